import type { HostSheet } from "../workbook/HostSheet";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import type { Chart, CustomProperty, DefinedName, Table } from "../workbook/model";
import type { HostObject } from "./declare";
import { itemNotFound } from "./errors";
import type { HostSession } from "./HostSession";

/**
 * What an object may stand on and that can be deleted under it. The objects' classes have fields of these names;
 * null is an object that stands on none (the tables of the whole workbook).
 */
interface Footing {
  readonly sheet?: HostSheet | null;
  readonly table?: Table | null;
  readonly chart?: Chart;
  readonly item?: DefinedName;
  readonly property?: CustomProperty;
  /** Of a chart's parts: the chart. */
  readonly place?: Footing;
}

/**
 * Ends an action on something that has been deleted meanwhile, in the same batch or by another.
 * @throws HostError ItemNotFound.
 */
export function assertPresent(object: HostObject, { workbook }: HostSession): void {
  if (!stands(object as Footing, workbook)) throw itemNotFound();
}

function stands(footing: Footing, workbook: HostWorkbook): boolean {
  const { sheet, table, chart, item, property, place } = footing;
  if (sheet && !workbook.sheets.includes(sheet)) return false;
  if (sheet && table && !sheet.tables.includes(table)) return false;
  if (sheet && chart && !sheet.charts.includes(chart)) return false;
  if (item && !workbook.names.includes(item)) return false;
  if (property && !workbook.properties.custom.includes(property)) return false;
  return place === undefined || stands(place, workbook);
}

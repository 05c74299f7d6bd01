import type { Area } from "../../workbook/CellGrid";
import type { HostSheet, SheetAspect } from "../../workbook/HostSheet";
import type {
  Chart,
  ColumnLayout,
  ConditionalFormat,
  DataValidation,
  RowLayout,
  Table,
} from "../../workbook/model";
import type { Shift } from "../../workbook/move/shift";
import { copyOf, isSame, isUnchanged, keep, type Kept, putBack } from "./copyOf";
import { keepRows, putRowsBack, type RowsSnapshot } from "./RowsSnapshot";

/** A sheet's simple fields, by the aspect that the file layer writes them with; null is the workbook's own. */
const FIELDS = {
  name: null,
  visibility: null,
  merges: "merges",
  tabColor: "tab",
  showGridlines: "view",
  showHeadings: "view",
  freeze: "view",
  selection: "view",
  protection: "protection",
  page: "page",
  standardWidthPx: "columns",
  standardHeight: "columns",
  summaryRight: "outline",
  summaryBelow: "outline",
} as const satisfies Partial<Record<keyof HostSheet, SheetAspect | null>>;

type Field = keyof typeof FIELDS;
const FIELD_NAMES = Object.keys(FIELDS) as Field[];

/** A sheet as it was. What snapshots have in common is kept once. */
export interface SheetSnapshot {
  readonly sheet: HostSheet;
  readonly rows: RowsSnapshot;
  readonly fields: Pick<HostSheet, Field>;
  readonly columnLayouts: ReadonlyMap<number, ColumnLayout>;
  readonly rowLayouts: ReadonlyMap<number, RowLayout>;
  readonly tables: readonly Kept<Table>[];
  readonly validations: readonly Kept<DataValidation>[];
  readonly conditionalFormats: readonly Kept<ConditionalFormat>[];
  readonly charts: readonly Kept<Chart>[];
  readonly moves: readonly Shift[];
  readonly unlinked: HostSheet["unlinked"];
}

/** What putting a sheet back has changed. */
export interface SheetChange {
  /** Around the cells that hold another value or formula now; null for none. */
  readonly entered: Area | null;
  readonly selection: boolean;
  /** Whether the workbook's list of sheets shows it: name, visibility. */
  readonly listed: boolean;
  /** Whether formulas may stand for other cells now: tables, the sheet's name. */
  readonly structure: boolean;
}

/** Keeps a sheet. @param earlier A snapshot of it to share with. */
export function keepSheet(sheet: HostSheet, earlier?: SheetSnapshot): SheetSnapshot {
  const fields: Partial<Record<Field, unknown>> = {};
  for (const name of FIELD_NAMES) fields[name] = copyOf(sheet[name]);
  return {
    sheet,
    rows: keepRows(sheet.cells, earlier?.rows),
    fields: fields as Pick<HostSheet, Field>,
    columnLayouts: keepLayouts(sheet.columns, earlier?.columnLayouts),
    rowLayouts: keepLayouts(sheet.rows, earlier?.rowLayouts),
    tables: keepList(sheet.tables, earlier?.tables),
    validations: keepList(sheet.validations, earlier?.validations),
    conditionalFormats: keepList(sheet.conditionalFormats, earlier?.conditionalFormats),
    charts: keepList(sheet.charts, earlier?.charts),
    moves: [...sheet.moves],
    unlinked: [...sheet.unlinked],
  };
}

/**
 * Makes a sheet what it was; what that changes is touched, so that it is saved.
 * @param mark Told of every cell with another value or formula.
 */
export function putSheetBack(
  snapshot: SheetSnapshot,
  mark: (row: number, column: number) => void
): SheetChange {
  const { sheet } = snapshot;
  const touched = new Set<SheetAspect>();
  const { entered, any } = putRowsBack(sheet.cells, snapshot.rows, mark);
  if (any) touched.add("cells");
  if (putLayoutsBack(sheet.rows, snapshot.rowLayouts)) touched.add("cells").add("outline");
  if (putLayoutsBack(sheet.columns, snapshot.columnLayouts)) touched.add("columns").add("outline");
  if (!isUnchanged(snapshot.tables, sheet.tables)) touched.add("tables");
  if (!isUnchanged(snapshot.validations, sheet.validations)) touched.add("validations");
  if (!isUnchanged(snapshot.conditionalFormats, sheet.conditionalFormats))
    touched.add("conditionalFormats");
  if (!isUnchanged(snapshot.charts, sheet.charts)) touched.add("charts");
  sheet.tables = putBack(snapshot.tables);
  sheet.validations = putBack(snapshot.validations);
  sheet.conditionalFormats = putBack(snapshot.conditionalFormats);
  sheet.charts = putBack(snapshot.charts);
  sheet.moves.splice(0, sheet.moves.length, ...snapshot.moves);
  sheet.unlinked.splice(0, sheet.unlinked.length, ...snapshot.unlinked);
  const changed = FIELD_NAMES.filter((name) => !isSame(snapshot.fields[name], sheet[name]));
  for (const name of changed) {
    const aspect = FIELDS[name];
    if (aspect) touched.add(aspect);
  }
  Object.assign(sheet, copyOf(snapshot.fields));
  sheet.touch(...touched);
  return {
    entered,
    selection: changed.includes("selection"),
    listed: changed.some((name) => FIELDS[name] === null),
    structure: touched.has("tables") || changed.includes("name"),
  };
}

function keepList<T extends object>(
  objects: readonly T[],
  earlier: readonly Kept<T>[] | undefined
): readonly Kept<T>[] {
  return earlier && isUnchanged(earlier, objects) ? earlier : keep(objects);
}

function keepLayouts<L extends object>(
  layouts: ReadonlyMap<number, L>,
  earlier: ReadonlyMap<number, L> | undefined
): ReadonlyMap<number, L> {
  if (earlier && isSameLayouts(layouts, earlier)) return earlier;
  return new Map([...layouts].map(([index, layout]) => [index, { ...layout }]));
}

/** @returns whether anything changed. */
function putLayoutsBack<L extends object>(
  layouts: Map<number, L>,
  kept: ReadonlyMap<number, L>
): boolean {
  if (isSameLayouts(layouts, kept)) return false;
  layouts.clear();
  for (const [index, layout] of kept) layouts.set(index, { ...layout });
  return true;
}

function isSameLayouts(a: ReadonlyMap<number, object>, b: ReadonlyMap<number, object>): boolean {
  if (a.size !== b.size) return false;
  for (const [index, layout] of a) if (!isSame(layout, b.get(index))) return false;
  return true;
}

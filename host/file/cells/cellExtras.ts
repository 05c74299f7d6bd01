import type { Attributes } from "../../../ooxml/cells/CellsScanner";
import { parseArea } from "../../../ooxml/cells/references";
import { escapeAttribute } from "../../../ooxml/xml/xmlText";
import type { Area } from "../../workbook/CellGrid";
import type { CellExtra, FormulaExtra, RowExtra, SheetOrigin } from "../kept/origin";

const KNOWN_CELL_ATTRIBUTES = new Set(["r", "s", "t", "cm"]);
const KNOWN_FORMULA_ATTRIBUTES = new Set(["t", "ref", "si"]);

/** A cell's attributes that the model does not have, each with a leading space. */
export function cellAttributes(attributes: Attributes): string {
  return writeAttributes(attributes, (key) => !KNOWN_CELL_ATTRIBUTES.has(key));
}

/** Those of `sheetData`, each with a leading space: prefixes that are declared there. Its namespace is written anew. */
export function dataAttributes(attributes: Attributes): string {
  return writeAttributes(attributes, (key) => key !== "xmlns");
}

/** A `sheetData` with everything once that rows and cells are written with beside the model, to be parsed as a trial. */
export function keptSample(origin: SheetOrigin): string {
  const samples = new Set<string>();
  for (const row of origin.rows.values()) {
    if (row.attributes !== "" || row.content !== "")
      samples.add(`<row${row.attributes}>${row.content}</row>`);
    for (const { attributes, content, formula } of row.cells?.values() ?? []) {
      const rest = `<f${formula?.attributes ?? ""}/>${content}`;
      samples.add(`<row${row.attributes}><c${attributes}>${rest}</c></row>`);
    }
  }
  const { dataAttributes: own } = origin;
  return `<sheetData${own}>${[...samples].join("")}</sheetData>`;
}

/** What is remembered of a row of the file, made when there is nothing yet. @param row from 0. */
export function rowExtraOf(origin: SheetOrigin, row: number): RowExtra {
  let extra = origin.rows.get(row);
  if (!extra) {
    extra = { attributes: "", content: "", measuredHeight: null, cells: null };
    origin.rows.set(row, extra);
  }
  return extra;
}

/** Remembers what a cell of the file has beyond the model. @param row from 0, as `column`. */
export function keepCellExtra(
  origin: SheetOrigin,
  row: number,
  column: number,
  extra: CellExtra
): void {
  (rowExtraOf(origin, row).cells ??= new Map()).set(column, extra);
}

/** What a formula has beyond the model; null for the ordinary one. */
export function formulaExtraOf(
  attributes: Attributes,
  text: string | null,
  cellMetadata: string | undefined
): FormulaExtra | null {
  const type = attributes["t"];
  const kind = type === "array" || type === "dataTable" ? type : "plain";
  const rest = writeAttributes(attributes, (key) => !KNOWN_FORMULA_ATTRIBUTES.has(key));
  if (kind === "plain" && rest === "" && cellMetadata === undefined) return null;
  const ref = kind === "plain" ? null : parseArea(attributes["ref"] ?? "");
  return { kind, text, ref, attributes: rest, cellMetadata: cellMetadata ?? null };
}

/**
 * What a data table is worked out from: its one or two input cells, and the row above and the column before it.
 * @param area the table's cells
 */
export function dataTableReads(attributes: Attributes, area: Area): Area[] {
  const inputs = [attributes["r1"], attributes["r2"]].flatMap(
    (each) => parseArea(each ?? "") ?? []
  );
  const above = { ...area, top: Math.max(0, area.top - 1), bottom: Math.max(0, area.top - 1) };
  const left = Math.max(0, area.left - 1);
  return [...inputs, { ...above, left }, { ...area, left, right: left }];
}

/** Attributes as text, each with a leading space. */
function writeAttributes(attributes: Attributes, wanted: (key: string) => boolean): string {
  let text = "";
  for (const key of Object.keys(attributes)) {
    if (wanted(key)) text += ` ${key}="${escapeAttribute(attributes[key]!)}"`;
  }
  return text;
}

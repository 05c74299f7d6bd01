import { cellReference } from "../../../ooxml/cells/references";
import type { SharedStringsWriter } from "../../../ooxml/cells/SharedStrings";
import { FileError } from "../../../ooxml/FileError";
import { MAX_COLUMNS, MAX_ROWS, MAX_TEXT } from "../../../ooxml/package/names";
import { escapeText, xText } from "../../../ooxml/xml/xmlText";
import { CellError, type CellValue } from "../../workbook/cell";
import type { RowCells } from "../../workbook/CellGrid";
import type { FormulaChange } from "../../workbook/formulas/references";
import type { HostSheet } from "../../workbook/HostSheet";
import { fileFormula, KeptFormulas, standsAlone } from "../formulas/keptFormulas";
import { type KeptRow, keptRows } from "../kept/keptCells";
import type { CellExtra, SheetOrigin } from "../kept/origin";
import { isPlain, rowAttributes } from "./rowLayout";

/** Characters that are collected before they go to the archive. */
const FLUSH_AT = 1 << 18;

/** Errors that the format cannot carry as a cached value; Excel writes #VALUE! and works them out again. */
const UNWRITABLE_ERRORS = new Set(["#SPILL!", "#CALC!"]);

/** What writing a sheet's cells needs besides the sheet. */
export interface CellsWriterOptions {
  strings: SharedStringsWriter;
  /** What the opened file had beyond the model; null for a sheet made here. */
  origin: SheetOrigin | null;
  /** Number in the metadata part that marks a dynamic array, for `cm`; null when the sheet has none. */
  dynamicArrayMark: number | null;
  /** Told when a formula is written without a value. */
  onMissingValue: () => void;
  /** Whether a formula's value is one: false where the host only shows something for want of it. */
  hasOwnValue: (row: number, column: number) => boolean;
  /** How references that stood on the sheet in the opened file read now. */
  follow: FormulaChange;
}

/** Writes a sheet's `sheetData`. */
export class CellsWriter {
  private readonly headers = new Map<number, Map<number, string>>();
  private readonly kept: ReadonlyMap<number, KeptRow>;
  private readonly keptFormulas: KeptFormulas;
  private buffer = "";

  constructor(
    private readonly sheet: HostSheet,
    private readonly options: CellsWriterOptions
  ) {
    const { origin, follow, dynamicArrayMark } = options;
    this.kept = origin ? keptRows(sheet, origin) : new Map<number, KeptRow>();
    this.keptFormulas = new KeptFormulas(follow, dynamicArrayMark);
    // Excel repairs a file whose header cells are not the text of the table's column names.
    for (const table of sheet.tables) {
      if (!table.showHeaders) continue;
      const row = this.headers.get(table.area.top) ?? new Map<number, string>();
      table.columns.forEach((column, index) => row.set(table.area.left + index, column.name));
      this.headers.set(table.area.top, row);
    }
  }

  /** @param namespace ` xmlns="…"` where the part's default namespace is another, else "". */
  write(push: (text: string) => void, namespace: string): void {
    this.buffer = `<sheetData${namespace}${this.options.origin?.dataAttributes ?? ""}>`;
    for (const row of this.rowNumbers()) {
      this.writeRow(row);
      if (this.buffer.length > FLUSH_AT) {
        push(this.buffer);
        this.buffer = "";
      }
    }
    push(`${this.buffer}</sheetData>`);
  }

  /** Rows with cells, a layout of their own, table headers or something that only the file has, in order. */
  private rowNumbers(): Iterable<number> {
    const { cells, rows } = this.sheet;
    const others = new Set<number>();
    for (const [row, layout] of rows) if (!isPlain(layout) && !cells.row(row)) others.add(row);
    for (const row of this.headers.keys()) if (!cells.row(row)) others.add(row);
    for (const row of this.kept.keys()) if (!cells.row(row)) others.add(row);
    const withCells: number[] = [];
    for (const [row] of cells.entries()) withCells.push(row);
    if (others.size === 0) return withCells;
    return [...withCells, ...others].sort((first, second) => first - second);
  }

  private writeRow(row: number): void {
    if (row >= MAX_ROWS) throw new FileError("wouldLose", `${this.sheet.name}: row ${row + 1}`);
    const cells = this.sheet.cells.row(row);
    const kept = this.kept.get(row);
    const extra = kept?.extra ?? null;
    const attributes = rowAttributes(this.sheet.rows.get(row), extra);
    const start = this.buffer.length;
    this.buffer += `<row r="${row + 1}"${attributes}>`;
    const open = this.buffer.length;
    this.writeCells(row, cells, kept?.cells ?? null);
    this.buffer += extra?.content ?? "";
    if (this.buffer.length > open) this.buffer += "</row>";
    else if (attributes !== "") this.buffer = `${this.buffer.slice(0, -1)}/>`;
    else this.buffer = this.buffer.slice(0, start);
  }

  private writeCells(
    row: number,
    cells: RowCells | undefined,
    extras: ReadonlyMap<number, CellExtra> | null
  ): void {
    const headers = this.headers.get(row);
    const length = Math.max(
      cells?.values.length ?? 0,
      cells?.formulas?.length ?? 0,
      cells?.styles?.length ?? 0,
      headers ? Math.max(...headers.keys()) + 1 : 0,
      extras ? Math.max(...extras.keys()) + 1 : 0
    );
    if (length > MAX_COLUMNS)
      throw new FileError("wouldLose", `${this.sheet.name}: column ${length}`);
    for (let column = 0; column < length; column++) {
      const value = headers?.get(column) ?? cells?.values[column] ?? null;
      const formula = headers?.has(column) ? null : (cells?.formulas?.[column] ?? null);
      const style = cells?.styles?.[column] ?? 0;
      const cellExtra = extras?.get(column);
      const isEmpty = value === null && formula === null && style === 0;
      if (isEmpty && !(cellExtra && isKeptEmpty(cellExtra))) continue;
      const reference = cellReference(row, column);
      let head = `<c r="${reference}"`;
      if (style !== 0) head += ` s="${style}"`;
      const text = this.cellText(head, value, formula, cellExtra, { row, column });
      const content = cellExtra?.value === value ? cellExtra.content : "";
      this.buffer += content === "" ? text : withContent(text, content);
    }
  }

  private cellText(
    head: string,
    value: CellValue,
    formula: string | null,
    extra: CellExtra | undefined,
    at: { row: number; column: number }
  ): string {
    // What belongs to a value goes when the value is another.
    const same = extra?.value === value ? extra : undefined;
    const attributes = same?.attributes ?? "";
    const kept = this.keptFormulas.of(extra, formula, same !== undefined);
    const isTable = formula === null && kept !== null;
    if (formula === null && !isTable) {
      return `${head}${attributes}${this.constant(value, same)}`;
    }
    // What the host shows for want of a value is nobody's: Excel finds the cell as it was.
    const isShown = this.options.hasOwnValue(at.row, at.column);
    const saved = isShown ? value : null;
    if (saved === null && !isTable) this.options.onMissingValue();
    const written =
      formula === null
        ? { text: "", spills: false }
        : fileFormula(formula, this.tableOf(formula, at), kept);
    const { open, mark } = this.keptFormulas.opening(written.spills, kept, at);
    const text = xText(written.text);
    const element = text === "" ? `${open}/>` : `${open}>${text}</f>`;
    return `${head}${mark}${attributes}${cachedValue(saved, element, same, this.place(at))}`;
  }

  private constant(value: CellValue, extra: CellExtra | undefined): string {
    if (value === null) return "/>";
    if (typeof value !== "string") return cachedValue(value, "", extra, this.sheet.name);
    if (value.length > MAX_TEXT) {
      throw new FileError(
        "wouldLose",
        `${this.sheet.name}: a text longer than ${MAX_TEXT} characters`
      );
    }
    const { strings } = this.options;
    const index = extra?.inlineItem
      ? strings.add(extra.inlineItem)
      : strings.indexOf(value, extra?.richItem ?? null);
    return ` t="s"><v>${index}</v></c>`;
  }

  /** Name of the table that a formula's columns get; null for none, and where the file had it without. */
  private tableOf(
    formula: string,
    { row, column }: { row: number; column: number }
  ): string | null {
    if (this.options.origin?.bareFormulas.has(formula)) return null;
    const table = this.sheet.tables.find(
      ({ area }) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right
    );
    return table?.name ?? null;
  }

  private place(at: { row: number; column: number }): string {
    return `${this.sheet.name}!${cellReference(at.row, at.column)}`;
  }
}

/** Whether an empty cell was more than that in the file, and still is. */
function isKeptEmpty({ value, formula, attributes, content }: CellExtra): boolean {
  if (value !== null) return false;
  return formula === null ? attributes !== "" || content !== "" : standsAlone(formula);
}

/** A cell with further elements at its end. */
function withContent(cell: string, content: string): string {
  const end = "</c>";
  return cell.endsWith(end)
    ? cell.slice(0, -end.length) + content + end
    : `${cell.slice(0, -"/>".length)}>${content}${end}`;
}

/** Everything of a cell after its attributes. @param formula the `f` element, or "". */
function cachedValue(
  value: CellValue,
  formula: string,
  extra: CellExtra | undefined,
  place: string
): string {
  if (value === null) return `>${formula}</c>`;
  switch (typeof value) {
    case "number":
      if (!Number.isFinite(value))
        throw new FileError("wouldLose", `${place}: not a finite number`);
      return `>${formula}<v>${value}</v></c>`;
    case "boolean":
      return ` t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
    case "string":
      return ` t="str">${formula}<v>${xText(value)}</v></c>`;
    default: {
      const text = UNWRITABLE_ERRORS.has(value.text) ? CellError.of("#VALUE!").text : value.text;
      return ` t="e">${formula}<v>${escapeText(extra?.errorText ?? text)}</v></c>`;
    }
  }
}

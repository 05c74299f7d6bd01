import { cellArea, sameArea } from "../../workbook/areas";
import { CellError, type CellValue } from "../../workbook/cell";
import type { HostSheet } from "../../workbook/HostSheet";
import { FileError } from "../FileFormat";
import { FormulaReader } from "../formulas/FormulaReader";
import type { CellExtra, SheetOrigin } from "../kept/origin";
import { MAX_COLUMNS, MAX_ROWS } from "../package/ooxml";
import { localName, strictParser, TreeBuilder } from "../xml/xml";
import { decodeUtf8 } from "../xml/xmlEncoding";
import {
  cellAttributes,
  dataAttributes,
  dataTableReads,
  formulaExtraOf,
  keepCellExtra,
  rowExtraOf,
  type Attributes,
} from "./cellExtras";
import { CellValueReader } from "./cellValue";
import { cellReference, columnOf, parseArea } from "./references";
import { readRow } from "./rowLayout";
import type { SharedStrings } from "./SharedStrings";

/** Bytes that are decoded and parsed at a time. */
const CHUNK = 1 << 20;

/** Reads `sheetData` as a stream into a sheet's cells and rows. */
export class CellsReader {
  private readonly formulas: FormulaReader;
  private readonly values: CellValueReader;
  private row = -1;
  private column = -1;
  private cell: Attributes = {};
  private formula: Attributes | null = null;
  private formulaText = "";
  private valueText = "";
  private hasValue = false;
  private target: "f" | "v" | null = null;
  /** Holds an inline string's runs. */
  private inline: TreeBuilder | null = null;
  private insideInline = false;
  /** Holds an element of a row or cell that the model does not have, such as an extension. */
  private kept: TreeBuilder | null = null;
  private keptDepth = 0;
  private keptText = "";
  private insideCell = false;

  constructor(
    private readonly sheet: HostSheet,
    private readonly origin: SheetOrigin,
    private readonly strings: SharedStrings,
    date1904: boolean
  ) {
    this.formulas = new FormulaReader(origin);
    this.values = new CellValueReader(origin, strings, date1904);
  }

  /** @throws FileError "damaged" when the XML is not well formed or a cell is not one. */
  read(bytes: Uint8Array): void {
    const parser = strictParser(this.origin.part);
    parser.on("opentag", (tag) => this.open(tag.name, tag.attributes));
    parser.on("text", (text) => this.text(text));
    parser.on("cdata", (text) => this.text(text));
    parser.on("closetag", (tag) => this.close(tag.name));
    for (const piece of decodeUtf8(bytes, CHUNK, this.origin.part)) parser.write(piece);
    parser.close();
    this.formulas.complete();
  }

  private open(name: string, attributes: Attributes): void {
    const local = localName(name);
    if (this.insideInline) this.inline?.open(local, attributes);
    else if (this.kept) this.openKept(this.kept, name, attributes);
    else if (local === "c") this.openCell(attributes);
    else if (local === "v") {
      this.target = "v";
      this.hasValue = true;
    } else if (local === "f") {
      this.target = "f";
      this.formula = attributes;
    } else if (local === "row") this.openRow(attributes);
    else if (local === "is") {
      this.inline = new TreeBuilder(this.origin.part);
      this.inline.open("si", {});
      this.insideInline = true;
    } else if (local === "sheetData") {
      this.origin.dataAttributes = dataAttributes(attributes);
    } else {
      this.kept = new TreeBuilder(this.origin.part);
      this.openKept(this.kept, name, attributes);
    }
  }

  private text(text: string): void {
    if (this.insideInline) this.inline?.text(text);
    else if (this.kept) this.kept.text(text);
    else if (this.target === "v") this.valueText += text;
    else if (this.target === "f") this.formulaText += text;
  }

  private close(name: string): void {
    const local = localName(name);
    if (this.insideInline) {
      this.inline?.close();
      if (local === "is") this.insideInline = false;
    } else if (this.kept) this.closeKept(this.kept);
    else if (local === "c") this.closeCell();
    else if (local === "v" || local === "f") this.target = null;
  }

  private openKept(kept: TreeBuilder, name: string, attributes: Attributes): void {
    kept.open(name, attributes);
    this.keptDepth++;
  }

  private closeKept(kept: TreeBuilder): void {
    kept.close();
    if (--this.keptDepth > 0) return;
    this.kept = null;
    const text = String(kept.root);
    if (this.insideCell) this.keptText += text;
    else if (this.row >= 0) rowExtraOf(this.origin, this.row).content += text;
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes["r"] === undefined ? this.row + 1 : Number(attributes["r"]) - 1;
    this.column = -1;
    if (!(Number.isInteger(this.row) && this.row >= 0 && this.row < MAX_ROWS)) {
      throw new FileError("damaged", `${this.origin.part}: a row number outside the sheet`);
    }
    const extra = readRow(this.sheet, this.row, attributes);
    if (!extra) return;
    // Where the file has a row twice, what both have is kept.
    const { content, cells } = this.origin.rows.get(this.row) ?? extra;
    this.origin.rows.set(this.row, { ...extra, content, cells });
  }

  private openCell(attributes: Attributes): void {
    this.cell = attributes;
    const reference = attributes["r"];
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    if (!(this.column >= 0 && this.column < MAX_COLUMNS)) {
      throw new FileError("damaged", `${this.origin.part}: a cell outside the sheet`);
    }
    this.formula = null;
    this.formulaText = "";
    this.valueText = "";
    this.hasValue = false;
    this.inline = null;
    this.keptText = "";
    this.insideCell = true;
  }

  private closeCell(): void {
    this.insideCell = false;
    const { row, column, cell } = this;
    const style = cell["s"] === undefined ? 0 : Number(cell["s"]);
    const value = this.values.read({
      type: cell["t"],
      text: this.hasValue ? this.valueText : null,
      inline: this.inline,
      place: this.place,
    });
    const written = this.formula && { attributes: this.formula, text: this.formulaText };
    const isMarked = cell["cm"] !== undefined;
    const formula = written && this.formulas.read(written, isMarked, row, column);
    const extra = this.extra(value, formula);
    if (extra) keepCellExtra(this.origin, row, column, extra);
    this.noteBlock();
    if (value === null && formula === null && style === 0) return;
    // A row without cells of its own stays out of the grid.
    const cells = this.sheet.cells.ensureRow(row);
    if (value !== null || formula !== null) {
      fill(cells.values, column, null);
      cells.values[column] = value;
    }
    if (written && formula !== null)
      this.formulas.put(formula, written, value, { cells, row, column });
    if (style !== 0) {
      cells.styles ??= [];
      fill(cells.styles, column, 0);
      cells.styles[column] = style;
    }
  }

  /** Array formulas and data tables fill cells that have no formula of their own. */
  private noteBlock(): void {
    const { formula, row, column } = this;
    if (!formula) return;
    const area = parseArea(formula["ref"] ?? "");
    if (!area) return;
    if (formula["t"] === "dataTable") {
      this.sheet.found.blocks.push({ area, reads: dataTableReads(formula, area) });
    } else if (formula["t"] === "array" && !sameArea(area, cellArea(row, column))) {
      this.sheet.found.blocks.push({ area, reads: [] });
    }
  }

  /** What must be remembered beyond the model; null for the ordinary cell. */
  private extra(value: CellValue, formula: string | null): CellExtra | null {
    const { cell } = this;
    const item = cell["t"] === "s" && value !== null ? Number(this.valueText) : -1;
    const richItem = this.strings.rich.has(item) ? item : null;
    const inline = this.inline?.root ?? null;
    const inlineItem = inline?.child("r") ? inline.toString() : null;
    const formulaExtra = this.formula ? formulaExtraOf(this.formula, formula, cell["cm"]) : null;
    const attributes = cellAttributes(cell);
    const error = cell["t"] === "e" && value !== null ? this.valueText.trim() : null;
    const errorText = error !== null && CellError.from(error) === null ? error : null;
    if (
      richItem === null &&
      inlineItem === null &&
      !formulaExtra &&
      attributes === "" &&
      errorText === null &&
      this.keptText === ""
    ) {
      return null;
    }
    const content = this.keptText;
    return { value, attributes, content, richItem, inlineItem, errorText, formula: formulaExtra };
  }

  private readonly place = (): string =>
    `${this.origin.part}!${cellReference(this.row, this.column)}`;
}

/** Lengthens an array up to `index`, so that it has no holes. */
function fill<T>(array: T[], index: number, empty: T): void {
  while (array.length < index) array.push(empty);
}

import { CellError, type CellValue } from "../workbook/cell";
import { cellArea, sameArea } from "../workbook/areas";
import type { RowCells } from "../workbook/CellGrid";
import type { HostSheet } from "../workbook/HostSheet";
import {
  cellAttributes,
  dataAttributes,
  dataTableReads,
  formulaExtraOf,
  inlineText,
  type Attributes,
} from "./cellExtras";
import { FileError } from "./FileFormat";
import { formulaFromFile, hasBareColumn } from "./formulaText";
import { withIntersections } from "./implicitIntersection";
import { isoToSerial } from "./isoDates";
import { MAX_COLUMNS, MAX_ROWS, MAX_TEXT } from "./ooxml";
import type { CellExtra, FormulaExtra, RowExtra, SheetOrigin } from "./origin";
import { cellReference, columnOf, parseArea } from "./references";
import { readRow } from "./rowLayout";
import { SharedFormulas } from "./sharedFormulas";
import type { SharedStrings } from "./SharedStrings";
import { localName, strictParser, TreeBuilder } from "./xml";
import { decodeUtf8 } from "./xmlEncoding";
import { decodeXString, escapeAttribute } from "./xmlText";

/** A cell of a shared formula before the one that has its text. */
interface EarlyFormula {
  group: string;
  cells: RowCells;
  row: number;
  column: number;
  /** Where its value stands in the list of formulas' values. */
  place: number;
}

/** Distinct formulas that are remembered, so that the rows of a table share one text. */
const SHARED_TEXTS = 5000;
/** Bytes that are decoded and parsed at a time. */
const CHUNK = 1 << 20;
/** Stands for the text of a shared formula that has not come yet; no formula is so. */
const EARLY = "\u0000";

/** Reads `sheetData` as a stream into a sheet's cells and rows. */
export class CellsReader {
  private readonly shared = new SharedFormulas();
  private readonly texts = new Map<string, string>();
  /** Cells of a shared formula that came before the cell that carries its text. */
  private readonly early: EarlyFormula[] = [];
  private row = -1;
  private column = -1;
  private cells: RowCells = { values: [], formulas: null, styles: null };
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
    private readonly date1904: boolean
  ) {}

  /** @throws FileError "damaged" when the XML is not well formed or a cell is not one. */
  read(bytes: Uint8Array): void {
    const parser = strictParser(this.origin.part);
    parser.on("opentag", (tag) => this.open(tag.name, tag.attributes));
    parser.on("text", (text) => this.text(text));
    parser.on("cdata", (text) => this.text(text));
    parser.on("closetag", (tag) => this.close(tag.name));
    for (const piece of decodeUtf8(bytes, CHUNK, this.origin.part)) parser.write(piece);
    parser.close();
    this.completeEarly();
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
    else if (this.row >= 0) this.rowExtra(this.cells).content += text;
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes["r"] === undefined ? this.row + 1 : Number(attributes["r"]) - 1;
    this.column = -1;
    if (!(this.row >= 0 && this.row < MAX_ROWS)) {
      throw new FileError("damaged", `${this.origin.part}: a row number outside the sheet`);
    }
    const extra = readRow(this.sheet, this.row, attributes);
    this.cells = this.sheet.cells.row(this.row) ?? { values: [], formulas: null, styles: null };
    if (extra) this.origin.rows.set(this.cells, extra);
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
    const value = this.value();
    const formula = this.formula ? this.readFormula(this.formula) : null;
    if (value === null && formula === null && style === 0 && !this.formula) return;
    const cells = this.attachedRow(row);
    if (value !== null || formula !== null) {
      fill(cells.values, column, null);
      cells.values[column] = value;
    }
    if (formula !== null) {
      cells.formulas ??= [];
      fill(cells.formulas, column, null);
      cells.formulas[column] = formula;
      if (formula === EARLY) {
        const place = this.origin.formulaValues.length;
        this.early.push({ group: this.formula!["si"]!, cells, row, column, place });
      }
      this.origin.formulaValues.push(value);
    }
    if (style !== 0) {
      cells.styles ??= [];
      fill(cells.styles, column, 0);
      cells.styles[column] = style;
    }
    const extra = this.extra(value, formula);
    if (extra) this.keepExtra(cells, extra);
    this.noteBlock();
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

  /** Formulas whose text came later; where it never came, the cell keeps its value and what it had for a formula. */
  private completeEarly(): void {
    for (const { group, cells, row, column, place } of this.early.reverse()) {
      const formula = this.plain(this.shared.expand(group, row, column));
      cells.formulas![column] = formula;
      if (formula !== null) continue;
      this.origin.formulaValues.splice(place, 1);
      const formulaExtra: FormulaExtra = {
        kind: "orphan",
        text: null,
        ref: null,
        attributes: ` t="shared" si="${escapeAttribute(group)}"`,
        cellMetadata: null,
      };
      const known = this.origin.rows.get(cells)?.cells?.get(column);
      if (known) known.formula = formulaExtra;
      else {
        const value = cells.values[column] ?? null;
        const nothing = { richItem: null, inlineItem: null, errorText: null };
        const plain = { value, attributes: "", content: "", ...nothing };
        this.keepExtraAt(cells, row, column, { ...plain, formula: formulaExtra });
      }
    }
  }

  /** The row's cells, put into the grid with its first cell: rows without cells stay out of it. */
  private attachedRow(row: number): RowCells {
    const known = this.sheet.cells.row(row);
    if (known) return known;
    const cells = this.sheet.cells.ensureRow(row);
    const extra = this.origin.rows.get(this.cells);
    if (extra) {
      this.origin.rows.delete(this.cells);
      this.origin.rows.set(cells, extra);
    }
    this.cells = cells;
    return cells;
  }

  private value(): CellValue {
    const type = this.cell["t"];
    if (type === "inlineStr" || this.inline) return this.inlineValue();
    const text = this.valueText;
    // A text may be empty; of every other type, no value makes an empty cell.
    if (!this.hasValue || (text === "" && type !== "str")) return null;
    switch (type) {
      case undefined:
      case "n":
        return this.numberOf(text);
      case "s":
        return this.sharedText(text);
      case "str":
        return this.textOf(decodeXString(text));
      case "b":
        return text === "1" || text === "true";
      case "e":
        return CellError.from(text) ?? CellError.of("#VALUE!");
      case "d":
        return isoToSerial(text, this.date1904) ?? this.textOf(text);
      default:
        throw new FileError("damaged", `${this.place()}: unknown cell type ${type}`);
    }
  }

  private inlineValue(): string | null {
    if (this.valueText !== "") {
      throw new FileError("damaged", `${this.place()}: an inline string that is none`);
    }
    const content = this.inline?.root?.elements ?? [];
    if (content.length === 0) return null;
    return this.textOf(decodeXString(inlineText(this.inline)));
  }

  private textOf(text: string): string {
    if (text.length > MAX_TEXT) {
      throw new FileError("damaged", `${this.place()}: a text longer than a cell can hold`);
    }
    return text;
  }

  private numberOf(text: string): number {
    const number = Number(text);
    if (!Number.isFinite(number)) throw new FileError("damaged", `${this.place()}: no number`);
    return number;
  }

  private sharedText(index: string): string {
    const item = Number(index);
    const text = this.strings.texts[item];
    if (text === undefined) {
      throw new FileError("damaged", `${this.place()}: no shared string of that number`);
    }
    this.origin.usedStrings[item] = 1;
    return this.textOf(text);
  }

  private readFormula(attributes: Attributes): string | null {
    const group = attributes["si"];
    if (attributes["t"] === "shared" && group !== undefined) {
      if (this.formulaText === "") {
        return this.plain(this.shared.expand(group, this.row, this.column)) ?? EARLY;
      }
      const formula = decodeXString(this.formulaText);
      this.shared.define(group, formula, this.row, this.column);
      return this.ordinaryFormula(this.formulaText);
    }
    if (this.formulaText === "") return null;
    const isPlain = attributes["t"] !== "array" && this.cell["cm"] === undefined;
    if (isPlain) return this.ordinaryFormula(this.formulaText);
    return this.noted(formulaFromFile(decodeXString(this.formulaText)));
  }

  private ordinaryFormula(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const formula = this.plain(formulaFromFile(decodeXString(text)));
    if (this.texts.size >= SHARED_TEXTS) this.texts.clear();
    this.texts.set(text, formula);
    return formula;
  }

  /** A formula that gives one value, and takes one of several cells where one is wanted. */
  private plain<T extends string | null>(formula: T): T | string {
    return this.noted(formula === null ? formula : withIntersections(formula));
  }

  private noted<T extends string | null>(formula: T): T {
    if (formula !== null && hasBareColumn(formula)) this.origin.bareFormulas.add(formula);
    return formula;
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
    const isNamed = value === null || CellError.from(this.valueText) !== null;
    const errorText = cell["t"] === "e" && !isNamed ? this.valueText : null;
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

  private keepExtra(cells: RowCells, extra: CellExtra): void {
    this.keepExtraAt(cells, this.row, this.column, extra);
  }

  private keepExtraAt(cells: RowCells, at: number, column: number, extra: CellExtra): void {
    (this.rowExtra(cells, at).cells ??= new Map()).set(column, extra);
  }

  private rowExtra(cells: RowCells, at = this.row): RowExtra {
    let row = this.origin.rows.get(cells);
    if (!row) {
      row = { row: at, attributes: "", content: "", measuredHeight: null, cells: null };
      this.origin.rows.set(cells, row);
    }
    return row;
  }

  private place(): string {
    return `${this.origin.part}!${cellReference(this.row, this.column)}`;
  }
}

/** Lengthens an array up to `index`, so that it has no holes. */
function fill<T>(array: T[], index: number, empty: T): void {
  while (array.length < index) array.push(empty);
}

import { FileError } from "../FileError";
import { MAX_COLUMNS, MAX_ROWS } from "../package/names";
import { localName, strictParser, TreeBuilder } from "../xml/xml";
import { decodeUtf8 } from "../xml/xmlEncoding";
import type { WrittenValue } from "./cellValue";
import { cellReference, columnOf } from "./references";

/** Bytes that are decoded and parsed at a time. */
const CHUNK = 1 << 20;

/** An element's attributes by name, as written. */
export type Attributes = Readonly<Record<string, string>>;

/** A cell of `sheetData`, as written. Row and column from 0. */
export interface ScannedCell extends WrittenValue {
  readonly row: number;
  readonly column: number;
  readonly attributes: Attributes;
  /** Attributes of its formula; null for a cell without one. */
  readonly formula: Attributes | null;
  /** The formula's text; "" for none. */
  readonly formulaText: string;
  /** Elements beside value and formula, as text. */
  readonly content: string;
}

/** Is told what a sheet's cells are, in the order of the file. */
export interface CellsListener {
  /** A row begins. @param row from 0. */
  row(row: number, attributes: Attributes): void;
  /** A cell has been read. It holds until the next one is. */
  cell(cell: ScannedCell): void;
  /** `sheetData` itself begins. */
  data?(attributes: Attributes): void;
  /** A row has an element that is no cell. @param text the element as text. */
  rowContent?(row: number, text: string): void;
}

/** Reads `sheetData` as a stream. Rows and cells without a number come after the one before. */
export class CellsScanner implements ScannedCell {
  row = -1;
  column = -1;
  attributes: Attributes = {};
  formula: Attributes | null = null;
  formulaText = "";
  inline: TreeBuilder | null = null;
  content = "";
  private valueText = "";
  private hasValue = false;
  private target: "f" | "v" | null = null;
  private insideInline = false;
  /** Holds an element of a row or cell that is none of the ordinary ones, such as an extension. */
  private other: TreeBuilder | null = null;
  private otherDepth = 0;
  private insideCell = false;

  constructor(
    private readonly part: string,
    private readonly listener: CellsListener
  ) {}

  get type(): string | undefined {
    return this.attributes["t"];
  }

  get text(): string | null {
    return this.hasValue ? this.valueText : null;
  }

  readonly place = (): string => `${this.part}!${cellReference(this.row, this.column)}`;

  /** @throws FileError "damaged" when the XML is not well formed or something lies outside the sheet; what the listener throws. */
  read(bytes: Uint8Array): void {
    const parser = strictParser(this.part);
    parser.on("opentag", (tag) => this.open(tag.name, tag.attributes));
    parser.on("text", (text) => this.take(text));
    parser.on("cdata", (text) => this.take(text));
    parser.on("closetag", (tag) => this.close(tag.name));
    for (const piece of decodeUtf8(bytes, CHUNK, this.part)) parser.write(piece);
    parser.close();
  }

  private open(name: string, attributes: Attributes): void {
    const local = localName(name);
    if (this.insideInline) this.inline?.open(local, attributes);
    else if (this.other) this.openOther(this.other, name, attributes);
    else if (local === "c") this.openCell(attributes);
    else if (local === "v") {
      this.target = "v";
      this.hasValue = true;
    } else if (local === "f") {
      this.target = "f";
      this.formula = attributes;
    } else if (local === "row") this.openRow(attributes);
    else if (local === "is") {
      this.inline = new TreeBuilder(this.part);
      this.inline.open("si", {});
      this.insideInline = true;
    } else if (local === "sheetData") {
      this.listener.data?.(attributes);
    } else {
      this.other = new TreeBuilder(this.part);
      this.openOther(this.other, name, attributes);
    }
  }

  private take(text: string): void {
    if (this.insideInline) this.inline?.text(text);
    else if (this.other) this.other.text(text);
    else if (this.target === "v") this.valueText += text;
    else if (this.target === "f") this.formulaText += text;
  }

  private close(name: string): void {
    const local = localName(name);
    if (this.insideInline) {
      this.inline?.close();
      if (local === "is") this.insideInline = false;
    } else if (this.other) this.closeOther(this.other);
    else if (local === "c") {
      this.insideCell = false;
      this.listener.cell(this);
    } else if (local === "v" || local === "f") this.target = null;
  }

  private openOther(other: TreeBuilder, name: string, attributes: Attributes): void {
    other.open(name, attributes);
    this.otherDepth++;
  }

  private closeOther(other: TreeBuilder): void {
    other.close();
    if (--this.otherDepth > 0) return;
    this.other = null;
    const text = String(other.root);
    if (this.insideCell) this.content += text;
    else if (this.row >= 0) this.listener.rowContent?.(this.row, text);
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes["r"] === undefined ? this.row + 1 : Number(attributes["r"]) - 1;
    this.column = -1;
    if (!(Number.isInteger(this.row) && this.row >= 0 && this.row < MAX_ROWS)) {
      throw new FileError("damaged", `${this.part}: a row number outside the sheet`);
    }
    this.listener.row(this.row, attributes);
  }

  private openCell(attributes: Attributes): void {
    this.attributes = attributes;
    const reference = attributes["r"];
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    if (!(this.column >= 0 && this.column < MAX_COLUMNS)) {
      throw new FileError("damaged", `${this.part}: a cell outside the sheet`);
    }
    this.formula = null;
    this.formulaText = "";
    this.valueText = "";
    this.hasValue = false;
    this.inline = null;
    this.content = "";
    this.insideCell = true;
  }
}

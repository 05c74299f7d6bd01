import { builtInFormatId, FIRST_OWN_FORMAT } from "./cells/numberFormats";
import { areaReference, cellReference, looksLikeCell } from "./cells/references";
import { FileError } from "./FileError";
import {
  APP_PROPERTIES,
  BLANK_TARGETS,
  BLANK_TYPES,
  contentTypesXml,
  CORE_PROPERTIES,
  PACKAGE_RELATIONSHIPS,
  type PartOf,
  relationshipsXml,
  stylesXml,
  THEME,
} from "./package/blankParts";
import { CONTENT, MAX_COLUMNS, MAX_ROWS, MAX_TEXT, NS, REL, XML_HEAD } from "./package/names";
import { encodeLines, encodeXString, escapeAttribute, sharedItem } from "./xml/xmlText";
import { type PartProducer, ZipWriter } from "./zip/ZipWriter";

/** A value to be written; null is an empty cell. A number in a column of dates is a day, counted from 1900. */
export type PlainValue = string | number | boolean | null;

/** A column of a table. */
export interface PlainColumn {
  /** The header: not empty, at most 255 characters, and unlike all others of the table also in small letters. */
  readonly name: string;
  /** A text stays text in whichever column; here it stays text also when somebody types in its cell. */
  readonly kind: "text" | "number" | "date";
  /** In characters; when left out, room for the header and its button. */
  readonly width?: number;
  /** Number format in Excel's en-US form; when left out "@", "General" or "yyyy-mm-dd". */
  readonly format?: string;
}

/** A sheet with one table, which begins in A1. */
export interface PlainSheet {
  /** By Excel's rules for names of sheets. */
  readonly name: string;
  /** By Excel's rules for names of tables. */
  readonly tableName: string;
  readonly columns: readonly PlainColumn[];
  /** Gone through once. What a row has not is empty. */
  readonly rows: Iterable<readonly PlainValue[]>;
}

const DEFAULT_FORMATS = { text: "@", number: "General", date: "yyyy-mm-dd" } as const;
/** Excel keeps a margin of its own beside the header, and the filter's button takes some three characters. */
const BUTTON_WIDTH = 4;
const MIN_WIDTH = 9;
const MAX_WIDTH = 255;
const MAX_HEADER = 255;
/** Characters of XML that are packed at a time. */
const PIECE = 1 << 16;

/**
 * Writes a workbook of plain sheets with a table each, to be read by Excel and by other programs. The same sheets give
 * the same bytes; nothing is said of who wrote them, and when.
 * @throws FileError "tooLarge" for more rows than a sheet or a longer text than a cell can hold; RangeError for names
 *   that Excel does not take, a row longer than the table, and numbers that are none. What the rows throw.
 */
export function writePlainWorkbook(sheets: readonly PlainSheet[]): Uint8Array {
  assertNames(sheets);
  const formats = new Formats();
  const texts = new Texts();
  const archive = new ZipWriter();
  const numbers = sheets.map((_, index) => index + 1);
  archive.add(
    "[Content_Types].xml",
    contentTypesXml([
      ...BLANK_TYPES,
      ...numbers.map((number): PartOf => [`xl/worksheets/sheet${number}.xml`, CONTENT.worksheet]),
      ...numbers.map((number): PartOf => [`xl/tables/table${number}.xml`, CONTENT.table]),
      ["xl/sharedStrings.xml", CONTENT.sharedStrings],
    ])
  );
  archive.add("_rels/.rels", PACKAGE_RELATIONSHIPS);
  archive.add("xl/workbook.xml", workbookXml(sheets));
  archive.add(
    "xl/_rels/workbook.xml.rels",
    relationshipsXml([
      ...numbers.map((number): PartOf => [`worksheets/sheet${number}.xml`, REL.worksheet]),
      ...BLANK_TARGETS,
      ["sharedStrings.xml", REL.sharedStrings],
    ])
  );
  archive.add("xl/theme/theme1.xml", THEME);
  for (const [index, sheet] of sheets.entries()) {
    const number = index + 1;
    const styles = sheet.columns.map(({ kind, format }) =>
      formats.style(format ?? DEFAULT_FORMATS[kind])
    );
    const writer = new SheetXml(sheet, styles, texts);
    archive.add(`xl/worksheets/sheet${number}.xml`, writer.produce(index === 0));
    archive.add(
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relationshipsXml([[`../tables/table${number}.xml`, REL.table]])
    );
    archive.add(`xl/tables/table${number}.xml`, tableXml(sheet, number, writer.rowCount));
  }
  archive.add("xl/styles.xml", formats.xml());
  archive.add("xl/sharedStrings.xml", texts.produce);
  archive.add("docProps/core.xml", CORE_PROPERTIES);
  archive.add("docProps/app.xml", APP_PROPERTIES);
  return archive.finish();
}

/** The cell formats of the workbook: the first is the default, then one for each number format in use. */
class Formats {
  private readonly codes: string[] = [DEFAULT_FORMATS.number];

  style(code: string): number {
    const known = this.codes.indexOf(code);
    return known >= 0 ? known : this.codes.push(code) - 1;
  }

  xml(): string {
    const own: string[] = [];
    const ids = this.codes.map(
      (code) => builtInFormatId(code) ?? FIRST_OWN_FORMAT + own.push(code) - 1
    );
    return stylesXml({
      numberFormats: own.map((code, index) => [FIRST_OWN_FORMAT + index, encodeXString(code)]),
      cellFormats: ids,
    });
  }
}

/** The texts of all sheets, each once. */
class Texts {
  private readonly indexes = new Map<string, number>();
  private count = 0;

  /** @throws FileError "tooLarge". */
  indexOf(text: string, place: string): number {
    this.count++;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    if (text.length > MAX_TEXT) {
      throw new FileError("tooLarge", `${place}: a text of ${text.length} characters`);
    }
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  readonly produce: PartProducer = (write) => {
    const pieces = new Pieces(write);
    pieces.add(
      `${XML_HEAD}<sst xmlns="${NS.main}" count="${this.count}" uniqueCount="${this.indexes.size}">`
    );
    for (const text of this.indexes.keys()) pieces.add(sharedItem(text));
    pieces.add("</sst>");
    pieces.flush();
  };
}

/** Hands on XML in pieces of a size that is worth packing. */
class Pieces {
  private text = "";
  constructor(private readonly write: (piece: string) => void) {}

  add(text: string): void {
    this.text += text;
    if (this.text.length >= PIECE) this.flush();
  }

  flush(): void {
    this.write(this.text);
    this.text = "";
  }
}

/** Writes a worksheet part while its rows are gone through. */
class SheetXml {
  /** Rows of data that have been written. */
  rowCount = 0;

  constructor(
    private readonly sheet: PlainSheet,
    private readonly styles: readonly number[],
    private readonly texts: Texts
  ) {}

  produce(isFront: boolean): PartProducer {
    return (write) => {
      const { columns, rows } = this.sheet;
      const pieces = new Pieces(write);
      pieces.add(
        `${XML_HEAD}<worksheet xmlns="${NS.main}" xmlns:r="${NS.relationships}">` +
          `<sheetViews><sheetView${isFront ? ' tabSelected="1"' : ""} workbookViewId="0"/></sheetViews>` +
          `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.map(columnXml).join("")}</cols><sheetData>`
      );
      const headers = columns.map(({ name }) => name);
      const plain = columns.map(() => 0);
      pieces.add(this.row(0, headers, plain));
      for (const values of rows) pieces.add(this.row(++this.rowCount, values, this.styles));
      pieces.add(
        '</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'
      );
      pieces.flush();
    };
  }

  private row(row: number, values: readonly PlainValue[], styles: readonly number[]): string {
    const { name, columns } = this.sheet;
    if (row >= MAX_ROWS) throw new FileError("tooLarge", `${name}: more than ${MAX_ROWS} rows`);
    if (values.length > columns.length) {
      throw new RangeError(`row ${row + 1} of ${name} has more values than the table has columns`);
    }
    const cells = values.map((value, column) => this.cell(value, row, column, styles[column]!));
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  }

  private cell(value: PlainValue, row: number, column: number, style: number): string {
    if (value === null) return "";
    const reference = cellReference(row, column);
    const head = `<c r="${reference}"${style === 0 ? "" : ` s="${style}"`}`;
    if (typeof value === "string") {
      const place = `${this.sheet.name}!${reference}`;
      return `${head} t="s"><v>${this.texts.indexOf(value, place)}</v></c>`;
    }
    if (typeof value === "boolean") return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
    if (!Number.isFinite(value))
      throw new RangeError(`${reference}: ${value} is no number of Excel's`);
    return `${head}><v>${value}</v></c>`;
  }
}

function columnXml({ name, width }: PlainColumn, index: number): string {
  const fitting = Math.max(MIN_WIDTH, name.length + BUTTON_WIDTH);
  const characters = Math.min(width ?? fitting, MAX_WIDTH);
  return `<col min="${index + 1}" max="${index + 1}" width="${characters}" customWidth="1"/>`;
}

function workbookXml(sheets: readonly PlainSheet[]): string {
  const elements = sheets.map(({ name }, index) => {
    const text = escapeAttribute(encodeXString(name));
    return `<sheet name="${text}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
  });
  return (
    `${XML_HEAD}<workbook xmlns="${NS.main}" xmlns:r="${NS.relationships}">` +
    `<bookViews><workbookView/></bookViews><sheets>${elements.join("")}</sheets></workbook>`
  );
}

/** @param rowCount rows of data; a table without any has one that is blank, as in Excel. */
function tableXml({ tableName, columns }: PlainSheet, id: number, rowCount: number): string {
  const bottom = Math.max(1, rowCount);
  const area = areaReference({ top: 0, left: 0, bottom, right: columns.length - 1 });
  const name = escapeAttribute(tableName);
  const elements = columns.map(
    (column, index) =>
      `<tableColumn id="${index + 1}" name="${escapeAttribute(encodeLines(column.name))}"/>`
  );
  return (
    `${XML_HEAD}<table xmlns="${NS.main}" id="${id}" name="${name}" displayName="${name}" ref="${area}"` +
    `${rowCount === 0 ? ' insertRow="1"' : ""} totalsRowShown="0"><autoFilter ref="${area}"/>` +
    `<tableColumns count="${columns.length}">${elements.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

/** @throws RangeError. */
function assertNames(sheets: readonly PlainSheet[]): void {
  if (sheets.length === 0) throw new RangeError("a workbook needs a sheet");
  assertDistinct(sheets.map(({ name }) => name));
  assertDistinct(sheets.map(({ tableName }) => tableName));
  for (const { name, tableName, columns } of sheets) {
    const isKept = name.toLowerCase() === "history";
    if (isKept || !/^(?!')[^[\]:*?/\\\p{Cc}]{1,31}(?<!')$/u.test(name)) {
      throw new RangeError(`no name for a sheet: ${name}`);
    }
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(tableName) || looksLikeCell(tableName)) {
      throw new RangeError(`no name for a table: ${tableName}`);
    }
    if (columns.length === 0 || columns.length > MAX_COLUMNS) {
      throw new RangeError(`${name}: ${columns.length} columns`);
    }
    assertDistinct(columns.map((column) => column.name));
    for (const column of columns) {
      if (column.name === "" || column.name.length > MAX_HEADER) {
        throw new RangeError(`no name for a column of ${name}: ${column.name}`);
      }
    }
  }
}

/** @throws RangeError for names that Excel takes for the same. */
function assertDistinct(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new RangeError(`twice: ${name}`);
    seen.add(key);
  }
}

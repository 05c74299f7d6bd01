import { CellsScanner } from "./cells/CellsScanner";
import { CellValueReader } from "./cells/cellValue";
import { DAYS_UP_TO_1904 } from "./cells/dates";
import { type DateKind, dateKinds } from "./cells/numberFormats";
import type { CellArea } from "./cells/references";
import { SharedStrings } from "./cells/SharedStrings";
import { FileError } from "./FileError";
import { assertZip } from "./package/fileKind";
import { REL } from "./package/names";
import { OpcPackage } from "./package/OpcPackage";
import { readTableHead } from "./workbook/tableHead";
import {
  assertSheets,
  readWorkbookPart,
  sheetEntries,
  type SheetEntry,
  type SheetState,
} from "./workbook/workbookPart";
import { parseXml } from "./xml/xml";
import { sliceText, sliceXml } from "./xml/xmlSlices";

/** An error that a formula shows. */
export interface ShownError {
  /** As Excel writes it in every language's file: "#N/A". */
  readonly error: string;
}

/** A number that its format shows as a day or as hours. */
export interface ShownDate {
  /** Days, hours as a fraction of one. A day is counted from 1900 (1 is 1 January 1900), also in a file that counts from 1904. */
  readonly serial: number;
  readonly kind: DateKind;
}

/** What a cell shows; null for an empty one. */
export type SheetValue = string | number | boolean | ShownError | ShownDate | null;

/** A table of a sheet. */
export interface SheetTable {
  readonly name: string;
  /** Rows and columns from 0, both ends included, with the rows of headers and totals. */
  readonly area: CellArea;
  readonly headers: readonly string[];
  /** Whether the area begins with a row of the headers. */
  readonly hasHeaderRow: boolean;
  /** Whether it ends with a row of totals. */
  readonly hasTotalsRow: boolean;
}

/** A worksheet's values. */
export interface SheetContent {
  readonly name: string;
  readonly state: SheetState;
  /** From A1 to the last row and column that hold a value: every row is as long as the others. Empty for an empty sheet. */
  readonly rows: readonly (readonly SheetValue[])[];
  readonly tables: readonly SheetTable[];
  /** Formulas that were saved without a value, as some programs do: their cells look empty until Excel has calculated them. */
  readonly uncalculated: number;
}

/** A workbook's values. */
export interface WorkbookContent {
  /** Worksheets, in the order of their tabs; sheets that are charts, dialogs or macros are left out. */
  readonly sheets: readonly SheetContent[];
  /** The file counts days from 1904. Those read here are counted from 1900 all the same. */
  readonly date1904: boolean;
}

/** More values than this, empty ones between others included, are not taken in: eight times a national register's sheet. */
const MAX_VALUES = 20_000_000;

/**
 * Reads the values of a workbook's sheets (.xlsx, .xlsm, .xltx, .xltm) without keeping anything else of it. Nothing is
 * calculated: a formula's value is the one that was saved. Parts that hold no values are not looked at.
 * @throws FileError with the code "notAWorkbook", "oldFormat", "password", "unsupported", "damaged" or "tooLarge".
 */
export function readSheets(bytes: Uint8Array): WorkbookContent {
  assertZip(bytes);
  const parts = OpcPackage.fromZip(bytes);
  const main = readWorkbookPart(parts);
  const entries = [...sheetEntries(parts, main)];
  assertSheets(entries, main.part);
  const styles = parts.related(main.part, REL.styles);
  const strings = parts.related(main.part, REL.sharedStrings);
  const reader = new SheetValuesReader(
    parts,
    strings === null ? SharedStrings.none : SharedStrings.read(parts.bytes(strings), strings),
    styles === null ? [] : dateKinds(parseXml(parts.bytes(styles), styles)),
    main.date1904
  );
  const sheets = entries.filter(({ kind }) => kind === "worksheet");
  return { sheets: sheets.map((entry) => reader.read(entry)), date1904: main.date1904 };
}

class SheetValuesReader {
  /** Values that may still be taken in. */
  private room = MAX_VALUES;

  constructor(
    private readonly parts: OpcPackage,
    private readonly strings: SharedStrings,
    private readonly kinds: readonly (DateKind | null)[],
    private readonly date1904: boolean
  ) {}

  /** @throws FileError "damaged" or "tooLarge". */
  read({ name, state, part }: SheetEntry): SheetContent {
    const sliced = sliceXml(this.parts.bytes(part), part);
    const found = new Map<number, SheetValue[]>();
    const tables: SheetTable[] = [];
    let uncalculated = 0;
    for (const slice of sliced.children) {
      if (slice.local === "sheetData") {
        uncalculated += this.readCells(part, sliced.bytes.subarray(slice.start, slice.end), found);
      } else if (slice.local === "tableParts") {
        for (const element of parseXml(sliceText(sliced, slice), part).all("tablePart")) {
          const table = this.parts.relatedBy(part, element, REL.table);
          if (table !== null) tables.push(this.readTable(table));
        }
      }
    }
    return { name, state, rows: this.rectangle(found, part), tables, uncalculated };
  }

  /** @returns how many formulas have no value. */
  private readCells(part: string, bytes: Uint8Array, found: Map<number, SheetValue[]>): number {
    const values = new CellValueReader(this.strings, this.date1904, (error) => ({ error }));
    let uncalculated = 0;
    let taken = 0;
    const scanner = new CellsScanner(part, {
      row: () => undefined,
      cell: (cell) => {
        const value = values.read(cell);
        if (value === null) {
          if (cell.formula) uncalculated++;
          return;
        }
        let row = found.get(cell.row);
        if (!row) found.set(cell.row, (row = []));
        taken += Math.max(0, cell.column + 1 - row.length);
        this.assertRoom(taken, part);
        while (row.length < cell.column) row.push(null);
        row[cell.column] =
          typeof value === "number" ? this.dated(value, cell.type, cell.attributes["s"]) : value;
      },
    });
    scanner.read(bytes);
    return uncalculated;
  }

  private dated(value: number, type: string | undefined, style = "0"): number | ShownDate {
    const kind = this.kinds[Number(style)] ?? (type === "d" ? "date" : null);
    if (kind === null) return value;
    const serial = kind === "date" && this.date1904 ? value + DAYS_UP_TO_1904 : value;
    return { serial, kind };
  }

  /** @throws FileError "tooLarge". */
  private rectangle(found: ReadonlyMap<number, SheetValue[]>, part: string): SheetValue[][] {
    let height = 0;
    let width = 0;
    for (const [index, row] of found) {
      height = Math.max(height, index + 1);
      width = Math.max(width, row.length);
    }
    this.assertRoom(found.size * width, part);
    this.room -= found.size * width;
    // Rows that hold nothing are one and the same: nobody changes them.
    const empty = new Array<SheetValue>(width).fill(null);
    return Array.from({ length: height }, (_, index) => {
      const row = found.get(index);
      while (row && row.length < width) row.push(null);
      return row ?? empty;
    });
  }

  private assertRoom(values: number, part: string): void {
    if (values > this.room)
      throw new FileError("tooLarge", `${part}: more than ${MAX_VALUES} values`);
  }

  private readTable(part: string): SheetTable {
    const { name, area, headers, showHeaders, showTotals } = readTableHead(
      parseXml(this.parts.bytes(part), part),
      part
    );
    return { name, area, headers, hasHeaderRow: showHeaders, hasTotalsRow: showTotals };
  }
}

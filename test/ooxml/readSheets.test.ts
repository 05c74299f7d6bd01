import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { xlsxFormat } from "../../host/file/xlsxFormat";
import { formatArea } from "../../host/workbook/address";
import { CellError, type CellValue } from "../../host/workbook/cell";
import type { HostSheet } from "../../host/workbook/HostSheet";
import type { HostWorkbook } from "../../host/workbook/HostWorkbook";
import { FileError } from "../../ooxml/FileError";
import {
  readSheets,
  type SheetContent,
  type SheetValue,
  type WorkbookContent,
} from "../../ooxml/readSheets";
import { blankParts, zipOf } from "../host/file/fixtures/bareWorkbook";
import {
  BROKEN_BESIDE_VALUES,
  BROKEN_WORKBOOKS,
  changed,
  SHEET,
} from "../host/file/fixtures/brokenWorkbooks";
import { foreignWorkbook } from "../host/file/fixtures/foreignWorkbook";

/** Days between the first of 1900's and of 1904's counting. */
const LATER = 1462;

/** Folders with files of other programs; those beside the project are there where it is worked on. */
const FOLDERS = [
  "test/host/file/corpus",
  "test/host/file/fixtures",
  "../shared/cases/workbook",
].filter((folder) => existsSync(folder));
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => join(folder, name))
);

function refusalOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

/** What both readers must agree on, a date as the number that the file has. */
interface Told {
  readonly name: string;
  readonly state: string;
  readonly values: readonly (readonly unknown[])[];
  readonly tables: readonly unknown[];
}

function toldByHost(workbook: HostWorkbook): Told[] {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    state: sheet.visibility.toLowerCase(),
    values: valuesOf(sheet),
    tables: sheet.tables.map((table) => [
      table.name,
      formatArea(table.area),
      table.columns.map(({ name }) => name),
      table.showHeaders,
      table.showTotals,
    ]),
  }));
}

/** From A1 to the last value. */
function valuesOf({ cells }: HostSheet): unknown[][] {
  let height = 0;
  let width = 0;
  for (const [index, { values }] of cells.entries()) {
    values.forEach((value, column) => {
      if (value === null) return;
      height = Math.max(height, index + 1);
      width = Math.max(width, column + 1);
    });
  }
  const told = (value: CellValue): unknown =>
    value instanceof CellError ? { error: value.text } : value;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => told(cells.value(row, column)))
  );
}

function toldHere({ sheets, date1904 }: WorkbookContent): Told[] {
  return sheets.map(({ name, state, rows, tables }) => ({
    name,
    state: state.toLowerCase(),
    values: rows.map((row) => row.map((value) => asWritten(value, date1904))),
    tables: tables.map((table) => [
      table.name,
      formatArea(table.area),
      table.headers,
      table.hasHeaderRow,
      table.hasTotalsRow,
    ]),
  }));
}

function asWritten(value: SheetValue, date1904: boolean): unknown {
  if (typeof value !== "object" || value === null) return value;
  // The host knows no other errors, and shows a wrong value.
  if ("error" in value) return CellError.from(value.error) ? value : { error: "#VALUE!" };
  return date1904 && value.kind === "date" ? value.serial - LATER : value.serial;
}

test("there are files to be read", () => {
  expect(FILES.length).toBeGreaterThan(25);
});

test.each(FILES)("%s holds the values that the host reads, or is refused alike", (file) => {
  const bytes = new Uint8Array(readFileSync(file));
  const refusal = refusalOf(() => xlsxFormat.open(bytes, "x.xlsx"));
  expect(refusalOf(() => readSheets(bytes))).toBe(refusal);
  if (refusal !== null) return;
  expect(toldHere(readSheets(bytes))).toEqual(toldByHost(xlsxFormat.open(bytes, "x.xlsx")));
});

describe("a broken file", () => {
  test.each(BROKEN_WORKBOOKS)("%s is refused as %s", (_, code, bytes) => {
    expect(refusalOf(() => readSheets(bytes()))).toBe(code);
  });

  test.each(BROKEN_BESIDE_VALUES)("%s has its values all the same", (_, _code, bytes) => {
    expect(readSheets(bytes())).toEqual(readSheets(foreignWorkbook()));
  });

  test("nothing is said of what is in its cells", () => {
    const bytes = changed(SHEET, (text) => text.replace("<v>1.5</v>", "<v>010190-1234</v>"));
    expect(() => readSheets(bytes)).toThrow(
      expect.objectContaining({ detail: `${SHEET}!B2: no number` })
    );
  });
});

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Number formats of the cells below, in this order. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/>` +
  '<numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts><cellXfs count="4"><xf numFmtId="0"/>' +
  '<xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="27"/></cellXfs></styleSheet>';

function sheetOf(
  cells: string,
  further: Partial<Parameters<typeof blankParts>[0]> = {}
): SheetContent {
  return readSheets(zipOf(blankParts({ cells, ...further }))).sheets[0]!;
}

describe("values", () => {
  test.each<[what: string, cell: string, expected: SheetValue]>([
    ["a number", '<c r="A1"><v>1.5</v></c>', 1.5],
    ["a truth value", '<c r="A1" t="b"><v>1</v></c>', true],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
    ["an error that is new", '<c r="A1" t="e"><v>#BUSY!</v></c>', { error: "#BUSY!" }],
    ["a text of a formula", '<c r="A1" t="str"><f>B1</f><v>x</v></c>', "x"],
    ["formatted text", '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', "ab"],
    ["a day", '<c r="A1" s="1"><v>45000.5</v></c>', { serial: 45000.5, kind: "date" }],
    ["hours", '<c r="A1" s="2"><v>1.5</v></c>', { serial: 1.5, kind: "time" }],
    ["a day of East Asia", '<c r="A1" s="3"><v>45000</v></c>', { serial: 45000, kind: "date" }],
    ["a day as text", '<c r="A1" t="d"><v>2026-01-05</v></c>', { serial: 46027, kind: "date" }],
    ["a text where days are shown", '<c r="A1" s="1" t="str"><v>5/1</v></c>', "5/1"],
    ["a format that is not there", '<c r="A1" s="99"><v>1</v></c>', 1],
  ])("%s", (_, cell, expected) => {
    const { rows } = sheetOf(`<row r="1">${cell}</row>`, { styles: STYLES });
    expect(rows).toEqual([[expected]]);
  });

  test("form a rectangle from A1", () => {
    const cells =
      '<row r="2"><c r="B2"><v>1</v></c></row><row r="4"><c r="D4"><v>2</v></c><c r="E4"/></row>';
    const { rows } = sheetOf(cells);
    expect(rows).toEqual([
      [null, null, null, null],
      [null, 1, null, null],
      [null, null, null, null],
      [null, null, null, 2],
    ]);
  });

  test("of a sheet without any are no rows", () => {
    expect(sheetOf('<row r="3"><c r="A3" s="0"/></row>').rows).toEqual([]);
  });

  test("that formulas were saved without are counted", () => {
    const formulas =
      '<c r="A1"><f>1+1</f></c><c r="B1"><f>2</f><v>2</v></c><c r="C1"><f>""</f><v/></c>';
    const { rows, uncalculated } = sheetOf(`<row r="1">${formulas}</row>`);
    expect(rows).toEqual([[null, 2]]);
    expect(uncalculated).toBe(2);
  });

  test("that are far apart in every row are too many", () => {
    const row = (number: number): string =>
      `<row r="${number}"><c r="XFD${number}"><v>1</v></c></row>`;
    const cells = Array.from({ length: 1300 }, (_, index) => row(index + 1)).join("");
    expect(refusalOf(() => sheetOf(cells))).toBe("tooLarge");
  });

  test("in one row at the sheet's end and one at its beginning are not", () => {
    const cells =
      '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>';
    const { rows } = sheetOf(cells);
    expect(rows).toHaveLength(1048576);
    expect(rows[1048575]?.[0]).toBe(2);
  });
});

test("days of a file that counts from 1904 are counted from 1900, hours stay", () => {
  const parts = blankParts({
    cells:
      '<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1"><v>7</v></c></row>',
    styles: STYLES,
  });
  const book = parts["xl/workbook.xml"]!.replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
  const { sheets, date1904 } = readSheets(zipOf({ ...parts, "xl/workbook.xml": book }));
  expect(date1904).toBe(true);
  const [[day, hours, number] = []] = sheets[0]!.rows;
  expect([day, hours, number]).toEqual([
    { serial: 1462, kind: "date" },
    { serial: 0.5, kind: "time" },
    7,
  ]);
});

import fc from "fast-check";
import { xlsxFormat } from "../../host/file/xlsxFormat";
import { formatArea } from "../../host/workbook/address";
import { FileError } from "../../ooxml/FileError";
import { readSheets, type SheetValue } from "../../ooxml/readSheets";
import {
  type PlainColumn,
  type PlainSheet,
  type PlainValue,
  writePlainWorkbook,
} from "../../ooxml/writePlainWorkbook";
import { libreOfficeAvailable, recalculate, toCsv } from "../support/libreOffice";
import {
  OFFICE_VERSIONS,
  ooxmlFaults,
  ooxmlValidatorAvailable,
  ooxmlValidatorMissing,
  validateOoxml,
} from "../support/ooxmlValidator";
import { seededRuns } from "../support/testLength";
import { zipParts, zipTexts } from "../support/zipParts";

const COLUMNS: readonly PlainColumn[] = [
  { name: "Borger", kind: "text" },
  { name: "Score", kind: "number", format: "0.0" },
  { name: "Dato", kind: "date", width: 12 },
];

function sheet(
  rows: readonly (readonly PlainValue[])[],
  change: Partial<PlainSheet> = {}
): PlainSheet {
  return { name: "Scorer", tableName: "Scorer", columns: COLUMNS, rows, ...change };
}

const ROWS: readonly (readonly PlainValue[])[] = [
  ["K-1", 4.5, 46027],
  ["=1+1", -2, null],
  ["007", null, 36526],
  [" to\nlinjer\t", 1e-7, 46027.25],
  ["å 😀 <&>\"'", 123456789.125, 2958465],
  ["_x0041_\u0001\uD800", 0, 1],
  [true, false, 5],
  [null],
];
const BOOK: readonly PlainSheet[] = [
  sheet(ROWS),
  sheet([], { name: "Æbler & 'pærer' her", tableName: "Tom" }),
];

/** What is read back of a value: a number in a column of dates is one. */
function readBack(value: PlainValue, { kind }: PlainColumn): SheetValue {
  return kind === "date" && typeof value === "number" ? { serial: value, kind: "date" } : value;
}

/** What is read back of a sheet: the headers, and rows as long as they. */
function expectedRows({ columns, rows }: PlainSheet): SheetValue[][] {
  const data = [...rows].map((row) =>
    columns.map((column, index) => readBack(row[index] ?? null, column))
  );
  while (data.at(-1)?.every((value) => value === null)) data.pop();
  return [columns.map(({ name }) => name), ...data];
}

function expectSame(bytes: Uint8Array, sheets: readonly PlainSheet[]): void {
  const read = readSheets(bytes);
  expect(read.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  for (const [index, { rows, tables, state, uncalculated }] of read.sheets.entries()) {
    const written = sheets[index]!;
    expect(rows).toEqual(expectedRows(written));
    const area = { top: 0, left: 0, bottom: Math.max(1, [...written.rows].length) };
    expect({ tables, state, uncalculated }).toEqual({
      tables: [
        {
          name: written.tableName,
          area: { ...area, right: written.columns.length - 1 },
          headers: written.columns.map(({ name }) => name),
          hasHeaderRow: true,
          hasTotalsRow: false,
        },
      ],
      state: "visible",
      uncalculated: 0,
    });
  }
}

describe("what is written", () => {
  const bytes = writePlainWorkbook(BOOK);

  test("is what is read", () => {
    expectSame(bytes, BOOK);
  });

  test("unpacks with another program, and is the same bytes again", () => {
    expect(zipParts(bytes).size).toBeGreaterThan(10);
    expect(writePlainWorkbook(BOOK)).toEqual(bytes);
  });

  test("has for the host a table with buttons, widths, formats and texts that stay texts", () => {
    const workbook = xlsxFormat.open(bytes, "x.xlsx");
    const [first, second] = workbook.sheets;
    expect(workbook.activeSheetId).toBe(first!.id);
    const [table] = first!.tables;
    expect(formatArea(table!.area)).toBe("A1:C9");
    expect(table).toMatchObject({ showFilterButton: true, insertRow: false, filterXml: "" });
    expect(second!.tables[0]).toMatchObject({ insertRow: true });
    const formatAt = (column: number): string =>
      workbook.styles.get(first!.cells.style(1, column)).numberFormat;
    expect([0, 1, 2].map(formatAt)).toEqual(["@", "0.0", "yyyy-mm-dd"]);
    expect(first!.cells.formula(2, 0)).toBeNull();
    expect(first!.cells.value(2, 0)).toBe("=1+1");
    const columns = zipTexts(bytes)
      .get("xl/worksheets/sheet1.xml")!
      .match(/<col [^>]*>/g);
    expect(columns?.map((column) => Number(/width="(\d+)"/.exec(column)?.[1]))).toEqual([
      10, 9, 12,
    ]);
  });

  test("says nothing of who wrote it, and when", () => {
    const core = zipTexts(bytes).get("docProps/core.xml")!;
    expect(core.replace(/^<\?xml[^>]*>\s*/, "")).toMatch(/^<cp:coreProperties [^>]*\/>$/);
  });

  test("is gone through once", () => {
    let times = 0;
    function* rows(): Generator<readonly PlainValue[]> {
      times++;
      yield* ROWS;
    }
    expectSame(writePlainWorkbook([{ ...sheet([]), rows: rows() }]), [sheet(ROWS)]);
    expect(times).toBe(1);
  });
});

/** Characters that spreadsheets, XML and the format's own escapes stumble over. */
const awkward = fc.constantFrom(
  ..."=+-@'\"<>&;,\t\n\r\u0000\u0001\u001f\u007f\u0085\u2028\ufffe\uffff_x0041_ åÆ😀".split("")
);
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: awkward, maxLength: 20 }),
  fc.constantFrom("=1+1", "+4512345678", "-", "@SUM(A1)", "#N/A", "TRUE", "1e5", "007", "", " "),
  fc.constant("x".repeat(32767))
);
const number = fc
  .oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
  // The format has one zero.
  .map((each) => (Object.is(each, -0) ? 0 : each));
const value: fc.Arbitrary<PlainValue> = fc.oneof(text, number, fc.boolean(), fc.constant(null));
const columnName = fc
  .oneof(fc.string({ minLength: 1, maxLength: 30 }), fc.string({ unit: awkward, minLength: 1 }))
  .filter((name) => name.length <= 255);
const columns = fc.uniqueArray(
  fc.record({
    name: columnName,
    kind: fc.constantFrom("text" as const, "number" as const, "date" as const),
  }),
  { minLength: 1, maxLength: 6, selector: ({ name }) => name.toLowerCase() }
);
const sheetName = fc
  .string({ minLength: 1, maxLength: 31 })
  .filter((name) => !/[[\]:*?/\\\p{Cc}]|^'|'$/u.test(name) && name.toLowerCase() !== "history");
const plainSheet = columns.chain((own) =>
  fc.record({
    name: sheetName,
    columns: fc.constant(own),
    rows: fc.array(fc.array(value, { maxLength: own.length }), { maxLength: 8 }),
  })
);
const plainBook: fc.Arbitrary<PlainSheet[]> = fc
  .uniqueArray(plainSheet, {
    minLength: 1,
    maxLength: 3,
    selector: ({ name }) => name.toLowerCase(),
  })
  .map((sheets) => sheets.map((each, index) => ({ ...each, tableName: `Tabel_${index}` })));

test("whatever is written is what is read, and what the host opens", () => {
  fc.assert(
    fc.property(plainBook, (sheets) => {
      const bytes = writePlainWorkbook(sheets);
      zipParts(bytes);
      expectSame(bytes, sheets);
      expect(() => xlsxFormat.open(bytes, "x.xlsx")).not.toThrow();
    }),
    seededRuns(500)
  );
});

describe("refuses", () => {
  const named = (name: string): readonly PlainColumn[] => [{ name, kind: "text" }];
  test.each<[what: string, sheets: readonly PlainSheet[]]>([
    ["a workbook without a sheet", []],
    ...["", "History", "'a'", "a/b", "a\nb", "x".repeat(32)].map((name): [string, PlainSheet[]] => [
      `a sheet called ${JSON.stringify(name.slice(0, 40))}`,
      [sheet([], { name })],
    ]),
    ...["", "A1", "R1C1", "c", "to ord", "1a", "x".repeat(256)].map(
      (tableName): [string, PlainSheet[]] => [
        `a table called ${JSON.stringify(tableName.slice(0, 40))}`,
        [sheet([], { tableName })],
      ]
    ),
    ["two sheets of one name", [sheet([]), sheet([], { name: "SCORER", tableName: "B" })]],
    ["two tables of one name", [sheet([]), sheet([], { name: "B", tableName: "SCORER" })]],
    ["two columns of one name", [sheet([], { columns: [...named("å"), ...named("Å")] })]],
    ["a column without a name", [sheet([], { columns: named("") })]],
    ["a column of a name too long", [sheet([], { columns: named("x".repeat(256)) })]],
    ["a table without columns", [sheet([], { columns: [] })]],
    ["a row longer than the table", [sheet([[1, 2, 3, 4]])]],
    ["a number that is none", [sheet([[NaN]])]],
    ["a number without end", [sheet([["a", Infinity]])]],
  ])("%s", (_, sheets) => {
    expect(() => writePlainWorkbook(sheets)).toThrow(RangeError);
  });

  test("a text longer than a cell can hold, and says where and not what", () => {
    const refused = (): unknown => writePlainWorkbook([sheet([["K-1"], ["x".repeat(32768)]])]);
    expect(refused).toThrow(FileError);
    expect(refused).toThrow(
      expect.objectContaining({ code: "tooLarge", detail: "Scorer!A3: a text of 32768 characters" })
    );
  });

  test("more rows than a sheet has", () => {
    function* rows(): Generator<readonly PlainValue[]> {
      for (let row = 0; row < 1048576; row++) yield [];
    }
    const columns: readonly PlainColumn[] = [{ name: "A", kind: "text" }];
    expect(() =>
      writePlainWorkbook([{ name: "A", tableName: "T", columns, rows: rows() }])
    ).toThrow(expect.objectContaining({ code: "tooLarge" }));
  });
});

(ooxmlValidatorAvailable ? describe : describe.skip)(
  `Microsoft's validator${ooxmlValidatorMissing}`,
  () => {
    test.each(OFFICE_VERSIONS)("finds nothing wrong for %s", async (version) => {
      const errors = await validateOoxml(writePlainWorkbook(BOOK), { version });
      expect(ooxmlFaults(errors)).toEqual([]);
    });
  }
);

(libreOfficeAvailable() ? describe : describe.skip)("LibreOffice", () => {
  test("reads the values, and saves them as they were", async () => {
    const saved = readSheets(await recalculate(writePlainWorkbook(BOOK)));
    expect(saved.sheets.map(({ name }) => name)).toEqual(BOOK.map(({ name }) => name));
    // A character that XML cannot hold is lost there, and a truth value in a cell with another format is a number.
    const legible = (rows: readonly (readonly SheetValue[])[]): unknown[][] =>
      rows.filter((_, index) => index !== 6 && index !== 7).map((row) => [...row]);
    expect(legible(saved.sheets[0]!.rows)).toEqual(legible(expectedRows(BOOK[0]!)));
    expect(saved.sheets[0]!.tables[0]?.headers).toEqual(COLUMNS.map(({ name }) => name));
  });

  test("shows texts as texts and days as days", async () => {
    const csv = await toCsv(writePlainWorkbook([sheet([["=1+1", 4.5, 46027]])]));
    expect(csv.trim().split("\n")).toEqual(['"Borger","Score","Dato"', '"=1+1",4.5,2026-01-05']);
  });
});

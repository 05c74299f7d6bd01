import fc from "fast-check";
import { CellError } from "../../../host/workbook/cell";
import { formatArea } from "../../../host/workbook/cells/format";
import { ensureColumn } from "../../../host/workbook/layout";
import { parseArea } from "../../../host/workbook/address";
import { DONE, fill, formulas, refusal, select, sitDown, texts, type } from "./support";

const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

describe.each<[locale: string, cases: [typed: string, value: unknown, format: string][]]>([
  [
    "da-DK",
    [
      ["3,5", 3.5, "General"],
      ["-3,5", -3.5, "General"],
      ["1.234,5", 1234.5, "#,##0.00"],
      ["12.345", 12345, "#,##0"],
      ["50%", 0.5, "0%"],
      ["12,5 %", 0.125, "0.00%"],
      ["1,5e3", 1500, "0.00E+00"],
      ["(7)", -7, "General"],
      ["1 1/2", 1.5, "# ?/?"],
      ["21-11-2026", serial(2026, 11, 21), "m/d/yyyy"],
      ["21.11.26", serial(2026, 11, 21), "m/d/yyyy"],
      ["2026-11-21", serial(2026, 11, 21), "m/d/yyyy"],
      ["21/11", serial(2026, 11, 21), "d-mmm"],
      ["1.5", serial(2026, 5, 1), "d-mmm"],
      ["3.15", serial(2015, 3, 1), "mmm-yy"],
      ["21. november 2026", serial(2026, 11, 21), "d-mmm-yy"],
      ["1 maj", serial(2026, 5, 1), "d-mmm"],
      ["okt 2026", serial(2026, 10, 1), "mmm-yy"],
      ["21-11-2026 10:30", serial(2026, 11, 21) + 10.5 / 24, "m/d/yyyy h:mm"],
      ["10:30", 10.5 / 24, "h:mm"],
      ["SAND", true, "General"],
      ["falsk", false, "General"],
      ["TRUE", "TRUE", "General"],
      ["#I/T", CellError.of("#N/A"), "General"],
      ["#N/A", CellError.of("#N/A"), "General"],
      ["31-02-2026", "31-02-2026", "General"],
      ["11/21/2026", "11/21/2026", "General"],
      ["1,234.5", "1,234.5", "General"],
      ["1.23.4.5", "1.23.4.5", "General"],
      ["'3,5", "3,5", "General"],
      ["B-017", "B-017", "General"],
      ["maj", "maj", "General"],
      [" fri tekst ", " fri tekst ", "General"],
    ],
  ],
  [
    "en-US",
    [
      ["3.5", 3.5, "General"],
      ["1,234.5", 1234.5, "#,##0.00"],
      ["11/21/2026", serial(2026, 11, 21), "m/d/yyyy"],
      ["TRUE", true, "General"],
      ["3,5", "3,5", "General"],
      ["SAND", "SAND", "General"],
    ],
  ],
  [
    "en-GB",
    [
      ["3.5", 3.5, "General"],
      ["21/11/2026", serial(2026, 11, 21), "m/d/yyyy"],
      ["21 Nov", serial(2026, 11, 21), "d-mmm"],
    ],
  ],
])("typing in %s", (locale, cases) => {
  test.each(cases)("%s", async (typed, value, format) => {
    const seat = sitDown(locale);
    expect(await type(seat, "B2", typed)).toEqual(DONE);
    const { cells } = seat.sheet;
    expect(cells.value(1, 1)).toEqual(typeof value === "number" ? expect.closeTo(value, 9) : value);
    expect(seat.session.workbook.styles.get(cells.style(1, 1)).numberFormat).toBe(format);
  });
});

test.each([
  ["0%", "5", 0.05],
  ["0%", "0,5", 0.5],
  ["0%", "50%", 0.5],
  ["@", "5", "5"],
  ["@", "=1+1", "=1+1"],
  ["dd-mm-yyyy", "21/11", serial(2026, 11, 21)],
])("in a cell formatted %s, %s is %s", async (numberFormat, typed, value) => {
  const seat = sitDown();
  formatArea(seat.session.workbook, seat.sheet, parseArea("B2"), () => ({ numberFormat }));
  expect(await type(seat, "B2", typed)).toEqual(DONE);
  expect(seat.sheet.cells.value(1, 1)).toEqual(value);
  const style = seat.sheet.cells.style(1, 1);
  expect(seat.session.workbook.styles.get(style).numberFormat).toBe(numberFormat);
});

test.each([
  ["=SUM(A1;2,5)", "=SUM(A1,2.5)"],
  ['=HVIS(A1>0,5;"a;b,c";,5)', '=IF(A1>0.5,"a;b,c",.5)'],
  ["=TÆL.HVISER(A1:A3;\">2\";'Ark1'!B1:B3;SAND)", "=COUNTIFS(A1:A3,\">2\",'Ark1'!B1:B3,TRUE)"],
  ["=TIME(NU())+MINUT(TID(1;2;3))", "=HOUR(NOW())+MINUTE(TIME(1,2,3))"],
  ["=TÆL({SAND\\1;FALSK\\2})+SAND()", "=COUNT({TRUE,1;FALSE,2})+TRUE()"],
  ['=HVIS(A1="HVIS(";FALSK;B2)', '=IF(A1="HVIS(",FALSE,B2)'],
  ["=SUM({1\\2,5;3\\4})", "=SUM({1,2.5;3,4})"],
  ["=SUM(A1:INDEKS(A1:A3;2))", "=SUM(A1:INDEX(A1:A3,2))"],
  ["='Ark1'!A1;2", null],
  ["=SUM(A1,B1)", null],
  ["=SUM(A1,2)", null],
  ["=SUM(A1;", null],
  ["=1+", null],
])("the formula %s is kept as %s", async (typed, kept) => {
  const seat = sitDown();
  const outcome = await type(seat, "C3", typed);
  if (kept === null) {
    expect(outcome).toEqual(refusal("badFormula"));
    expect(seat.person.editing).not.toBeNull();
    expect(seat.sheet.cells.usedArea(true)).toBeNull();
  } else {
    expect(outcome).toEqual(DONE);
    expect(formulas(seat, "C3")).toEqual([[kept]]);
    // The formula bar writes a decimal without its 0 as it stands.
    expect(seat.person.editText()).toBe(typed);
  }
});

test.each([
  ["=hvis(A1>1;2;3)", "=HVIS(A1>1;2;3)"],
  ["=IF(A1>1;2;3)", "=HVIS(A1>1;2;3)"],
  ["=HVIS (A1>1;2;3)", "=HVIS(A1>1;2;3)"],
  ["=SUM  (A1:INDEKS (A1:A3;2))", "=SUM(A1:INDEKS(A1:A3;2))"],
])("the formula %s, however its function is written, is shown as %s", async (typed, shown) => {
  const seat = sitDown();
  expect(await type(seat, "C3", typed)).toEqual(DONE);
  expect(seat.person.editText()).toBe(shown);
});

test("English Excel knows the English names only", async () => {
  const seat = sitDown("en-US");
  await type(seat, "B1", "=HVIS(1,2,3)");
  expect(texts(seat, "B1")).toEqual([["#NAME?"]]);
  await type(seat, "B2", "=IF(TRUE,2,3)");
  expect(seat.person.editText({ row: 1, column: 1 })).toBe("=IF(TRUE,2,3)");
});

test.each<[typed: string, chosen: number | null, width: number | null]>([
  ["31-12-2026", null, 75],
  ["1.234.567,5", null, 89],
  ["31-12-2026", 30, 30],
  ["5%", null, null],
  ["123456789012", null, null],
  ["en lang tekst i en smal kolonne", null, null],
])("typed %s where the width is %s makes it %s", async (typed, chosen, width) => {
  const seat = sitDown();
  if (chosen !== null) ensureColumn(seat.sheet, 0).widthPx = chosen;
  await type(seat, "A1", typed);
  expect(seat.sheet.columns.get(0)?.widthPx ?? null).toBe(width);
  await seat.person.undo();
  expect(seat.sheet.columns.get(0)?.widthPx ?? null).toBe(chosen);
});

test("lines below each other are all shown, until the entry is taken back", async () => {
  const seat = sitDown();
  const wraps = () => seat.session.workbook.styles.get(seat.sheet.cells.style(0, 0)).wrap;
  await type(seat, "A1", "en\nto");
  expect(wraps()).toBe(true);
  await seat.person.undo();
  expect(wraps()).toBe(false);
});

test("a formula's value is there when the entry is done", async () => {
  const seat = sitDown();
  await type(seat, "A1", "2,5");
  await type(seat, "A2", "=A1*2");
  expect(texts(seat, "A2")).toEqual([["5"]]);
});

test.each([
  [0.1 + 0.2, "General", "0,3"],
  [1234.5, "#,##0.00", "1234,5"],
  [0.125, "0%", "12,5%"],
  [serial(2026, 11, 21), "d-mmm", "21-11-2026"],
  [serial(2026, 11, 21) + 0.5, "m/d/yyyy", "21-11-2026 12:00:00"],
  [0.5, "h:mm", "12:00:00"],
  [2, "[>36525]dd-mm-yy;General", "2"],
  [serial(2026, 11, 21), "[>36525]dd-mm-yy;General", "21-11-2026"],
  [0.5, "[<=1]0%;[>5]dd-mm-yy;General", "50%"],
  [5, "[<=1]0%;[>5]dd-mm-yy;General", "5"],
  [1e21, "General", "1E+21"],
  [true, "General", "SAND"],
  [CellError.of("#DIV/0!"), "General", "#DIVISION/0!"],
  ["3,5", "General", "'3,5"],
  ["'a", "General", "''a"],
  ["=A1", "@", "=A1"],
  [null, "General", ""],
])("the formula bar shows %s in %s as %s", (value, numberFormat, shown) => {
  const seat = sitDown();
  formatArea(seat.session.workbook, seat.sheet, parseArea("A1"), () => ({ numberFormat }));
  seat.sheet.cells.setValue(0, 0, value);
  expect(seat.person.editText()).toBe(shown);
});

test("what the formula bar shows is read back as the same", async () => {
  const formats = ["General", "@", "0%", "m/d/yyyy", "#,##0.00", "h:mm"];
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom("SAND", "3,5", "1.5", "=A1", "+x", "#I/T", "'"),
    fc.integer({ min: -100_000, max: 100_000 }).map((number) => number / 8),
    fc.boolean()
  );
  await fc.assert(
    fc.asyncProperty(value, fc.constantFrom(...formats), async (held, numberFormat) => {
      // A text cell holds texts, and "" is what an empty one shows.
      fc.pre(held !== "" && (numberFormat !== "@" || typeof held === "string"));
      const seat = sitDown();
      const { cells } = seat.sheet;
      formatArea(seat.session.workbook, seat.sheet, parseArea("A1"), () => ({ numberFormat }));
      cells.setValue(0, 0, held);
      const text = seat.person.editText();
      // Typed into another cell of the format, so that it is really written.
      formatArea(seat.session.workbook, seat.sheet, parseArea("B1"), () => ({ numberFormat }));
      expect(await type(seat, "B1", text)).toEqual(DONE);
      const read = cells.value(0, 1);
      if (typeof held === "number") expect(read).toBeCloseTo(held, 4);
      else expect(read).toBe(held);
    })
  );
});

test("a text that is too long is refused, and the cell is still edited", async () => {
  const seat = sitDown();
  expect(await type(seat, "A1", "a".repeat(32_768))).toEqual(refusal("tooLong"));
  expect(seat.session.cellEditMode).toBe(true);
  expect(await seat.person.commitEdit("a".repeat(32_767))).toEqual(DONE);
  expect(await type(seat, "A2", `=${"1+".repeat(5000)}1`)).toEqual(refusal("tooLong"));
});

test("going on with what a cell holds and changing nothing is no act", async () => {
  const seat = sitDown();
  await fill(seat, "A1", [["=1+1"]]);
  select(seat, "A1");
  seat.person.beginEdit(null);
  expect(seat.person.editing?.startText).toBe("=1+1");
  expect(await seat.person.commitEdit("=1+1")).toEqual(DONE);
  expect(seat.person.undoLabel).toBeNull();
  expect(seat.heard().filter((event) => event.startsWith("DataChanged"))).toEqual([]);
});

import { fromDelimitedText, toDelimitedText } from "../../../host/person/clipboard/delimitedText";
import { formatArea } from "../../../host/workbook/cells/format";
import { parseArea } from "../../../host/workbook/address";
import fc from "fast-check";
import {
  DONE,
  fill,
  fillTable,
  formulas,
  refusal,
  rule,
  select,
  sitDown,
  texts,
  type Seat,
} from "./support";

async function copyTo(seat: Seat, from: string, to: string, what?: "all" | "values") {
  select(seat, from);
  const copied = seat.person.copy();
  select(seat, to);
  return seat.person.paste(copied.kind === "done" ? copied.text : null, what);
}

async function cutTo(seat: Seat, from: string, to: string) {
  select(seat, from);
  seat.person.cut();
  select(seat, to);
  return seat.person.paste(null);
}

test("cells are copied with formulas, looks and rules", async () => {
  const seat = sitDown();
  const { sheet, session } = seat;
  await fill(seat, "A1", [[1, "=A1*2"]]);
  await fill(seat, "A5", [[7]]);
  formatArea(session.workbook, sheet, parseArea("B1"), () => ({ bold: true }));
  sheet.validations = [rule("A1", { type: "WholeNumber", formula1: "1", formula2: "5" })];
  seat.heard();
  expect(await copyTo(seat, "A1:B1", "A5")).toEqual(DONE);
  expect(formulas(seat, "A5:B5")).toEqual([[1, "=A5*2"]]);
  expect(texts(seat, "B5")).toEqual([["2"]]);
  expect(session.workbook.styles.get(sheet.cells.style(4, 1)).bold).toBe(true);
  expect(sheet.validations.map((each) => each.areas)).toEqual([[parseArea("A1"), parseArea("A5")]]);
  expect(seat.heard()).toContain("DataChanged A5:B5 by Local Unknown");
  expect(seat.person.clip).toMatchObject({ area: parseArea("A1:B1"), cut: false });
});

test("the copy fills a multiple of itself, and else goes beyond the selection", async () => {
  const seat = sitDown();
  await fill(seat, "A1", [[1, 2]]);
  await copyTo(seat, "A1:B1", "D1:G2");
  expect(formulas(seat, "D1:G2")).toEqual([
    [1, 2, 1, 2],
    [1, 2, 1, 2],
  ]);
  await copyTo(seat, "A1:B1", "D5:F5");
  expect(formulas(seat, "D5:G5")).toEqual([[1, 2, "", ""]]);
  expect(seat.person.selection).toEqual(parseArea("D5:E5"));
});

test("only values: what formulas show, in the look that was there", async () => {
  const seat = sitDown();
  await fill(seat, "A1", [[2, "=A1*2"]]);
  formatArea(seat.session.workbook, seat.sheet, parseArea("B1"), () => ({ bold: true }));
  expect(await copyTo(seat, "A1:B1", "A3", "values")).toEqual(DONE);
  expect(formulas(seat, "A3:B3")).toEqual([[2, 4]]);
  expect(seat.sheet.cells.style(2, 1)).toBe(0);
});

test("texts that look like something else stay texts", async () => {
  const seat = sitDown();
  for (const [column, value] of ["1.5", "=x", "SAND", "'", "2026-01-01"].entries())
    seat.sheet.cells.setValue(0, column, value);
  await copyTo(seat, "A1:E1", "A2");
  expect(seat.sheet.cells.row(1)?.values).toEqual(["1.5", "=x", "SAND", "'", "2026-01-01"]);
});

test("rows that a filter hides are left out", async () => {
  const seat = sitDown();
  const table = await fillTable(seat, "A1", [["N"], ["a"], ["b"], ["a"]]);
  await seat.person.setFilter(table.id, 0, ["a"]);
  await copyTo(seat, "A2:A4", "C2");
  expect(formulas(seat, "C2:C4")).toEqual([["a"], ["a"], [""]]);
});

test("cut cells move, and what refers to them follows", async () => {
  const seat = sitDown();
  await fill(seat, "A1", [
    [1, "=A1+D1"],
    [2, "=SUM(A1:A2)"],
    ["", "=A1"],
  ]);
  expect(await cutTo(seat, "A1:B2", "A4")).toEqual(DONE);
  expect(formulas(seat, "A1:B5")).toEqual([
    ["", ""],
    ["", ""],
    ["", "=A4"],
    [1, "=A4+D1"],
    [2, "=SUM(A4:A5)"],
  ]);
  expect(seat.person.clip).toBeNull();
  expect(await seat.person.paste(null)).toEqual(refusal("nothing"));
});

test("cut cells move to another sheet", async () => {
  const seat = sitDown();
  const { person, session } = seat;
  await fill(seat, "A1", [[1, "=A1+D1", "=B1"]]);
  const other = session.workbook.createSheet("Ark 2");
  select(seat, "A1:B1");
  person.cut();
  person.activateSheet(other.id);
  expect(await person.paste(null)).toEqual(DONE);
  expect(formulas(seat, "A1:B1", other)).toEqual([[1, "='Ark 2'!A1+'Ark1'!D1"]]);
  expect(formulas(seat, "A1:C1")).toEqual([["", "", "='Ark 2'!B1"]]);
});

test("moving over itself", async () => {
  const seat = sitDown();
  await fill(seat, "A1", [[1], [2], ["=A1"]]);
  await cutTo(seat, "A1:A3", "A2");
  expect(formulas(seat, "A1:A4")).toEqual([[""], [1], [2], ["=A2"]]);
});

test("after another act, cut cells stay where they are", async () => {
  const seat = sitDown();
  await fill(seat, "A1", [[1], [2]]);
  select(seat, "A1");
  seat.person.cut();
  select(seat, "A2");
  await seat.person.clearContents();
  expect(seat.person.clip).toBeNull();
  select(seat, "C1");
  await seat.person.paste(null);
  expect(formulas(seat, "A1:C1")).toEqual([[1, "", 1]]);
});

test("a text from elsewhere is read as if typed", async () => {
  const seat = sitDown();
  select(seat, "B2");
  const text = '3,5\t21-11-2026\r\n"en ""linje""\nto"\t=B2*2\r\n';
  expect(await seat.person.paste(text)).toEqual(DONE);
  expect(texts(seat, "B2:C3")).toEqual([
    ["3,5", "21-11-2026"],
    ['en "linje"\nto', "7"],
  ]);
  expect(seat.person.selection).toEqual(parseArea("B2:C3"));
});

test("what does not fit, is locked or is merged is refused whole", async () => {
  const seat = sitDown();
  const { sheet, session, person } = seat;
  await fill(seat, "A1", [[1, 2]]);
  expect(await copyTo(seat, "A1:B1", "XFD1")).toEqual(refusal("offSheet"));
  select(seat, "A5");
  expect(await person.paste("1\t=1+")).toEqual(refusal("badFormula"));
  expect(formulas(seat, "A5:B5")).toEqual([["", ""]]);
  sheet.merges = [parseArea("B7:C8")];
  expect(await copyTo(seat, "A1:B1", "A7")).toEqual(refusal("merged"));
  expect(await copyTo(seat, "A1", "B7")).toEqual(DONE);
  formatArea(session.workbook, sheet, parseArea("A5"), () => ({ locked: false }));
  await person.protectSheet(sheet.id);
  expect(await copyTo(seat, "A1:B1", "A5")).toEqual(refusal("locked"));
  select(seat, "A5:B5");
  expect(await person.clearContents()).toEqual(refusal("locked"));
  expect(await copyTo(seat, "A1", "A5", "values")).toEqual(DONE);
  expect(formulas(seat, "A5:B5")).toEqual([[1, ""]]);
});

test("dates that come as text have room", async () => {
  const seat = sitDown();
  await seat.person.paste("Dato\tTal\n1-1-2026\t1234567890123\n21-11-2026 10:30\t2\n2-1-2026\t3");
  expect([0, 1].map((column) => seat.sheet.columns.get(column)?.widthPx ?? null)).toEqual([
    117,
    null,
  ]);
});

test("a table's header cannot be cut", async () => {
  const seat = sitDown();
  await fillTable(seat, "A1", [["N"], ["a"]]);
  expect(await cutTo(seat, "A1", "C1")).toEqual(refusal("tableConflict"));
});

test("filling down takes formulas along", async () => {
  const seat = sitDown();
  await fill(seat, "A1", [
    [1, "=A1*2"],
    [2, ""],
    [3, ""],
  ]);
  select(seat, "B1:B3");
  expect(await seat.person.fillDown()).toEqual(DONE);
  expect(formulas(seat, "B1:B3")).toEqual([["=A1*2"], ["=A2*2"], ["=A3*2"]]);
  select(seat, "A4:B4");
  await seat.person.fillDown();
  expect(formulas(seat, "A4:B4")).toEqual([[3, "=A4*2"]]);
  select(seat, "A1");
  expect(await seat.person.fillDown()).toEqual(refusal("nothing"));
});

test("texts with tabs, lines and quotes come through the clipboard", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "\t", "\n", '"', "ø") });
  const rows = fc
    .integer({ min: 1, max: 3 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 })
    );
  fc.assert(
    fc.property(rows, (written) => {
      expect(fromDelimitedText(`${toDelimitedText(written)}\r\n`)).toEqual(written);
    })
  );
});

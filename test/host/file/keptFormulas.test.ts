import { xlsxFormat } from "../../../host/file/xlsxFormat";
import type { HostSheet } from "../../../host/workbook/HostSheet";
import type { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { renameSheet } from "../../../host/workbook/move/structure";
import { saveAndReopen } from "../../support/saveAndReopen";
import { partText } from "./fixtures/foreignWorkbook";
import { fileOf } from "./fixtures/sheetsFile";

/** What a file says of a formula holds for that formula, and for none that takes its place. */

const SHEET = "xl/worksheets/sheet1.xml";
const number = (row: number): string => `<c r="A${row}"><v>${row}</v></c>`;

/** The sheet's text after an edit, and the sheet as it is when that is opened again. */
function after(
  second: string,
  third: string,
  edit: (sheet: HostSheet, workbook: HostWorkbook) => void
): { text: string; again: HostSheet } {
  const rows = [number(1), number(2) + second, number(3) + third]
    .map((cells, index) => `<row r="${index + 1}">${cells}</row>`)
    .join("");
  const workbook = xlsxFormat.open(fileOf({ Ark: rows }), "");
  edit(workbook.sheets[0]!, workbook);
  workbook.sheets[0]!.touch("cells");
  const saved = saveAndReopen(workbook);
  return { text: partText(saved.bytes, SHEET), again: saved.workbook.sheets[0]! };
}

const ORPHANS = [
  '<c r="B2"><f t="shared" si="7"/><v>6</v></c>',
  '<c r="B3"><f t="shared" si="7"/><v>8</v></c>',
] as const;
const ARRAY = [
  '<c r="B2"><f t="array" ref="B2:B3">A2:A3*2</f><v>4</v></c>',
  '<c r="B3"><v>6</v></c>',
] as const;
const TABLE = [
  '<c r="B2"><f t="dataTable" ref="B2:B3" dt2D="0" dtr="0" r1="A1"/><v>4</v></c>',
  '<c r="B3"><v>6</v></c>',
] as const;

test.each([
  ["a part of a shared formula whose text is nowhere", ORPHANS, '<c r="B3"><f t="shared" si="7"/>'],
  ["an array formula of several cells", ARRAY, '<c r="B3"><v>6</v>'],
  ["a data table", TABLE, '<c r="B3"><v>6</v>'],
])("a formula typed over %s is plain and alone", (_, [second, third], next) => {
  const { text, again } = after(second, third, ({ cells }) => cells.setFormula(1, 1, "A1*2", 2));
  expect(text).toContain('<c r="B2"><f>A1*2</f><v>2</v></c>');
  expect(text).toContain(next);
  expect([again.cells.formula(1, 1), again.cells.formula(2, 1)]).toEqual(["A1*2", null]);
  expect(again.cells.value(2, 1)).toBe(third.includes("8") ? 8 : 6);
});

test.each([["SUM(A1:A3*2)"], ["UNIQUE(A1:A3)"]])(
  "%s over a formula that is always calculated gives all cells, as anywhere else",
  (formula) => {
    const today = '<c r="B2"><f ca="1">TODAY()</f><v>46000</v></c>';
    const { text, again } = after(today, "", ({ cells }) => cells.setFormula(1, 1, formula, 1));
    expect(text).toMatch(/<c r="B2" cm="1"><f t="array" ref="B2">[^<]+<\/f><v>1<\/v>/);
    expect(again.cells.formula(1, 1)).toBe(formula);
  }
);

test("the same formula keeps it when its references have followed", () => {
  const { text } = after(
    '<c r="B2"><f ca="1">Ark!A1+1</f><v>2</v></c><c r="C2"><f t="array" ref="C2">SUM(Ark!A1:A3*2)</f><v>12</v></c>',
    "",
    (sheet, workbook) => renameSheet(workbook, sheet, "Nyt")
  );
  expect(text).toContain('<c r="B2"><f ca="1">Nyt!A1+1</f>');
  expect(text).toContain('<f t="array" ref="C2">SUM(Nyt!A1:A3*2)</f>');
});

test("a shared formula before its text keeps it too", () => {
  const { text } = after(
    '<c r="B2"><f t="shared" si="0" ca="1"/><v>2</v></c>',
    '<c r="B3"><f t="shared" ref="B2:B3" si="0">A3*2</f><v>6</v></c>',
    ({ cells }) => cells.setValue(0, 0, 9)
  );
  expect(text).toContain('<c r="B2"><f ca="1">A2*2</f>');
});

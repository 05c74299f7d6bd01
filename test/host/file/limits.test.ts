import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { parseArea } from "../../../host/workbook/address";
import type { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { insertCells } from "../../../host/workbook/move/structure";
import { saveChecked } from "../../support/saveAndReopen";
import { blankParts, zipOf } from "./fixtures/bareWorkbook";
import { partText } from "./fixtures/foreignWorkbook";

/** What lies at a sheet's edge: looks fall off it, contents are not pushed over it, and nothing is written beyond. */

const SHEET = "xl/worksheets/sheet1.xml";
const COLUMNS =
  '<cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="16384" width="12" customWidth="1"/></cols>';
const FIRST = '<row r="1"><c r="A1"><v>1</v></c></row>';

function open(cells: string, beforeCells = ""): HostWorkbook {
  return xlsxFormat.open(zipOf(blankParts({ cells, beforeCells })), "x.xlsx");
}

/** The sheet after cells were put in at some places, one after the other. */
function inserted(workbook: HostWorkbook, ...places: [string, "Down" | "Right"][]): string {
  for (const [address, direction] of places)
    insertCells(workbook, workbook.sheets[0]!, parseArea(address), direction);
  const saved = saveChecked(workbook);
  expect(() => xlsxFormat.open(saved, "x.xlsx")).not.toThrow();
  return partText(saved, SHEET);
}

test("columns that have a width as far as the last end there when others are put in", () => {
  const sheet = inserted(open(FIRST, COLUMNS), ["A:B", "Right"], ["D:D", "Right"]);
  const ends = [...sheet.matchAll(/max="(\d+)"/g)].map(([, end]) => Number(end));
  expect(Math.max(...ends)).toBe(16384);
  expect(sheet).toContain('<c r="C1"><v>1</v></c>');
});

test("the last row's height falls off the end", () => {
  const last = '<row r="1048576" ht="30" customHeight="1"/>';
  const sheet = inserted(open(FIRST + last), ["1:2", "Down"]);
  expect(sheet).toContain('<c r="A3"><v>1</v></c>');
  expect(sheet).not.toMatch(/r="10485(7[6-9]|[89])/);
});

test.each<[string, string, string, "Down" | "Right"]>([
  ["rows", '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', "1:1", "Down"],
  ["columns", '<row r="1"><c r="XFD1"><v>1</v></c></row>', "A:A", "Right"],
  ["cells", '<row r="1"><c r="XFD1"><f>1+1</f><v>2</v></c></row>', "B1", "Right"],
])("%s that would push contents over the edge are refused at once", (_, cells, address, way) => {
  const workbook = open(cells);
  const [sheet] = workbook.sheets;
  expect(() => insertCells(workbook, sheet!, parseArea(address), way)).toThrow(
    expect.objectContaining({ code: "NonBlankCellOffSheet" })
  );
  expect(partText(saveChecked(workbook), SHEET)).toContain(cells);
});

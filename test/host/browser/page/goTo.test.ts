import { goToTarget } from "../../../../host/browser/page/goTo";
import { formatArea } from "../../../../host/workbook/address";
import { HostWorkbook } from "../../../../host/workbook/HostWorkbook";
import type { Table } from "../../../../host/workbook/model";

function workbook(): HostWorkbook {
  const made = HostWorkbook.empty("Forside");
  const log = made.createSheet("Min log");
  made.createSheet("Skjult").visibility = "Hidden";
  const name = { comment: "", visible: true, sheetId: null };
  made.names.push(
    { ...name, name: "Satser", formula: "'Min log'!$B$2:$B$4" },
    { ...name, name: "Fast", formula: "1+1" },
    { ...name, name: "Lokal", formula: "'Min log'!$A$9", sheetId: log.id },
    { ...name, name: "Hemmelig", formula: "Forside!$A$1", visible: false }
  );
  const table: Table = {
    id: 1,
    name: "PR_Borgere",
    area: { top: 3, left: 0, bottom: 9, right: 2 },
    columns: [],
    showHeaders: true,
    showTotals: true,
    showFilterButton: true,
    style: null,
    showBandedRows: false,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filterXml: "",
    insertRow: false,
  };
  log.tables.push(table);
  return made;
}

it.each([
  ["B4", "Forside", "B4"],
  [" a1:c3 ", "Forside", "A1:C3"],
  ["C:C", "Forside", "C:C"],
  ["'Min log'!D2", "Min log", "D2"],
  ["satser", "Min log", "B2:B4"],
  ["PR_Borgere", "Min log", "A5:C9"],
])("%s goes to %s %s", (text, sheet, address) => {
  const book = workbook();
  const target = goToTarget(book, book.sheets[0]!, text);
  expect(target?.sheet.name).toBe(sheet);
  expect(target && formatArea(target.area)).toBe(address);
});

it.each(["", "hvad", "Fast", "Hemmelig", "Lokal", "Skjult!A1", "Findes ikke!A1", "XFE1", "A0"])(
  "%s goes nowhere",
  (text) => {
    const book = workbook();
    expect(goToTarget(book, book.sheets[0]!, text)).toBeNull();
  }
);

it("a sheet's own name counts on that sheet", () => {
  const book = workbook();
  expect(goToTarget(book, book.sheets[1]!, "Lokal")?.area.top).toBe(8);
});

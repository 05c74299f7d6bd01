import {
  clearColumnFilter,
  clearFilters,
  filterValues,
  isFiltered,
  reapplyFilters,
  setValuesFilter,
} from "../../../host/workbook/tables/filter";
import { plainValue } from "../../../host/workbook/cells/readCells";
import { tableOf, twoSheets, write } from "./support";

function filtered() {
  const { workbook, sheet } = twoSheets();
  const table = tableOf(workbook, sheet, "A1", [
    ["x", "y"],
    ["a", 1],
    ["B", 2],
    ["", 1],
    ['<&">', 2],
  ]);
  const textOf = (row: number, column: number): string =>
    String(plainValue(sheet.cells.value(row, column)));
  const hidden = (): number[] =>
    [...sheet.rows]
      .filter(([, layout]) => layout.hidden)
      .map(([row]) => row)
      .sort((a, b) => a - b);
  return { workbook, sheet, table, textOf, hidden };
}

test.each([
  [["A"], [2, 3, 4]],
  [
    ["b", ""],
    [1, 4],
  ],
  [['<&">'], [1, 2, 3]],
  [[], [1, 2, 3, 4]],
])("the values %j hide the rows %j", (values, rows) => {
  const { sheet, table, textOf, hidden } = filtered();
  setValuesFilter(sheet, table, 0, values, textOf);
  expect(hidden()).toEqual(rows);
  expect(filterValues(table, 0)?.sort()).toEqual([...values].sort());
});

test("filters of several columns hold together, and go one by one", () => {
  const { sheet, table, textOf, hidden } = filtered();
  setValuesFilter(sheet, table, 1, ["1"], textOf);
  setValuesFilter(sheet, table, 0, ["a", "b"], textOf);
  expect(hidden()).toEqual([2, 3, 4]);
  expect(table.filterXml.indexOf('colId="0"')).toBeLessThan(table.filterXml.indexOf('colId="1"'));
  clearColumnFilter(sheet, table, 0, textOf);
  expect(hidden()).toEqual([2, 4]);
  clearFilters(sheet, table, textOf);
  expect(hidden()).toEqual([]);
  expect(isFiltered(table)).toBe(false);
});

test("values that changed count after the filter is applied anew", () => {
  const { workbook, sheet, table, textOf, hidden } = filtered();
  setValuesFilter(sheet, table, 1, ["1"], textOf);
  write(workbook, sheet, "B2", [[2]]);
  expect(hidden()).toEqual([2, 4]);
  reapplyFilters(sheet, table, textOf);
  expect(hidden()).toEqual([1, 2, 4]);
});

test("a person's filter of another kind is kept, and what it hid stays hidden", () => {
  const { sheet, table, textOf, hidden } = filtered();
  const top = '<filterColumn colId="1"><top10 val="3"/></filterColumn>';
  table.filterXml = top;
  sheet.rows.set(1, { height: null, hidden: true, outlineLevel: 0, collapsed: false, style: 0 });
  setValuesFilter(sheet, table, 0, ["a", "b"], textOf);
  expect(table.filterXml).toContain(top);
  expect(filterValues(table, 1)).toBeNull();
  expect(hidden()).toEqual([1, 3, 4]);
});

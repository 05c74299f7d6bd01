import fc from "fast-check";
import { formatArea, parseArea } from "../../../host/workbook/address";
import {
  addTableColumn,
  addTableRows,
  deleteTableColumn,
  deleteTableRows,
} from "../../../host/workbook/tables/tableRows";
import {
  createTable,
  deleteTable,
  renameColumn,
  renameTable,
  resizeTable,
} from "../../../host/workbook/tables/tables";
import { dataArea } from "../../../host/workbook/tables/tableParts";
import { OPTIONS, read, tableOf, twoSheets, validation, write } from "./support";

const PEOPLE = [
  ["Borger", "M1", "M2"],
  ["A", 1, 2],
  ["B", 3, 4],
];

describe("a new table", () => {
  test("makes its headers texts and unique", () => {
    const { workbook, sheet } = twoSheets();
    const table = tableOf(workbook, sheet, "B2", [
      ["x", "X", "", 7, "x2"],
      [1, 2, 3, 4, 5],
    ]);
    expect(table.columns.map((column) => column.name)).toEqual(["x", "X2", "Column1", "7", "x22"]);
    expect(read(sheet, "B2:F2")).toEqual([["x", "X2", "Column1", "7", "x22"]]);
    expect(table).toMatchObject({ name: "Table1", id: 1, style: "TableStyleMedium2" });
  });

  test("without headers puts a row of them in", () => {
    const { workbook, sheet } = twoSheets();
    write(workbook, sheet, "A1", [
      [1, 2],
      [3, 4],
      ["below", "it"],
    ]);
    const table = createTable(workbook, sheet, parseArea("A1:B2"), false);
    expect(formatArea(table.area)).toBe("A1:B3");
    expect(read(sheet, "A1:B4")).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
      ["below", "it"],
    ]);
  });

  test("of headers alone gets an empty row", () => {
    const { workbook, sheet } = twoSheets();
    write(workbook, sheet, "A1", [
      ["x", "y"],
      ["below", ""],
    ]);
    const table = createTable(workbook, sheet, parseArea("A1:B1"), true);
    expect(formatArea(table.area)).toBe("A1:B2");
    expect(read(sheet, "A1:B3")).toEqual([
      ["x", "y"],
      ["", ""],
      ["below", ""],
    ]);
  });

  test("cannot overlap another", () => {
    const { workbook, sheet } = twoSheets();
    tableOf(workbook, sheet, "A1", PEOPLE);
    expect(() => createTable(workbook, sheet, parseArea("C3:D5"), true)).toThrow(
      expect.objectContaining({ code: "InvalidOperation" })
    );
  });
});

describe("names", () => {
  test("of tables and columns reach every formula", () => {
    const { workbook, sheet, other } = twoSheets();
    const table = tableOf(workbook, sheet, "A1", PEOPLE);
    write(workbook, other, "A1", [["=SUM(Table1[M1])"]]);
    renameTable(workbook, sheet, table, "PRScores");
    renameColumn(workbook, sheet, table, 1, "M 1");
    expect(read(other, "A1")).toEqual([["=SUM(PRScores[M 1])"]]);
    expect(read(sheet, "B1")).toEqual([["M 1"]]);
  });

  test("of columns are unique and not empty", () => {
    const { workbook, sheet } = twoSheets();
    const table = tableOf(workbook, sheet, "A1", PEOPLE);
    expect(() => renameColumn(workbook, sheet, table, 1, "m2")).toThrow(
      expect.objectContaining({ code: "ItemAlreadyExists" })
    );
    expect(() => renameColumn(workbook, sheet, table, 1, "")).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
  });

  test("follow the header cells", () => {
    const { workbook, sheet, other } = twoSheets();
    const table = tableOf(workbook, sheet, "A1", PEOPLE);
    write(workbook, other, "A1", [["=SUM(Table1[M1])"]]);
    write(workbook, sheet, "B1", [["borger", 7]]);
    expect(table.columns.map((column) => column.name)).toEqual(["Borger", "borger2", "7"]);
    expect(read(other, "A1")).toEqual([["=SUM(Table1[borger2])"]]);
    write(workbook, sheet, "C1", [[""]]);
    expect(read(sheet, "C1")).toEqual([["Column1"]]);
  });
});

describe("rows", () => {
  test("put in at the end push down what is below, within the table's columns only", () => {
    const { workbook, sheet } = twoSheets();
    const table = tableOf(workbook, sheet, "A1", PEOPLE);
    write(workbook, sheet, "A5", [["below", "", "", "beside"]]);
    addTableRows(
      workbook,
      sheet,
      table,
      null,
      [
        ["C", 5, 6],
        ["D", 7, 8],
      ],
      OPTIONS
    );
    expect(formatArea(table.area)).toBe("A1:C5");
    expect(read(sheet, "A4:D7")).toEqual([
      ["C", 5, 6, ""],
      ["D", 7, 8, "beside"],
      ["", "", "", ""],
      ["below", "", "", ""],
    ]);
  });

  test("get the calculated column, the looks and the validation of the others", () => {
    const { workbook, sheet, other } = twoSheets();
    const table = tableOf(workbook, sheet, "A1", [
      ["x", "twice", "next"],
      [1, "", ""],
      [2, "", ""],
    ]);
    write(workbook, sheet, "B2", [["=[@x]*2", "=A2+1"]]);
    write(workbook, other, "A1", [["=SUM(S!A2:A3)"]]);
    sheet.cells.setStyle(2, 0, workbook.styles.derive(0, { bold: true }));
    sheet.validations.push(validation("A2:A3", "A2>0"));
    addTableRows(workbook, sheet, table, null, [[3, null, null]], OPTIONS);
    addTableRows(workbook, sheet, table, 0, [[0, null, null]], OPTIONS);
    expect(read(sheet, "A2:C5")).toEqual([
      [0, "=[@x]*2", "=A2+1"],
      [1, "=[@x]*2", "=A3+1"],
      [2, "=[@x]*2", "=A4+1"],
      [3, "=[@x]*2", "=A5+1"],
    ]);
    expect(workbook.styles.get(sheet.cells.style(4, 0)).bold).toBe(true);
    expect(sheet.validations[0]).toMatchObject({ areas: [parseArea("A2:A5")], formula1: "A2>0" });
    expect(read(other, "A1")).toEqual([["=SUM(S!A3:A5)"]]);
  });

  test.each([
    [[0], ["B", "C", "D"]],
    [
      [3, 1],
      ["A", "C"],
    ],
    [
      [1, 2],
      ["A", "D"],
    ],
  ])("%p taken out", (indexes, left) => {
    const { workbook, sheet } = twoSheets();
    const table = tableOf(workbook, sheet, "A1", [["x"], ["A"], ["B"], ["C"], ["D"]]);
    write(workbook, sheet, "A7", [["below"]]);
    deleteTableRows(workbook, sheet, table, indexes);
    expect(read(sheet, formatArea(dataArea(table)))).toEqual(left.map((each) => [each]));
    expect(read(sheet, `A${7 - indexes.length}`)).toEqual([["below"]]);
  });

  test("the last row is emptied, not taken out", () => {
    const { workbook, sheet } = twoSheets();
    const table = tableOf(workbook, sheet, "A1", [["x"], ["A"], ["B"]]);
    deleteTableRows(workbook, sheet, table, [0, 1]);
    expect(formatArea(table.area)).toBe("A1:A2");
    expect(read(sheet, "A1:A3")).toEqual([["x"], [""], [""]]);
  });

  test("that would tear a table below are refused", () => {
    const { workbook, sheet } = twoSheets();
    const table = tableOf(workbook, sheet, "A1", PEOPLE);
    tableOf(workbook, sheet, "C6", [
      ["z", "w"],
      [1, 2],
    ]);
    expect(() => addTableRows(workbook, sheet, table, 1, null, OPTIONS)).toThrow(
      expect.objectContaining({ code: "InsertDeleteConflict" })
    );
    expect(() => addTableRows(workbook, sheet, table, 0, [["too", "short"]], OPTIONS)).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
  });

  test("that have no room leave the blank row of a table without data to be filled", () => {
    const { workbook, sheet } = twoSheets();
    write(workbook, sheet, "A1", [["x", "twice"]]);
    const table = createTable(workbook, sheet, parseArea("A1:B1"), true);
    table.columns[1]!.calculatedFormula = "A2*2";
    tableOf(workbook, sheet, "B4", [
      ["z", "w"],
      [1, 2],
    ]);
    const [before, cells] = [structuredClone(table), read(sheet, "A1:D6")];
    const add = (...rows: unknown[][]): unknown =>
      addTableRows(workbook, sheet, table, null, rows, OPTIONS);
    expect(() => add([1, null], [2, null])).toThrow(
      expect.objectContaining({ code: "InsertDeleteConflict" })
    );
    expect(table).toEqual(before);
    expect(read(sheet, "A1:D6")).toEqual(cells);
    add([1, null]);
    expect(read(sheet, "A2:B2")).toEqual([[1, "=A2*2"]]);
  });

  test("put in and taken out again change nothing", () => {
    fc.assert(
      fc.property(fc.nat(2), fc.integer({ min: 1, max: 4 }), (index, count) => {
        const { workbook, sheet } = twoSheets();
        const table = tableOf(workbook, sheet, "A1", PEOPLE);
        write(workbook, sheet, "A9", [["=A3", "=SUM(Table1[M1])", "=SUM(B2:B3)"]]);
        const before = read(sheet, "A1:F12");
        const rows = Array.from({ length: count }, (_, row) => [`new${row}`, row, row]);
        addTableRows(workbook, sheet, table, index, rows, OPTIONS);
        deleteTableRows(
          workbook,
          sheet,
          table,
          rows.map((_, row) => index + row)
        );
        expect(read(sheet, "A1:F12")).toEqual(before);
        expect(formatArea(table.area)).toBe("A1:C3");
      })
    );
  });
});

describe("columns", () => {
  test("put in before the last: spans of columns take them in", () => {
    const { workbook, sheet } = twoSheets();
    const table = tableOf(workbook, sheet, "A1", PEOPLE);
    write(workbook, sheet, "E2", [["=SUM(Table1[@[M1]:[M2]])"]]);
    addTableColumn(workbook, sheet, table, 2, null, [["M1b"], [9], [9]], OPTIONS);
    expect(table.columns.map((column) => column.name)).toEqual(["Borger", "M1", "M1b", "M2"]);
    expect(read(sheet, "A1:D3")).toEqual([
      ["Borger", "M1", "M1b", "M2"],
      ["A", 1, 9, 2],
      ["B", 3, 9, 4],
    ]);
    expect(read(sheet, "F2")).toEqual([["=SUM(Table1[@[M1]:[M2]])"]]);
  });

  test("put in at the front", () => {
    const { workbook, sheet } = twoSheets();
    const table = tableOf(workbook, sheet, "B1", PEOPLE);
    write(workbook, sheet, "G2", [["=SUM(Table1[@[M1]:[M2]])"]]);
    addTableColumn(workbook, sheet, table, 0, "Hold", [[7], [8]], OPTIONS);
    addTableColumn(workbook, sheet, table, 0, null, null, OPTIONS);
    expect(table.columns.map((column) => column.name)).toEqual([
      "Column1",
      "Hold",
      "Borger",
      "M1",
      "M2",
    ]);
    expect(formatArea(table.area)).toBe("B1:F3");
    expect(read(sheet, "B1:F2")).toEqual([
      ["Column1", "Hold", "Borger", "M1", "M2"],
      ["", 7, "A", 1, 2],
    ]);
    expect(read(sheet, "I2")).toEqual([["=SUM(Table1[@[M1]:[M2]])"]]);
  });

  test("put in at the end", () => {
    const { workbook, sheet } = twoSheets();
    const table = tableOf(workbook, sheet, "A1", PEOPLE);
    addTableColumn(workbook, sheet, table, null, "M3", [[5], [6]], OPTIONS);
    addTableColumn(workbook, sheet, table, null, null, null, OPTIONS);
    expect(read(sheet, "D1:E3")).toEqual([
      ["M3", "Column1"],
      [5, ""],
      [6, ""],
    ]);
    expect(formatArea(table.area)).toBe("A1:E3");
  });

  test("taken out: what referred to them is broken", () => {
    const { workbook, sheet } = twoSheets();
    const table = tableOf(workbook, sheet, "A1", PEOPLE);
    write(workbook, sheet, "A9", [["=SUM(Table1[M1])", "=SUM(Table1[[Borger]:[M1]])"]]);
    deleteTableColumn(workbook, sheet, table, 1);
    expect(read(sheet, "A1:C2")).toEqual([
      ["Borger", "M2", ""],
      ["A", 2, ""],
    ]);
    expect(read(sheet, "A9:B9")).toEqual([["=SUM(#REF!)", "=SUM(Table1[[Borger]:[Borger]])"]]);
  });
});

describe("a table's size", () => {
  test("larger and smaller", () => {
    const { workbook, sheet } = twoSheets();
    const table = tableOf(workbook, sheet, "B2", PEOPLE);
    resizeTable(workbook, sheet, table, parseArea("A2:E6"));
    expect(table.columns.map((column) => column.name)).toEqual([
      "Column1",
      "Borger",
      "M1",
      "M2",
      "Column2",
    ]);
    resizeTable(workbook, sheet, table, parseArea("B2:C3"));
    expect(table.columns.map((column) => column.name)).toEqual(["Borger", "M1"]);
    expect(formatArea(table.area)).toBe("B2:C3");
  });

  test.each(["B3:D6", "G2:H4", "B2:D2"])("not to %s", (address) => {
    const { workbook, sheet } = twoSheets();
    const table = tableOf(workbook, sheet, "B2", PEOPLE);
    expect(() => resizeTable(workbook, sheet, table, parseArea(address))).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
  });
});

describe("writing", () => {
  test("right below a table makes it grow", () => {
    const { workbook, sheet } = twoSheets();
    const table = tableOf(workbook, sheet, "A1", PEOPLE);
    write(workbook, sheet, "A4", [
      ["C", 5, 6],
      ["D", 7, 8],
    ]);
    expect(formatArea(table.area)).toBe("A1:C5");
  });

  test("right beside a table makes it wider", () => {
    const { workbook, sheet } = twoSheets();
    const table = tableOf(workbook, sheet, "A1", PEOPLE);
    write(workbook, sheet, "D1", [["M3"]]);
    expect(table.columns.at(-1)?.name).toBe("M3");
  });

  test.each([
    ["one row further down", "A5", [["C"]]],
    ["wider than the table", "A4", [["C", 5, 6, 7]]],
    ["nothing", "A4", [["", ""]]],
  ])("%s leaves the table", (_what, cell, rows) => {
    const { workbook, sheet } = twoSheets();
    const table = tableOf(workbook, sheet, "A1", PEOPLE);
    write(workbook, sheet, cell, rows);
    expect(formatArea(table.area)).toBe("A1:C3");
  });

  test("a formula into an empty column fills it", () => {
    const { workbook, sheet } = twoSheets();
    const table = tableOf(workbook, sheet, "A1", [
      ["x", "y"],
      [1, ""],
      [2, ""],
      [3, ""],
    ]);
    write(workbook, sheet, "B3", [["=[@x]+A3"]]);
    expect(read(sheet, "B2:B4")).toEqual([["=[@x]+A2"], ["=[@x]+A3"], ["=[@x]+A4"]]);
    expect(table.columns[1]?.calculatedFormula).toBe("Table1[[#This Row],[x]]+A2");
    write(workbook, sheet, "B2", [["=1"]]);
    expect(read(sheet, "B2:B4")).toEqual([["=1"], ["=1"], ["=1"]]);
    write(workbook, sheet, "B2", [[5], [6], [7]]);
    expect(table.columns[1]?.calculatedFormula).toBeNull();
  });

  test("a formula into a column with values stays alone", () => {
    const { workbook, sheet } = twoSheets();
    tableOf(workbook, sheet, "A1", [
      ["x", "y"],
      [1, ""],
      [2, 5],
      [3, ""],
    ]);
    write(workbook, sheet, "B2", [["=[@x]"]]);
    expect(read(sheet, "B2:B4")).toEqual([["=[@x]"], [5], [""]]);
  });

  test("is whole or not at all", () => {
    const { workbook, sheet } = twoSheets();
    expect(() =>
      write(workbook, sheet, "A1", [
        ["ok", 1],
        ["=SUM(", 2],
      ])
    ).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    expect(sheet.cells.rowCount).toBe(0);
  });
});

test("a deleted table takes its contents along", () => {
  const { workbook, sheet } = twoSheets();
  const table = tableOf(workbook, sheet, "A1", PEOPLE);
  write(workbook, sheet, "A9", [["=SUM(Table1[M1])"]]);
  deleteTable(workbook, sheet, table);
  expect(sheet.tables).toEqual([]);
  expect(read(sheet, "A1:B9")[0]).toEqual(["", ""]);
  expect(read(sheet, "A9")).toEqual([["=SUM(#REF!)"]]);
});

import fc from "fast-check";
import { formatArea, parseArea } from "../../../host/workbook/address";
import { clearConditionalFormats } from "../../../host/workbook/formulas/anchored";
import type { Area } from "../../../host/workbook/CellGrid";
import { followShift } from "../../../host/workbook/formulas/references";
import { type Shift, shiftArea } from "../../../host/workbook/move/shift";
import {
  deleteCells,
  deleteSheet,
  insertCells,
  moveSheet,
  renameSheet,
} from "../../../host/workbook/move/structure";
import { conditionalFormat, read, tableOf, twoSheets, validation, write } from "./support";
import { seededRuns } from "../../support/testLength";

const GRID = [
  ["a1", "b1", "c1"],
  ["a2", "b2", "c2"],
  ["a3", "b3", "c3"],
];

describe("cells move", () => {
  test.each([
    [
      "2:2",
      "Down",
      "A1:C4",
      [
        ["a1", "b1", "c1"],
        ["", "", ""],
        ["a2", "b2", "c2"],
        ["a3", "b3", "c3"],
      ],
    ],
    ["B:B", "Right", "A1:D1", [["a1", "", "b1", "c1"]]],
    [
      "B2",
      "Down",
      "A1:C4",
      [
        ["a1", "b1", "c1"],
        ["a2", "", "c2"],
        ["a3", "b2", "c3"],
        ["", "b3", ""],
      ],
    ],
    [
      "B2:B3",
      "Right",
      "A1:D3",
      [
        ["a1", "b1", "c1", ""],
        ["a2", "", "b2", "c2"],
        ["a3", "", "b3", "c3"],
      ],
    ],
  ] as const)("when %s is put in", (address, direction, seen, expected) => {
    const { workbook, sheet } = twoSheets();
    write(workbook, sheet, "A1", GRID);
    insertCells(workbook, sheet, parseArea(address), direction);
    expect(read(sheet, seen)).toEqual(expected);
  });

  test.each([
    [
      "2:2",
      "Up",
      "A1:C3",
      [
        ["a1", "b1", "c1"],
        ["a3", "b3", "c3"],
        ["", "", ""],
      ],
    ],
    ["A:B", "Left", "A1:B1", [["c1", ""]]],
    [
      "B1:B2",
      "Up",
      "A1:C3",
      [
        ["a1", "b3", "c1"],
        ["a2", "", "c2"],
        ["a3", "", "c3"],
      ],
    ],
    [
      "A2",
      "Left",
      "A1:C2",
      [
        ["a1", "b1", "c1"],
        ["b2", "c2", ""],
      ],
    ],
  ] as const)("when %s is deleted", (address, direction, seen, expected) => {
    const { workbook, sheet } = twoSheets();
    write(workbook, sheet, "A1", GRID);
    deleteCells(workbook, sheet, parseArea(address), direction);
    expect(read(sheet, seen)).toEqual(expected);
  });
});

test("everything that refers to cells follows", () => {
  const { workbook, sheet, other } = twoSheets();
  write(workbook, sheet, "A5", [["=A4+B$1"]]);
  write(workbook, other, "A1", [["=SUM(S!A1:A10)"]]);
  workbook.names.push({ name: "N", formula: "S!$A$4", comment: "", visible: true, sheetId: null });
  sheet.validations.push(validation("K4:K10", "$B4>K$3"));
  sheet.conditionalFormats.push(conditionalFormat("K4:K10", "K4=$A4"));
  sheet.merges.push(parseArea("D4:E5"));
  sheet.page.printArea = parseArea("A1:K10");
  sheet.page.titleRows = [2, 3];
  sheet.rows.set(3, { height: 30, hidden: false, outlineLevel: 0, collapsed: false, style: 0 });

  insertCells(workbook, sheet, parseArea("2:3"), "Down");

  expect(read(sheet, "A7")).toEqual([["=A6+B$1"]]);
  expect(read(other, "A1")).toEqual([["=SUM(S!A1:A12)"]]);
  expect(workbook.names[0]?.formula).toBe("S!$A$6");
  expect(sheet.validations[0]).toMatchObject({ areas: [parseArea("K6:K12")], formula1: "$B6>K$5" });
  expect(sheet.conditionalFormats[0]).toMatchObject({
    areas: [parseArea("K6:K12")],
    rule: { formula: "K6=$A6" },
  });
  expect(sheet.merges).toEqual([parseArea("D6:E7")]);
  expect(sheet.page.printArea).toEqual(parseArea("A1:K12"));
  expect(sheet.page.titleRows).toEqual([4, 5]);
  expect(sheet.rows.get(5)?.height).toBe(30);
});

test("validation and conditional formats grow when cells are put into them", () => {
  const { workbook, sheet } = twoSheets();
  sheet.validations.push(validation("K4:M10", "K4>0"));
  sheet.conditionalFormats.push(conditionalFormat("K4:M10", "K4>0"));
  insertCells(workbook, sheet, parseArea("6:6"), "Down");
  insertCells(workbook, sheet, parseArea("M:M"), "Right");
  expect(sheet.validations[0]).toMatchObject({ areas: [parseArea("K4:N11")], formula1: "K4>0" });
  expect(sheet.conditionalFormats[0]?.areas).toEqual([parseArea("K4:N11")]);
});

test("a rule whose first row is deleted still means its own row", () => {
  const { workbook, sheet } = twoSheets();
  sheet.validations.push(validation("K4:K10", "AND($B4=1,K$1>0)"));
  deleteCells(workbook, sheet, parseArea("3:5"), "Up");
  expect(sheet.validations[0]).toMatchObject({
    areas: [parseArea("K3:K7")],
    formula1: "AND($B3=1,K$1>0)",
  });
});

test("a rule that loses its first cells still means its own row, of whatever kind it is", () => {
  const { sheet } = twoSheets();
  const kept = { kind: "Kept", xml: "<cfRule/>", formulas: ['SEARCH("x",A1)', "$B1"] } as const;
  sheet.conditionalFormats.push(conditionalFormat("A1:A10", "A1>0"), {
    ...conditionalFormat("A1:A10", ""),
    rule: kept,
  });
  clearConditionalFormats(sheet, parseArea("A1"));
  expect(sheet.conditionalFormats).toMatchObject([
    { areas: [parseArea("A2:A10")], rule: { formula: "A2>0" } },
    { areas: [parseArea("A2:A10")], rule: { formulas: ['SEARCH("x",A2)', "$B2"] } },
  ]);
});

test("validation that is only partly in the way is split", () => {
  const { workbook, sheet } = twoSheets();
  sheet.validations.push(validation("A1:B4", "A1>0"));
  insertCells(workbook, sheet, parseArea("B2"), "Down");
  expect(sheet.validations[0]?.areas.map((area) => formatArea(area))).toEqual(["A1:A4", "B1:B5"]);
});

test("charts made here move with their rows", () => {
  const { workbook, sheet } = twoSheets();
  const chart = { origin: null, top: 100, height: 50, left: 0, width: 10, series: [] };
  sheet.charts.push(chart as unknown as (typeof sheet.charts)[number]);
  insertCells(workbook, sheet, parseArea("1:2"), "Down");
  expect(chart).toMatchObject({ top: 130, height: 50 });
  deleteCells(workbook, sheet, parseArea("10:10"), "Up");
  expect(chart).toMatchObject({ top: 130, height: 35 });
});

describe("Excel refuses", () => {
  test("to tear a table", () => {
    const { workbook, sheet } = twoSheets();
    tableOf(workbook, sheet, "B2", [
      ["x", "y"],
      [1, 2],
    ]);
    const conflict = expect.objectContaining({ code: "InsertDeleteConflict" });
    expect(() => insertCells(workbook, sheet, parseArea("B1"), "Down")).toThrow(conflict);
    expect(() => insertCells(workbook, sheet, parseArea("A3"), "Right")).toThrow(conflict);
    expect(() => deleteCells(workbook, sheet, parseArea("2:2"), "Up")).toThrow(conflict);
    expect(read(sheet, "B2:C3")).toEqual([
      ["x", "y"],
      [1, 2],
    ]);
  });

  test("to tear a merged cell", () => {
    const { workbook, sheet } = twoSheets();
    sheet.merges.push(parseArea("B2:C2"));
    expect(() => insertCells(workbook, sheet, parseArea("B1"), "Down")).toThrow(
      expect.objectContaining({ code: "MergedRangeConflict" })
    );
  });

  test("to push contents over the edge", () => {
    const { workbook, sheet } = twoSheets();
    write(workbook, sheet, "XFD1", [["last"]]);
    expect(() => insertCells(workbook, sheet, parseArea("A:A"), "Right")).toThrow(
      expect.objectContaining({ code: "NonBlankCellOffSheet" })
    );
  });
});

describe("sheets", () => {
  test("a new name reaches every formula", () => {
    const { workbook, sheet, other } = twoSheets();
    write(workbook, other, "A1", [["=S!A1"]]);
    renameSheet(workbook, sheet, "Unge 1");
    expect(read(other, "A1")).toEqual([["='Unge 1'!A1"]]);
    expect(() => renameSheet(workbook, sheet, "other")).toThrow(
      expect.objectContaining({ code: "ItemAlreadyExists" })
    );
  });

  test("what referred to a deleted sheet is broken, and the next comes to the front", () => {
    const { workbook, sheet, other } = twoSheets();
    tableOf(workbook, sheet, "A1", [["x"], [1]]);
    write(workbook, other, "A1", [["=S!A1", "=SUM(Table1[x])"]]);
    deleteSheet(workbook, sheet);
    expect(read(other, "A1:B1")).toEqual([["=#REF!", "=SUM(#REF!)"]]);
    expect(workbook.activeSheetId).toBe(other.id);
  });

  test("the last visible sheet stays", () => {
    const { workbook, sheet, other } = twoSheets();
    other.visibility = "Hidden";
    expect(() => deleteSheet(workbook, sheet)).toThrow(
      expect.objectContaining({ code: "InvalidOperation" })
    );
  });

  test("sheets change places", () => {
    const { workbook, other } = twoSheets();
    moveSheet(workbook, other, 0);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Other", "S"]);
    expect(() => moveSheet(workbook, other, 2)).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
  });
});

describe("to put in and take out again changes nothing", () => {
  const area = fc
    .tuple(fc.nat(30), fc.nat(30), fc.nat(8), fc.nat(8))
    .map(([top, left, height, width]): Area => ({
      top,
      left,
      bottom: top + height,
      right: left + width,
    }));
  const shifts = fc.record({ axis: fc.constantFrom("rows" as const, "columns" as const), area });
  const both = (axis: Shift["axis"], at: Area): [Shift, Shift] => [
    { kind: "insert", axis, area: at },
    { kind: "delete", axis, area: at },
  ];

  test("for areas", () => {
    fc.assert(
      fc.property(area, shifts, (each, { axis, area: at }) => {
        const [put, take] = both(axis, at);
        expect(shiftArea(shiftArea(each, put)!, take)).toEqual(each);
      })
    );
  });

  test("for formulas", () => {
    fc.assert(
      fc.property(area, shifts, (each, { axis, area: at }) => {
        const formula = `SUM(${formatArea(each)})+$A$1`;
        const [put, take] = both(axis, at);
        expect(followShift(take, "S", "S")(followShift(put, "S", "S")(formula))).toBe(formula);
      })
    );
  });

  test("what stands beside the cells that move stays, and makes no difference to them", () => {
    fc.assert(
      fc.property(area, fc.boolean(), ({ top, bottom, left }, isInsert) => {
        const [alone, beside] = [false, true].map((hasNeighbour) => {
          const { workbook, sheet } = twoSheets();
          write(workbook, sheet, "D4", [
            [1, "x", "=D4+E5"],
            ["=SUM(A1:F9)", 2, 3],
          ]);
          write(workbook, sheet, "B20", [["last"]]);
          if (hasNeighbour) write(workbook, sheet, "BA25", [["neighbour"]]);
          // From the first column on they are whole rows, as far as anything stands in them.
          const at = { top, bottom, left: left < 15 ? 0 : left, right: 50 };
          if (isInsert) insertCells(workbook, sheet, at, "Down");
          else deleteCells(workbook, sheet, at, "Up");
          return { moved: read(sheet, "A1:AY60"), neighbour: read(sheet, "BA25") };
        });
        expect(beside!.moved).toEqual(alone!.moved);
        expect(beside!.neighbour).toEqual([["neighbour"]]);
      }),
      seededRuns(300)
    );
  });

  test("for cells", () => {
    fc.assert(
      fc.property(shifts, ({ axis, area: at }) => {
        const { workbook, sheet } = twoSheets();
        write(workbook, sheet, "D4", [
          [1, "x", "=D4+E5"],
          ["=SUM(A1:F9)", 2, 3],
        ]);
        const before = read(sheet, "A1:AZ60");
        insertCells(workbook, sheet, at, axis === "rows" ? "Down" : "Right");
        deleteCells(workbook, sheet, at, axis === "rows" ? "Up" : "Left");
        expect(read(sheet, "A1:AZ60")).toEqual(before);
      }),
      seededRuns(600)
    );
  });
});

import { cellOf } from "../../../src/register/model/places";
import { citizenAt, firstCellOf, groupAt } from "../../../src/taskpane/shell/citizenAt";
import {
  buildRegister,
  CITIZEN_SHEET,
  dates,
  SCORE_SHEET,
  scoreTable,
  serial,
} from "../../support/registerBuilder";
import { withPeriods } from "../../support/periods";

const TODAY = serial("2026-11-21");

const register = buildRegister({
  citizens: ["K1", "K2", "K3"],
  rows: [
    dates("K1"),
    ["K1", "I1", "citizen", 3],
    dates("k2"),
    ["k2", "I1", "citizen", 2],
    dates("UKENDT"),
  ],
});
const scores = register.scoreTables[0]!.place;
const list = register.places.citizens!;

test.each([
  ["the title", SCORE_SHEET, scores.row - 1, null],
  ["the header", SCORE_SHEET, scores.row, null],
  ["the date row", SCORE_SHEET, scores.row + 1, "K1"],
  ["a score row", SCORE_SHEET, scores.row + 2, "K1"],
  ["a row with the code in other letters", SCORE_SHEET, scores.row + 3, "K2"],
  ["a row of nobody on the list", SCORE_SHEET, scores.row + 5, null],
  ["below the table", SCORE_SHEET, scores.row + 99, null],
  ["the list's header", CITIZEN_SHEET, list.row, null],
  ["the list's last row", CITIZEN_SHEET, list.row + 3, "K3"],
  ["below the list", CITIZEN_SHEET, list.row + 4, null],
  ["another sheet", "Forside", scores.row + 1, null],
])("%s", (_name, sheet, row, citizen) => {
  expect(citizenAt(register, { sheet, row, column: 4 })).toBe(citizen);
});

test.each([
  ["K1", SCORE_SHEET],
  ["K2", SCORE_SHEET],
  ["K3", CITIZEN_SHEET],
])("the first cell of %s is on %s, and leads back to them", (code, sheet) => {
  const cell = firstCellOf(register, code, TODAY)!;
  expect(cell.sheet).toBe(sheet);
  const row = Number(/\d+/.exec(cell.cell)![0]) - 1;
  expect(citizenAt(register, { sheet, row, column: 0 })).toBe(code);
});

test("the first cell of a citizen comes with those in their other rows", () => {
  const [first, ...others] = [1, 2].map((row) => cellOf(scores, row - 1, 0).cell);
  expect(firstCellOf(register, "K1", TODAY)).toEqual({ sheet: SCORE_SHEET, cell: first, others });
});

test("nobody has no cell", () => {
  expect(firstCellOf(register, "K9", TODAY)).toBeNull();
});

describe("a citizen of two target groups", () => {
  const prak = scoreTable("PRAK", [dates("K1")], 4, []);
  const place = { ...prak.place, sheet: "Score PRAK" };
  const built = {
    ...buildRegister({
      citizens: [{ code: "K1", end: TODAY - 9, status: "ended" }],
      rows: [dates("K1")],
    }),
  };
  const both = withPeriods({ ...built, scoreTables: [...built.scoreTables, { ...prak, place }] }, [
    { citizen: "K1", group: "PRAK" },
  ]);

  test.each([
    ["is shown where the stay goes on", undefined, "Score PRAK", "PRAK"],
    ["or in the group that was chosen", "unge", SCORE_SHEET, "UNGE"],
    ["else in the list, which says none", "ANDRE", CITIZEN_SHEET, null],
  ])("%s", (_name, group, sheet, at) => {
    expect(firstCellOf(both, "K1", TODAY, group)?.sheet).toBe(sheet);
    expect(groupAt(both, { sheet, row: 4, column: 0 })).toBe(at);
  });
});

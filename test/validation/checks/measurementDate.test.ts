import { measurementDate } from "../../../src/validation/checks/measurementDate";
import type { CellInput } from "../../../src/register/model/Edit";
import type { BuilderRow } from "../../support/registerBuilder";
import { buildRegister, dates, serial } from "../../support/registerBuilder";
import { cellsFound, runCheck, TODAY } from "./support";

it.each<[string, BuilderRow, string[]]>([
  ["dates in order, with gaps", dates("K1", "2026-01-05", null, "2026-01-19", "2026-06-01"), []],
  ["a text", dates("K1", "i går"), ["Q4"]],
  ["a reason", dates("K1", "IR"), ["Q4"]],
  ["a score in the wrong row", dates("K1", 3), ["Q4"]],
  ["a time of day", dates("K1", serial("2026-01-05") + 0.5), ["Q4"]],
  ["tomorrow", dates("K1", "2026-01-05", TODAY + 1), ["R4"]],
  [
    "one that is not after the one before",
    dates("K1", "2026-01-19", "2026-01-05", "2026-02-02"),
    ["R4"],
  ],
  ["the same date twice", dates("K1", "2026-01-05", "2026-01-05"), ["R4"]],
  [
    "a wrong year, which does not make the others wrong",
    dates("K1", "2026-01-05", "2062-01-19", "2026-02-02"),
    ["R4"],
  ],
])("%s", (_, row, cells) => {
  const found = cellsFound(
    measurementDate,
    buildRegister({ rows: [row, ["K1", "I1", "citizen", 99]] })
  );
  expect(found).toEqual(cells.map((cell) => `measurement.date UNGE!${cell}`));
});

describe("a respondent's own days", () => {
  const occasions = dates("K1", "2026-01-05", "2026-01-19", "2026-02-02");
  it.each<[string, CellInput[], CellInput[], string[]]>([
    ["on other days, rising", ["2026-01-07", null, "2026-01-30"], [3, 3, 3], []],
    ["later than the next occasion, where nothing was answered", ["2026-01-20"], [3], []],
    ["later than the next occasion, where something was", ["2026-01-20"], [3, 3], ["R6"]],
    ["falling", ["2026-01-20", "2026-01-18"], [3, 3], ["R6"]],
    ["no day", ["i går"], [3, 3], ["Q6"]],
    ["in the future", [null, null, TODAY + 1], [3, 3, 3], ["S6"]],
  ])("%s", (_, own, answers, cells) => {
    const rows: BuilderRow[] = [
      occasions,
      ["K1", "I1", "caseworker", ...answers],
      ["K1", "DATO", "caseworker", ...own],
    ];
    const found = cellsFound(measurementDate, buildRegister({ rows }));
    expect(found).toEqual(cells.map((cell) => `measurement.date UNGE!${cell}`));
  });
});

it("tells what is wrong with an occasion once, not once more for each who answered there", () => {
  const rows: BuilderRow[] = [
    dates("K1", "2026-01-19", "2026-01-05", TODAY + 1),
    ["K1", "DATO", "citizen", "2026-01-20"],
    ["K1", "DATO", "caseworker", "2026-01-21"],
    ["K1", "I1", "citizen", 3, 3, 3],
    ["K1", "I1", "caseworker", 3, 3, 3],
  ];
  expect(cellsFound(measurementDate, buildRegister({ rows }))).toEqual([
    "measurement.date UNGE!R4",
    "measurement.date UNGE!S4",
  ]);
});

it("says what stands there", () => {
  const register = buildRegister({ rows: [dates("K1", 3, "i går", "VE")] });
  expect(runCheck(measurementDate, register).map(({ parameters }) => parameters)).toEqual([
    { citizen: "K1", measurement: "M1", date: 3 },
    { citizen: "K1", measurement: "M2", date: "i går" },
    { citizen: "K1", measurement: "M3", date: "VE" },
  ]);
});

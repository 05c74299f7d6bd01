import { scoreClosed } from "../../../src/validation/checks/scoreClosed";
import { buildRegister, dates, indicator, serial } from "../../support/registerBuilder";
import { cellsFound, runCheck } from "./support";

const register = buildRegister({
  indicators: [
    indicator("I1"),
    indicator("I2", { validTo: serial("2026-01-31") }),
    indicator("I3", { validTo: serial("2026-01-10") }),
    indicator("I3", { version: 2, validFrom: serial("2026-02-01") }),
  ],
  rows: [
    dates("K1", "2026-01-05", "2026-01-31", "2026-02-02", null),
    ["K1", "DATO", "caseworker", null, "2026-02-01"],
    ["K1", "I1", "citizen", 3, 3, 3, 3],
    ["K1", "I2", "citizen", 3, 3, 3, 3],
    ["K1", "I2", "caseworker", 3, "IR", null, null],
    ["K1", "I3", "citizen", 3, 3, 3, null],
    ["K1", "I3", "caseworker", 3, 3, "?", null],
    ["K1", "I9", "citizen", 3, 3, 3, 3],
  ],
});

it("finds answers of a day on which nothing of the indicator is valid: the day of who answered, and no other", () => {
  expect(cellsFound(scoreClosed, register)).toEqual([
    "score.closed UNGE!S7",
    "score.closed UNGE!R8",
    "score.closed UNGE!R9",
  ]);
});

it("says whose answer it is, and of which day", () => {
  expect(runCheck(scoreClosed, register)[1]).toMatchObject({
    severity: "warning",
    parameters: {
      citizen: "K1",
      indicator: "I2",
      respondent: "caseworker",
      measurement: "M2",
      date: serial("2026-02-01"),
    },
  });
});

import { measurementRequired } from "../../../src/validation/checks/measurementRequired";
import { buildRegister, dates } from "../../support/registerBuilder";
import { cellsFound, runCheck } from "./support";

it("finds each measurement with scores or reasons and no date, once, at the cell for the date", () => {
  const register = buildRegister({
    rows: [
      ["K1", "I1", "citizen", 1, 2, "IR", "?"],
      ["K1", "I1", "caseworker", 1, 2],
      dates("K1", "2026-01-05"),
      dates("K2", "2026-01-05", null, "i går"),
      ["K2", "I1", "citizen", 1, null, 3],
    ],
  });
  expect(cellsFound(measurementRequired, register)).toEqual([
    "measurement.required UNGE!R6",
    "measurement.required UNGE!S6",
  ]);
  expect(runCheck(measurementRequired, register)[0]!.parameters).toEqual({
    citizen: "K1",
    measurement: "M2",
  });
});

it("finds a citizen without a date row once, at the topmost of the first answers", () => {
  const register = buildRegister({
    rows: [
      ["K1", "I1", "citizen", null, null, 1, 4],
      ["K1", "I1", "caseworker", null, 3, 2],
      ["K2", "I1", "citizen", 3],
    ],
  });
  expect(cellsFound(measurementRequired, register)).toEqual([
    "measurement.required UNGE!Q6",
    "measurement.required UNGE!R5",
  ]);
  expect(runCheck(measurementRequired, register).map(({ parameters }) => parameters)).toEqual([
    { citizen: "K2", measurement: "M1" },
    { citizen: "K1", measurement: "M2–M4" },
  ]);
});

it("takes codes that differ only in case for the same citizen, as Excel does", () => {
  const register = buildRegister({ rows: [dates("K1", "2026-01-05"), ["k1", "I1", "citizen", 3]] });
  expect(cellsFound(measurementRequired, register)).toEqual([]);
});

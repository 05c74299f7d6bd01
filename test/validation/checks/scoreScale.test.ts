import { scoreScale } from "../../../src/validation/checks/scoreScale";
import { buildRegister, dates, indicator } from "../../support/registerBuilder";
import { cellsFound, runCheck } from "./support";

const register = buildRegister({
  indicators: [
    indicator("I1"),
    indicator("I2", { type: "count", minimum: 0, maximum: 40 }),
    indicator("I3", { minimum: null, maximum: null }),
  ],
  rows: [
    dates("K1", 0, 99),
    ["K1", "I1", "citizen", 1, 5, 0, 6, 2.5, "IR", "?"],
    ["K1", "i2", "citizen", 0, 40, -1, 41],
    ["K1", "I3", "citizen", -7, 1000],
    ["K1", "I9", "citizen", 99],
    ["K1", "SAMMEN", "everyone", 99],
  ],
});

it("finds numbers off the scale, at their cells, and nothing else", () => {
  expect(cellsFound(scoreScale, register)).toEqual([
    "score.minimum UNGE!S5",
    "score.minimum UNGE!S6",
    "score.maximum UNGE!T5",
    "score.maximum UNGE!T6",
    "score.step UNGE!U5",
  ]);
});

it("says what the scale is, and what is on it", () => {
  expect(runCheck(scoreScale, register)[0]!.parameters).toEqual({
    citizen: "K1",
    indicator: "I1",
    shortName: "I1",
    type: "scale",
    respondent: "citizen",
    score: 0,
    minimum: 1,
    maximum: 5,
  });
});

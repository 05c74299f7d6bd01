import { scoreIndicator } from "../../../src/validation/checks/scoreIndicator";
import { buildRegister, dates, indicator } from "../../support/registerBuilder";
import { cellsFound, runCheck } from "./support";

const register = buildRegister({
  indicators: [indicator("I1"), indicator("I2", { group: "ANDRE" })],
  rows: [
    dates("K1"),
    ["K1", "i1", "citizen"],
    ["K1", "I2", "citizen"],
    ["K1", "", "citizen"],
    ["", "", ""],
    ["K1", "SAMMEN", "everyone"],
  ],
});

it("finds rows whose code is none of the group's indicators", () => {
  expect(cellsFound(scoreIndicator, register)).toEqual([
    "score.indicator UNGE!B6",
    "score.indicator UNGE!B7",
  ]);
  expect(runCheck(scoreIndicator, register)[0]!.parameters).toEqual({
    citizen: "K1",
    indicator: "I2",
  });
});

import { scoreEnum } from "../../../src/validation/checks/scoreEnum";
import { buildRegister, dates } from "../../support/registerBuilder";
import { cellsFound, runCheck } from "./support";

const register = buildRegister({
  rows: [
    dates("K1", "i går"),
    ["K1", "I1", "citizen", 3, "IR", null, "fire"],
    ["K1", "I9", "citizen", "?"],
  ],
});

it("finds texts that are neither number nor reason, of unknown indicators too, but no dates", () => {
  expect(cellsFound(scoreEnum, register)).toEqual(["score.enum UNGE!Q6", "score.enum UNGE!T5"]);
});

it("says what stands there", () => {
  expect(runCheck(scoreEnum, register)[1]!.parameters).toEqual({
    citizen: "K1",
    indicator: "I1",
    shortName: "I1",
    type: "scale",
    respondent: "citizen",
    value: "fire",
  });
});

import { rowRespondent } from "../../../src/validation/checks/rowRespondent";
import { rowUnique } from "../../../src/validation/checks/rowUnique";
import { scoreJoint } from "../../../src/validation/checks/scoreJoint";
import { buildRegister, dates } from "../../support/registerBuilder";
import { cellsFound, runCheck } from "./support";

const register = buildRegister({
  rows: [
    dates("K1", "2026-01-05", "2026-01-19"),
    ["K1", "SAMMEN", "citizen", 1, null, 2, 0, "IR"],
    ["K1", "SAMMEN", "caseworker", "1", 1],
    ["K1", "SAMMEN", "everyone", null, 1],
    ["K1", "SAMMEN", "nabo", 1],
    ["K1", "I1", "citizen", 2, 2],
  ],
});

it("finds everything but 1 and nothing, at its cell", () => {
  expect(cellsFound(scoreJoint, register)).toEqual([
    "score.joint UNGE!S5",
    "score.joint UNGE!T5",
    "score.joint UNGE!U5",
    "score.joint UNGE!Q6",
  ]);
});

it("says what stands there", () => {
  expect(runCheck(scoreJoint, register)[0]!.parameters).toEqual({
    citizen: "K1",
    respondent: "citizen",
    measurement: "M3",
    value: 2,
  });
});

it("each respondent has a row of their own, and everybody one: only of somebody unknown it is told", () => {
  expect(cellsFound(rowUnique, register)).toEqual([]);
  expect(cellsFound(rowRespondent, register)).toEqual(["row.respondent UNGE!D8"]);
});

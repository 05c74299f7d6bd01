import { rowJoint } from "../../../src/validation/checks/rowJoint";
import { rowRespondent } from "../../../src/validation/checks/rowRespondent";
import { rowUnique } from "../../../src/validation/checks/rowUnique";
import { buildRegister, dates } from "../../support/registerBuilder";
import { cellsFound } from "./support";

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

it("finds everything but 1 and nothing, in the row of each respondent", () => {
  expect(cellsFound(rowJoint, register)).toEqual([
    "row.joint UNGE!S5",
    "row.joint UNGE!T5",
    "row.joint UNGE!U5",
    "row.joint UNGE!Q6",
  ]);
});

it("each respondent has a row of their own, and everybody one: only of somebody unknown it is told", () => {
  expect(cellsFound(rowUnique, register)).toEqual([]);
  expect(cellsFound(rowRespondent, register)).toEqual(["row.respondent UNGE!D8"]);
});

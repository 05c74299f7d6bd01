import { rowRespondent } from "../../../src/validation/checks/rowRespondent";
import { buildRegister, dates } from "../../support/registerBuilder";
import { cellsFound, runCheck } from "./support";

const register = buildRegister({
  group: { respondents: ["citizen", "Tolk"] },
  rows: [
    dates("K1"),
    ["K1", "I1", "citizen"],
    ["K1", "I1", "tolk"],
    ["K1", "I1", "mentor"],
    ["K1", "I1", ""],
    ["", "", ""],
  ],
});

it("finds scores of somebody who is none of the group's respondents, but not date rows", () => {
  expect(cellsFound(rowRespondent, register)).toEqual([
    "row.respondent UNGE!D7",
    "row.respondent UNGE!D8",
  ]);
  expect(runCheck(rowRespondent, register)[0]!.parameters).toEqual({
    citizen: "K1",
    indicator: "I1",
    respondent: "mentor",
  });
});

it("says nothing about a group that is not on the list", () => {
  expect(cellsFound(rowRespondent, { ...register, targetGroups: [] })).toEqual([]);
});

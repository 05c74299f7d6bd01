import { citizenPrivacy } from "../../../src/validation/checks/citizenPrivacy";
import { buildRegister, dates } from "../../support/registerBuilder";
import { cellsOf } from "../../support/violations";
import { runCheck } from "./support";

const register = buildRegister({
  citizens: ["K1", "610170-1234"],
  rows: [
    dates("K1"),
    dates("010170 1234"),
    ["010170 1234", "I1", "citizen"],
    dates("K1"),
    dates("010170 1234"),
  ],
});

it("finds civil registration numbers on the list, and once a citizen on the score sheet", () => {
  expect(cellsOf(runCheck(citizenPrivacy, register))).toEqual([
    "citizen.privacy Borgere!A5",
    "citizen.privacy UNGE!A5",
  ]);
});

it("does not repeat the number", () => {
  expect(JSON.stringify(runCheck(citizenPrivacy, register))).not.toContain("1234");
});

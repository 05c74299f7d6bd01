import { rowUnique } from "../../../src/validation/checks/rowUnique";
import { buildRegister, dates } from "../../support/registerBuilder";
import { cellsFound, runCheck } from "./support";

const register = buildRegister({
  rows: [
    dates("K1"),
    ["K1", "I1", "citizen"],
    ["K1", "I1", "caseworker"],
    ["k1", "i1", "Citizen"],
    ["K2", "I1", "citizen"],
    ["K1", "DATO", "everyone"],
    ["", "", ""],
    ["", "", ""],
  ],
});

it("finds the later of two rows of the same citizen, code and respondent, as Excel compares them", () => {
  expect(cellsFound(rowUnique, register)).toEqual(["row.unique UNGE!A7", "row.unique UNGE!A9"]);
});

it("says where the first one is", () => {
  expect(runCheck(rowUnique, register).map(({ parameters }) => parameters)).toEqual([
    { citizen: "k1", indicator: "i1", respondent: "Citizen", first: "A5" },
    { citizen: "K1", indicator: "DATO", respondent: "everyone", first: "A4" },
  ]);
});

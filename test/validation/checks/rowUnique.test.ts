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

it("takes joint rows and days of different respondents for rows of their own, and each of them once", () => {
  const rows = ["SAMMEN", "DATO"].flatMap((code) =>
    ["everyone", "citizen", "caseworker"].map((who) => ["K1", code, who] as const)
  );
  expect(runCheck(rowUnique, buildRegister({ rows }))).toEqual([]);
  const twice = buildRegister({ rows: [...rows, ["K1", "sammen", "Caseworker"]] });
  expect(cellsFound(rowUnique, twice)).toEqual(["row.unique UNGE!A10"]);
});

import { rowCitizen } from "../../../src/validation/checks/rowCitizen";
import { buildRegister, dates } from "../../support/registerBuilder";
import { cellsFound, runCheck } from "./support";

const register = buildRegister({
  citizens: ["K1"],
  rows: [
    dates("k1"),
    ["K1", "I1", "citizen"],
    dates("K2"),
    ["K2", "I1", "citizen"],
    ["", "", ""],
    dates("k2"),
    ["", "I1", "citizen"],
  ],
});

it("finds each citizen who is not on the list, once, at the topmost row", () => {
  expect(cellsFound(rowCitizen, register)).toEqual(["row.citizen UNGE!A6"]);
  expect(runCheck(rowCitizen, register)[0]!.parameters).toEqual({ citizen: "K2" });
});

it("finds rows without a citizen", () => {
  expect(
    cellsFound(rowCitizen, buildRegister({ citizens: [], rows: [["", "I1", "citizen"]] }))
  ).toEqual(["row.citizen UNGE!A4"]);
});

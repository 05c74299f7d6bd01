import { tableRequired } from "../../../src/validation/checks/tableRequired";
import { buildRegister } from "../../support/registerBuilder";
import { cellsOf } from "../../support/violations";
import { runCheck } from "./support";

it("finds rows of the list without a code", () => {
  const register = buildRegister({ citizens: ["K1", "", " "] });
  expect(cellsOf(runCheck(tableRequired, register))).toEqual([
    "citizen.required Borgere!A5",
    "citizen.required Borgere!A6",
  ]);
});

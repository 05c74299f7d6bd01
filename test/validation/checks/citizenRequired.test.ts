import { citizenRequired } from "../../../src/validation/checks/citizenRequired";
import { buildRegister } from "../../support/registerBuilder";
import { cellsOf } from "../../support/violations";

it("finds rows of the list without a code", () => {
  const register = buildRegister({ citizens: ["K1", "", " "] });
  expect(cellsOf(citizenRequired(register))).toEqual([
    "citizen.required Borgere!A5",
    "citizen.required Borgere!A6",
  ]);
});

it("names no cell when the table is not there", () => {
  const register = buildRegister({ citizens: [""], places: { citizens: null } });
  expect(citizenRequired(register)[0]!.place).toBeNull();
});

import { citizenPattern } from "../../../src/validation/checks/citizenPattern";
import { buildRegister } from "../../support/registerBuilder";
import { cellsOf } from "../../support/violations";
import { runCheck } from "./support";

it("finds codes of the wrong form, and leaves other faults to other checks", () => {
  const found = runCheck(
    citizenPattern,
    buildRegister({ citizens: ["K1", "K2 ", "K*", "", "010170-1234"] })
  );
  expect(cellsOf(found)).toEqual(["citizen.pattern Borgere!A5", "citizen.pattern Borgere!A6"]);
  expect(found[0]!.parameters).toEqual({ citizen: "K2 " });
});

it("finds the column where the workbook has moved it", () => {
  const register = buildRegister({ citizens: ["K*"] });
  const place = { ...register.places.citizens!, columns: { citizen: 3 } };
  const moved = { ...register, places: { ...register.places, citizens: place } };
  expect(cellsOf(runCheck(citizenPattern, moved))).toEqual(["citizen.pattern Borgere!D4"]);
});

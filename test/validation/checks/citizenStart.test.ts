import { citizenStart } from "../../../src/validation/checks/citizenStart";
import { buildRegister, serial } from "../../support/registerBuilder";
import { cellsOf } from "../../support/violations";

it("finds starts before 2000, and more than a year ahead", () => {
  const found = citizenStart.inspect(
    buildRegister({
      citizens: [
        { code: "K1", start: serial("2099-01-01") },
        { code: "K2", start: serial("2027-11-21") },
        { code: "K3", start: serial("2027-11-22") },
        { code: "K4", start: serial("1999-12-31") },
        { code: "K5", start: null },
        { code: "", start: 1 },
      ],
    }),
    { today: serial("2026-11-21") }
  );
  expect(cellsOf(found)).toEqual([
    "citizen.start Borgere!F4",
    "citizen.start Borgere!F6",
    "citizen.start Borgere!F7",
  ]);
  expect(found[0]).toMatchObject({
    severity: "warning",
    parameters: { citizen: "K1", date: serial("2099-01-01") },
  });
});

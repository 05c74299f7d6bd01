import { newEntry } from "../../../src/register/tables/entries";
import { TABLES } from "../../../src/register/tables/tables";
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

it("finds rows of the lists that the register could not go by, and names them by what they say", () => {
  const register = buildRegister();
  const lists = {
    respondents: [newEntry(TABLES.respondents, { name: "Mentor" })],
    reasons: [newEntry(TABLES.reasons, { meaning: "Ved ikke" })],
    outcomes: [newEntry(TABLES.outcomes, { code: "job" })],
    statuses: register.statuses,
  };
  const found = runCheck(tableRequired, { ...register, ...lists });
  expect(found.map(({ parameters: { column, row } }) => [column, row])).toEqual([
    ["Kode", "Mentor"],
    ["Kode", "Ved ikke"],
    ["Navn", "job"],
  ]);
});

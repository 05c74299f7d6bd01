import { violationOf } from "../../register/model/Finding";
import { FINDINGS } from "../../register/model/findings";
import { defineRegisterCheck } from "../Check";
import { isCivilRegistrationNumber } from "../../register/model/codes";
import { cellOf, scoreColumnIndex } from "../../register/model/places";
import type { Register } from "../../register/model/Register";
import { ScoreRows } from "../../register/model/ScoreRows";
import type { ScoreTable } from "../../register/model/ScoreTable";
import type { Violation } from "../../register/model/Violation";
import { inspectCitizens } from "../inspectCitizens";

const finding = FINDINGS["citizen.privacy"];

/**
 * `citizen.privacy`: a code that is, or holds, a civil registration number; on the list of citizens, and once a citizen
 * on every score sheet. At the code. The finding does not repeat the number.
 */
export const citizenPrivacy = defineRegisterCheck({
  finds: [finding],
  needs: {},
  inspect,
});

function inspect(register: Register): Violation[] {
  const listed = inspectCitizens(register, finding, "citizen", ({ code }) =>
    isCivilRegistrationNumber(code) ? {} : null
  );
  return [...listed, ...register.scoreTables.flatMap(inScoreTable)];
}

function inScoreTable(table: ScoreTable): Violation[] {
  const column = scoreColumnIndex(table.place, "citizen");
  return ScoreRows.of(table)
    .firstRows.filter((row) => isCivilRegistrationNumber(table.citizens[row]!))
    .map((row) => violationOf(finding, cellOf(table.place, row, column), {}));
}

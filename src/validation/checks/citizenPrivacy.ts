import { violationOf } from "../../register/model/Finding";
import { FINDINGS } from "../../register/model/findings";
import { defineRegisterCheck } from "../Check";
import { isCivilRegistrationNumber } from "../../register/model/codes";
import { cellOf, scoreColumnIndex } from "../../register/model/places";
import { ScoreRows } from "../../register/model/ScoreRows";
import type { ScoreTable } from "../../register/model/ScoreTable";
import type { Place } from "../../register/model/Violation";
import { cellsIn, scoreKeys } from "../declaredCells";

const finding = FINDINGS["citizen.privacy"];

/**
 * `citizen.privacy`: a code that is, or holds, a civil registration number, wherever a column is declared to hold such
 * codes: the list of citizens, and once a citizen every score sheet. At the code. The finding does not repeat the number.
 */
export const citizenPrivacy = defineRegisterCheck({
  finds: [finding],
  needs: {},
  inspect: (register) =>
    [
      ...cellsIn(register, "code", (cell) => isCivilRegistrationNumber(String(cell ?? ""))),
      ...register.scoreTables.flatMap(inScoreTable),
    ].map((cell) => violationOf(finding, cell, {})),
});

function inScoreTable(table: ScoreTable): Place[] {
  const { place } = table;
  return scoreKeys(table, "code").flatMap(({ column, texts }) => {
    // A citizen's code stands in every row of the citizen's.
    const rows = column === "citizen" ? ScoreRows.of(table).firstRows : [...texts.keys()];
    return rows
      .filter((row) => isCivilRegistrationNumber(texts[row]!))
      .map((row) => cellOf(place, row, scoreColumnIndex(place, column)));
  });
}

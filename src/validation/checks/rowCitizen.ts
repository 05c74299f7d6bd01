import { violationOf } from "../../register/model/Finding";
import { FINDINGS } from "../../register/model/findings";
import { fixRowCitizen } from "../../register/plans/fixes/fixCitizenCode";
import { defineScoreCheck } from "../Check";
import { foldCode } from "../../register/model/keys";
import { cellOf, scoreColumnIndex } from "../../register/model/places";
import type { Violation } from "../../register/model/Violation";
import { RowKind } from "../IndexedScores";
import type { IndexedScores } from "../IndexedScores";

const finding = FINDINGS["row.citizen"];

/** `row.citizen`: rows of a citizen who is not on the list of citizens. One a citizen, at the topmost row. */
export const rowCitizen = defineScoreCheck({
  finds: [finding],
  needs: { citizens: ["citizen"] },
  fix: fixRowCitizen,
  inspect,
});

function inspect({ register, table, kinds, firstRows }: IndexedScores): Violation[] {
  const known = new Set(register.citizens.map(({ code }) => foldCode(code)));
  const column = scoreColumnIndex(table.place, "citizen");
  return firstRows
    .filter((row) => kinds[row] !== RowKind.EMPTY && !known.has(foldCode(table.citizens[row]!)))
    .map((row) =>
      violationOf(finding, cellOf(table.place, row, column), {
        citizen: table.citizens[row]!,
      })
    );
}

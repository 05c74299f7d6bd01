import { violationOf } from "../../register/model/Finding";
import { FINDINGS } from "../../register/model/findings";
import { defineScoreCheck } from "../Check";
import { cellOf, scoreColumnIndex } from "../../register/model/places";
import { RegisterIndex } from "../../register/model/RegisterIndex";
import { RowKind } from "../../register/model/ScoreRows";
import type { Violation } from "../../register/model/Violation";
import type { IndexedScores } from "../IndexedScores";

const finding = FINDINGS["row.citizen"];

/** `row.citizen`: rows of a citizen who is not on the list of citizens. One a citizen, at the topmost row. */
export const rowCitizen = defineScoreCheck({
  finds: [finding],
  needs: { citizens: ["citizen"] },
  fix: "fixRowCitizen",
  inspect,
});

function inspect({ register, table, rows }: IndexedScores): Violation[] {
  const index = RegisterIndex.of(register);
  const column = scoreColumnIndex(table.place, "citizen");
  return rows.firstRows
    .filter(
      (row) => rows.kinds[row] !== RowKind.EMPTY && index.citizen(table.citizens[row]!) === null
    )
    .map((row) =>
      violationOf(finding, cellOf(table.place, row, column), {
        citizen: table.citizens[row]!,
      })
    );
}

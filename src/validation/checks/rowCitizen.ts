import { foldCode } from "../../register/model/keys";
import { cellOf, scoreColumnIndex } from "../../register/model/places";
import type { Violation } from "../../register/model/Violation";
import { createViolation } from "../../register/model/violationParameters";
import { RowKind } from "../IndexedScores";
import type { IndexedScores } from "../IndexedScores";

/** `row.citizen`: rows of a citizen who is not on the list of citizens. One a citizen, at the topmost row. */
export function rowCitizen({ register, table, kinds, firstRows }: IndexedScores): Violation[] {
  const known = new Set(register.citizens.map(({ code }) => foldCode(code)));
  const column = scoreColumnIndex(table.place, "citizen");
  return firstRows
    .filter((row) => kinds[row] !== RowKind.EMPTY && !known.has(foldCode(table.citizens[row]!)))
    .map((row) =>
      createViolation("row.citizen", cellOf(table.place, row, column), {
        citizen: table.citizens[row]!,
      })
    );
}

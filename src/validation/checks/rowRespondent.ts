import { foldCode } from "../../register/model/keys";
import { cellOf, scoreColumnIndex } from "../../register/model/places";
import type { Violation } from "../../register/model/Violation";
import { createViolation } from "../../register/model/violationParameters";
import { RowKind } from "../IndexedScores";
import type { IndexedScores } from "../IndexedScores";

/** `row.respondent`: scores of somebody who is none of the target group's respondents. At the respondent. */
export function rowRespondent({ table, group, kinds }: IndexedScores): Violation[] {
  if (group === null) return [];
  const known = new Set<string>(group.respondents);
  const knownFolded = new Set(group.respondents.map(foldCode));
  const column = scoreColumnIndex(table.place, "respondent");
  const violations: Violation[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const respondent = table.respondents[row]!;
    if (kinds[row] !== RowKind.SCORES || known.has(respondent)) continue;
    if (knownFolded.has(foldCode(respondent))) continue;
    violations.push(
      createViolation("row.respondent", cellOf(table.place, row, column), {
        citizen: table.citizens[row]!,
        indicator: table.codes[row]!,
        respondent,
      })
    );
  }
  return violations;
}

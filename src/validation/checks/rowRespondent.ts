import { defineFinding, violationOf } from "../../register/model/Finding";
import { defineScoreCheck } from "../Check";
import { codeFolder, foldCode } from "../../register/model/keys";
import { cellOf, scoreColumnIndex } from "../../register/model/places";
import { isEverybodys, RowKind } from "../../register/model/ScoreRows";
import type { Violation } from "../../register/model/Violation";
import type { IndexedScores } from "../IndexedScores";

const finding = defineFinding({
  code: "row.respondent",
  severity: "warning",
  about: ["citizen", "indicator", "respondent"],
  says: [],
});

/** `row.respondent`: scores, days, or marks of joint answers, of somebody who is none of the target group's respondents. At the respondent. */
export const rowRespondent = defineScoreCheck({
  finds: [finding],
  needs: { targetGroups: ["group", "respondents"] },
  inspect,
});

function inspect({ table, group, rows: { kinds } }: IndexedScores): Violation[] {
  if (group === null) return [];
  const known = new Set(group.respondents.map(foldCode));
  const folded = codeFolder();
  const column = scoreColumnIndex(table.place, "respondent");
  const violations: Violation[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const respondent = table.respondents[row]!;
    const isOf =
      kinds[row] === RowKind.SCORES ||
      kinds[row] === RowKind.DAYS ||
      (kinds[row] === RowKind.JOINT && !isEverybodys(respondent));
    if (!isOf || known.has(folded(respondent))) continue;
    violations.push(
      violationOf(finding, cellOf(table.place, row, column), {
        citizen: table.citizens[row]!,
        indicator: table.codes[row]!,
        respondent,
      })
    );
  }
  return violations;
}

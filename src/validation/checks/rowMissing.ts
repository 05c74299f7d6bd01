import { defineFinding, violationOf } from "../../register/model/Finding";
import { incompleteBlocks } from "../../register/model/missingRows";
import { cellOf, scoreColumnIndex } from "../../register/model/places";
import type { Violation } from "../../register/model/Violation";
import { defineScoreCheck } from "../Check";
import type { IndexedScores } from "../IndexedScores";

const finding = defineFinding({
  code: "row.missing",
  severity: "warning",
  about: ["citizen", "group"],
  says: ["indicator", "count"],
});

/**
 * `row.missing`: a citizen's block lacks rows that nearly all the others have: somebody deleted them, with what stood
 * there. One a citizen, at the block's topmost row, with the first row that is missing and how many there are.
 */
export const rowMissing = defineScoreCheck({
  finds: [finding],
  needs: {
    citizens: ["citizen", "group", "end", "status"],
    targetGroups: ["group", "respondents"],
    indicators: ["code", "group"],
  },
  fix: "fixMissingRows",
  inspect,
});

function inspect({ register, table, group }: IndexedScores): Violation[] {
  if (group === null) return [];
  const column = scoreColumnIndex(table.place, "citizen");
  return incompleteBlocks(register, table).map(({ first, missing }) =>
    violationOf(finding, cellOf(table.place, first, column), {
      citizen: table.citizens[first]!,
      group: table.group,
      indicator: missing[0]!.code,
      count: missing.length,
    })
  );
}

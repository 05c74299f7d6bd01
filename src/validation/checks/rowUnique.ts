import { FINDINGS } from "../../register/model/findings";
import { defineScoreCheck } from "../Check";
import { duplicateRows } from "../../register/plans/duplicateRows";
import type { Violation } from "../../register/model/Violation";
import type { IndexedScores } from "../IndexedScores";

/** `row.unique`: a row for a citizen, code and respondent that have one further up. At the later row; `first` is the earlier one's cell. */
export const rowUnique = defineScoreCheck({
  finds: [FINDINGS["row.unique"]],
  needs: {},
  inspect,
});

function inspect({ table }: IndexedScores): Violation[] {
  return duplicateRows(table, table.codes.keys());
}

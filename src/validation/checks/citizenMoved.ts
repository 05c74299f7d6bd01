import { defineFinding, violationOf } from "../../register/model/Finding";
import { cellOf, scoreColumnIndex } from "../../register/model/places";
import { RegisterIndex } from "../../register/model/RegisterIndex";
import { RowKind } from "../../register/model/ScoreRows";
import { CellKind } from "../../register/model/ScoreTable";
import type { Violation } from "../../register/model/Violation";
import { defineScoreCheck } from "../Check";
import type { IndexedScores } from "../IndexedScores";

const finding = defineFinding({
  code: "citizen.moved",
  severity: "warning",
  about: ["citizen", "group"],
  says: ["existing", "count"],
});

/**
 * `citizen.moved`: a citizen has answers on the sheet of a target group where no stay of theirs is or was: somebody wrote
 * another group over the one on the list, and the days of the old stay are gone. One a citizen and sheet, at the topmost
 * row. Rows without an answer tell nothing, and of who is on no list only that is told.
 */
export const citizenMoved = defineScoreCheck({
  finds: [finding],
  needs: { citizens: ["citizen", "group"], periods: ["citizen", "type", "group", "status"] },
  inspect,
});

function inspect({ register, table, rows, group }: IndexedScores): Violation[] {
  if (group === null) return [];
  const index = RegisterIndex.of(register);
  const column = scoreColumnIndex(table.place, "citizen");
  return rows.firstRows.flatMap((row): Violation[] => {
    const citizen = index.citizen(table.citizens[row]!);
    if (citizen === null || citizen.group === "") return [];
    if (index.stays(citizen.code, table.group).length > 0) return [];
    const scored = rows
      .ofCitizen(citizen.code)
      .filter((each) => rows.kinds[each] === RowKind.SCORES);
    const { length: count } = rows.columns.filter(({ kinds }) =>
      scored.some((each) => kinds[each] !== CellKind.BLANK)
    );
    if (count === 0) return [];
    return [
      violationOf(finding, cellOf(table.place, row, column), {
        citizen: citizen.code,
        group: table.group,
        existing: citizen.group,
        count,
      }),
    ];
  });
}

import { defineFinding, violationOf } from "../../register/model/Finding";
import { cellOf } from "../../register/model/places";
import { RegisterIndex } from "../../register/model/RegisterIndex";
import { RowKind } from "../../register/model/ScoreRows";
import { CellKind } from "../../register/model/ScoreTable";
import { stayCovering } from "../../register/model/Stay";
import type { Violation } from "../../register/model/Violation";
import { defineScoreCheck } from "../Check";
import type { IndexedScores } from "../IndexedScores";

const finding = defineFinding({
  code: "answer.stay",
  severity: "warning",
  about: ["citizen", "group"],
  says: ["measurement", "date", "count"],
});

/**
 * `answer.stay`: answers of days that lie in none of the citizen's stays in the target group. They still count. One a
 * citizen and group, at the date of the first, with how many measurements it is. Left out is who is on no list, and who
 * has no stay in the group at all: other checks tell that.
 */
export const answerStay = defineScoreCheck({
  finds: [finding],
  needs: {
    citizens: ["citizen", "group", "start", "end"],
    periods: ["citizen", "type", "group", "from", "to", "status"],
  },
  inspect,
});

function inspect({ register, table, rows }: IndexedScores): Violation[] {
  const index = RegisterIndex.of(register);
  return rows.firstRows.flatMap((row): Violation[] => {
    const stays = index.stays(table.citizens[row]!, table.group);
    if (stays.length === 0) return [];
    const [citizen, dateRow] = [stays[0]!.citizen, rows.dateRow(table.citizens[row]!)];
    const scored = rows.ofCitizen(citizen).filter((each) => rows.kinds[each] === RowKind.SCORES);
    const outside = rows.columns.flatMap((column, position) => {
      for (const each of scored) {
        if (column.kinds[each] === CellKind.BLANK) continue;
        const date = rows.dayOf(each, position);
        if (date !== null && stayCovering(stays, date) === null) return [{ date, column }];
      }
      return [];
    });
    const [first] = outside;
    if (first === undefined || dateRow === null) return [];
    return [
      violationOf(finding, cellOf(table.place, dateRow, first.column.index), {
        citizen,
        group: table.group,
        measurement: first.column.name,
        date: first.date,
        count: outside.length,
      }),
    ];
  });
}

import { groupCodeProblem } from "../../model/codes";
import type { AddRows, CreateScoreSheet } from "../../model/Edit";
import { groupByCode } from "../../model/keys";
import { positionOf } from "../../model/places";
import { WITHOUT_END } from "../../model/IndicatorHistory";
import type { Register } from "../../model/Register";
import { RegisterIndex } from "../../model/RegisterIndex";
import { blockStay, isOpen } from "../../model/Stay";
import { copyInTheWay, isToBeSetUp } from "../../model/targetGroups";
import type { Place } from "../../model/Violation";
import { scoreRowsFor, SCORE_ROW_COLUMNS, scoreRowValues } from "../../tables/scoreRows";
import type { Fix } from "./Fix";

/**
 * `group.sheet`: a target group that a person typed gets its score sheet, with the rows of the citizens who are in it
 * already. Null where its code cannot be part of a table's name.
 */
export function fixGroupSheet(register: Register, place: Place): Fix | null {
  const table = register.places.targetGroups;
  const position = table && positionOf(table, place);
  if (!position || position.column !== table.columns["group"]) return null;
  const entry = register.targetGroups.findIndex(
    (_, each) => (table.rows?.[each] ?? each) === position.row
  );
  if (entry < 0 || !isToBeSetUp(register, entry)) return null;
  const { code, name, endGoal } = register.targetGroups[entry]!;
  if (groupCodeProblem(code) !== null || copyInTheWay(register, code)) return null;
  const index = RegisterIndex.of(register);
  const scales = index
    .indicatorsFrom(code, WITHOUT_END)
    .flatMap(({ type, minimum, maximum }) =>
      type === "scale" && minimum !== null && maximum !== null ? [{ minimum, maximum }] : []
    );
  const open = groupByCode(index.staysIn(code).filter(isOpen), ({ citizen }) => citizen);
  const rows = [...open.values()]
    // A citizen has one block, also where two stays are open by mistake.
    .flatMap((stays) => blockStay(stays) ?? [])
    .flatMap((stay) =>
      scoreRowsFor(
        register,
        code,
        {
          citizen: index.citizen(stay.citizen)?.code ?? stay.citizen,
          caseworker: stay.caseworker,
          section: stay.section,
        },
        WITHOUT_END
      )
    );
  const edits: (CreateScoreSheet | AddRows)[] = [
    { kind: "createScoreSheet", group: code, name: name === "" ? code : name, endGoal, scales },
  ];
  if (rows.length > 0) {
    edits.push({
      kind: "addRows",
      table: { scores: code },
      columns: SCORE_ROW_COLUMNS,
      rows: rows.map(scoreRowValues),
    });
  }
  return { kind: "sheet", to: code, changes: [], edits };
}

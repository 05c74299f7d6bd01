import { incompleteBlocks } from "../../model/missingRows";
import type { Register } from "../../model/Register";
import type { Place } from "../../model/Violation";
import { SCORE_ROW_COLUMNS, scoreRowValues } from "../../tables/scoreRows";
import type { Fix } from "./Fix";
import { scoreCellAt } from "./scoreCellAt";

/** `row.missing`: the rows that a citizen's block lacks are put at the sheet's end, without scores. */
export function fixMissingRows(register: Register, place: Place): Fix | null {
  const found = scoreCellAt(register, place);
  if (!found) return null;
  const { table, row } = found;
  const block = incompleteBlocks(register, table).find(({ first }) => first === row);
  if (!block) return null;
  const { caseworker, section } = block.stay;
  const owner = { citizen: table.citizens[row]!, caseworker, section };
  const rows = block.missing.map((each) => scoreRowValues({ ...each, ...owner }));
  const edit = { kind: "addRows", columns: SCORE_ROW_COLUMNS, rows } as const;
  return {
    kind: "row",
    to: owner.citizen,
    changes: [],
    edits: [{ ...edit, table: { scores: table.group } }],
  };
}

import type { IndicatorHistory } from "../register/model/IndicatorHistory";
import { codeFolder } from "../register/model/keys";
import type { Indicator, Register, TargetGroup } from "../register/model/Register";
import { RegisterIndex } from "../register/model/RegisterIndex";
import { RowKind, ScoreRows } from "../register/model/ScoreRows";
import type { ScoreTable } from "../register/model/ScoreTable";

/** A score sheet with what every check asks of its rows, found once. */
export interface IndexedScores {
  readonly register: Register;
  readonly table: ScoreTable;
  readonly rows: ScoreRows;
  /** Null when the table's group is not on the list of target groups. */
  readonly group: TargetGroup | null;
  /** Per row, from the top: the newest version of its indicator; null when the group has none of that code, and in rows for dates. */
  readonly indicators: readonly (Indicator | null)[];
}

/** Finds what the rows of a score sheet are and whom and what they are about. */
export function indexScores(register: Register, table: ScoreTable): IndexedScores {
  const index = RegisterIndex.of(register);
  const rows = ScoreRows.of(table);
  const histories = index.historiesByCode(table.group);
  const folded = codeFolder();
  const { kinds } = rows;
  const indicators = table.codes.map((code, row) =>
    kinds[row] === RowKind.SCORES ? newest(histories.get(folded(code))) : null
  );
  return { register, table, rows, group: index.group(table.group), indicators };
}

function newest(history: IndicatorHistory | undefined): Indicator | null {
  return history?.newest ?? null;
}

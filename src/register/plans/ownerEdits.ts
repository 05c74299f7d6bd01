import type { CellInput, Edit, SetCells } from "../model/Edit";
import { rowKey, type CodeKey } from "../model/keys";
import type { ScoreRows } from "../model/ScoreRows";
import { SCORE_KEY } from "../tables/scores";
import type { RowOwner } from "../tables/scoreRows";

/**
 * The edits that make a citizen's rows on a score sheet say who has the case now, and in which section: what stood there
 * may be an earlier stay's. Of rows with the same key the upper one is meant. None for who has no rows there.
 */
export function ownerEdits(rows: ScoreRows, owner: RowOwner): Edit[] {
  const { citizen, caseworker, section } = owner;
  const { table } = rows;
  const seen = new Set<CodeKey>();
  const cells = rows.ofCitizen(citizen).flatMap((row): SetCells["cells"][number][] => {
    const key = [citizen, table.codes[row]!, table.respondents[row]!];
    if (seen.has(rowKey(key))) return [];
    seen.add(rowKey(key));
    return Object.entries({ caseworker, section }).map(([column, text]) => {
      const to: CellInput = text === "" ? null : text;
      return { key, column, from: null, to, isCopied: true };
    });
  });
  if (cells.length === 0) return [];
  return [{ kind: "setCells", table: { scores: table.group }, keyColumns: SCORE_KEY, cells }];
}

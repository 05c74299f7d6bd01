import { scoreRowsFor, NOBODY, type ScoreRow } from "../tables/scoreRows";
import { WITHOUT_END } from "./IndicatorHistory";
import { foldCode, includesCode, pairFolder, sameCode, type CodeKey } from "./keys";
import type { Register } from "./Register";
import { RegisterIndex } from "./RegisterIndex";
import { RowKind, ScoreRows } from "./ScoreRows";
import { DATE_CODE, type ScoreTable } from "./ScoreTable";
import { isOpen, type Stay } from "./Stay";

/** Rows that a citizen's block lacks though nearly every other citizen's has them. */
export interface IncompleteBlock {
  readonly stay: Stay;
  /** Row of the sheet, from 0, with which the block begins. */
  readonly first: number;
  /** In the order of a new block, of nobody yet; never none. */
  readonly missing: readonly ScoreRow[];
}

/** Of ten blocks one may lack a row before nobody can say that it should be there. */
const SHARE_LACKING = 10;
/** And so many others must have it. */
const FEWEST_OTHERS = 2;

/**
 * The blocks of a score sheet, of citizens whose stay goes on, that lack a row which the target group asks for and the
 * citizen did not choose away. A row that nobody has, or that several lack, was never made: an indicator that came later
 * gets its rows as it is scored. One that a single block lacks was most likely deleted; unless another row of the block
 * has a name that is none: that one may be it, and says so itself.
 */
export function incompleteBlocks(register: Register, table: ScoreTable): IncompleteBlock[] {
  const rows = ScoreRows.of(table);
  const pair = pairFolder();
  const wanted = scoreRowsFor(register, table.group, NOBODY, WITHOUT_END).map((row) => ({
    row,
    key: pair(row.code, row.respondent),
  }));
  const index = RegisterIndex.of(register);
  const respondents = index.group(table.group)?.respondents ?? [];
  const indicators = index.historiesByCode(table.group);
  const stays = new Map<CodeKey, Stay>();
  for (const stay of index.staysIn(table.group)) {
    const key = foldCode(stay.citizen);
    if (isOpen(stay) && !stays.has(key)) stays.set(key, stay);
  }
  const blocks = rows.rowsByCitizen.flatMap((own) => {
    const stay = stays.get(foldCode(table.citizens[own[0]!]!));
    if (!stay) return [];
    const there = new Set(own.map((row) => pair(table.codes[row]!, table.respondents[row]!)));
    const hasDates = rows.dateRow(stay.citizen) !== null;
    /** Whether a row of the block is this one under a name that is none. */
    const isMistyped = ({ code, respondent }: ScoreRow): boolean =>
      own.some((row) => {
        const [ownCode, who] = [table.codes[row]!, table.respondents[row]!];
        if (rows.kinds[row] !== RowKind.SCORES) return false;
        return sameCode(ownCode, code)
          ? !includesCode(respondents, who)
          : sameCode(who, respondent) && !indicators.has(foldCode(ownCode));
      });
    const lacking = wanted.filter(({ row, key }) =>
      row.code === DATE_CODE
        ? !hasDates
        : !there.has(key) && !includesCode(stay.chosenAway, row.code) && !isMistyped(row)
    );
    return [{ stay, first: own[0]!, lacking }];
  });
  const counts = new Map<CodeKey, number>();
  for (const { key } of blocks.flatMap(({ lacking }) => lacking)) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.min(Math.max(1, blocks.length / SHARE_LACKING), blocks.length - FEWEST_OTHERS);
  return blocks.flatMap(({ stay, first, lacking }) => {
    const missing = lacking.filter(({ key }) => counts.get(key)! <= most).map(({ row }) => row);
    return missing.length === 0 ? [] : [{ stay, first, missing }];
  });
}

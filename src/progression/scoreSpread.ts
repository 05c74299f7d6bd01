import { settingOf } from "../register/model/settings";
import { foldCodes, pairFolder } from "../register/model/keys";
import type { CodeKey } from "../register/model/keys";
import type { Indicator, Register, Respondent } from "../register/model/Register";
import { RegisterIndex } from "../register/model/RegisterIndex";
import type { ScoreRows } from "../register/model/ScoreRows";
import { isCounted, isCountedRow } from "./ScoreSeries";

/** How much citizens differ in their scores on one indicator as one respondent sees it. */
export interface ScoreSpread {
  /** In steps of the scale. */
  readonly standardDeviation: number;
  /** Citizens whose first scores it comes from; null where it is assumed, because there are too few of them. */
  readonly citizens: number | null;
}

/**
 * First scores of fewer citizens say too little about the spread: at 20 the standard deviation is still some 16 %
 * uncertain (1 / √(2(n − 1))).
 */
export const FEWEST_FIRST_SCORES = 20;

/** An assumed standard deviation is this part of the scale's range: 1 step on a scale from 1 to 5. */
const ASSUMED_PART = 1 / 4;

/** The spreads of a target group's first scores, to be asked per indicator and respondent. */
export class ScoreSpreads {
  private readonly firstScores: ReadonlyMap<CodeKey, readonly number[]>;

  private constructor(
    private readonly register: Register,
    private readonly group: string
  ) {
    const rows = RegisterIndex.of(register).scores(group);
    this.firstScores = rows ? collectFirstScores(rows) : new Map<CodeKey, number[]>();
  }

  /** Reads all first scores of a target group's score sheet once. */
  static of(register: Register, group: string): ScoreSpreads {
    return new ScoreSpreads(register, group);
  }

  /**
   * The standard deviation of the first scores on an indicator; a quarter of the scale's range where fewer than
   * `FEWEST_FIRST_SCORES` citizens (or than the group's smallest) have one. Null where neither is known: a
   * count has no range, and first scores that are all alike say nothing about how much citizens differ.
   */
  spreadOf(code: string, respondent: Respondent): ScoreSpread | null {
    const indicator = RegisterIndex.of(this.register).history(this.group, code)?.newest;
    if (!indicator) return null;
    const scores = this.firstScores.get(foldCodes(code, respondent)) ?? [];
    const fewest = Math.max(
      FEWEST_FIRST_SCORES,
      settingOf(this.register, "smallestGroup", this.group)
    );
    if (scores.length < fewest) return assumedSpread(indicator);
    const standardDeviation = sampleDeviation(scores);
    return standardDeviation > 0 ? { standardDeviation, citizens: scores.length } : null;
  }
}

function assumedSpread({ type, minimum, maximum }: Indicator): ScoreSpread | null {
  if (type === "count" || minimum === null || maximum === null || minimum >= maximum) return null;
  return { standardDeviation: (maximum - minimum) * ASSUMED_PART, citizens: null };
}

function collectFirstScores(rows: ScoreRows): Map<CodeKey, number[]> {
  const scores = new Map<CodeKey, number[]>();
  const { codes, respondents, rowCount } = rows.table;
  const keyOf = pairFolder();
  for (let row = 0; row < rowCount; row++) {
    if (!isCountedRow(rows, row)) continue;
    const column = rows.countedColumns.find((each) => isCounted(each, row));
    if (!column) continue;
    const key = keyOf(codes[row]!, respondents[row]!);
    const known = scores.get(key);
    if (known) known.push(column.numbers[row]!);
    else scores.set(key, [column.numbers[row]!]);
  }
  return scores;
}

function sampleDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

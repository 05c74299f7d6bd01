import { versionsOf } from "../register/model/indicators";
import { foldCode, sameCode } from "../register/model/keys";
import { measurementColumns } from "../register/model/measurements";
import type { Indicator, Register, Respondent } from "../register/model/Register";
import { CellKind } from "../register/model/ScoreTable";
import type { ScoreTable } from "../register/model/ScoreTable";

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
  private readonly firstScores: ReadonlyMap<string, readonly number[]>;

  private constructor(
    private readonly register: Register,
    private readonly group: string
  ) {
    const table = register.scoreTables.find((each) => sameCode(each.group, group));
    this.firstScores = table ? collectFirstScores(table) : new Map<string, number[]>();
  }

  /** Reads all first scores of a target group's score sheet once. */
  static of(register: Register, group: string): ScoreSpreads {
    return new ScoreSpreads(register, group);
  }

  /**
   * The standard deviation of the first scores on an indicator; a quarter of the scale's range where fewer than
   * `FEWEST_FIRST_SCORES` citizens (or than the register's smallest group) have one. Null where neither is known: a
   * count has no range, and first scores that are all alike say nothing about how much citizens differ.
   */
  spreadOf(code: string, respondent: Respondent): ScoreSpread | null {
    const indicator = versionsOf(this.register, this.group, code).at(-1);
    if (!indicator) return null;
    const scores = this.firstScores.get(keyOf(code, respondent)) ?? [];
    const fewest = Math.max(FEWEST_FIRST_SCORES, this.register.settings.smallestGroup);
    if (scores.length < fewest) return assumedSpread(indicator);
    const standardDeviation = sampleDeviation(scores);
    return standardDeviation > 0 ? { standardDeviation, citizens: scores.length } : null;
  }
}

function assumedSpread({ type, minimum, maximum }: Indicator): ScoreSpread | null {
  if (type === "count" || minimum === null || maximum === null || minimum >= maximum) return null;
  return { standardDeviation: (maximum - minimum) * ASSUMED_PART, citizens: null };
}

function collectFirstScores(table: ScoreTable): Map<string, number[]> {
  const columns = measurementColumns(table);
  const scores = new Map<string, number[]>();
  for (let row = 0; row < table.rowCount; row++) {
    const column = columns.find(({ kinds }) => kinds[row] === CellKind.NUMBER);
    if (!column) continue;
    const key = keyOf(table.codes[row]!, table.respondents[row]!);
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

function keyOf(code: string, respondent: string): string {
  return foldCode(`${code}\u0001${respondent}`);
}

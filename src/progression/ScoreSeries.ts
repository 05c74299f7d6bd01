import { indexOfCode, sameCode } from "../register/model/keys";
import { measurementNumber } from "../register/model/measurements";
import type { DateSerial, Indicator, Register, Respondent } from "../register/model/Register";
import { RegisterIndex } from "../register/model/RegisterIndex";
import { scoreProblem } from "../register/model/scale";
import { RowKind } from "../register/model/ScoreRows";
import type { ScoreRows } from "../register/model/ScoreRows";
import { covers, type Span } from "../register/model/Stay";
import { CellKind, scoreCell } from "../register/model/ScoreTable";
import type { ScoreCell, ScoreColumn } from "../register/model/ScoreTable";

/**
 * A citizen's scores on one indicator as one respondent gave them, in the order of the sheet's columns. Every figure of
 * the product is made of these, and they say what the sheet's own *Første*, *Seneste* and *Ændring* say: every number
 * from M1 to `+` counts, also one that is off the scale, has no date, or stands in `+`; everything else is left out, and
 * is its own reason. What cannot be drawn of what counts is said by the point.
 */
export interface ScoreSeries {
  /** The code as it stands on the score sheet. */
  readonly citizen: string;
  /** Its newest version. */
  readonly indicator: Indicator;
  /** As the target group's list has it, where it does. */
  readonly respondent: Respondent;
  /** The row of the score sheet, from 0: the upper one where it stands there twice. */
  readonly row: number;
  /** Rows further down of the same citizen, indicator and respondent, from the top: left out, whatever they hold. */
  readonly doubled: readonly number[];
  /** One for each column from M1 to `+`, left to right; where a stay is asked for, those of its days. */
  readonly points: readonly ScorePoint[];
  /** How many points count. */
  readonly count: number;
  /** The first and the latest that count; null when none does. */
  readonly first: CountedPoint | null;
  readonly latest: CountedPoint | null;
  /** Steps in the good direction from first to latest, negative for decline; null with fewer than two scores. */
  readonly change: number | null;
  /** Null with fewer than two scores. */
  readonly outcome: ProgressionOutcome | null;
}

/** Which way a change goes, the indicator's direction taken into account: progress is better, whatever the sign. */
export type ProgressionOutcome = "progress" | "unchanged" | "decline";

/** One cell of a series. */
export type ScorePoint = CountedPoint | LeftOutPoint;

/** Where a point stands. */
interface PointPlace {
  /** 3 for `M3`; null in the column `+`, which belongs to no measurement. */
  readonly measurement: number | null;
  /** The day on which the respondent answered. Null where none is written, or none that can be one, and in `+`. */
  readonly date: DateSerial | null;
}

/** A number: it counts, whatever it is. */
export interface CountedPoint extends PointPlace {
  readonly score: number;
  readonly leftOut: null;
  /** It is none of the indicator's scale: more, less, or between two steps. */
  readonly isOffScale: boolean;
}

/** What is no score, and why. */
export interface LeftOutPoint extends PointPlace {
  readonly score: null;
  readonly leftOut: LeftOut;
  readonly isOffScale: false;
}

/** Why a cell does not count: nothing is there, a reason is, or a text that should not be. */
export type LeftOut = Exclude<ScoreCell, { readonly kind: "number" }>;

/** Whose series on what. */
export interface SeriesChoice {
  /** The target group's code. */
  readonly group: string;
  readonly citizen: string;
  /** The indicator's code; every indicator when it is left out. */
  readonly indicator?: string;
  /** Only what was answered on days of this stay: points without a date are in none. The whole block, as the sheet's own formulas, when it is left out. */
  readonly stay?: Span;
}

/**
 * The series of a citizen, by the indicators' numbers and then by the group's respondents, wherever the rows stand; rows
 * of an indicator that the group does not have are left out. Empty when there are none.
 */
export function scoreSeries(register: Register, choice: SeriesChoice): ScoreSeries[] {
  const index = RegisterIndex.of(register);
  const rows = index.scores(choice.group);
  if (rows === null) return [];
  const respondents = index.group(choice.group)?.respondents ?? [];
  const { table } = rows;
  const found = rows.ofCitizen(choice.citizen).flatMap((row): ScoreSeries[] => {
    const code = table.codes[row]!;
    if (!isCountedRow(rows, row)) return [];
    if (choice.indicator !== undefined && !sameCode(code, choice.indicator)) return [];
    const indicator = index.history(choice.group, code)?.newest;
    if (!indicator) return [];
    const { stay } = choice;
    const points = pointsOf(rows, row, indicator).filter(
      ({ date }) => stay === undefined || (date !== null && covers(stay, date))
    );
    return [seriesOfRow(rows, row, { indicator, respondents, points })];
  });
  const orderOf = ({ respondent }: ScoreSeries): number => {
    const order = indexOfCode(respondents, respondent);
    return order < 0 ? respondents.length : order;
  };
  return found.sort((a, b) => numberOf(a) - numberOf(b) || orderOf(a) - orderOf(b));
}

function numberOf({ indicator }: ScoreSeries): number {
  return indicator.number ?? Number.MAX_SAFE_INTEGER;
}

function seriesOfRow(
  rows: ScoreRows,
  row: number,
  of: {
    readonly indicator: Indicator;
    readonly respondents: readonly Respondent[];
    readonly points: readonly ScorePoint[];
  }
): ScoreSeries {
  const { indicator, respondents, points } = of;
  const { table } = rows;
  const citizen = table.citizens[row]!;
  const written = table.respondents[row]!;
  const counted = points.filter((point) => point.leftOut === null);
  const first = counted[0] ?? null;
  const latest = counted.at(-1) ?? null;
  const change = changeOf(counted, indicator.direction);
  return {
    citizen,
    indicator,
    respondent: respondents[indexOfCode(respondents, written)] ?? written,
    row,
    doubled: rows.ofCitizen(citizen).filter((each) => each !== row && rows.upperOf(each) === row),
    points,
    count: counted.length,
    first,
    latest,
    change,
    outcome: change === null ? null : outcomeOf(change),
  };
}

function pointsOf(rows: ScoreRows, row: number, indicator: Indicator): ScorePoint[] {
  return rows.countedColumns.map((column): ScorePoint => {
    const position = rows.columns.indexOf(column);
    const place = {
      measurement: measurementNumber(column.name),
      date: position < 0 ? null : rows.dayOf(row, position),
    };
    const cell = scoreCell(rows.table, column, row);
    return cell.kind === "number"
      ? {
          ...place,
          score: cell.number,
          leftOut: null,
          isOffScale: scoreProblem(indicator, cell.number) !== null,
        }
      : { ...place, score: null, leftOut: cell, isOffScale: false };
  });
}

function changeOf(counted: readonly CountedPoint[], direction: 1 | -1): number | null {
  const first = counted[0];
  const latest = counted.at(-1);
  if (counted.length < 2 || !first || !latest) return null;
  // Adding 0 turns the -0 of "unchanged, lower is better" into 0.
  return (latest.score - first.score) * direction + 0;
}

function outcomeOf(change: number): ProgressionOutcome {
  if (change === 0) return "unchanged";
  return change > 0 ? "progress" : "decline";
}

/** Whether a row's points count at all: it is one of scores, and no row further up is there for the same. For those who go through a whole sheet. */
export function isCountedRow(rows: ScoreRows, row: number): boolean {
  return rows.kinds[row] === RowKind.SCORES && rows.upperOf(row) === row;
}

/** Whether a cell of such a row counts, for the same: the rule of `CountedPoint` without a point for each of a million cells. */
export function isCounted(column: ScoreColumn, row: number): boolean {
  return column.kinds[row] === CellKind.NUMBER;
}

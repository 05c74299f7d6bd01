import type { CountedPoint, LeftOut, ScorePoint, ScoreSeries } from "../progression/ScoreSeries";
import { scoreSeries } from "../progression/ScoreSeries";
import { includesCode, sameCode } from "../register/model/keys";
import type { DateSerial, MissingReason, Register, Respondent } from "../register/model/Register";
import { RegisterIndex } from "../register/model/RegisterIndex";
import type { ScoreRows } from "../register/model/ScoreRows";
import type { CurveScale } from "./curveScale";
import { curveScale } from "./curveScale";
import type { SeriesStyle } from "./seriesStyle";
import { respondentStyle } from "./seriesStyle";

/**
 * One citizen's scores on one indicator over time, as data: what the picture in the pane, the file and Excel's own
 * chart are drawn from. It belongs to one indicator code; what the code replaced, or was replaced by, is another
 * indicator on another scale and is never joined to it.
 */
export interface CurveChart {
  readonly title: CurveTitle;
  readonly scale: CurveScale;
  /** When the citizen was measured, oldest first; a date can occur twice. Measurements without a date are not here. */
  readonly dates: readonly DateSerial[];
  /** The first and the last day of all that is drawn: of the dates, and of respondents who answered on another day. Null without any. */
  readonly period: { readonly from: DateSerial; readonly to: DateSerial } | null;
  /** One a respondent, in the target group's order. */
  readonly series: readonly CurveSeries[];
  /** The reasons that occur in the chart, with their meaning. */
  readonly reasons: readonly MissingReason[];
}

/** Whose curve it is and what it shows, as codes and as names in the register's language. */
export interface CurveTitle {
  readonly indicator: string;
  readonly indicatorName: string;
  readonly citizen: string;
  readonly group: string;
  readonly groupName: string;
  /** The last day on which the indicator was in use; null when it still is. */
  readonly validTo: DateSerial | null;
}

/** One respondent's curve. */
export interface CurveSeries {
  readonly respondent: Respondent;
  readonly style: SeriesStyle;
  /**
   * One a date of the chart, each on the day on which the respondent answered, and what they answered on days of their
   * own at occasions that have no date; oldest first.
   */
  readonly points: readonly CurvePoint[];
  readonly facts: CurveFacts;
}

/** A score, or a gap and why: `value` is null exactly when `gap` is not. */
export interface CurvePoint {
  readonly date: DateSerial;
  readonly value: number | null;
  readonly gap: CurveGap | null;
}

/** `blank`: not scored; `reason`: a reason's code; `text`: what is neither; `offScale`: a score that the axis has no place for. */
export type CurveGap = LeftOut | { readonly kind: "offScale"; readonly value: number };

/** What a reader takes from one series: for the text alternative, and for the cell below Excel's chart. */
export interface CurveFacts {
  /** How many scores there are; first, latest and change are of these, whether they can be drawn or not. */
  readonly count: number;
  readonly first: CurveScore | null;
  readonly latest: CurveScore | null;
  /** Latest minus first, times the direction: positive is progress. Null with fewer than two scores. */
  readonly change: number | null;
  /** The points without a score, whatever it is. */
  readonly missing: readonly CurvePoint[];
  /** The points whose score is not on the scale. */
  readonly offScale: readonly CurvePoint[];
  /** Scores, reasons and texts in measurements that have no date, and so no place on the axis. */
  readonly undated: number;
  /** Scores in the column `+`, which belongs to no measurement. */
  readonly inPlus: number;
}

/** A score, and what is to be known of it. */
export interface CurveScore {
  readonly value: number;
  /** The day it was given; null where none is written, and in the column `+`. */
  readonly date: DateSerial | null;
  readonly isInPlus: boolean;
  readonly isOffScale: boolean;
}

/** Which curve is asked for. */
export interface CurveChoice {
  readonly citizen: string;
  /** The indicator's code. */
  readonly indicator: string;
  /** Only these respondents; everybody with a row when it is left out. */
  readonly respondents?: readonly Respondent[];
  /** The target group's code; that of the citizen's main stay when it is left out. */
  readonly group?: string;
}

/**
 * The curve of a citizen's scores on an indicator. Null when there is nothing to draw it from: the citizen has no
 * row for the indicator, the indicator is not defined, or its scale has no ends.
 */
export function curveChart(register: Register, choice: CurveChoice): CurveChart | null {
  const index = RegisterIndex.of(register);
  const listed = index.citizen(choice.citizen);
  const code = choice.group ?? listed?.group;
  const rows = code === undefined ? null : index.scores(code);
  if (rows === null) return null;
  const { group } = rows.table;
  const all = scoreSeries(register, { ...choice, group });
  const [any] = all;
  if (any === undefined) return null;

  const dated = datedMeasurements(rows, any.citizen);
  const undated = undatedMeasurements(rows, any.citizen);
  const respondents = index.group(group)?.respondents ?? [];
  // Those who are not on the group's list have looks behind it, as they stand in the sheet.
  const others = all.filter(({ respondent }) => !includesCode(respondents, respondent));
  const wanted = all.filter(
    ({ respondent }) => !choice.respondents || includesCode(choice.respondents, respondent)
  );
  const drawn = wanted.map((series) => ({ series, points: curvePoints(series, dated, undated) }));
  if (drawn.length === 0) return null;

  const { indicator } = any;
  const values = drawn.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const scale = curveScale(indicator, values);
  if (scale === null) return null;

  const days = [...dated, ...drawn.flatMap(({ points }) => points)].map(({ date }) => date);
  return {
    title: {
      indicator: indicator.code,
      indicatorName: indicator.name === "" ? indicator.shortName : indicator.name,
      citizen: listed?.code ?? any.citizen,
      group,
      groupName: index.group(group)?.name ?? group,
      validTo: indicator.validTo,
    },
    scale,
    dates: dated.map(({ date }) => date),
    period: days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) },
    series: drawn.map(({ series, points }) => ({
      respondent: series.respondent,
      style: respondentStyle(
        respondents,
        series.respondent,
        respondents.length + others.indexOf(series)
      ),
      points,
      facts: curveFacts(series, points),
    })),
    reasons: register.reasons.filter((reason) =>
      drawn.some(({ points }) =>
        points.some(({ gap }) => gap?.kind === "reason" && sameCode(gap.reason, reason.code))
      )
    ),
  };
}

/** A measurement that has a place on the axis. */
interface DatedMeasurement {
  /** 3 for `M3`. */
  readonly number: number;
  readonly date: DateSerial;
}

/** Oldest first, whatever the order of the columns. */
function datedMeasurements(rows: ScoreRows, citizen: string): DatedMeasurement[] {
  return rows
    .datesOf(citizen)
    .flatMap((date, position) => (date === null ? [] : [{ number: rows.numbers[position]!, date }]))
    .sort((a, b) => a.date - b.date);
}

/** The numbers of the measurements whose date is missing, or none: a respondent may have written a day of their own there. */
function undatedMeasurements(rows: ScoreRows, citizen: string): number[] {
  return rows
    .datesOf(citizen)
    .flatMap((date, position) => (date === null ? [rows.numbers[position]!] : []));
}

function curvePoints(
  series: ScoreSeries,
  dated: readonly DatedMeasurement[],
  undated: readonly number[]
): CurvePoint[] {
  const points = new Map(series.points.map((point) => [point.measurement, point]));
  const onDates = dated.flatMap(({ number, date }) => curvePoint(points.get(number), date) ?? []);
  const onOwnDays = undated.flatMap((number) => {
    const point = points.get(number);
    // A blank there is no gap: without a date nobody was asked.
    const isAnswered = point !== undefined && point.leftOut?.kind !== "blank";
    return isAnswered && point.date !== null ? (curvePoint(point, point.date) ?? []) : [];
  });
  return [...onDates, ...onOwnDays].sort((one, other) => one.date - other.date);
}

/** Null where the respondent's own day is none, and so has no place on the axis. */
function curvePoint(point: ScorePoint | undefined, occasion: DateSerial): CurvePoint | null {
  if (point === undefined) return { date: occasion, value: null, gap: { kind: "blank" } };
  const { date, score, leftOut, isOffScale } = point;
  if (date === null) return null;
  if (leftOut !== null) return { date, value: null, gap: leftOut };
  return isOffScale
    ? { date, value: null, gap: { kind: "offScale", value: score } }
    : { date, value: score, gap: null };
}

function curveFacts(
  { count, first, latest, change, points }: ScoreSeries,
  drawn: readonly CurvePoint[]
): CurveFacts {
  const isUndated = ({ date, measurement, leftOut }: ScorePoint): boolean =>
    date === null && measurement !== null && leftOut?.kind !== "blank";
  return {
    count,
    first: first && curveScore(first),
    latest: latest && curveScore(latest),
    change,
    missing: drawn.filter(({ gap }) => gap !== null && gap.kind !== "offScale"),
    offScale: drawn.filter(({ gap }) => gap?.kind === "offScale"),
    undated: points.filter(isUndated).length,
    inPlus: points.filter(({ measurement, score }) => measurement === null && score !== null)
      .length,
  };
}

function curveScore({ score, date, measurement, isOffScale }: CountedPoint): CurveScore {
  return { value: score, date, isInPlus: measurement === null, isOffScale };
}

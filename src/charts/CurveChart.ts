import type {
  DateSerial,
  Indicator,
  MissingReason,
  Register,
  Respondent,
} from "../register/model/Register";
import type { ScoreColumn, ScoreTable } from "../register/model/ScoreTable";
import { DATE_CODE, scoreCell } from "../register/model/ScoreTable";
import { PLUS_COLUMN } from "../register/tables/scores";
import type { CurveScale } from "./curveScale";
import { curveScale } from "./curveScale";
import type { SeriesStyle } from "./seriesStyle";
import { seriesStyle } from "./seriesStyle";

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
  /** One a date of the chart. */
  readonly points: readonly CurvePoint[];
  readonly facts: CurveFacts;
}

/** A score, or a gap and why: `value` is null exactly when `gap` is not. */
export interface CurvePoint {
  readonly date: DateSerial;
  readonly value: number | null;
  readonly gap: CurveGap | null;
}

/** `blank`: not scored; `reason`: a reason's code; `invalid`: text, or a number that is not on the scale. */
export type CurveGap =
  | { readonly kind: "blank" }
  | { readonly kind: "reason"; readonly reason: string }
  | { readonly kind: "invalid" };

/** What a reader takes from one series: for the text alternative, and for the cell below Excel's chart. */
export interface CurveFacts {
  /** How many scores are drawn. */
  readonly count: number;
  readonly first: CurveScore | null;
  readonly latest: CurveScore | null;
  /** Latest minus first, times the direction: positive is progress. Null with fewer than two scores. */
  readonly change: number | null;
  /** The dates without a score that can be drawn. */
  readonly missing: readonly CurvePoint[];
  /** Scores and reasons in measurements that have no date, and so no place on the axis. */
  readonly undated: number;
}

/** A score and the day it was given. */
export interface CurveScore {
  readonly date: DateSerial;
  readonly value: number;
}

/** Which curve is asked for. */
export interface CurveChoice {
  readonly citizen: string;
  /** The indicator's code. */
  readonly indicator: string;
  /** Only these respondents; everybody with a row when it is left out. */
  readonly respondents?: readonly Respondent[];
  /** The target group's code; the citizen's own group when it is left out. */
  readonly group?: string;
}

/** Earlier serials are no dates of a measurement: the register's own validation refuses them too (1999-12-31). */
const LAST_IMPOSSIBLE_DATE = 36525;

/**
 * The curve of a citizen's scores on an indicator. Null when there is nothing to draw it from: the citizen has no
 * row for the indicator, the indicator is not defined, or its scale has no ends.
 */
export function curveChart(register: Register, choice: CurveChoice): CurveChart | null {
  const groupCode =
    choice.group ?? register.citizens.find(({ code }) => code === choice.citizen)?.group;
  const table = register.scoreTables.find(({ group }) => group === groupCode);
  const indicator = latestVersion(register, groupCode, choice.indicator);
  if (table === undefined || indicator === null) return null;

  const rows = rowsOf(table, choice);
  const respondents = orderedRespondents(register, table.group, [...rows.respondents.keys()]);
  const measurements = measurementsOf(table, rows.date);
  const dated = measurements.filter(isDated).sort((a, b) => a.date - b.date);
  const undated = measurements.filter(({ date }) => date === null);

  const drawn = respondents.flatMap((respondent, index) => {
    const row = rows.respondents.get(respondent);
    if (row === undefined || choice.respondents?.includes(respondent) === false) return [];
    const points = dated.map(({ date, column }) => point(table, column, row, date, indicator));
    const left = undated.filter(({ column }) => isFilled(table, column, row)).length;
    return [{ respondent, points, style: seriesStyle(index), undated: left }];
  });
  if (drawn.length === 0) return null;

  const values = drawn.flatMap(({ points }) => scoresOf(points).map(({ value }) => value));
  const scale = curveScale(indicator, values);
  if (scale === null) return null;

  const group = register.targetGroups.find(({ code }) => code === table.group);
  return {
    title: {
      indicator: indicator.code,
      indicatorName: indicator.name === "" ? indicator.shortName : indicator.name,
      citizen: choice.citizen,
      group: table.group,
      groupName: group?.name ?? table.group,
      validTo: indicator.validTo,
    },
    scale,
    dates: dated.map(({ date }) => date),
    series: drawn.map(({ respondent, style, points, undated: left }) => ({
      respondent,
      style,
      points,
      facts: curveFacts(points, scale.direction, left),
    })),
    reasons: register.reasons.filter(({ code }) =>
      drawn.some(({ points }) =>
        points.some(({ gap }) => gap?.kind === "reason" && gap.reason === code)
      )
    ),
  };
}

/** What a series says, from its points in order. */
function curveFacts(points: readonly CurvePoint[], direction: 1 | -1, undated: number): CurveFacts {
  const scores = scoresOf(points);
  const first = scores[0] ?? null;
  const latest = scores.at(-1) ?? null;
  const comparable = scores.length > 1 && first !== null && latest !== null;
  return {
    count: scores.length,
    first,
    latest,
    // Adding 0 turns -0, which the direction makes of "no change", into 0.
    change: comparable ? (latest.value - first.value) * direction + 0 : null,
    missing: points.filter(({ value }) => value === null),
    undated,
  };
}

function scoresOf(points: readonly CurvePoint[]): CurveScore[] {
  return points.flatMap(({ date, value }) => (value === null ? [] : [{ date, value }]));
}

/** The version whose descriptors hold now; a new wording keeps the code, a new scale does not. */
function latestVersion(
  register: Register,
  group: string | undefined,
  code: string
): Indicator | null {
  return register.indicators
    .filter((indicator) => indicator.group === group && indicator.code === code)
    .reduce<Indicator | null>(
      (best, indicator) => (best === null || indicator.version > best.version ? indicator : best),
      null
    );
}

/** The citizen's date row and, per respondent, the row of the indicator. Where a row is doubled the upper one counts. */
function rowsOf(table: ScoreTable, { citizen, indicator }: CurveChoice) {
  const respondents = new Map<Respondent, number>();
  let date: number | null = null;
  for (let row = 0; row < table.rowCount; row++) {
    if (table.citizens[row] !== citizen) continue;
    const respondent = table.respondents[row];
    if (table.codes[row] === DATE_CODE) date ??= row;
    else if (table.codes[row] !== indicator || respondent === undefined) continue;
    else if (!respondents.has(respondent)) respondents.set(respondent, row);
  }
  return { date, respondents };
}

/** The group's respondents first, so that each keeps its style in every chart; then others as they stand in the sheet. */
function orderedRespondents(
  register: Register,
  group: string,
  found: readonly Respondent[]
): Respondent[] {
  const own = register.targetGroups.find(({ code }) => code === group)?.respondents ?? [];
  return [...new Set([...own, ...found])];
}

interface Measurement {
  readonly column: ScoreColumn;
  readonly date: DateSerial | null;
}

function isDated(
  measurement: Measurement
): measurement is Measurement & { readonly date: DateSerial } {
  return measurement.date !== null;
}

function measurementsOf(table: ScoreTable, dateRow: number | null): Measurement[] {
  return table.columns
    .filter(({ name }) => name !== PLUS_COLUMN)
    .map((column) => {
      const cell = dateRow === null ? null : scoreCell(table, column, dateRow);
      const isDate = cell?.kind === "number" && cell.number > LAST_IMPOSSIBLE_DATE;
      return { column, date: isDate ? Math.floor(cell.number) : null };
    });
}

function isFilled(table: ScoreTable, column: ScoreColumn, row: number): boolean {
  return scoreCell(table, column, row).kind !== "blank";
}

function point(
  table: ScoreTable,
  column: ScoreColumn,
  row: number,
  date: DateSerial,
  indicator: Indicator
): CurvePoint {
  const cell = scoreCell(table, column, row);
  switch (cell.kind) {
    case "number":
      return isOnScale(cell.number, indicator)
        ? { date, value: cell.number, gap: null }
        : { date, value: null, gap: { kind: "invalid" } };
    case "reason":
      return { date, value: null, gap: { kind: "reason", reason: cell.reason } };
    case "text":
      return { date, value: null, gap: { kind: "invalid" } };
    case "blank":
      return { date, value: null, gap: { kind: "blank" } };
  }
}

/** The rule of the sheet's validation: a whole number within the ends; an end that is not given holds nothing back. */
function isOnScale(value: number, { minimum, maximum }: Indicator): boolean {
  return (
    Number.isInteger(value) &&
    (minimum === null || value >= minimum) &&
    (maximum === null || value <= maximum)
  );
}

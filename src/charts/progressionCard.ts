import type { Indicator, Register, Respondent } from "../register/model/Register";
import { curveChart } from "./CurveChart";
import type { CurveScale } from "./curveScale";
import { seriesStyle, type SeriesStyle } from "./seriesStyle";

/**
 * A target group's progression card for one citizen, as data: what stands in its input cells, which lines it has and
 * how its charts look. The card's numbers are no part of it: formulas on the sheet look them up.
 */
export interface ProgressionCard {
  readonly group: string;
  readonly citizen: string;
  readonly respondent: Respondent;
  /** Whom to compare with; null when only one respondent scores. */
  readonly compareWith: Respondent | null;
  readonly respondents: readonly Respondent[];
  /** The lines of the card, in the order of the indicators' numbers. */
  readonly lines: readonly CardLine[];
  /** Which line the curve shows, from 1. */
  readonly curveLine: number;
  /** Axis of the curve. */
  readonly scale: CurveScale;
  /** Looks of the respondent's and of the other's curve. */
  readonly styles: readonly [SeriesStyle, SeriesStyle];
  /** Small charts, one a focus area; none where the card has one line only. */
  readonly focusAreas: readonly FocusAreaChart[];
}

/** An indicator that the card has a line for. */
export interface CardLine {
  readonly code: string;
  readonly shortName: string;
}

/** The lines of one focus area that share a scale. */
export interface FocusAreaChart {
  readonly focusArea: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly series: readonly {
    /** Line of the card, from 1. */
    readonly line: number;
    readonly name: string;
    readonly style: SeriesStyle;
  }[];
}

/** Whose card it is, and what it shows first. */
export interface CardChoice {
  readonly citizen: string;
  /** Code of the indicator whose curve is shown first; the first with a scale when it is left out. */
  readonly indicator?: string;
  readonly respondent?: Respondent;
}

/** Lines in one small chart: more cannot be told apart. */
const MOST_SERIES = 4;

/** The card of a citizen; null when the code is unknown or nothing of the citizen can be drawn. */
export function progressionCard(register: Register, choice: CardChoice): ProgressionCard | null {
  const citizen = register.citizens.find(({ code }) => code === choice.citizen);
  const group = register.targetGroups.find(({ code }) => code === citizen?.group);
  if (!citizen || !group) return null;

  const indicators = currentIndicators(register, group.code);
  const lines = indicators.map(({ code, shortName }) => ({ code, shortName }));
  const chosen = choice.indicator ?? indicators.find(({ type }) => type === "scale")?.code;
  const curveLine = lines.findIndex(({ code }) => code === chosen) + 1;
  const curve =
    chosen === undefined
      ? null
      : curveChart(register, { citizen: citizen.code, indicator: chosen });
  const respondent = choice.respondent ?? curve?.series[0]?.respondent ?? group.respondents[0];
  if (curveLine === 0 || !curve || respondent === undefined) return null;

  const others = group.respondents.filter((each) => each !== respondent);
  const styleOf = (each: Respondent | undefined, otherwise: number): SeriesStyle => {
    const index = each === undefined ? -1 : group.respondents.indexOf(each);
    return seriesStyle(index < 0 ? otherwise : index);
  };
  return {
    group: group.code,
    citizen: citizen.code,
    respondent,
    compareWith: others[0] ?? null,
    respondents: group.respondents,
    lines,
    curveLine,
    scale: curve.scale,
    styles: [styleOf(respondent, 0), styleOf(others[0], 1)],
    focusAreas: lines.length === 1 ? [] : focusAreasOf(indicators),
  };
}

/** One entry a code, the latest version, by number; codes that were closed stay: their scores still mean something. */
function currentIndicators(register: Register, group: string): Indicator[] {
  const latest = new Map<string, Indicator>();
  for (const indicator of register.indicators) {
    if (indicator.group !== group) continue;
    const known = latest.get(indicator.code);
    if (!known || indicator.version > known.version) latest.set(indicator.code, indicator);
  }
  return [...latest.values()].sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
}

function focusAreasOf(indicators: readonly Indicator[]): FocusAreaChart[] {
  const charts = new Map<string, FocusAreaChart>();
  indicators.forEach((indicator, index) => {
    const { minimum, maximum, focusArea, shortName } = indicator;
    if (indicator.type !== "scale" || minimum === null || maximum === null) return;
    const key = `${focusArea} ${minimum} ${maximum}`;
    const chart = charts.get(key) ?? { focusArea, minimum, maximum, series: [] };
    if (chart.series.length === MOST_SERIES) return;
    const series = { line: index + 1, name: shortName, style: seriesStyle(chart.series.length) };
    charts.set(key, { ...chart, series: [...chart.series, series] });
  });
  return [...charts.values()];
}

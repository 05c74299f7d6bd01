import { indexOfCode, sameCode } from "../register/model/keys";
import type { Indicator, Register, Respondent } from "../register/model/Register";
import { inNumberOrder, RegisterIndex } from "../register/model/RegisterIndex";
import { curveChart } from "./CurveChart";
import type { CurveScale } from "./curveScale";
import { respondentStyle, seriesStyle, type SeriesStyle } from "./seriesStyle";

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
  /** Initials of who makes it; "" where they are not known. A card that replaces another keeps what stands there. */
  readonly printedBy: string;
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
  /** Code of the target group whose card it is; that of the citizen's main stay when it is left out. */
  readonly group?: string;
  /** Code of the indicator whose curve is shown first; the first with a scale when it is left out. */
  readonly indicator?: string;
  readonly respondent?: Respondent;
  /** Initials of who makes it. */
  readonly printedBy?: string;
}

/** Lines in one small chart: more cannot be told apart. */
const MOST_SERIES = 4;

/** The card of a citizen; null when the code is unknown or nothing of the citizen can be drawn. */
export function progressionCard(register: Register, choice: CardChoice): ProgressionCard | null {
  const index = RegisterIndex.of(register);
  const citizen = index.citizen(choice.citizen);
  const group = citizen && index.group(choice.group ?? citizen.group);
  if (!group) return null;

  // Codes that were closed stay: their scores still mean something.
  const indicators = inNumberOrder(index.histories(group.code)).map(({ newest }) => newest);
  const lines = indicators.map(({ code, shortName }) => ({ code, shortName }));
  const chosen = choice.indicator ?? indicators.find(({ type }) => type === "scale")?.code;
  if (chosen === undefined) return null;
  const curveLine = lines.findIndex(({ code }) => sameCode(code, chosen)) + 1;
  const of = { citizen: citizen.code, group: group.code };
  const curve = curveChart(register, { ...of, indicator: chosen });
  const named = choice.respondent ?? curve?.series[0]?.respondent ?? group.respondents[0] ?? "";
  // As the group's list has it, because the card's cell offers that list.
  const respondent = group.respondents[indexOfCode(group.respondents, named)] ?? named;
  if (curveLine === 0 || !curve || respondent === "") return null;

  const others = group.respondents.filter((each) => !sameCode(each, respondent));
  return {
    group: group.code,
    citizen: citizen.code,
    respondent,
    compareWith: others[0] ?? null,
    respondents: group.respondents,
    lines,
    curveLine,
    scale: curve.scale,
    styles: [
      respondentStyle(group.respondents, respondent, 0),
      respondentStyle(group.respondents, others[0] ?? null, 1),
    ],
    printedBy: choice.printedBy ?? "",
    focusAreas: lines.length === 1 ? [] : focusAreasOf(indicators),
  };
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

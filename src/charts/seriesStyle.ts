import { indexOfCode } from "../register/model/keys";
import type { Respondent } from "../register/model/Register";

/** How one series looks. Every value has an equal in Excel's charts (`ChartLineStyle`, `ChartMarkerStyle`). */
export interface SeriesStyle {
  /** Line and marker on a white background, `#RRGGBB`. */
  readonly color: string;
  /** Which of the colours it is, from 1, for surfaces with a set of their own (dark, high contrast). */
  readonly tone: number;
  readonly dash: SeriesDash;
  readonly marker: SeriesMarker;
}

/** How a series' line is broken: it can be told from the others without its colour. */
export type SeriesDash = "solid" | "dash" | "dot" | "dashDot";
/** The shape of a series' points, for the same reason. */
export type SeriesMarker = "circle" | "diamond" | "triangle" | "square";

/**
 * Colour, dash and marker differ together, so that no series is told apart by colour alone. All four colours have a
 * contrast of at least 4.5:1 to white, because the values beside the lines are written in them.
 */
const STYLES = [
  { color: "#1F3864", tone: 1, dash: "solid", marker: "circle" },
  { color: "#C05811", tone: 2, dash: "dash", marker: "diamond" },
  { color: "#0E7C66", tone: 3, dash: "dot", marker: "triangle" },
  { color: "#8A2B78", tone: 4, dash: "dashDot", marker: "square" },
] as const satisfies readonly SeriesStyle[];

/**
 * The style of the series with this index, from 0. The index is the respondent's place in the target group, not in
 * one chart, so that a respondent keeps the look when others are left out. After the last colour the next series
 * reuse the colours with another dash and marker. No two of the first sixteen are alike.
 */
export function seriesStyle(index: number): SeriesStyle {
  const color = STYLES[index % STYLES.length] ?? STYLES[0];
  const shape = STYLES[(index + Math.floor(index / STYLES.length)) % STYLES.length] ?? STYLES[0];
  return { color: color.color, tone: color.tone, dash: shape.dash, marker: shape.marker };
}

/**
 * The look of a respondent: by the place in its target group's list, so that each keeps its own in every chart.
 * @param otherwise The index of one who is not on the list, and of nobody (null).
 */
export function respondentStyle(
  respondents: readonly Respondent[],
  respondent: Respondent | null,
  otherwise: number
): SeriesStyle {
  const own = respondent === null ? -1 : indexOfCode(respondents, respondent);
  return seriesStyle(own < 0 ? otherwise : own);
}

import type { CurveChart, CurveGap, CurveSeries } from "../../charts/CurveChart";
import type { SeriesStyle } from "../../charts/seriesStyle";
import type { Box, ChartScale } from "./placement";
import { textWidth } from "./textMetrics";

/** A row just above the date axis with the marks of one respondent's gaps. */
export interface GapLane {
  readonly style: SeriesStyle;
  /** Middle of the row. */
  readonly y: number;
  readonly size: number;
  readonly marks: readonly GapMark[];
}

/** The mark for one gap, at its date. */
export interface GapMark {
  readonly x: number;
  /** The reason's code, or "?"; null where there is no room, and a dot stands instead. */
  readonly label: string | null;
}

/** Height of one respondent's row of marks under the plot, in px. */
export const GAP_LANE_HEIGHT = 15;

/** The series that have something to mark: a reason, or what is not on the scale. A blank is only a gap. */
export function seriesWithMarks(chart: CurveChart): CurveSeries[] {
  return chart.series.filter(({ points }) => points.some(({ gap }) => markOf(gap) !== null));
}

/** A row a series, the last one on the axis. */
export function layoutGaps(
  marked: readonly CurveSeries[],
  frame: {
    readonly xScale: ChartScale;
    readonly plot: Box;
    readonly size: number;
  }
): GapLane[] {
  const { xScale, plot, size } = frame;
  return marked.map(({ style, points }, index) => {
    let end = -Infinity;
    const marks = points.flatMap(({ date, gap }): GapMark[] => {
      const text = markOf(gap);
      if (text === null) return [];
      const x = xScale(date);
      const half = textWidth(text, size) / 2;
      if (x - half < end + 2) return [{ x, label: null }];
      end = x + half;
      return [{ x, label: text }];
    });
    return {
      style,
      y: plot.bottom - (marked.length - index - 0.5) * GAP_LANE_HEIGHT - 1,
      size,
      marks,
    };
  });
}

function markOf(gap: CurveGap | null): string | null {
  if (gap === null || gap.kind === "blank") return null;
  return gap.kind === "reason" ? gap.reason : "?";
}

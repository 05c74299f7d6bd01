import { useId, useMemo, type CSSProperties } from "react";
import { isBar } from "../../file/charts/chartNames";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { Chart, ChartBorder } from "../../workbook/model";
import { ChartAxes, ChartGrid, fontOf } from "./ChartAxes";
import { CHART_COLORS } from "./chartColors";
import { chartData } from "./chartData";
import { ChartKey } from "./ChartKey";
import { chartLayout, type ChartLayout } from "./chartLayout";
import { SeriesBars, SeriesLine, SeriesMarkers } from "./ChartSeriesMarks";
import { chartHeading, describeChart } from "./describeChart";
import { dashArray, seriesLook } from "./seriesLook";
import { LINE_HEIGHT } from "./textSize";

/** The chart to draw, and when to look at the cells again. */
export interface ChartPictureProps {
  readonly workbook: HostWorkbook;
  readonly chart: Chart;
  /** Language of Excel's interface, such as "da-DK". */
  readonly locale: string;
  /** Rises when the workbook may have changed: the chart is a live object, and so are its cells. */
  readonly version: number;
}

/** A line reaches this far over the plot's edge before it is cut, in points: half of a thick one. */
const CLIP_MARGIN = 1.5;
/** Weight of a frame that nobody has chosen, in points. */
const FRAME_WEIGHT = 0.75;
/** A chart is a picture with a ground of its own; forced colours would take its series apart. */
const OWN_COLORS: CSSProperties = { display: "block", forcedColorAdjust: "none" };

/**
 * A chart of the workbook as an SVG that fills the element around it, which has the chart's size. It is one image to
 * a screen reader, with the same facts in words.
 */
export function ChartPicture({ workbook, chart, locale, version }: ChartPictureProps) {
  const id = useId();
  // The chart is changed in place, so the memory goes by the version as well.
  const { data, layout } = useMemo(
    () => read(workbook, chart, locale),
    [workbook, chart, locale, version]
  );
  const { width, height } = chart;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      height="100%"
      preserveAspectRatio="none"
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}desc`}
      style={OWN_COLORS}
    >
      <title id={`${id}title`}>{chartHeading(chart, locale)}</title>
      <desc id={`${id}desc`}>{describeChart(data, locale)}</desc>
      <clipPath id={`${id}plot`}>
        <rect {...rectOf(layout)} />
      </clipPath>
      <Frame border={chart.border} width={width} height={height} />
      <Title chart={chart} layout={layout} />
      <ChartGrid layout={layout} />
      {isBar(chart.type) &&
        data.series.map((each, index) => (
          <SeriesBars
            key={each.series.id}
            data={each}
            look={seriesLook(chart, each.series, index)}
            layout={layout}
            index={index}
            count={data.series.length}
          />
        ))}
      <ChartAxes layout={layout} />
      {!isBar(chart.type) &&
        data.series.map((each, index) => {
          const look = seriesLook(chart, each.series, index);
          return (
            <g key={each.series.id}>
              <g clipPath={`url(#${id}plot)`}>
                <SeriesLine data={each} look={look} layout={layout} />
              </g>
              <SeriesMarkers data={each} look={look} layout={layout} />
            </g>
          );
        })}
      {layout.legend !== null && <ChartKey chart={chart} data={data} legend={layout.legend} />}
    </svg>
  );
}

function read(workbook: HostWorkbook, chart: Chart, locale: string) {
  const data = chartData(workbook, chart, locale);
  return { data, layout: chartLayout(chart, data, locale) };
}

function Title({ chart, layout }: { readonly chart: Chart; readonly layout: ChartLayout }) {
  const { title } = layout;
  return title?.lines.map((line, index) => (
    <text
      key={index}
      x={title.x}
      y={title.y + index * title.size * LINE_HEIGHT}
      textAnchor="middle"
      {...fontOf(chart.titleFont, title.size)}
    >
      {line}
    </text>
  ));
}

function Frame({
  border,
  width,
  height,
}: {
  readonly border: ChartBorder;
  readonly width: number;
  readonly height: number;
}) {
  const weight = border.weight ?? FRAME_WEIGHT;
  const line =
    border.lineStyle === "None"
      ? { stroke: "none" }
      : {
          stroke: border.color ?? CHART_COLORS.frame,
          strokeWidth: weight,
          strokeDasharray: dashArray(border.lineStyle, weight),
        };
  return (
    <rect
      x={weight / 2}
      y={weight / 2}
      width={Math.max(width - weight, 0)}
      height={Math.max(height - weight, 0)}
      fill={CHART_COLORS.ground}
      {...line}
    />
  );
}

function rectOf({ plot }: ChartLayout) {
  return {
    x: plot.left - CLIP_MARGIN,
    y: plot.top - CLIP_MARGIN,
    width: plot.right - plot.left + 2 * CLIP_MARGIN,
    height: plot.bottom - plot.top + 2 * CLIP_MARGIN,
  };
}

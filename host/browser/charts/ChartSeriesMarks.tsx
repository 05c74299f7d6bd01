import { Bar } from "@visx/shape";
import type { SeriesData } from "./chartData";
import type { ChartLayout } from "./chartLayout";
import { ChartMarker } from "./ChartMarker";
import { linePath, type PathPoint } from "./linePath";
import type { SeriesLook } from "./seriesLook";

/** A series, its look, and where the chart's axes lie. */
export interface SeriesProps {
  readonly data: SeriesData;
  readonly look: SeriesLook;
  readonly layout: ChartLayout;
}

/** The line of a series; the caller clips it to the plot. */
export function SeriesLine({ data, look, layout }: SeriesProps) {
  if (look.line === null) return null;
  const points = data.points.map(({ x, y }): PathPoint =>
    y === null ? null : { x: layout.category.scale(x), y: layout.value.scale(y) }
  );
  return (
    <path
      d={linePath(points, look.smooth)}
      fill="none"
      stroke={look.line.color}
      strokeWidth={look.line.weight}
      strokeDasharray={look.line.dash}
      strokeLinejoin="round"
    />
  );
}

/** The markers of a series: whole, also at the plot's edge, and none for what lies outside it. */
export function SeriesMarkers({ data, look, layout }: SeriesProps) {
  const { marker } = look;
  if (marker === null) return null;
  const { category, value } = layout;
  const isInside = (at: number, [from, to]: readonly [number, number]): boolean =>
    at >= from && at <= to;
  return data.points.map(({ x, y }, index) =>
    y !== null && isInside(y, value.domain) && isInside(x, category.domain) ? (
      <ChartMarker key={index} look={marker} x={category.scale(x)} y={value.scale(y)} />
    ) : null
  );
}

/** Bars of one category stand in a row, with half as much again of a bar's width around them. */
const GAP_WIDTH = 1.5;

/** The bars of a series. @param index Its number among `count` series. */
export function SeriesBars({
  data,
  look,
  layout,
  index,
  count,
}: SeriesProps & { readonly index: number; readonly count: number }) {
  const { category, value, horizontal } = layout;
  const lying = value === horizontal;
  const band = Math.abs(category.scale(1) - category.scale(0));
  const width = band / (count + GAP_WIDTH);
  // The first series stands first along the axis, whichever way that runs.
  const along = Math.sign(category.scale(1) - category.scale(0));
  const [from, to] = value.domain;
  const clamp = (at: number): number => Math.min(Math.max(at, from), to);
  const base = value.scale(clamp(0));
  return data.points.map(({ x, y }, at) => {
    if (y === null) return null;
    const middle = category.scale(x) + along * (index - (count - 1) / 2) * width;
    const end = value.scale(clamp(y));
    const start = Math.min(base, end);
    const length = Math.abs(end - base);
    const place = lying
      ? { x: start, y: middle - width / 2, width: length, height: width }
      : { x: middle - width / 2, y: start, width, height: length };
    return (
      <Bar
        key={at}
        {...place}
        fill={look.fill}
        stroke={look.line?.color}
        strokeWidth={look.line?.weight}
      />
    );
  });
}

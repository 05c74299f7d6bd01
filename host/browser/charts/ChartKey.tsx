import { isBar } from "../../file/charts/chartNames";
import type { Chart } from "../../workbook/model";
import { fontOf } from "./ChartAxes";
import type { ChartData } from "./chartData";
import { ChartMarker } from "./ChartMarker";
import type { LegendEntry, LegendLayout } from "./legendLayout";
import { seriesLook, type SeriesLook } from "./seriesLook";

/** The legend: a sample and the name of every series. */
export function ChartKey({
  chart,
  data,
  legend,
}: {
  readonly chart: Chart;
  readonly data: ChartData;
  readonly legend: LegendLayout;
}) {
  return legend.entries.map((entry) => {
    const look = seriesLook(chart, data.series[entry.index]!.series, entry.index);
    return (
      <g key={entry.index}>
        <Sample entry={entry} look={look} legend={legend} bar={isBar(chart.type)} />
        <text
          x={entry.x + legend.sample + legend.size * 0.45}
          y={entry.y}
          dy="0.35em"
          {...fontOf(chart.legendFont, legend.size)}
        >
          {entry.text}
        </text>
      </g>
    );
  });
}

function Sample({
  entry: { x, y },
  look,
  legend: { sample, size },
  bar,
}: {
  readonly entry: LegendEntry;
  readonly look: SeriesLook;
  readonly legend: LegendLayout;
  readonly bar: boolean;
}) {
  if (bar) {
    const side = size * 0.7;
    return (
      <rect x={x + sample - side} y={y - side / 2} width={side} height={side} fill={look.fill} />
    );
  }
  return (
    <>
      {look.line !== null && (
        <path
          d={`M${x},${y}h${sample}`}
          stroke={look.line.color}
          strokeWidth={look.line.weight}
          strokeDasharray={look.line.dash}
        />
      )}
      {look.marker !== null && <ChartMarker look={look.marker} x={x + sample / 2} y={y} />}
    </>
  );
}

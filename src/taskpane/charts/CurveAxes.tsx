import { AxisBottom, AxisLeft } from "@visx/axis";
import { GridRows } from "@visx/grid";
import { Line } from "@visx/shape";
import { formatDate, formatScore } from "./chartFormat";
import type { Colored } from "./chartPalette";
import type { CurveLayout } from "./curveLayout";

/** Grid, step numbers, and a tick at every date with the labels that have room. */
export function CurveAxes({ layout, palette }: Colored & { readonly layout: CurveLayout }) {
  const { plot, xScale, yScale, dates, labelledDates, steps, sizes } = layout;
  return (
    <>
      <GridRows
        scale={yScale}
        tickValues={[...steps]}
        left={plot.left}
        width={plot.right - plot.left}
        stroke={palette.grid}
      />
      <AxisLeft
        scale={yScale}
        left={plot.left}
        tickValues={[...steps]}
        tickFormat={(value) => formatScore(Number(value))}
        hideAxisLine
        hideTicks
        tickComponent={({ y, formattedValue }) => (
          <text
            x={-8}
            y={y}
            dy="0.35em"
            textAnchor="end"
            fontSize={sizes.label}
            fontWeight={600}
            fill={palette.ink}
          >
            {formattedValue}
          </text>
        )}
        tickLabelProps={{ fontSize: sizes.label }}
      />
      <Line
        from={{ x: plot.left, y: plot.bottom }}
        to={{ x: plot.right, y: plot.bottom }}
        stroke={palette.axis}
      />
      <AxisBottom
        scale={xScale}
        top={plot.bottom}
        tickValues={[...dates]}
        tickFormat={(value) =>
          labelledDates.includes(Number(value)) ? formatDate(Number(value)) : undefined
        }
        hideAxisLine
        tickLength={5}
        tickStroke={palette.axis}
        tickComponent={({ x, y, formattedValue }) =>
          formattedValue === undefined ? null : (
            <text
              x={x}
              y={y}
              dy={2}
              textAnchor="middle"
              fontSize={sizes.label}
              fill={palette.mutedInk}
            >
              {formattedValue}
            </text>
          )
        }
      />
    </>
  );
}

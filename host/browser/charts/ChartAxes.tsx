import { AxisBottom, AxisLeft } from "@visx/axis";
import { GridColumns, GridRows } from "@visx/grid";
import { scaleLinear } from "@visx/scale";
import type { ChartFont } from "../../workbook/model";
import { LABEL_GAP, type AxisLayout } from "./axisLayout";
import { CHART_COLORS, chartFace } from "./chartColors";
import type { ChartLayout } from "./chartLayout";

/** Length of the small marks on an axis, in points. */
const MARK = 3;

/** Gridlines of both axes, below the series. */
export function ChartGrid({ layout }: { readonly layout: ChartLayout }) {
  const { plot, horizontal, vertical } = layout;
  return (
    <>
      {vertical.axis.majorGridlines && (
        <GridRows
          scale={visxScale(vertical)}
          tickValues={[...vertical.marks]}
          left={plot.left}
          width={plot.right - plot.left}
          stroke={vertical.axis.gridlineColor ?? CHART_COLORS.gridline}
          strokeWidth={0.75}
        />
      )}
      {horizontal.axis.majorGridlines && (
        <GridColumns
          scale={visxScale(horizontal)}
          tickValues={[...horizontal.marks]}
          top={plot.top}
          height={plot.bottom - plot.top}
          stroke={horizontal.axis.gridlineColor ?? CHART_COLORS.gridline}
          strokeWidth={0.75}
        />
      )}
    </>
  );
}

/** Lines, marks, labels and titles of both axes. */
export function ChartAxes({ layout }: { readonly layout: ChartLayout }) {
  const { horizontal, vertical } = layout;
  return (
    <>
      {horizontal.axis.visible && <HorizontalAxis axis={horizontal} />}
      {vertical.axis.visible && <VerticalAxis axis={vertical} />}
      <AxisTitles layout={layout} />
    </>
  );
}

function HorizontalAxis({ axis }: { readonly axis: AxisLayout }) {
  const side = axis.far ? -1 : 1;
  const texts = labelTexts(axis);
  return (
    <>
      <path d={marksPath(axis, true)} stroke={CHART_COLORS.axis} strokeWidth={0.75} />
      <AxisBottom
        scale={visxScale(axis)}
        top={axis.crossing}
        tickValues={axis.labels.map(({ at }) => at)}
        tickFormat={(value) => texts.get(Number(value))}
        hideTicks
        tickLength={0}
        stroke={CHART_COLORS.axis}
        strokeWidth={0.75}
        tickComponent={({ x, formattedValue }) => {
          const y = side * LABEL_GAP;
          if (axis.turned) {
            return (
              <text
                transform={`translate(${x} ${y}) rotate(-90)`}
                dy="0.35em"
                textAnchor={axis.far ? "start" : "end"}
                {...fontOf(axis.axis.font, axis.fontSize)}
              >
                {formattedValue}
              </text>
            );
          }
          return (
            <text
              x={x}
              y={y}
              dy={axis.far ? 0 : "0.75em"}
              textAnchor="middle"
              {...fontOf(axis.axis.font, axis.fontSize)}
            >
              {formattedValue}
            </text>
          );
        }}
      />
    </>
  );
}

function VerticalAxis({ axis }: { readonly axis: AxisLayout }) {
  const side = axis.far ? 1 : -1;
  const texts = labelTexts(axis);
  return (
    <>
      <path d={marksPath(axis, false)} stroke={CHART_COLORS.axis} strokeWidth={0.75} />
      <AxisLeft
        scale={visxScale(axis)}
        left={axis.crossing}
        tickValues={axis.labels.map(({ at }) => at)}
        tickFormat={(value) => texts.get(Number(value))}
        hideTicks
        tickLength={0}
        stroke={CHART_COLORS.axis}
        strokeWidth={0.75}
        tickComponent={({ y, formattedValue }) => (
          <text
            x={side * LABEL_GAP}
            y={y}
            dy="0.35em"
            textAnchor={axis.far ? "start" : "end"}
            {...fontOf(axis.axis.font, axis.fontSize)}
          >
            {formattedValue}
          </text>
        )}
      />
    </>
  );
}

function AxisTitles({ layout }: { readonly layout: ChartLayout }) {
  const { plot, horizontal, vertical } = layout;
  const middleX = (plot.left + plot.right) / 2;
  const middleY = (plot.top + plot.bottom) / 2;
  const upX = vertical.far
    ? plot.right + vertical.labelRoom + LABEL_GAP + vertical.fontSize
    : plot.left - vertical.labelRoom - LABEL_GAP;
  const acrossY = horizontal.far
    ? plot.top - horizontal.labelRoom - LABEL_GAP
    : plot.bottom + horizontal.labelRoom + horizontal.fontSize;
  return (
    <>
      {horizontal.axis.title !== null && (
        <text
          x={middleX}
          y={acrossY}
          textAnchor="middle"
          {...fontOf(horizontal.axis.font, horizontal.fontSize)}
        >
          {horizontal.axis.title}
        </text>
      )}
      {vertical.axis.title !== null && (
        <text
          transform={`translate(${upX} ${middleY}) rotate(-90)`}
          textAnchor="middle"
          {...fontOf(vertical.axis.font, vertical.fontSize)}
        >
          {vertical.axis.title}
        </text>
      )}
    </>
  );
}

/** Attributes of a text in one of the chart's fonts. @param size Points. */
export function fontOf(font: ChartFont, size: number) {
  return {
    fontFamily: chartFace(font.name),
    fontSize: size,
    fontWeight: font.bold === true ? 700 : 400,
    fill: font.color ?? CHART_COLORS.text,
  };
}

function labelTexts(axis: AxisLayout): ReadonlyMap<number, string> {
  return new Map(axis.labels.map(({ at, text }) => [at, text]));
}

/** visx wants a scale of d3's; the layout keeps a plain function. */
function visxScale({ domain, scale }: AxisLayout) {
  return scaleLinear<number>({ domain: [...domain], range: [scale(domain[0]), scale(domain[1])] });
}

function marksPath(axis: AxisLayout, horizontal: boolean): string {
  const outwards = (horizontal ? 1 : -1) * (axis.far ? -MARK : MARK);
  return axis.marks
    .map((mark) => {
      const at = axis.scale(mark);
      return horizontal
        ? `M${at},${axis.crossing}v${outwards}`
        : `M${axis.crossing},${at}h${outwards}`;
    })
    .join("");
}

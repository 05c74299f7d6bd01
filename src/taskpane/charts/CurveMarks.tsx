import { Group } from "@visx/group";
import { Line, LinePath } from "@visx/shape";
import type { SeriesDash } from "../../charts/seriesStyle";
import type { Colored } from "./chartPalette";
import { haloed } from "./chartPalette";
import type { GapLane } from "./layoutGaps";
import type { LegendItem } from "./layoutLegend";
import type { DrawnPoint, DrawnSeries } from "./layoutSeries";
import { END_LABEL_GAP, END_LABEL_SIZE } from "./layoutSeries";
import { Marker } from "./Marker";

/** Round ends make a dash of no length a dot. */
const DASH_PATTERNS: Readonly<Record<SeriesDash, string | undefined>> = {
  solid: undefined,
  dash: "7 6",
  dot: "0.1 5",
  dashDot: "8 5 0.1 5",
};

/** A respondent's line in small, the name, and what changed. */
export function LegendEntry({ item, palette }: Colored & { readonly item: LegendItem }) {
  const { style, name, facts, x, y, sampleWidth, textX, gap, size } = item;
  const color = palette.series(style);
  return (
    <Group>
      <Line
        from={{ x, y }}
        to={{ x: x + sampleWidth, y }}
        stroke={color}
        strokeWidth={2.25}
        strokeLinecap="round"
        strokeDasharray={DASH_PATTERNS[style.dash]}
      />
      <Marker
        shape={style.marker}
        x={x + sampleWidth / 2}
        y={y}
        radius={5}
        fill={color}
        halo={palette.halo}
      />
      <text x={textX} y={y} dy="0.35em" fontSize={size} fill={palette.ink}>
        {name}
        <tspan dx={gap} fontWeight={600} fill={color}>
          {facts}
        </tspan>
      </text>
    </Group>
  );
}

/** Why scores of one respondent are missing, above the dates; whose they are is said below. */
export function Gaps({ lane, palette }: Colored & { readonly lane: GapLane }) {
  const color = palette.series(lane.style);
  return (
    <Group>
      {lane.marks.map(({ x, label }, index) =>
        label === null ? (
          <circle key={index} cx={x} cy={lane.y} r={1.5} fill={color} />
        ) : (
          <text
            key={index}
            x={x}
            y={lane.y}
            dy="0.35em"
            textAnchor="middle"
            fontSize={lane.size}
            fontStyle="italic"
            fill={color}
          >
            {label}
          </text>
        )
      )}
    </Group>
  );
}

/** Clears the grid away behind the latest value: a line through it would be read as a minus. */
export function EndLabelRoom({ series, palette }: Colored & { readonly series: DrawnSeries }) {
  const { endLabel } = series;
  if (endLabel === null) return null;
  const left = endLabel.x - END_LABEL_GAP + 1;
  return (
    <rect
      x={left}
      y={endLabel.y - END_LABEL_SIZE * 0.85}
      width={endLabel.x + endLabel.width + 3 - left}
      height={END_LABEL_SIZE}
      fill={palette.halo}
    />
  );
}

/** The line of a respondent, broken where a score is missing. */
export function SeriesLine({ series, palette }: Colored & { readonly series: DrawnSeries }) {
  return (
    <LinePath<DrawnPoint | null>
      data={[...series.points]}
      defined={(point) => point !== null}
      x={(point) => point?.x ?? 0}
      y={(point) => point?.y ?? 0}
      fill="none"
      stroke={palette.series(series.style)}
      strokeWidth={2.25}
      strokeLinejoin="round"
      strokeDasharray={DASH_PATTERNS[series.style.dash]}
    />
  );
}

/** The markers of a respondent, and the latest value beside the last. */
export function SeriesPoints({ series, palette }: Colored & { readonly series: DrawnSeries }) {
  const { style, radius, points, endLabel } = series;
  const color = palette.series(style);
  return (
    <Group>
      {points.map(
        (point, index) =>
          point !== null && (
            <Marker
              key={index}
              shape={style.marker}
              x={point.x}
              y={point.y}
              radius={radius}
              fill={color}
              halo={palette.halo}
            />
          )
      )}
      {endLabel !== null && (
        <text
          x={endLabel.x}
          y={endLabel.y}
          fontSize={END_LABEL_SIZE}
          fontWeight={700}
          fill={color}
          {...haloed(palette)}
        >
          {endLabel.text}
        </text>
      )}
    </Group>
  );
}

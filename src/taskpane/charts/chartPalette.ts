import type { SeriesStyle } from "../../charts/seriesStyle";

/** The colours of a picture, as values of SVG's `fill` and `stroke`. */
export interface ChartPalette {
  /** Null where the surface behind the picture shows through. */
  readonly background: string | null;
  /** Around letters and markers, so that they stand clear of the lines below: the colour of the surface. */
  readonly halo: string;
  readonly ink: string;
  readonly mutedInk: string;
  readonly grid: string;
  readonly axis: string;
  readonly series: (style: SeriesStyle) => string;
}

/** What every part of the picture is given. */
export interface Colored {
  readonly palette: ChartPalette;
}

/** For a file of its own: plain values on white, because few programs besides browsers know CSS variables. */
export const FILE_PALETTE: ChartPalette = {
  background: "#FFFFFF",
  halo: "#FFFFFF",
  ink: "#242424",
  mutedInk: "#5C5C5C",
  grid: "#E2E5EA",
  axis: "#8A8F98",
  series: ({ color }) => color,
};

/**
 * For the pane: variables of `chart.css`, then Fluent's tokens, so that the picture follows the pane's theme (light,
 * dark, high contrast), then the file's values.
 */
export const PANE_PALETTE: ChartPalette = {
  background: null,
  halo: variable("surface", "colorNeutralBackground1", FILE_PALETTE.halo),
  ink: variable("ink", "colorNeutralForeground1", FILE_PALETTE.ink),
  mutedInk: variable("muted-ink", "colorNeutralForeground3", FILE_PALETTE.mutedInk),
  grid: variable("grid", "colorNeutralStroke2", FILE_PALETTE.grid),
  axis: variable("axis", "colorNeutralStrokeAccessible", FILE_PALETTE.axis),
  series: ({ color, tone }) => `var(--pr-chart-series-${tone}, ${color})`,
};

function variable(name: string, fluentToken: string, value: string): string {
  return `var(--pr-chart-${name}, var(--${fluentToken}, ${value}))`;
}

/** Letters that may lie on a line are drawn over a border in the surface's colour. */
export function haloed({ halo }: ChartPalette) {
  return { stroke: halo, strokeWidth: 4, strokeLinejoin: "round", paintOrder: "stroke" } as const;
}

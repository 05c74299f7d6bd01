import type { SeriesLook } from "./seriesLook";

/** Where a marker stands, and what it looks like; lengths in points. */
export interface ChartMarkerProps {
  readonly look: NonNullable<SeriesLook["marker"]>;
  readonly x: number;
  readonly y: number;
}

/** Weight of the line around a marker, in points. */
const OUTLINE = 0.75;
/** Markers of lines only: they have no inside to fill. */
const OPEN: ReadonlySet<string> = new Set(["X", "Star", "Plus"]);

/** One marker of a series, in any of Excel's shapes. */
export function ChartMarker({ look, x, y }: ChartMarkerProps) {
  const radius = look.size / 2;
  // A white line around an open shape would leave nothing to see: its strokes take the fill's colour.
  const open = OPEN.has(look.shape);
  return (
    <path
      d={markerPath(look.shape, radius)}
      transform={`translate(${x} ${y})`}
      fill={open ? "none" : look.fill}
      stroke={open ? look.fill : look.line}
      strokeWidth={open ? OUTLINE * 1.5 : OUTLINE}
    />
  );
}

/** The outline of a shape around 0,0. @param r Half its height, in points. */
function markerPath(shape: ChartMarkerProps["look"]["shape"], r: number): string {
  switch (shape) {
    case "Circle":
      return `M${-r},0a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
    case "Square":
      return `M${-r},${-r}H${r}V${r}H${-r}Z`;
    case "Diamond":
      return `M0,${-r}L${r},0L0,${r}L${-r},0Z`;
    case "Triangle":
      return `M0,${-r}L${r},${r}L${-r},${r}Z`;
    case "X":
      return `M${-r},${-r}L${r},${r}M${-r},${r}L${r},${-r}`;
    case "Plus":
      return `M0,${-r}V${r}M${-r},0H${r}`;
    case "Star":
      return `M${-r},${-r}L${r},${r}M${-r},${r}L${r},${-r}M0,${-r}V${r}`;
    case "Dash":
      return `M${-r},${-r / 3}H${r}V${r / 3}H${-r}Z`;
    case "Dot":
      return `M0,${-r / 3}H${r}V${r / 3}H0Z`;
  }
}

import type { SeriesMarker } from "../../charts/seriesStyle";

interface MarkerProps {
  readonly shape: SeriesMarker;
  readonly x: number;
  readonly y: number;
  /** Half the height of a circle; the other shapes are sized to weigh the same to the eye. */
  readonly radius: number;
  readonly fill: string;
  /** The line around it, which keeps it clear of lines and markers below. */
  readonly halo: string;
}

/** One point of a series. */
export function Marker({ shape, x, y, radius, fill, halo }: MarkerProps) {
  return (
    <path
      d={markerPath(shape, x, y, radius)}
      fill={fill}
      stroke={halo}
      strokeWidth={1.25}
      strokeLinejoin="round"
    />
  );
}

function markerPath(shape: SeriesMarker, x: number, y: number, radius: number): string {
  switch (shape) {
    case "circle":
      return `M${px(x - radius)},${px(y)}a${px(radius)},${px(radius)} 0 1 0 ${px(2 * radius)},0a${px(radius)},${px(radius)} 0 1 0 ${px(-2 * radius)},0Z`;
    case "diamond":
      return polygon(x, y, radius * 1.3, [
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ]);
    case "triangle":
      return polygon(x, y, radius * 1.25, [
        [0, -1],
        [1, 0.8],
        [-1, 0.8],
      ]);
    case "square":
      return polygon(x, y, radius * 0.95, [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ]);
  }
}

function polygon(
  x: number,
  y: number,
  radius: number,
  corners: readonly (readonly [number, number])[]
): string {
  const points = corners.map(([dx, dy]) => `${px(x + dx * radius)},${px(y + dy * radius)}`);
  return `M${points.join("L")}Z`;
}

/** Two decimals are finer than any screen, and keep files short and alike on every machine. */
function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

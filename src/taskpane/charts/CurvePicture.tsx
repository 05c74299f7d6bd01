import { useId } from "react";
import type { CurveChart } from "../../charts/CurveChart";
import type { ChartTexts } from "../../locales/charts";
import type { ChartPalette, Colored } from "./chartPalette";
import { haloed, PANE_PALETTE } from "./chartPalette";
import { CurveAxes } from "./CurveAxes";
import { curveLayout } from "./curveLayout";
import { EndLabelRoom, Gaps, LegendEntry, SeriesLine, SeriesPoints } from "./CurveMarks";
import { describeCurve } from "./describeCurve";
import type { PlacedText } from "./placement";

/** The curve to draw, and how large. */
export interface CurvePictureProps {
  readonly chart: CurveChart;
  readonly texts: ChartTexts;
  /** In px, from 300. */
  readonly width: number;
  /** In px; what the content needs when it is left out. */
  readonly height?: number;
  /** The pane's colours when it is left out. */
  readonly palette?: ChartPalette;
}

const FONT_FAMILY = "Segoe UI, Calibri, Carlito, sans-serif";

/**
 * The curve as an SVG. It is one image to a screen reader, with the same facts in words. It carries presentation
 * attributes only, because the pane's content security policy allows no inline style.
 */
export function CurvePicture({ chart, texts, palette = PANE_PALETTE, ...size }: CurvePictureProps) {
  const id = useId();
  const layout = curveLayout(chart, { texts, ...size });
  const { width, height } = layout;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      lang={texts.language}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}desc`}
      fontFamily={FONT_FAMILY}
    >
      <title id={`${id}title`}>{`${chart.title.indicatorName} – ${chart.title.citizen}`}</title>
      <desc id={`${id}desc`}>{describeCurve(chart, texts)}</desc>
      {palette.background !== null && (
        <rect width={width} height={height} fill={palette.background} />
      )}
      <CurveAxes layout={layout} palette={palette} />
      {layout.series.map((series, index) => (
        <EndLabelRoom key={index} series={series} palette={palette} />
      ))}
      {layout.texts.map((text, index) => (
        <Words key={index} {...text} palette={palette} />
      ))}
      {layout.legend.map((item, index) => (
        <LegendEntry key={index} item={item} palette={palette} />
      ))}
      {layout.lanes.map((lane, index) => (
        <Gaps key={index} lane={lane} palette={palette} />
      ))}
      {layout.series.map((series, index) => (
        <SeriesLine key={index} series={series} palette={palette} />
      ))}
      {layout.series.map((series, index) => (
        <SeriesPoints key={index} series={series} palette={palette} />
      ))}
    </svg>
  );
}

function Words({ text, x, y, size, anchor, kind, palette }: PlacedText & Colored) {
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      textAnchor={anchor}
      fontWeight={kind === "title" ? 600 : undefined}
      fill={kind === "title" ? palette.ink : palette.mutedInk}
      {...(kind === "message" ? haloed(palette) : {})}
    >
      {text}
    </text>
  );
}

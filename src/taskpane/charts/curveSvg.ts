import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { CurveChart } from "../../charts/CurveChart";
import type { ChartTexts } from "../../locales/charts";
import { FILE_PALETTE } from "./chartPalette";
import { CurvePicture } from "./CurvePicture";

/** The words' language and the picture's size. */
export interface CurveSvgOptions {
  readonly texts: ChartTexts;
  /** In px; 640 when it is left out. */
  readonly width?: number;
  /** In px; what the content needs when it is left out. */
  readonly height?: number;
}

const FILE_WIDTH = 640;

/** The curve as the text of an SVG file: on white, without scripts, styles or links; the same chart gives the same text. */
export function curveSvg(chart: CurveChart, options: CurveSvgOptions): string {
  const { texts, width = FILE_WIDTH, height } = options;
  const markup = renderToStaticMarkup(
    createElement(CurvePicture, {
      chart,
      texts,
      width,
      palette: FILE_PALETTE,
      ...(height === undefined ? {} : { height }),
    })
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}

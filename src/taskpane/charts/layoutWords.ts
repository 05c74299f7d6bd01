import type { CurveChart } from "../../charts/CurveChart";
import type { ChartTexts } from "../../locales/charts";
import { formatDate, formatScore, respondentName } from "./chartFormat";
import { seriesWithMarks } from "./layoutGaps";
import type { Box, PlacedText, Strip, TextSizes } from "./placement";
import { LINE_HEIGHT } from "./placement";
import { wrapText } from "./textMetrics";

/** Title and subtitle, and where they end. */
export function layoutHeader(
  chart: CurveChart,
  texts: ChartTexts,
  strip: Strip,
  sizes: TextSizes
): { readonly texts: readonly PlacedText[]; readonly bottom: number } {
  const placed: PlacedText[] = [];
  let y = strip.top;
  const add = (text: string, size: number, kind: PlacedText["kind"]) => {
    const options = { bold: kind === "title", balanced: true };
    for (const line of wrapText(text, strip.width, size, options)) {
      y += Math.round(size * LINE_HEIGHT);
      placed.push({ text: line, x: strip.left, y: y - 4, size, anchor: "start", kind });
    }
  };
  add(chart.title.indicatorName, sizes.title, "title");
  add(subtitle(chart, texts), sizes.subtitle, "muted");
  return { texts: placed, bottom: y };
}

function subtitle({ title, dates, scale }: CurveChart, texts: ChartTexts): string {
  const first = dates[0];
  const last = dates.at(-1);
  const hasPeriod = first !== undefined && last !== undefined && first !== last;
  return [
    title.citizen,
    title.groupName,
    hasPeriod ? texts.period(formatDate(first), formatDate(last)) : "",
    title.validTo === null ? "" : texts.closed(formatDate(title.validTo)),
    scale.direction === 1 ? "" : texts.lowerIsBetter,
  ]
    .filter((part) => part !== "")
    .join(SEPARATOR);
}

/** Above the footer, and between its paragraphs. */
const FOOTER_SPACE = 8;
const PARAGRAPH_SPACE = 3;
/** Between short facts; no line begins with it. */
const SEPARATOR = "\u00a0· ";

/** What the picture's signs mean, below the dates; without signs it has no height. */
export function layoutFooter(
  chart: CurveChart,
  texts: ChartTexts,
  strip: Pick<Strip, "left" | "width">,
  size: number,
  wide: boolean
): { readonly height: number; readonly place: (top: number) => readonly PlacedText[] } {
  const lineHeight = Math.round(size * LINE_HEIGHT);
  const lines: { readonly text: string; readonly bottom: number }[] = [];
  let height = 0;
  for (const paragraph of footerOf(chart, texts, wide)) {
    height += height === 0 ? FOOTER_SPACE : PARAGRAPH_SPACE;
    for (const text of wrapText(paragraph, strip.width, size)) {
      height += lineHeight;
      lines.push({ text, bottom: height });
    }
  }
  return {
    height,
    place: (top) =>
      lines.map(({ text, bottom }) => ({
        text,
        x: strip.left,
        y: top + bottom - 3,
        size,
        anchor: "start",
        kind: "muted",
      })),
  };
}

/** One entry a paragraph: the ends of the scale where the axis has no room for words, reasons, what is left out. */
function footerOf(chart: CurveChart, texts: ChartTexts, wide: boolean): string[] {
  const { steps } = chart.scale;
  const ends = wide ? [] : [steps.at(-1), steps[0]];
  const signs = chart.reasons.map(({ code, meaning }) => `${code}: ${meaning}`);
  const isInvalid = chart.series.some(({ points }) =>
    points.some(({ gap }) => gap?.kind === "text" || gap?.kind === "offScale")
  );
  if (isInvalid) signs.push(`?: ${texts.invalidMark}`);
  const undated = chart.series.reduce((sum, { facts }) => sum + facts.undated, 0);
  const inPlus = chart.series.reduce((sum, { facts }) => sum + facts.inPlus, 0);
  return [
    ...ends.flatMap((step) =>
      step === undefined || step.descriptor === ""
        ? []
        : [`${formatScore(step.value)} = ${step.descriptor}`]
    ),
    ...(signs.length === 0 ? [] : [signs.join(SEPARATOR)]),
    ...rowsOf(chart, texts),
    ...(undated === 0 ? [] : [texts.undated(undated)]),
    ...(inPlus === 0 ? [] : [texts.inPlus(inPlus)]),
  ];
}

/** Whose the signs above the dates are; nothing where there is only one whose they can be. */
function rowsOf(chart: CurveChart, texts: ChartTexts): string[] {
  const marked = seriesWithMarks(chart);
  if (chart.series.length < 2 || marked.length === 0) return [];
  return [texts.signsOf(marked.map(({ respondent }) => respondentName(respondent, texts)))];
}

/** Why the plot is empty; nothing when it is not. */
export function layoutMessage(
  chart: CurveChart,
  texts: ChartTexts,
  plot: Box,
  size: number
): PlacedText[] {
  const isEmpty = chart.series.every(({ points }) => points.every(({ value }) => value === null));
  if (!isEmpty) return [];
  const isScored = chart.series.some(({ facts }) => facts.count > 0);
  return [
    {
      text: chart.dates.length === 0 ? texts.noDates : isScored ? texts.noneDrawn : texts.noScores,
      x: (plot.left + plot.right) / 2,
      y: (plot.top + plot.bottom) / 2,
      size,
      anchor: "middle",
      kind: "message",
    },
  ];
}

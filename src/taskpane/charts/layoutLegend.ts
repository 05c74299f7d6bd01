import type { CurveChart, CurveFacts } from "../../charts/CurveChart";
import type { SeriesStyle } from "../../charts/seriesStyle";
import type { ChartTexts } from "../../locales/charts";
import { formatChange, formatScore, respondentName } from "./chartFormat";
import type { Strip } from "./placement";
import { textWidth, wrapText } from "./textMetrics";

/** A respondent with the sample of its line, and what changed: "Borger 2 → 4 ▲ +2". */
export interface LegendItem {
  readonly style: SeriesStyle;
  readonly name: string;
  /** "" without a score. */
  readonly facts: string;
  /** Left end of the sample, and the middle of the row. */
  readonly x: number;
  readonly y: number;
  readonly sampleWidth: number;
  readonly textX: number;
  /** Room between the name and the facts. */
  readonly gap: number;
  readonly size: number;
}

const SAMPLE_WIDTH = 30;
const SAMPLE_GAP = 7;
const FACTS_GAP = 7;
const ITEM_GAP = 22;

/** Places the items in as many rows as they need, and says where they end. */
export function layoutLegend(
  chart: CurveChart,
  texts: ChartTexts,
  strip: Strip,
  size: number
): { readonly items: readonly LegendItem[]; readonly bottom: number } {
  const rowHeight = Math.round(size * 1.7);
  const items: LegendItem[] = [];
  let x = strip.left;
  let row = 0;
  for (const { respondent, style, facts } of chart.series) {
    const words = factsInShort(facts, texts);
    const factsWidth = textWidth(words, size, true);
    const room = strip.width - SAMPLE_WIDTH - SAMPLE_GAP - FACTS_GAP - factsWidth;
    const [name = ""] = wrapText(respondentName(respondent, texts), room, size, { maxLines: 1 });
    const textX = SAMPLE_WIDTH + SAMPLE_GAP;
    const width = textX + textWidth(name, size) + FACTS_GAP + factsWidth;
    if (x > strip.left && x + width > strip.left + strip.width) {
      row += 1;
      x = strip.left;
    }
    const y = strip.top + rowHeight * (row + 0.5);
    items.push({
      style,
      name,
      facts: words,
      x,
      y,
      sampleWidth: SAMPLE_WIDTH,
      textX: x + textX,
      gap: FACTS_GAP,
      size,
    });
    x += width + ITEM_GAP;
  }
  return { items, bottom: strip.top + (items.length === 0 ? 0 : rowHeight * (row + 1)) };
}

function factsInShort({ first, latest, change }: CurveFacts, texts: ChartTexts): string {
  if (first === null || latest === null) return "";
  if (change === null) return formatScore(latest.value);
  return `${formatScore(first.value)} → ${formatScore(latest.value)}\u2002${formatChange(change, texts)}`;
}

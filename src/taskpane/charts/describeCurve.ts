import type { CurveChart, CurveFacts, CurveGap, CurveScore } from "../../charts/CurveChart";
import type { CurveScale } from "../../charts/curveScale";
import type { ChartTexts } from "../../locales/charts";
import { sameCode } from "../../register/model/keys";
import type { DateSerial } from "../../register/model/Register";
import { formatDate, formatScore, respondentName } from "./chartFormat";

/**
 * The curve in words, with the same facts as the picture: the text alternative in the pane and in the file, and the
 * text of the cell below Excel's own chart, which cannot carry an alternative.
 */
export function describeCurve(chart: CurveChart, texts: ChartTexts): string {
  const { citizen, groupName, validTo } = chart.title;
  return [
    texts.curveOf(citizen, groupName),
    validTo === null ? "" : sentence(texts.closed(formatDate(validTo))),
    describeScale(chart.scale, texts),
    describeDates(chart.dates, texts),
    ...chart.series.map(
      ({ respondent, facts }) =>
        `${respondentName(respondent, texts)}: ${describeFacts(facts, chart, texts)}`
    ),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function describeScale({ type, minimum, maximum, direction }: CurveScale, texts: ChartTexts) {
  const range =
    type === "count" ? texts.count : texts.scale(formatScore(minimum), formatScore(maximum));
  return `${range} ${direction === 1 ? texts.higherIsBetter : texts.lowerIsBetter}.`;
}

function describeDates(dates: readonly DateSerial[], texts: ChartTexts): string {
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return `${texts.noDates}.`;
  const count = texts.measurements(dates.length);
  const when =
    first === last ? formatDate(first) : texts.period(formatDate(first), formatDate(last));
  return `${count}: ${when}.`;
}

function describeFacts(facts: CurveFacts, chart: CurveChart, texts: ChartTexts): string {
  return [
    describeChange(facts, texts),
    ...describeMissing(facts, chart, texts),
    ...describeOffScale(facts, texts),
    ...(facts.undated === 0 ? [] : [texts.undated(facts.undated)]),
    ...(facts.inPlus === 0 ? [] : [texts.inPlus(facts.inPlus)]),
  ].join(" ");
}

function describeChange({ count, first, latest, change }: CurveFacts, texts: ChartTexts): string {
  if (first === null || latest === null) return `${texts.noScores}.`;
  if (change === null) return texts.onlyScore(formatScore(first.value), describeWhen(first, texts));
  const ends = texts.firstAndLatest(
    formatScore(first.value),
    describeWhen(first, texts),
    formatScore(latest.value),
    describeWhen(latest, texts)
  );
  return `${sentence(texts.scores(count))} ${ends}: ${describeSteps(change, texts)}.`;
}

/** When a score was given, and what is to be known of it: it counts, but may have no place in the picture. */
function describeWhen({ date, isInPlus, isOffScale }: CurveScore, texts: ChartTexts): string {
  const undated = isInPlus ? texts.inColumnPlus : texts.withoutDate;
  const when = date === null ? undated : formatDate(date);
  return isOffScale ? texts.offScaleOn(when) : when;
}

function describeSteps(change: number, texts: ChartTexts): string {
  if (change === 0) return texts.unchanged;
  const steps = formatScore(Math.abs(change));
  return change > 0 ? texts.progress(steps) : texts.decline(steps);
}

/** One sentence a kind of gap, in the order in which they first occur. */
function describeMissing({ missing }: CurveFacts, chart: CurveChart, texts: ChartTexts): string[] {
  const datesByGap = new Map<string, string[]>();
  for (const { date, gap } of missing) {
    if (gap === null) continue;
    const words = describeGap(gap, chart, texts);
    datesByGap.set(words, [...(datesByGap.get(words) ?? []), formatDate(date)]);
  }
  return [...datesByGap].map(([words, dates]) => texts.missing(words, texts.list(dates)));
}

function describeOffScale({ offScale }: CurveFacts, texts: ChartTexts): string[] {
  if (offScale.length === 0) return [];
  const scores = offScale.flatMap(({ date, gap }) =>
    gap?.kind === "offScale" ? [texts.scoreOn(formatScore(gap.value), formatDate(date))] : []
  );
  return [texts.notDrawn(texts.list(scores))];
}

function describeGap(gap: CurveGap, { reasons }: CurveChart, texts: ChartTexts): string {
  switch (gap.kind) {
    case "blank":
      return texts.blank;
    case "text":
    case "offScale":
      return texts.invalid;
    case "reason":
      return reasons.find(({ code }) => sameCode(code, gap.reason))?.meaning ?? gap.reason;
  }
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

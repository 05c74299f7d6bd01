import { agreementOn, type Agreement } from "../../../progression/agreement";
import type { CitizenProgression } from "../../../progression/citizenProgression";
import { detectableChange, isBeyondChance } from "../../../progression/detectableChange";
import type { ScoreSeries } from "../../../progression/ScoreSeries";
import type { ScoreSpread, ScoreSpreads } from "../../../progression/scoreSpread";
import { sameCode } from "../../../register/model/keys";
import type { Indicator } from "../../../register/model/Register";

/** How far a citizen has come on one indicator, as each respondent sees it. */
export interface IndicatorSummary {
  readonly indicator: Indicator;
  readonly lines: readonly SummaryLine[];
  /** Null where no two respondents have scored the same measurement. */
  readonly agreement: Agreement | null;
}

/** One respondent's first and latest score, and how sure the change between them is. */
export interface SummaryLine extends Pick<
  ScoreSeries,
  "respondent" | "first" | "latest" | "change" | "outcome"
> {
  /** Null where it cannot be known. */
  readonly spread: ScoreSpread | null;
  /** The smallest change that chance alone does not give, in steps; null where it cannot be known. */
  readonly detectable: number | null;
  /** Null where there is no change, or its limit cannot be known. */
  readonly isBeyondChance: boolean | null;
}

/** A citizen's indicators in the order of their numbers, those that are closed included. */
export function indicatorSummaries(
  progression: CitizenProgression,
  spreads: ScoreSpreads,
  reliability: number
): IndicatorSummary[] {
  const indicators = new Set(progression.lines.map(({ indicator }) => indicator));
  return [...indicators].map((indicator) => ({
    indicator,
    lines: progression.lines
      .filter((line) => line.indicator === indicator)
      .map((line) => summaryLine(line, spreads, reliability)),
    agreement: agreementOn(progression, indicator.code),
  }));
}

/** The one to show: the wanted one where the citizen has it, else the first with a score, else the first. */
export function chosenSummary(
  summaries: readonly IndicatorSummary[],
  wanted: string | null
): IndicatorSummary | null {
  const found = summaries.find(
    ({ indicator }) => wanted !== null && sameCode(indicator.code, wanted)
  );
  const scored = summaries.find(({ lines }) => lines.some(({ latest }) => latest !== null));
  return found ?? scored ?? summaries[0] ?? null;
}

/** The smallest whole number of steps that is larger than a limit. */
export function stepsBeyond(detectable: number): number {
  return Math.floor(detectable) + 1;
}

function summaryLine(line: ScoreSeries, spreads: ScoreSpreads, reliability: number): SummaryLine {
  const { indicator, respondent, first, latest, change, outcome } = line;
  const spread = spreads.spreadOf(indicator.code, respondent);
  const detectable =
    spread && detectableChange({ standardDeviation: spread.standardDeviation, reliability });
  return {
    respondent,
    first,
    latest,
    change,
    outcome,
    spread,
    detectable,
    isBeyondChance: isBeyondChance(change, detectable),
  };
}

import type { CsvDialect } from "../../../export/csvField";
import type { ExportedDataset } from "../../../export/everyDataset";
import { ALL_SCORES, type ScoreSelection } from "../../../export/ScoreSelection";
import { addMonths } from "../../../register/model/dates";
import type { DateSerial, Language } from "../../../register/model/Register";

/** What the form of *Eksport* says. */
export interface ExportChoice {
  /** The scores, or one of the register's lists; of a list nothing further is asked. */
  readonly dataset: ExportedDataset;
  /** Code of the target group; null for all. Not asked about one citizen. */
  readonly group: string | null;
  readonly citizens: "all" | "active" | "one";
  readonly period: "whole" | "days";
  /** Null while what is typed is no date. */
  readonly from: DateSerial | null;
  readonly to: DateSerial | null;
  readonly dialect: CsvDialect;
}

/** Everything, for who reads the interface's language; the days, once asked for, are those of three months. */
export function initialChoice(language: Language, today: DateSerial): ExportChoice {
  return {
    dataset: "scores",
    group: null,
    citizens: "all",
    period: "whole",
    from: addMonths(today, -3),
    to: today,
    dialect: language === "da" ? "danish" : "international",
  };
}

/** Why a choice is not complete: nobody, or no day, is chosen, or the last day comes before the first. */
export type ChoiceGap = "citizen" | "days" | "order";

/**
 * What a choice selects, or why nothing.
 * @param citizen code of the citizen that the pane is about.
 */
export function selectionOf(
  { dataset, group, citizens, period, from, to }: Omit<ExportChoice, "dialect">,
  citizen: string | null
): ScoreSelection | ChoiceGap {
  if (dataset !== "scores") return ALL_SCORES;
  if (citizens === "one" && citizen === null) return "citizen";
  if (period === "days" && from === null && to === null) return "days";
  if (period === "days" && from !== null && to !== null && from > to) return "order";
  const days = period === "days" ? { from, to } : { from: null, to: null };
  return citizens === "one" && citizen !== null
    ? { group: null, citizens: { code: citizen }, ...days }
    : { group, citizens: citizens === "active" ? "active" : "all", ...days };
}

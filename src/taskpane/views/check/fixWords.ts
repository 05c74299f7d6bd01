import { workbookTexts } from "../../../locales/workbook";
import type { FixSummary } from "../../../validation/planFix";
import type { Language } from "../../../register/model/Register";
import { DATE_CODE, JOINT_CODE } from "../../../register/model/ScoreTable";
import { formatDate } from "../../format";

/**
 * What a fix makes of a cell, as it will stand there; null where the cell is emptied.
 * @param languages of the interface, for dates, and of the workbook, for the codes of rows that are no scores.
 */
export function fixedValue(
  { kind, to }: Pick<FixSummary, "kind" | "to">,
  languages: { readonly pane: Language; readonly workbook: Language }
): string | null {
  if (to === null) return null;
  if (kind === "date" && typeof to === "number") return formatDate(to, languages.pane);
  const { dateCode, jointCode, indicatorTypes } = workbookTexts[languages.workbook];
  if (kind === "copy" && (to === "scale" || to === "count")) return indicatorTypes[to];
  if (to === DATE_CODE) return dateCode;
  return to === JOINT_CODE ? jointCode : String(to);
}

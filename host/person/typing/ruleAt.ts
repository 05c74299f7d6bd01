import type { HostSession } from "../../protocol/HostSession";
import { cellArea, contains } from "../../workbook/areas";
import type { HostSheet } from "../../workbook/HostSheet";
import type { DataValidation } from "../../workbook/model";
import { listedTexts } from "./listedTexts";

/** What a cell's rule shows to who is about to type. */
export interface CellRule {
  /** The message beside the selected cell; null when there is none. */
  readonly prompt: { readonly title: string; readonly message: string } | null;
  /** What the drop-down in the cell offers; null when there is none. */
  readonly list: readonly string[] | null;
  readonly rule: DataValidation;
}

/** The rule that covers a cell; null for none. */
export function validationOf(sheet: HostSheet, row: number, column: number): DataValidation | null {
  const cell = cellArea(row, column);
  const covers = (rule: DataValidation): boolean => rule.areas.some((area) => contains(area, cell));
  return sheet.validations.find(covers) ?? null;
}

/** What the page shows of a cell's rule; null for a cell without one. */
export async function ruleAt(
  session: HostSession,
  sheet: HostSheet,
  row: number,
  column: number
): Promise<CellRule | null> {
  const rule = validationOf(sheet, row, column);
  if (!rule) return null;
  const hasPrompt = rule.showPrompt && (rule.promptTitle !== "" || rule.promptMessage !== "");
  const hasList = rule.type === "List" && rule.inCellDropDown;
  return {
    prompt: hasPrompt ? { title: rule.promptTitle, message: rule.promptMessage } : null,
    list: hasList ? await listedTexts(session, sheet, rule, row, column) : null,
    rule,
  };
}

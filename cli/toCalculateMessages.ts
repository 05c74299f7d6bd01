import type { OpenWorkbook } from "./excel/OpenWorkbook";
import type { Message } from "./Message";
import type { Language } from "../src/register/model/Register";
import { cliTexts, fill } from "./texts";

/**
 * Says which sheets of a saved workbook hold values that Excel calculates when it opens the file; nothing where there
 * are none.
 * @param file As the user named it.
 */
export function toCalculateMessages(
  workbook: OpenWorkbook,
  file: string,
  language: Language
): Message[] {
  const sheets = workbook.sheetsToCalculate;
  if (sheets.length === 0) return [];
  const text = fill(cliTexts[language].toCalculate, { sheets: sheets.join(", ") });
  const place = { file, sheet: null, cell: null };
  return [{ code: "workbook.toCalculate", severity: "notice", ...place, text, help: "" }];
}

import type { ChartTexts } from "../../locales/charts";
import { workbookTexts } from "../../locales/workbook";
import type { DateSerial, Respondent } from "../../register/model/Register";

const DAY_IN_MS = 86_400_000;
/** 1899-12-30, day 0 of Excel's serials, in UTC so that no time zone moves a date. */
const DAY_0 = Date.UTC(1899, 11, 30);

/** A date as the register writes it in both languages: `dd-mm-yy`. */
export function formatDate(serial: DateSerial): string {
  const date = new Date(DAY_0 + serial * DAY_IN_MS);
  const parts = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear() % 100];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** A score or step; scales hold whole numbers, and a negative one gets a true minus. */
export function formatScore(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}

/** A change as the score sheet shows it: `▲ +2`, `▼ −1`, or a word. The arrow says better or worse, not up or down. */
export function formatChange(change: number, texts: ChartTexts): string {
  if (change === 0) return texts.unchanged;
  return change > 0 ? `▲ +${change}` : `▼ −${-change}`;
}

/** The respondent's name in words; one without a code name as it stands in the workbook. */
export function respondentName(respondent: Respondent, texts: ChartTexts): string {
  return isKnown(respondent, texts) ? texts.respondents[respondent] : respondent;
}

/** The same in the middle of a sentence: the usual names are common words there, one of the register's own keeps its capitals. */
export function respondentInSentence(respondent: Respondent, texts: ChartTexts): string {
  const name = respondentName(respondent, texts);
  const usual: Readonly<Record<string, string>> = workbookTexts[texts.language].respondents;
  return name === usual[respondent] ? name.toLowerCase() : name;
}

function isKnown(
  respondent: Respondent,
  texts: ChartTexts
): respondent is keyof ChartTexts["respondents"] {
  return Object.hasOwn(texts.respondents, respondent);
}

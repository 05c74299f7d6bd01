import { workbookTexts } from "../../locales/workbook";
import { measurementColumn, PLUS_COLUMN } from "../../register/tables/scores";
import type { Language } from "../../register/model/Register";
import { columnLetters } from "./a1";
import { scoreTableName } from "../read/tableLayout";

/** Formulas of a score sheet's own columns, for every row the same text. `workbook.md` says why each is as it is. */
export interface ScoreFormulas {
  readonly change: string;
  readonly first: string;
  readonly latest: string;
}

/** @param group code of the target group, whose score table the formulas stand in. */
export function scoreFormulas(group: string, language: Language): ScoreFormulas {
  const texts = workbookTexts[language];
  const { headers } = texts;
  const table = scoreTableName(group);
  const cell = (header: string): string => `${table}[[#This Row],[${header}]]`;
  const scores = `${table}[[#This Row],[${measurementColumn(1)}]:[${PLUS_COLUMN}]]`;
  const difference = `(${cell(headers.latest)}-${cell(headers.first)})`;
  return {
    first: `=IFERROR(INDEX(${scores},MATCH(TRUE,INDEX(ISNUMBER(${scores}),0),0)),"")`,
    latest: `=IFERROR(LOOKUP(2,1/ISNUMBER(${scores}),${scores}),"")`,
    change:
      `=IF(COUNT(${scores})<2,"",IF(${cell(headers.code)}="${texts.dateCode}",` +
      `ROUND(${difference}/7,0)&"${texts.scoreSheet.weeks}",${difference}*${cell(headers.direction)}))`,
  };
}

/** Where the columns that the rules refer to lie on the sheet, from 0. */
export interface RulePositions {
  readonly headerRow: number;
  readonly citizen: number;
  readonly code: number;
  readonly change: number;
  readonly first: number;
  readonly firstScore: number;
  readonly plus: number;
}

/** Rules over the whole scoring area, written for its top left cell. */
export interface ScoreRules {
  /**
   * What the cell may hold, for data validation: at most 255 characters, no table references. Null where a person moved
   * the table so far that it would be longer: `invalid` still shows what is wrong.
   */
  readonly validation: string | null;
  /** A cell that holds what it may not: a paste removes validation, but not this. */
  readonly invalid: string;
  readonly isDateRow: string;
  readonly progress: string;
  readonly decline: string;
  readonly repeatedCitizen: string;
  readonly repeatedIndicator: string;
  readonly isReason: string;
}

/** Excel's limit for a validation's formula. */
const LONGEST_VALIDATION = 255;

/** The rules of a target group's score sheet. */
export function scoreRules(group: string, language: Language, at: RulePositions): ScoreRules {
  const { dateCode } = workbookTexts[language];
  const top = at.headerRow + 2;
  const letter = columnLetters;
  const cell = `${letter(at.firstScore)}${top}`;
  const code = `$${letter(at.code)}${top}`;
  const codeAbove = `$${letter(at.code)}${top - 1}`;
  const citizen = `$${letter(at.citizen)}${top}`;
  const citizenAbove = `$${letter(at.citizen)}${top - 1}`;
  const change = `$${letter(at.change)}${top}`;
  // MINIFS and MAXIFS, not SUMIFS: an indicator with two versions has two rows with the same bounds.
  const bound = (limit: "MIN" | "MAX"): string =>
    `${limit}IFS(PR_${limit === "MIN" ? "Min" : "Max"},PR_Code,${code},PR_Group,"${group}")`;
  // A text is more than any number, so a text in the date row is not on or before today either.
  const valid =
    `IF(${code}="${dateCode}",AND(${cell}>36525,${cell}<=TODAY()),` +
    `IF(ISNUMBER(${cell}),AND(${cell}>=${bound("MIN")},${cell}<=${bound("MAX")},${cell}=INT(${cell})),` +
    `ISNUMBER(MATCH(${cell},PR_Reasons,0))))`;
  const header = `${letter(at.firstScore)}$${at.headerRow + 1}`;
  const validation = `AND(${header}<>"${PLUS_COLUMN}",${valid})`;
  return {
    validation: validation.length > LONGEST_VALIDATION ? null : `=${validation}`,
    invalid: `=AND(${cell}<>"",NOT(${valid}))`,
    isDateRow: `=${code}="${dateCode}"`,
    progress: `=AND(${code}<>"${dateCode}",N(${change})>0)`,
    decline: `=AND(${code}<>"${dateCode}",N(${change})<0)`,
    repeatedCitizen: `=AND(${citizen}=${citizenAbove},${code}<>"${dateCode}")`,
    repeatedIndicator: `=AND(${citizen}=${citizenAbove},${code}=${codeAbove})`,
    isReason: `=ISTEXT(${cell})`,
  };
}

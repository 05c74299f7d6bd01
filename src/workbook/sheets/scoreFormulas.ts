import { workbookTexts } from "../../locales/workbook";
import { measurementColumn, PLUS_COLUMN } from "../../register/tables/scores";
import { JOINT_MARK } from "../../register/model/ScoreTable";
import type { Language } from "../../register/model/Register";
import { columnLetters } from "./a1";
import { scoreTableName } from "../read/tableLayout";

/** Formulas of a score sheet's own columns, for every row the same text. `workbook.md` says why each is as it is. */
export interface ScoreFormulas {
  readonly change: string;
  readonly count: string;
  readonly first: string;
  readonly latest: string;
}

/**
 * Citizens of a register up to whom the sheet counts by itself how many of a citizen's lines went up, stayed and went
 * down. Every date row looks through the whole sheet for that, so that the work grows with the square of them. Above,
 * the row says where it is seen: a number that the sheet does not compute would be wrong after the next score by hand.
 */
const MOST_COUNTED_CITIZENS = 250;

/** @param group code of the target group, whose score table the formulas stand in. */
export function scoreFormulas(group: string, language: Language): ScoreFormulas {
  const texts = workbookTexts[language];
  const { headers } = texts;
  const table = scoreTableName(group);
  const cell = (header: string): string => `${table}[[#This Row],[${header}]]`;
  const scores = `${table}[[#This Row],[${measurementColumn(1)}]:[${PLUS_COLUMN}]]`;
  const column = (header: string): string => `${table}[${header}]`;
  const { code, respondent, citizen, direction, count, first, latest } = headers;
  const isOccasions = `AND(${cell(code)}="${texts.dateCode}",${cell(respondent)}="${texts.respondents.everyone}")`;
  const isCounted = `ROWS(PR_CitizenCodes)<=${MOST_COUNTED_CITIZENS}`;
  /** How many of the citizen's lines are so. Codes are compared by `=`: COUNTIFS takes `0123` for `123`. */
  const lines = (condition: string): string =>
    `SUMPRODUCT(--(${column(citizen)}=${cell(citizen)}),${condition})`;
  const isMore = (one: string, other: string): string => `(${column(one)}>${column(other)})`;
  const isBetter = (sign: 1 | -1): string => `(${column(direction)}=${sign})`;
  const up = lines(
    `${isBetter(1)}*${isMore(latest, first)}+${isBetter(-1)}*${isMore(first, latest)}`
  );
  const down = lines(
    `${isBetter(1)}*${isMore(first, latest)}+${isBetter(-1)}*${isMore(latest, first)}`
  );
  const same = lines(
    `(${isBetter(1)}+${isBetter(-1)})*(${column(count)}>1)*(${column(latest)}=${column(first)})`
  );
  return {
    count: `=COUNT(${scores})`,
    first: `=IFERROR(INDEX(${scores},MATCH(TRUE,INDEX(ISNUMBER(${scores}),0),0)),"")`,
    latest: `=IFERROR(LOOKUP(2,1/ISNUMBER(${scores}),${scores}),"")`,
    change:
      `=IF(${cell(direction)}<>"",` +
      `IF(${cell(count)}<2,"",(${cell(latest)}-${cell(first)})*${cell(direction)}),` +
      `IF(${isOccasions},IF(${cell(count)}<2,"",` +
      `IF(${isCounted},"▲ "&${up}&" = "&${same}&" ▼ "&${down},"${texts.scoreSheet.seePane}")),""))`,
  };
}

/** Where the columns that the rules refer to lie on the sheet, from 0. */
export interface RulePositions {
  readonly headerRow: number;
  readonly citizen: number;
  readonly code: number;
  readonly respondent: number;
  readonly change: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly first: number;
  readonly firstScore: number;
  readonly plus: number;
}

/** Rules over the whole scoring area, written for its top left cell. */
export interface ScoreRules {
  /**
   * What the cell may hold, for data validation: at most 255 characters, no table references. Null where it would be
   * longer, as it could be in schema 1: `invalid` still shows what is wrong.
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
  /** A row of an indicator that is not scored any more, or that was chosen away with the citizen. Null as in schema 1: no such rule. */
  readonly isClosed: string | null;
}

/** Characters that the formula of a data validation may have. */
const MOST_OF_VALIDATION = 255;

/** The rules of a target group's score sheet. */
export function scoreRules(
  group: string,
  language: Language,
  at: RulePositions
): ScoreRules & { readonly validation: string; readonly isClosed: string } {
  const { dateCode, jointCode } = workbookTexts[language];
  const top = at.headerRow + 2;
  const letter = columnLetters;
  const cell = `${letter(at.firstScore)}${top}`;
  const code = `$${letter(at.code)}${top}`;
  const codeAbove = `$${letter(at.code)}${top - 1}`;
  const citizen = `$${letter(at.citizen)}${top}`;
  const citizenAbove = `$${letter(at.citizen)}${top - 1}`;
  const change = `$${letter(at.change)}${top}`;
  const minimum = `$${letter(at.minimum)}${top}`;
  const maximum = `$${letter(at.maximum)}${top}`;
  // The row's own bounds: short, whatever the group is called. A text is more than any number, so a text in the date row
  // is not on or before today either; and an upper bound that is not set is the empty text. A joint row that somebody
  // typed has no bounds.
  const isScore =
    `IF(ISNUMBER(${cell}),AND(${cell}>=${minimum},${cell}<=IF(${maximum}="","",${maximum}),MOD(${cell},1)=0),` +
    `ISNUMBER(MATCH(${cell},PR_Reasons,0)))`;
  const validWith = (other: string): string =>
    `IF(${code}="${dateCode}",AND(${cell}>36525,${cell}<=TODAY()),${other})`;
  const valid = validWith(`IF(${code}="${jointCode}",${cell}=${JOINT_MARK},${isScore})`);
  const header = `${letter(at.firstScore)}$${at.headerRow + 1}`;
  const validationOf = (of: string): string => `=AND(${header}<>"${PLUS_COLUMN}",${of})`;
  return {
    // Where nobody has a table, a million rows down, a joint row goes by its bounds alone.
    validation:
      validationOf(valid).length <= MOST_OF_VALIDATION
        ? validationOf(valid)
        : validationOf(validWith(isScore)),
    invalid: `=AND(${cell}<>"",NOT(${valid}))`,
    isDateRow: `=${code}="${dateCode}"`,
    progress: `=AND(${code}<>"${dateCode}",N(${change})>0)`,
    decline: `=AND(${code}<>"${dateCode}",N(${change})<0)`,
    repeatedCitizen: `=AND(${citizen}=${citizenAbove},${code}<>"${dateCode}")`,
    repeatedIndicator: `=AND(${citizen}=${citizenAbove},${code}=${codeAbove})`,
    isReason: `=ISTEXT(${cell})`,
    // One version that is open outweighs all that are not. Codes that were chosen away are typed with spaces or without.
    isClosed:
      `=AND(${code}<>"",OR(SUMPRODUCT((PR_Code=${code})*(PR_Group="${group}")*` +
      `(1-999*(PR_ValidTo="")-999*(PR_ValidTo>=TODAY())))>0,` +
      `SUMPRODUCT((PR_CitizenCodes=${citizen})*(PR_CitizenGroup="${group}")*` +
      `ISNUMBER(SEARCH(","&SUBSTITUTE(${code}," ","")&",",","&SUBSTITUTE(PR_ChosenAway," ","")&",")))>0))`,
  };
}

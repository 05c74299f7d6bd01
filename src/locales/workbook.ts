import type {
  Audience,
  CitizenStatus,
  KnownRespondent,
  Language,
  NoteKind,
  Outcome,
  PeriodType,
  Phase,
  TextCode,
  TheoryLevel,
} from "../register/model/Register";
import type { ROW_CODES } from "../register/model/ScoreTable";
import type { SettingName } from "../register/model/settings";
import type { ScoreColumnName } from "../register/tables/scores";
import type { RegisterTable, TableHeaderWord, TableSheet } from "../register/tables/tables";
import { workbookDa } from "./workbookDa";
import { workbookEn } from "./workbookEn";

/**
 * Everything the product writes into a workbook in the workbook's own language: names of sheets, headers, allowed
 * values and sentences. Placeholders stand in braces. Both languages are complete by the compiler.
 * @typeParam L the language: it holds the codes of rows to those by which the register knows them.
 */
export interface WorkbookTexts<L extends Language = Language> {
  readonly sheets: Readonly<Record<TableSheet | "front" | "card", string>>;
  /** Line over each table: under the sheet's title, or over a table beside another one. *Lister* has one of its own. */
  readonly explanations: Readonly<Record<RegisterTable | "lists", string>>;
  /** Header of each column by its word in `src/register/tables`. */
  readonly headers: Readonly<Record<HeaderName, string>>;
  /**
   * What schema 1 called columns that are called otherwise now, by table and the column's code name: a register of it
   * is still found and read.
   */
  readonly formerHeaders: Readonly<
    Partial<Record<RegisterTable, Readonly<Partial<Record<HeaderName, string>>>>>
  >;
  readonly respondents: Readonly<Record<KnownRespondent | "everyone", string>>;
  readonly statuses: Readonly<Record<CitizenStatus, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly noteKinds: Readonly<Record<NoteKind, string>>;
  readonly periodTypes: Readonly<Record<PeriodType, string>>;
  readonly theoryLevels: Readonly<Record<TheoryLevel, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly textCodes: Readonly<Record<TextCode, string>>;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly indicatorTypes: Readonly<Record<"scale" | "count", string>>;
  /** Codes in the column *Kode* of the date row and of the row that says which scores were given jointly, and their names. */
  readonly dateCode: (typeof ROW_CODES)[L]["date"];
  readonly jointCode: (typeof ROW_CODES)[L]["joint"];
  readonly dateRowName: string;
  readonly jointRowName: string;
  readonly reasons: readonly { readonly code: string; readonly meaning: string }[];
  /** What stands before the value of each setting, and before the formula that tells the date system. */
  readonly settings: Readonly<Record<SettingName | "dateSystem", string>>;
  /** What the log counts. */
  readonly log: {
    /** {count}; one of them, and any other number. */
    readonly counts: Readonly<
      Record<
        "answers" | "rows" | "removed" | "cells" | "corrections",
        { readonly one: string; readonly many: string }
      >
    >;
  };
  readonly scoreSheet: {
    /** {name} {endGoal} */
    readonly title: string;
    readonly titleWithoutGoal: string;
    /** {scale} {reasons} */
    readonly line: string;
    /** {minimum} {maximum} */
    readonly scale: string;
    readonly scales: string;
    readonly blank: string;
    /** Unit of *Ændring* in the date row, with its leading space. */
    readonly weeks: string;
    /** In *Ændring* of the date row where the citizens are too many for the sheet to count: a few letters. */
    readonly seePane: string;
    readonly errorTitle: string;
    readonly errorMessage: string;
  };
  readonly front: {
    readonly title: string;
    readonly pilot: string;
    readonly group: string;
    readonly populations: string;
    readonly endGoal: string;
    readonly interval: string;
    /** {days} */
    readonly days: string;
    readonly respondents: string;
    readonly template: string;
    readonly level: string;
    readonly levelValue: string;
    readonly phase: string;
    readonly phaseValue: string;
    readonly purpose: string;
    readonly procedure: string;
    readonly legend: string;
    readonly sheetsTitle: string;
    readonly legendRows: readonly (readonly [sign: string, meaning: string])[];
    /** Sheet key and what it is for. */
    readonly sheetRows: readonly (readonly [
      sheet: "scores" | "citizens" | "targetGroups" | "indicators",
      use: string,
    ])[];
    readonly privacy: string;
  };
  readonly card: {
    /** {respondent} in the middle of a formula: the part before it. */
    readonly title: string;
    readonly citizenAnswer: string;
    /** {minimum} {maximum} */
    readonly intro: string;
    readonly citizen: string;
    readonly answersFrom: string;
    readonly compareWith: string;
    readonly targetGroup: string;
    readonly printed: string;
    readonly printedBy: string;
    readonly period: string;
    readonly unknownCitizen: string;
    readonly indicator: string;
    readonly dots: string;
    readonly latestOf: string;
    readonly difference: string;
    readonly curveLine: string;
    /** Behind the name of the curve, where there are more measurements: {shown} {count} */
    readonly onlyLatest: string;
    readonly noScores: string;
    readonly factFirst: string;
    readonly factLatest: string;
    readonly factMissing: string;
    /** {minimum} {maximum} */
    readonly otherScale: string;
    readonly helper: string;
    readonly chooseCitizen: string;
  };
  /** Name of a sheet that scores are taken out to. */
  readonly exportSheet: string;
  /** Right part of the footer, in Excel's header and footer codes. */
  readonly printFooter: string;
}

/** Columns whose header is a text of the workbook's language; scoring columns and `+` are called the same in all. */
export type HeaderName = TableHeaderWord | ScoreColumnName;

/** The texts of a workbook in its own language. */
export const workbookTexts: { readonly [L in Language]: WorkbookTexts<L> } = {
  da: workbookDa,
  en: workbookEn,
};

/** Puts values into the places of a text: `fill("{a} of {b}", { a: 1, b: 2 })` is "1 of 2". A name without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

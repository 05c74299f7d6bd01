import type { FileErrorCode } from "../../../ooxml/FileError";
import type { UncalculatedState } from "../../workbook/UncalculatedCells";
import { da } from "./pageTextsDanish";
import { en } from "./pageTextsEnglish";

/** The languages of the page. */
export type PageLanguage = "da" | "en";

/** What the page says around grid and pane, in one language. */
export interface PageTexts {
  /** Name of the page: title of the window. */
  readonly page: string;
  readonly start: StartTexts;
  readonly standIn: StandInTexts;
  readonly file: FileTexts;
  readonly ribbon: RibbonTexts;
  readonly formulaBar: FormulaBarTexts;
  readonly sheets: SheetTexts;
  readonly status: StatusTexts;
  readonly pane: PaneTexts;
  readonly trouble: TroubleTexts;
  readonly notices: NoticeTexts;
  readonly cancel: string;
  readonly close: string;
}

/** The screen before a workbook is open. */
export interface StartTexts {
  readonly heading: string;
  readonly lead: string;
  readonly sample: string;
  readonly sampleHint: string;
  readonly blank: string;
  readonly blankHint: string;
  readonly open: string;
  readonly openHint: string;
  readonly aboutHeading: string;
  /** One fact about the page each. */
  readonly about: readonly string[];
  readonly opening: string;
  readonly otherLanguage: string;
}

/** That this is no Excel, and what that means. */
export interface StandInTexts {
  readonly notice: string;
  readonly more: string;
  readonly heading: string;
  readonly facts: readonly string[];
}

/** Files, and what can be wrong with one. */
export interface FileTexts {
  readonly open: string;
  readonly save: string;
  readonly saved: (name: string) => string;
  readonly unsaved: string;
  readonly unsavedTitle: string;
  readonly unsavedQuestion: (name: string) => string;
  readonly saveFirst: string;
  readonly discard: string;
  readonly openFailed: string;
  readonly saveFailed: string;
  readonly sampleFailed: string;
  readonly errors: Readonly<Record<FileErrorCode, string>>;
  /** Anything that is not the file's fault. */
  readonly unknownError: string;
}

/** The ribbon. */
export interface RibbonTexts {
  readonly label: string;
  readonly home: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly functionFailed: string;
  readonly groups: Readonly<Record<"undo" | "clipboard" | "cells" | "data" | "view", string>>;
  readonly undo: string;
  readonly redo: string;
  readonly protect: string;
  readonly unprotect: string;
  readonly clearFilters: string;
  readonly recalculate: string;
}

/** Name box and formula bar. */
export interface FormulaBarTexts {
  readonly nameBox: string;
  readonly formula: string;
  readonly unknownName: (text: string) => string;
  readonly accept: string;
  readonly cancel: string;
}

/** The row of sheet tabs. */
export interface SheetTexts {
  readonly label: string;
  readonly add: string;
  readonly menu: (name: string) => string;
  readonly rename: string;
  readonly newName: (name: string) => string;
  readonly delete: string;
  readonly moveLeft: string;
  readonly moveRight: string;
  readonly hide: string;
  readonly show: string;
  readonly showSheet: (name: string) => string;
  readonly protect: string;
  readonly unprotect: string;
  readonly protected: string;
  readonly deleteTitle: (name: string) => string;
  readonly deleteQuestion: string;
  readonly deleteIt: string;
}

/** The status bar. */
export interface StatusTexts {
  readonly label: string;
  readonly ready: string;
  readonly editing: string;
  readonly calculating: string;
  /** Said while formulas have values from before a change. @param sheets Their names. */
  readonly toCalculate: (sheets: string) => string;
  /** Of the selected cell, where the host does not calculate its formula. */
  readonly uncalculated: Readonly<Record<UncalculatedState, string>>;
  readonly average: string;
  readonly count: string;
  readonly sum: string;
}

/** The pane beside the grid. */
export interface PaneTexts {
  readonly close: (title: string) => string;
  readonly resize: string;
  readonly backToGrid: string;
  readonly show: (title: string) => string;
  readonly otherAuthor: (title: string) => string;
}

/** Things that go wrong, to be tried. */
export interface TroubleTexts {
  readonly menu: string;
  readonly intro: string;
  readonly timeout: TroubleText;
  readonly busy: TroubleText;
  readonly dialog: TroubleText;
  readonly lostAnswer: TroubleText;
  readonly otherAuthor: TroubleText;
  readonly secondPane: TroubleText;
  readonly clear: TroubleText;
  readonly change: {
    readonly title: string;
    readonly cell: string;
    readonly value: string;
    readonly apply: string;
    readonly badCell: string;
    readonly done: (cell: string) => string;
  };
}

/** One thing that goes wrong: its name, what it is, and what is said once it has been ordered. */
export interface TroubleText {
  readonly label: string;
  readonly hint: string;
  readonly done: string;
}

/** The line for messages. */
export interface NoticeTexts {
  readonly label: string;
  readonly dismiss: string;
}

/** The texts of a language. */
export function pageTexts(language: PageLanguage): PageTexts {
  return language === "da" ? da : en;
}

/** Excel's language for a language of the page. */
export function excelLocale(language: PageLanguage): "da-DK" | "en-US" {
  return language === "da" ? "da-DK" : "en-US";
}

/**
 * The language to show the page in: `?lang=da` or `?lang=en`, else Danish where the browser's first language is.
 * @param search The address' part from "?" on.
 */
export function pageLanguage(search: string, browserLanguage: string): PageLanguage {
  const asked = new URLSearchParams(search).get("lang");
  if (asked === "da" || asked === "en") return asked;
  return browserLanguage.toLowerCase().startsWith("da") ? "da" : "en";
}

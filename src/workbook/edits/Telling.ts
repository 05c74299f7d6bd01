import { workbookTexts } from "../../locales/workbook";
import { holdsCivilRegistrationNumber } from "../../register/model/codes";
import { foldCode } from "../../register/model/keys";
import type { Language } from "../../register/model/Register";

/** What an edit did, for the log: what was there for the first time is counted, what was corrected is told. */
export interface Telling {
  /** Codes of the citizens that it is about. */
  readonly citizens?: readonly string[];
  /** Name of the sheet that it changed. */
  readonly sheet?: string;
  /** What else it is about: the code of a group. */
  readonly subject?: string;
  readonly counts?: Partial<Counts>;
  /** Whose answers were counted, and of which occasion, in the workbook's words: "Borger · M3". */
  readonly answered?: readonly string[];
  readonly corrections?: readonly Correction[];
  /** Why, in the words of whoever did it. */
  readonly reason?: string;
}

/** What is counted and not copied. */
interface Counts {
  /** Answers given for the first time. */
  readonly answers: number;
  /** Days and joint marks of an occasion: not worth a word where answers were given. */
  readonly marks: number;
  /** Other cells that were blank, or that follow from others. */
  readonly cells: number;
  readonly rows: number;
  readonly removed: number;
}

/** A cell that held something, and holds something else now. */
export interface Correction {
  /** Code of the citizen; "" where the row is nobody's. */
  readonly citizen: string;
  readonly sheet: string;
  /** Code, respondent and occasion of a score; else key and column. */
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/** A row of the log as far as it tells what was done; "" for nothing. */
export interface LogLine extends Correction {
  /** Why. */
  readonly reason: string;
}

/** So many citizens and sheets of one change are named; more are none in particular. */
const MOST_NAMES = 5;
/** So many corrections of one change are told one by one; the others are counted, so that the log stays a log. */
const MOST_CORRECTIONS = 200;
/** Most characters of a value: of a longer text the beginning tells which it was. */
const MOST_CHARACTERS = 250;
/** Between the parts of what names a cell. */
export const PART = " · ";

/**
 * What the log says of a change: one line at least. First what was counted, then each correction.
 * @param isFinal what it removed is not to be kept: then no line says what stood there.
 */
export function logLines(
  tellings: readonly Telling[],
  language: Language,
  isFinal: boolean
): readonly LogLine[] {
  const corrections = tellings.flatMap((each) => each.corrections ?? []);
  const told = corrections.slice(0, MOST_CORRECTIONS);
  const reasons = distinct(tellings.map(({ reason = "" }) => reason));
  const reason = reasons.length === 1 ? reasons[0]! : "";
  const what = countsOf(tellings, corrections.length - told.length, language);
  const counted: LogLine = {
    citizen: named(tellings.flatMap(({ citizens = [] }) => citizens)),
    sheet: named(tellings.map(({ sheet = "" }) => sheet)),
    what,
    from: "",
    to: "",
    reason,
  };
  const lines = told.map((each) => ({ ...each, from: isFinal ? "" : each.from, reason }));
  return [...(what !== "" || lines.length === 0 ? [counted] : []), ...lines].map(fit);
}

/** "3 svar · Borger · M3, 22 rækker"; "" where nothing was counted. */
function countsOf(tellings: readonly Telling[], corrections: number, language: Language): string {
  const { counts: words } = workbookTexts[language].log;
  const sum = (name: keyof Counts): number =>
    tellings.reduce((total, { counts }) => total + (counts?.[name] ?? 0), 0);
  const word = (count: number, name: keyof typeof words): string[] =>
    count === 0 ? [] : [words[name][count === 1 ? "one" : "many"].replace("{count}", `${count}`)];
  const answers = sum("answers");
  const answered = distinct(tellings.flatMap((each) => each.answered ?? []));
  return [
    ...distinct(tellings.map(({ subject = "" }) => subject)),
    ...word(answers, "answers").map((text) =>
      answered.length === 1 ? `${text}${PART}${answered[0]}` : text
    ),
    ...word(sum("rows"), "rows"),
    ...word(sum("removed"), "removed"),
    ...word(sum("cells") + (answers === 0 ? sum("marks") : 0), "cells"),
    ...word(corrections, "corrections"),
  ].join(", ");
}

/** A few with commas; "" for none and for many. */
function named(names: readonly string[]): string {
  const different = distinct(names);
  return different.length > MOST_NAMES ? "" : different.join(", ");
}

/** Each but once, however it is written, without "". */
function distinct(texts: readonly string[]): string[] {
  const found = new Map(texts.map((text) => [foldCode(text), text]));
  found.delete(foldCode(""));
  return [...found.values()];
}

/** As it can stand in a cell. What may be a civil registration number is not written down once more. */
function fit(line: LogLine): LogLine {
  const cell = (text: string): string => {
    if (holdsCivilRegistrationNumber(text)) return "";
    return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  };
  const { citizen, sheet, what, from, to, reason } = line;
  return {
    citizen: cell(citizen),
    sheet,
    what: cell(what),
    from: cell(from),
    to: cell(to),
    reason: cell(reason),
  };
}

import { parseDayFirstDate, parseIsoDate } from "../../register/model/dates";
import type { ColumnMap } from "./columnMap";
import { headerOf } from "../../export/Dataset";
import { importableDataset, importedColumns } from "./exportedDataset";
import { parseNumber } from "./importTexts";
import { lookUp } from "./lookUp";
import { USUALLY_MISSING } from "./missingTexts";
import type { ImportTable } from "../table/parseTable";

/** What a guess can say about a column. */
export type GuessedColumn = Extract<
  keyof ColumnMap["columns"],
  "citizen" | "score" | "date" | "time" | "baseline" | "effort" | "indicator" | "respondent"
>;

/** What a table's columns seem to be: a proposal for a person to look at, never something to import by. */
export interface ColumnGuess {
  /** Header of the column by what it seems to hold; what was not recognised is left out. */
  readonly columns: Readonly<Partial<Record<GuessedColumn, string>>>;
  readonly dateFormat: ColumnMap["dateFormat"];
  readonly decimal: ColumnMap["decimal"];
  /** What the column of times seems to count. */
  readonly timeUnit: NonNullable<ColumnMap["timeUnit"]>;
}

/** Rows that are looked at: a table says early what it is. */
const ROWS_LOOKED_AT = 500;
/** A score above this is more likely an amount or an age. */
const HIGHEST_LIKELY_SCORE = 100;

/** What a column's texts are like. */
interface ColumnProfile {
  readonly header: string;
  /** The header's words, in lower case. */
  readonly words: readonly string[];
  /** Texts of the rows that have one. */
  readonly filled: readonly string[];
  readonly isFull: boolean;
  readonly isDates: boolean;
  readonly isNumbers: boolean;
  /** One of them at least is: where the header says the rest, what is not is wrong in the table, not in the guess. */
  readonly hasDates: boolean;
  readonly hasNumbers: boolean;
  readonly hasWholeNumbers: boolean;
  readonly distinct: number;
}

/**
 * How each kind of column is recognised: by headers in Danish and English, the most telling first, if anything that
 * stands in the column fits. In this order, so that the surest take their columns first.
 */
const KINDS: readonly {
  readonly kind: GuessedColumn;
  readonly headers: readonly string[];
  readonly fits: (column: ColumnProfile) => boolean;
  /** Nothing else stands in the column, either: such a column comes before any other, whatever they are called. */
  readonly isClean?: (column: ColumnProfile) => boolean;
}[] = [
  {
    kind: "date",
    headers: ["måledato", "målingsdato", "dato", "measurementdate", "date", "tidspunkt", "dag"],
    fits: ({ hasDates }) => hasDates,
    isClean: ({ isDates }) => isDates,
  },
  {
    kind: "citizen",
    headers: [
      ...["borgerkode", "borgernummer", "borgernr", "borgerid", "borger", "citizen", "citizenid"],
      ...["deltager", "deltagerid", "participant", "participantid", "klient", "client", "clientid"],
      ...["patient", "subject", "personid", "person", "kode", "code", "id"],
    ],
    fits: ({ isDates }) => !isDates,
    isClean: ({ isFull, isDates }) => isFull && !isDates,
  },
  {
    kind: "indicator",
    headers: ["indikator", "indicator", "spørgsmål", "question", "emne", "topic", "tema", "item"],
    fits: ({ isDates }) => !isDates,
  },
  {
    kind: "respondent",
    headers: ["respondent", "hvem", "besvaret", "rolle", "role", "rater", "who"],
    fits: ({ isDates, isNumbers }) => !isDates && !isNumbers,
  },
  {
    kind: "baseline",
    headers: ["baseline", "startscore", "udgangspunkt", "førmåling"],
    fits: ({ hasNumbers }) => hasNumbers,
    isClean: ({ isNumbers }) => isNumbers,
  },
  {
    kind: "score",
    headers: [
      ...["score", "svar", "answer", "vurdering", "rating", "point", "points", "karakter"],
      ...["trin", "niveau", "level", "værdi", "value", "resultat", "result", "y"],
    ],
    fits: ({ hasNumbers }) => hasNumbers,
    isClean: ({ isNumbers }) => isNumbers,
  },
  {
    kind: "time",
    headers: [
      ...["måned", "måneder", "month", "months", "uge", "uger", "week", "weeks"],
      ...["dag", "dage", "day", "days", "tid", "time", "opfølgning", "followup"],
    ],
    fits: ({ hasWholeNumbers }) => hasWholeNumbers,
    isClean: ({ filled }) => filled.every(isWholeNumber),
  },
  {
    kind: "effort",
    headers: [
      ...["indsats", "effort", "tilbud", "offer", "aktivitet", "activity", "behandling"],
      ...["treatment", "trt", "intervention", "program", "programme"],
    ],
    fits: ({ isDates }) => !isDates,
  },
];

/**
 * Guesses from headers and contents what the columns of a table are. A column is guessed to be one thing only; where
 * there is a column of dates, none is taken for times. A file that an export of ours wrote says what its own columns
 * are; only others that stand between them are guessed. A date, a score and a person are found by their contents where
 * no header says so, because no table does without.
 */
export function guessColumnMap(table: ImportTable): ColumnGuess {
  const profiles = table.headers.map((header, column) => profile(table, header, column));
  const found: Partial<Record<GuessedColumn, ColumnProfile>> = {};
  const dataset = importableDataset(table.headers);
  const exported = dataset === null ? {} : importedColumns(dataset);
  const ours = dataset === null ? [] : headerOf(dataset);
  const isFree = (column: ColumnProfile): boolean =>
    column.filled.length > 0 &&
    column.header !== "" &&
    !ours.includes(column.header) &&
    !Object.values(found).includes(column);

  for (const { kind, headers, fits, isClean = fits } of KINDS) {
    const header = lookUp<string>(exported, kind);
    const own = header === undefined ? undefined : profiles.find((each) => each.header === header);
    if (own) {
      found[kind] = own;
      continue;
    }
    if (kind === "time" && found.date) continue;
    const fitting = profiles.filter((each) => isFree(each) && fits(each));
    const column = bestByHeader(fitting.filter(isClean), headers) ?? bestByHeader(fitting, headers);
    if (column) found[kind] = column;
  }
  for (const kind of ["date", "citizen", "score"] as const) {
    if (found[kind] || (kind === "date" && found.time)) continue;
    const column = profiles.find((each) => isFree(each) && looksLike[kind](each, table));
    if (column) found[kind] = column;
  }

  const entries = Object.entries(found) as [GuessedColumn, ColumnProfile][];
  return {
    columns: Object.fromEntries(entries.map(([kind, { header }]) => [kind, header])),
    dateFormat: found.date && isDayFirst(found.date) ? "dayFirst" : "iso",
    decimal: [found.score, found.baseline].some((each) => each && hasDecimalComma(each))
      ? ","
      : ".",
    timeUnit: unitOf(found.time?.words ?? []),
  };
}

/** What a column without a telling header must be like. */
const looksLike: Readonly<
  Record<"date" | "citizen" | "score", (column: ColumnProfile, table: ImportTable) => boolean>
> = {
  date: ({ isDates }) => isDates,
  // Somebody comes again, and there is more than one of them.
  citizen: ({ isFull, isDates, distinct, filled }) =>
    isFull && !isDates && distinct > 1 && distinct < filled.length,
  score: ({ isNumbers, distinct, filled }) =>
    isNumbers &&
    distinct <= HIGHEST_LIKELY_SCORE &&
    filled.every((text) => Math.abs(Number(text.replace(",", "."))) <= HIGHEST_LIKELY_SCORE),
};

function profile(table: ImportTable, header: string, column: number): ColumnProfile {
  const rows = table.rows.slice(0, ROWS_LOOKED_AT);
  const texts = rows.map((row) => (row[column] ?? "").trim());
  const filled = texts.filter((text) => !USUALLY_MISSING.includes(text));
  return {
    header,
    words: header.toLowerCase().match(/[\p{L}\d]+/gu) ?? [],
    filled,
    isFull: filled.length === texts.length,
    isDates: filled.every(isIsoDate) || filled.every(isDayFirstDate),
    isNumbers: filled.every(isNumber),
    hasDates: filled.some((text) => isIsoDate(text) || isDayFirstDate(text)),
    hasNumbers: filled.some(isNumber),
    hasWholeNumbers: filled.some(isWholeNumber),
    distinct: new Set(filled).size,
  };
}

/** The column whose whole header, or else a word of it, is the most telling. */
function bestByHeader(
  columns: readonly ColumnProfile[],
  headers: readonly string[]
): ColumnProfile | null {
  let best: ColumnProfile | null = null;
  let bestRank = Infinity;
  for (const column of columns) {
    const whole = headers.indexOf(column.words.join(""));
    // A single letter, or `id`, among other words says nothing.
    const word = headers.findIndex((each) => each.length > 2 && column.words.includes(each));
    const rank = whole >= 0 ? whole : word >= 0 ? headers.length + word : Infinity;
    if (rank < bestRank) {
      best = column;
      bestRank = rank;
    }
  }
  return best;
}

function unitOf(words: readonly string[]): ColumnGuess["timeUnit"] {
  if (words.some((word) => /^(uge|week)/.test(word))) return "weeks";
  if (words.some((word) => /^(dag|day)/.test(word))) return "days";
  return "months";
}

function hasDecimalComma({ filled }: ColumnProfile): boolean {
  return filled.some((text) => text.includes(",") && isNumber(text));
}

/** Most of the dates are; a table written in two ways is put right by whoever wrote it. */
function isDayFirst({ filled }: ColumnProfile): boolean {
  return filled.filter(isDayFirstDate).length > filled.filter(isIsoDate).length;
}

function isIsoDate(text: string): boolean {
  return parseIsoDate(text) !== null;
}

function isDayFirstDate(text: string): boolean {
  return parseDayFirstDate(text) !== null;
}

function isWholeNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

function isNumber(text: string): boolean {
  return parseNumber(text, ".") !== null || parseNumber(text, ",") !== null;
}

import type { ColumnMap } from "../../../import/map/columnMap";
import { guessColumnMap } from "../../../import/map/guessColumnMap";
import { fieldText } from "../../../import/map/importTexts";
import { lookUp } from "../../../import/map/lookUp";
import { matchWord } from "../../../import/map/matchWord";
import type { ImportTable } from "../../../import/table/parseTable";
import { formatIsoDate } from "../../../register/model/dates";
import type { DateSerial, Language } from "../../../register/model/Register";
import type { Field } from "../../../register/model/fields";
import type { Destination, DestinationItem } from "./destinations";

/** What a person has said about the columns of a table. Columns are headers, "" for none. */
export interface ColumnChoices {
  readonly citizen: string;
  readonly score: string;
  /** Whether the table says dates, or how long after the start. */
  readonly when: "date" | "time";
  readonly date: string;
  readonly time: string;
  readonly timeUnit: TimeUnit;
  /** Where times begin, and the day of a score at the start; null until it is said. */
  readonly start: DateSerial | null;
  readonly baseline: string;
  readonly effort: string;
  readonly indicator: ItemChoice;
  readonly respondent: ItemChoice;
}

/** What a time can be counted in. */
export type TimeUnit = NonNullable<ColumnMap["timeUnit"]>;
/** One of them. */
export const TIME_UNITS: readonly TimeUnit[] = ["days", "weeks", "months"];

/** What the rows are about: the same in all of them, or what a column says. */
export type ItemChoice =
  | { readonly kind: "constant"; readonly code: string }
  | {
      readonly kind: "column";
      readonly header: string;
      /** What each of the column's words means; a word that is not there is not understood yet. */
      readonly words: WordMeanings;
    };

/** The code of each word; null for one whose rows are left out. */
export type WordMeanings = Readonly<Record<string, string | null>>;

/** More different words than this are no list of indicators or respondents. */
export const MOST_WORDS = 40;

/** What the table itself suggests. */
export function proposedChoices(table: ImportTable, destination: Destination): ColumnChoices {
  const { columns, timeUnit } = guessColumnMap(table);
  const guessed = new Set(Object.values(columns));
  const isLeftOver = table.headers.some(
    (header) => !guessed.has(header) && header !== "" && couldSayItems(table, header)
  );
  return {
    citizen: columns.citizen ?? "",
    score: columns.score ?? "",
    when: columns.date === undefined && columns.time !== undefined ? "time" : "date",
    date: columns.date ?? "",
    time: columns.time ?? "",
    timeUnit,
    start: null,
    baseline: columns.baseline ?? "",
    effort: columns.effort ?? "",
    indicator: proposedItem(table, columns.indicator, destination.indicators, isLeftOver),
    respondent: proposedItem(table, columns.respondent, destination.respondents, isLeftOver),
  };
}

/**
 * The guessed column, whether its words are understood or not; without one the only item that there is, if it is the
 * only one and no other column could say it. Else it is asked: nothing becomes the same in all rows by itself.
 */
function proposedItem(
  table: ImportTable,
  header: string | undefined,
  items: readonly DestinationItem[],
  isColumnLeftOver: boolean
): ItemChoice {
  if (header !== undefined) return itemColumn(table, header, items);
  const isOnly = items.length === 1 && !isColumnLeftOver;
  return { kind: "constant", code: isOnly ? items[0]!.code : "" };
}

/** Whether a column's words are few enough to be a list of indicators or respondents. */
function couldSayItems(table: ImportTable, header: string): boolean {
  const { length } = wordsOf(table, header);
  return length > 0 && length <= MOST_WORDS;
}

/** The choice of a column, with what its words mean as far as they say so themselves. */
export function itemColumn(
  table: ImportTable,
  header: string,
  items: readonly DestinationItem[]
): Extract<ItemChoice, { kind: "column" }> {
  const understood = wordsOf(table, header).flatMap((word) => {
    const code = matchWord(word, items);
    return code === null ? [] : [[word, code] as const];
  });
  return { kind: "column", header, words: Object.fromEntries(understood) };
}

/** In how many rows of the table each word of a column stands. */
export function rowsByWord(table: ImportTable, header: string): ReadonlyMap<string, number> {
  const column = table.headers.indexOf(header);
  const rows = new Map<string, number>();
  for (const row of table.rows) {
    const word = fieldText(row[column] ?? "");
    if (word !== "") rows.set(word, (rows.get(word) ?? 0) + 1);
  }
  return rows;
}

/** The different words of a column in the order in which they appear, at most one more than `MOST_WORDS`. */
export function wordsOf(table: ImportTable, header: string): string[] {
  const column = table.headers.indexOf(header);
  const words = new Set<string>();
  for (const row of table.rows) {
    const word = fieldText(row[column] ?? "");
    if (word !== "") words.add(word);
    if (words.size > MOST_WORDS) break;
  }
  return [...words];
}

/**
 * What still has to be said before a table can be read, in the order of the form. An indicator or respondent is not
 * said as long as a word of its column means nothing.
 */
export function missingChoices(choices: ColumnChoices, table: ImportTable): Field[] {
  const { citizen, score, when, date, time, start, indicator, respondent } = choices;
  const missing: [Field, boolean][] = [
    ["citizen", citizen === ""],
    ["score", score === ""],
    ["date", when === "date" && date === ""],
    ["time", when === "time" && time === ""],
    ["start", needsStart(choices) && start === null],
    ["indicator", isUnsaid(indicator, table)],
    ["respondent", isUnsaid(respondent, table)],
  ];
  return missing.filter(([, isMissing]) => isMissing).map(([field]) => field);
}

function isUnsaid(item: ItemChoice, table: ImportTable): boolean {
  if (item.kind === "constant") return item.code === "";
  const { header, words } = item;
  return header === "" || wordsOf(table, header).some((word) => lookUp(words, word) === undefined);
}

/** Whether the choices need a day to count from. */
export function needsStart({ when, baseline }: Pick<ColumnChoices, "when" | "baseline">): boolean {
  return when === "time" || baseline !== "";
}

/**
 * The column map that the choices come to, as JSON that `parseColumnMap` takes. Nothing may be missing from them.
 * @param language Of a register that is made.
 */
export function mapOfChoices(
  choices: ColumnChoices,
  table: ImportTable,
  destination: Destination,
  language: Language
): object {
  const { citizen, score, when, date, time, timeUnit, start, baseline, effort } = choices;
  const { dateFormat, decimal } = guessColumnMap(table);
  const items = { indicator: choices.indicator, respondent: choices.respondent };
  const constants: Record<string, string> = {};
  const columns: Record<string, string> = { citizen, score };
  for (const [name, item] of Object.entries(items)) {
    if (item.kind === "constant") constants[name] = item.code;
    else columns[name] = item.header;
  }
  if (when === "date") columns["date"] = date;
  else columns["time"] = time;
  if (baseline !== "") columns["baseline"] = baseline;
  if (effort !== "") columns["effort"] = effort;
  return {
    language,
    template: destination.template,
    group: { code: destination.code },
    columns,
    constants,
    indicators: items.indicator.kind === "column" ? items.indicator.words : {},
    respondents: items.respondent.kind === "column" ? items.respondent.words : {},
    dateFormat,
    decimal,
    ...(needsStart(choices) && start !== null ? { startDate: formatIsoDate(start) } : {}),
    ...(when === "time" ? { timeUnit } : {}),
  };
}

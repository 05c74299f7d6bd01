import { workbookTexts, type HeaderName } from "../../locales/workbook";
import { measurementNumber } from "../../register/model/measurements";
import type { Language } from "../../register/model/Register";
import type { ColumnType, TableDeclaration } from "../../register/tables/declaration";
import {
  MEASUREMENT_WIDTH_PX,
  measurementColumn,
  PLUS_COLUMN,
  PLUS_WIDTH_PX,
  scores,
} from "../../register/tables/scores";
import {
  columnsOf,
  seriesColumn,
  TABLE_KEYS,
  tableOf,
  TABLES,
  type NamedColumn,
  type RegisterTable,
} from "../../register/tables/tables";

/** Row of the header on the sheet of a new table, from 0: two rows above it. */
export const TABLE_HEADER_ROW = 2;

/** Empty columns between tables that share a sheet. */
export const TABLE_GAP = 1;

/** Tables on demand that are declared for the sheet of this one, which they share; mostly none. */
export function tablesBeside(table: RegisterTable): readonly RegisterTable[] {
  const isOnDemand = (each: RegisterTable): boolean => !tableOf(each).isRequired;
  return TABLE_KEYS.filter(
    (each) =>
      each !== table &&
      TABLES[each].sheet === TABLES[table].sheet &&
      isOnDemand(each) &&
      isOnDemand(table)
  );
}

/** A column of a table, in a register's language. */
export interface TableColumn {
  /** Code name, as declared in `src/register/tables`. */
  readonly name: string;
  readonly header: string;
  readonly type: ColumnType;
  /** In px at 100 %. */
  readonly widthPx: number;
}

/** Name of a table in the workbook. */
export function tableName(table: RegisterTable): string {
  return tableOf(table).name;
}

/** Name of a target group's score table. */
export function scoreTableName(group: string): string {
  return scores.name + group;
}

/** The target group of a score table's name; null for any other table. */
export function groupOfScoreTable(table: string): string | null {
  return table.startsWith(scores.name) ? table.slice(scores.name.length) : null;
}

function inLanguage(column: NamedColumn, language: Language): TableColumn {
  const { name, number, type, widthPx } = column;
  const word = headerWord(column.header, language);
  const header = number === null ? word : `${word} ${number}`;
  return { name, header, type, widthPx: Math.max(widthPx, widthOfHeader(header)) };
}

/** Width of a letter of a header, of the filter button beside it, and of what is left free around them: px at 100 %. */
const LETTER_PX = 7;
const FILTER_PX = 18;
const MARGIN_PX = 8;

/** The width, in px at 100 %, at which the filter button leaves a header to be read. */
function widthOfHeader(header: string): number {
  return header.length * LETTER_PX + FILTER_PX + MARGIN_PX;
}

function headerWord(word: string, language: Language): string {
  return workbookTexts[language].headers[word as HeaderName];
}

/** The columns of a fixed table in a workbook's language, in the order in which a new table has them. */
export function tableColumns(table: RegisterTable, language: Language): readonly TableColumn[] {
  return columnsOf(tableOf(table)).map((column) => inLanguage(column, language));
}

/** The columns of a score sheet with so many scoring columns, `+` included. */
export function scoreColumns(measurements: number, language: Language): readonly TableColumn[] {
  const scoring = Array.from({ length: measurements }, (_, index) =>
    scoringColumn(measurementColumn(index + 1), MEASUREMENT_WIDTH_PX)
  );
  return [
    ...columnsOf(scores).map((column) => inLanguage(column, language)),
    ...scoring,
    scoringColumn(PLUS_COLUMN, PLUS_WIDTH_PX),
  ];
}

/** The header of a declared column in a workbook's language; a scoring column is called as it is. */
export function headerOf(declared: TableDeclaration, column: string, language: Language): string {
  const found = columnsOf(declared).find(({ name }) => name === column);
  return found ? inLanguage(found, language).header : column;
}

/** Scoring columns are called the same in every language. */
function scoringColumn(name: string, widthPx: number): TableColumn {
  return { name, header: name, type: "score", widthPx };
}

/**
 * The code name and type of each header of a table in a workbook. A header that is not the product's is a user's
 * own column: null, and left alone.
 */
export function recogniseHeaders(
  table: RegisterTable | "scores",
  headers: readonly string[],
  language: Language
): readonly (Pick<TableColumn, "name" | "type"> | null)[] {
  const known = new Map<string, Pick<TableColumn, "name" | "type">>();
  const fixed = table === "scores" ? scoreColumns(0, language) : tableColumns(table, language);
  const former = formerHeaders(table, language);
  for (const column of fixed) {
    // Where both stand the one that is right counts; the other is somebody's own.
    const old = former[column.name];
    if (old !== undefined && !headers.includes(column.header)) known.set(old, column);
    known.set(column.header, column);
  }
  return headers.map((header) => {
    const column = known.get(header);
    if (column) return column;
    if (table !== "scores") return columnOfSeries(tableOf(table), header, language);
    return measurementNumber(header) === null ? null : { name: header, type: "score" };
  });
}

/** What columns of a table were called in schema 1, by their code names; none for one that is called so still. */
export function formerHeaders(
  table: RegisterTable | "scores",
  language: Language
): Readonly<Record<string, string | undefined>> {
  return table === "scores" ? {} : (workbookTexts[language].formerHeaders[table] ?? {});
}

/** A person may add a column to a series: a step to a scale. */
function columnOfSeries(
  { columns }: TableDeclaration,
  header: string,
  language: Language
): Pick<TableColumn, "name" | "type"> | null {
  for (const [key, { series, word, type }] of Object.entries(columns)) {
    if (series === undefined) continue;
    const prefix = `${headerWord(word ?? key, language)} `;
    const number = header.startsWith(prefix) ? Number(header.slice(prefix.length)) : 0;
    if (Number.isInteger(number) && number > 0) return { name: seriesColumn(key, number), type };
  }
  return null;
}

/** Where each known column stands among the headers, from 0, by its code name. */
export function columnPositions(
  table: RegisterTable | "scores",
  headers: readonly string[],
  language: Language
): Record<string, number> {
  return Object.fromEntries(
    recogniseHeaders(table, headers, language).flatMap((column, index) =>
      column ? [[column.name, index]] : []
    )
  );
}

/** The language whose headers a table has; the one with more matches wins, Danish when there are none. */
export function languageOfHeaders(table: RegisterTable, headers: readonly string[]): Language {
  const matches = (language: Language): number =>
    recogniseHeaders(table, headers, language).filter((column) => column !== null).length;
  return matches("en") > matches("da") ? "en" : "da";
}

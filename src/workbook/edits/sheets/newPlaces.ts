import type { Language, Register, TablePlace } from "../../../register/model/Register";
import { INITIAL_MEASUREMENTS } from "../../../register/tables/scores";
import type { RegisterTable } from "../../../register/tables/tables";
import {
  columnPositions,
  scoreColumns,
  scoreTableName,
  TABLE_GAP,
  TABLE_HEADER_ROW,
  tableColumns,
  tableName,
  tablesBeside,
} from "../../read/tableLayout";
import { columnOnSheet } from "../../sheets/listsSheet";
import { newScoreTable } from "../rows/scoreTableAfter";

/** Names of the sheets that a register's tables are on, as far as the model knows them. */
export function sheetsOf({ places, scoreTables }: Register): string[] {
  return [
    ...Object.values(places).flatMap((place) => (place ? [place.sheet] : [])),
    ...scoreTables.map(({ place }) => place.sheet),
  ];
}

/** Where a table on demand comes beside those that share its sheet; null where none of them is there. */
export function placeBeside(
  { places, language }: Register,
  table: RegisterTable
): TablePlace | null {
  const beside = tablesBeside(table).flatMap((each) => places[each] ?? []);
  const [first] = beside;
  if (!first) return null;
  const ends = beside
    .filter(({ sheet }) => sheet === first.sheet)
    .map(({ column, headers }) => column + headers.length);
  const column = Math.max(...ends) + TABLE_GAP;
  return newPlace(table, first.sheet, language, column);
}

/** Where a fixed table lies once its sheet is laid out, without a row. */
export function newPlace(
  table: RegisterTable,
  sheet: string,
  language: Language,
  column = columnOnSheet(table, language)
): TablePlace {
  const headers = tableColumns(table, language).map(({ header }) => header);
  return {
    table: tableName(table),
    sheet,
    row: TABLE_HEADER_ROW,
    column,
    headers,
    columns: columnPositions(table, headers, language),
    rows: [],
    misread: [],
  };
}

/** A group's score sheet as it is once it is laid out. */
export function newScoreSheet(
  group: string,
  sheet: string,
  language: Language
): Register["scoreTables"][number] {
  return newScoreTable(group, scorePlace(group, sheet, language), language);
}

function scorePlace(group: string, sheet: string, language: Language): TablePlace {
  const headers = scoreColumns(INITIAL_MEASUREMENTS, language).map(({ header }) => header);
  const columns = columnPositions("scores", headers, language);
  return {
    table: scoreTableName(group),
    sheet,
    row: TABLE_HEADER_ROW,
    column: 0,
    headers,
    columns,
  };
}

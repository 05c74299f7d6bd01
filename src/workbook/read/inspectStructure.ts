import { createViolation } from "../../register/model/findings";
import { measurementNumber } from "../../register/model/measurements";
import {
  INITIAL_MEASUREMENTS,
  measurementColumn,
  PLUS_COLUMN,
  scores,
} from "../../register/tables/scores";
import type { TableDeclaration } from "../../register/tables/declaration";
import { wasSetUp } from "../../register/model/targetGroups";
import { includesCode } from "../../register/model/keys";
import type { Register } from "../../register/model/Register";
import type { Violation } from "../../register/model/Violation";
import { placeOf, SCHEMA_VERSION, schemaOf, type Located, type LocatedTable } from "./locate";
import { OLD_LISTS_TABLE, OLD_NAMES } from "./schemaOne";
import {
  formerHeaders,
  groupOfScoreTable,
  recogniseHeaders,
  scoreColumns,
  scoreTableName,
  tableColumns,
  tableName,
  type TableColumn,
} from "./tableLayout";
import { a1 } from "../sheets/a1";
import { freeSheetName } from "../sheets/sheetNames";
import { REGISTER_NAMES } from "../sheets/definedNames";
import { workbookTexts } from "../../locales/workbook";
import {
  columnsOf,
  TABLE_KEYS,
  tableOf,
  TABLES,
  type RegisterTable,
} from "../../register/tables/tables";

/**
 * What somebody broke in the sheets themselves: a table deleted or turned into plain cells, a header reworded, a
 * column deleted. Renamed sheets and moved tables are no violation: tables are found by name.
 */
export function inspectStructure(
  located: Located,
  register: Pick<Register, "targetGroups" | "indicators" | "copies">
): Violation[] {
  const violations: Violation[] = [];
  const schema = schemaOf(located);
  const isOfSchema = ({ since = 1 }: { readonly since?: number | undefined }): boolean =>
    since <= schema;
  const expectedIn = (
    declaration: TableDeclaration,
    columns: readonly TableColumn[]
  ): TableColumn[] => {
    const names = new Set(
      columnsOf(declaration)
        .filter(isOfSchema)
        .map(({ name }) => name)
    );
    return columns.filter(({ name }) => names.has(name) || name === PLUS_COLUMN);
  };
  for (const table of TABLE_KEYS) {
    const place = placeOf(located, table);
    if (place) {
      const columns = expectedIn(tableOf(table), tableColumns(table, located.language));
      violations.push(...missingColumns(place, columns, table, located));
      if (schema < SCHEMA_VERSION) violations.push(...columnsTwice(place, columns, table, located));
    } else if (TABLES[table].isRequired && isOfSchema(tableOf(table))) {
      violations.push(missingTable(tableName(table), sheetOfTable(table, located), located));
    }
  }
  const copied = new Set(register.copies.map(({ table }) => table));
  const scoreTables = [...located.tables.keys()].filter((name) => !copied.has(name));
  for (const group of register.targetGroups) {
    const table = scoreTableName(group.code);
    const isThere = includesCode(scoreTables, table);
    if (isThere || !wasSetUp(group, register.indicators)) continue;
    violations.push(missingTable(table, freeSheetName(group.name, []), located));
  }
  for (const [name, place] of located.tables) {
    if (groupOfScoreTable(name) === null || copied.has(name)) continue;
    const columns = expectedIn(scores, scoreColumns(0, located.language));
    violations.push(...missingColumns(place, columns, "scores", located));
    violations.push(...brokenScoring(place, located));
  }
  if (schema < SCHEMA_VERSION && located.oldLists === null) {
    violations.push(
      missingTable(OLD_LISTS_TABLE, workbookTexts[located.language].sheets.lists, located)
    );
  }
  for (const name of schema < SCHEMA_VERSION ? OLD_NAMES : REGISTER_NAMES) {
    if (located.names.has(name)) continue;
    violations.push(createViolation("structure.name", null, { name }));
  }
  return violations;
}

/** The sheet on which a new register has the table: where a reader would look for it. */
function sheetOfTable(table: RegisterTable, located: Located): string {
  return workbookTexts[located.language].sheets[TABLES[table].sheet];
}

function missingTable(table: string, sheet: string, located: Located): Violation {
  const place = located.sheetNames.includes(sheet) ? { sheet, cell: "A1" } : null;
  return createViolation("structure.table", place, { table, sheet });
}

function missingColumns(
  place: LocatedTable,
  expected: readonly TableColumn[],
  table: Parameters<typeof recogniseHeaders>[0],
  located: Located
): Violation[] {
  const recognised = recogniseHeaders(table, place.headers, located.language);
  const indexOf = (name: string): number => recognised.findIndex((column) => column?.name === name);
  return expected.flatMap((column, number) => {
    if (indexOf(column.name) >= 0) return [];
    // A reworded header stands behind the column that it should follow, wherever a person has moved the table's own.
    const before = expected
      .slice(0, number)
      .map(({ name }) => indexOf(name))
      .reverse()
      .find((index) => index >= 0);
    // Nothing but + stands at the end; the scoring columns before it are not among the expected ones.
    const last = place.headers.length - 1;
    const index = column.name === PLUS_COLUMN ? last : Math.min((before ?? -1) + 1, last);
    return [missingColumn(place, index, column.header, recognised[index] === null)];
  });
}

/**
 * Before the headers are brought up to date, a column of a person's own that is called as one of them will be: it
 * would be taken for the register's, and what the register's holds for nothing.
 */
function columnsTwice(
  place: LocatedTable,
  expected: readonly TableColumn[],
  table: RegisterTable,
  { language }: Located
): Violation[] {
  const former = formerHeaders(table, language);
  return expected.flatMap(({ name, header }) => {
    const old = former[name];
    const own = place.headers.indexOf(header);
    if (own < 0 || old === undefined || !place.headers.includes(old)) return [];
    const { table: of, sheet } = place;
    const cell = a1(place.row, place.column + own);
    const parameters = { table: of, sheet, column: old, found: header };
    return [createViolation("structure.twice", { sheet, cell }, parameters)];
  });
}

/** @param isReworded another header stands there that is none of the product's: it is named. */
function missingColumn(
  place: LocatedTable,
  index: number,
  column: string,
  isReworded: boolean
): Violation {
  const { table, sheet } = place;
  const cell = a1(place.row, place.column + index);
  const found = isReworded ? (place.headers[index] ?? "") : "";
  return createViolation("structure.column", { sheet, cell }, { table, sheet, column, found });
}

/** A header that is so much higher than the others is a slip of the hand (`M92` for `M9`), not the last measurement. */
const LARGEST_GAP = 3;

function lastMeasurement(numbers: ReadonlySet<number>): number {
  let last = INITIAL_MEASUREMENTS;
  for (const number of [...numbers].sort((a, b) => a - b)) {
    if (number > last + LARGEST_GAP) break;
    last = Math.max(last, number);
  }
  return last;
}

/** M1 … Mn without a hole, in order, `+` last: otherwise the formulas over M1 to + would miss a column. */
function brokenScoring(place: LocatedTable, located: Located): Violation[] {
  const recognised = recogniseHeaders("scores", place.headers, located.language);
  const scoring = recognised.flatMap((column, index) => {
    const number = column === null ? null : measurementNumber(column.name);
    return number === null ? [] : [{ number, index }];
  });
  const violations: Violation[] = [];
  const numbers = new Set(scoring.map(({ number }) => number));
  const highest = lastMeasurement(numbers);
  for (let number = 1; number <= highest; number++) {
    if (numbers.has(number)) continue;
    const before = scoring.find((each) => each.number === number - 1);
    const index = Math.min(
      before ? before.index + 1 : scoreColumns(0, located.language).length - 1,
      place.headers.length - 1
    );
    const there = scoring.find((each) => each.index === index);
    const isStray = there !== undefined && there.number > highest;
    violations.push(
      missingColumn(place, index, measurementColumn(number), recognised[index] === null || isStray)
    );
  }
  const ordered = scoring.every(
    ({ number }, index) => index === 0 || number > scoring[index - 1]!.number
  );
  const plus = recognised.findIndex((column) => column?.name === PLUS_COLUMN);
  if (!ordered || (plus >= 0 && scoring.some(({ index }) => index > plus))) {
    const cell = a1(place.row, place.column + (scoring[0]?.index ?? 0));
    const where = { sheet: place.sheet, cell };
    violations.push(createViolation("structure.order", where, { table: place.table }));
  }
  return violations;
}

import { INITIAL_MEASUREMENTS, PLUS_COLUMN } from "../register/columns";
import type { TargetGroup } from "../register/Register";
import type { Violation } from "../register/Violation";
import { placeOf, type Located, type LocatedTable } from "./locate";
import {
  groupOfScoreTable,
  recogniseHeaders,
  REQUIRED_TABLES,
  scoreColumns,
  scoreTableName,
  TABLE_NAMES,
  tableColumns,
  type TableColumn,
} from "./tableLayout";
import { a1 } from "./a1";
import { freeSheetName } from "./sheetNames";
import { workbookTexts } from "../locales/workbook";

/**
 * What somebody broke in the sheets themselves: a table deleted or turned into plain cells, a header reworded, a
 * column deleted. Renamed sheets and moved tables are no violation: tables are found by name.
 */
export function inspectStructure(
  located: Located,
  groups: readonly Pick<TargetGroup, "code" | "name">[]
): Violation[] {
  const violations: Violation[] = [];
  for (const table of REQUIRED_TABLES) {
    const place = placeOf(located, table);
    if (place)
      violations.push(
        ...missingColumns(place, tableColumns(table, located.language), table, located)
      );
    else violations.push(missingTable(TABLE_NAMES[table], sheetOfTable(table, located), located));
  }
  for (const { code, name } of groups) {
    const table = scoreTableName(code);
    if (located.tables.has(table)) continue;
    violations.push(missingTable(table, freeSheetName(name, []), located));
  }
  for (const [name, place] of located.tables) {
    if (groupOfScoreTable(name) === null) continue;
    violations.push(...missingColumns(place, scoreColumns(0, located.language), "scores", located));
    violations.push(...brokenScoring(place, located));
  }
  return violations;
}

/** The sheet on which a new register has the table: where a reader would look for it. */
function sheetOfTable(table: (typeof REQUIRED_TABLES)[number], located: Located): string {
  const sheets = workbookTexts[located.language].sheets;
  if (table === "settings" || table === "ignored") return sheets.lists;
  return sheets[table as keyof typeof sheets];
}

function missingTable(table: string, sheet: string, located: Located): Violation {
  return {
    code: "structure.table",
    severity: "error",
    place: located.sheetNames.includes(sheet) ? { sheet, cell: "A1" } : null,
    parameters: { table, sheet },
  };
}

function missingColumns(
  place: LocatedTable,
  expected: readonly TableColumn[],
  table: Parameters<typeof recogniseHeaders>[0],
  located: Located
): Violation[] {
  const recognised = recogniseHeaders(table, place.headers, located.language);
  const present = new Set(recognised.map((column) => column?.name));
  // A reworded header stands where the missing one stood: name its cell and what it says now.
  const strangers = place.headers.flatMap((header, index) =>
    recognised[index] ? [] : [{ header, index }]
  );
  return expected
    .filter((column) => !present.has(column.name))
    .map((column) => {
      // Nothing but + stands at the end; the scoring columns before it are not among the expected ones.
      const expectedIndex =
        column.name === PLUS_COLUMN ? place.headers.length - 1 : expected.indexOf(column);
      const reworded = strangers.find(({ index }) => index === expectedIndex);
      return {
        code: "structure.column" as const,
        severity: "error" as const,
        place: {
          sheet: place.sheet,
          cell: a1(place.row, place.column + Math.min(expectedIndex, place.headers.length - 1)),
        },
        parameters: { table: place.table, column: column.header, found: reworded?.header ?? "" },
      };
    });
}

/** M1 … Mn without a hole, in order, `+` last: otherwise the formulas over M1 to + would miss a column. */
function brokenScoring(place: LocatedTable, located: Located): Violation[] {
  const recognised = recogniseHeaders("scores", place.headers, located.language);
  const scoring = recognised.flatMap((column, index) =>
    column?.type === "score" && column.name !== PLUS_COLUMN ? [{ name: column.name, index }] : []
  );
  const violations: Violation[] = [];
  const numbers = new Set(scoring.map(({ name }) => Number(name.slice(1))));
  const highest = Math.max(INITIAL_MEASUREMENTS, ...numbers);
  for (let number = 1; number <= highest; number++) {
    if (numbers.has(number)) continue;
    // The stranger between two known neighbours is the one whose header was reworded.
    const before = scoring.find(({ name }) => name === `M${number - 1}`);
    const index = Math.min(
      before ? before.index + 1 : scoreColumns(0, located.language).length - 1,
      place.headers.length - 1
    );
    violations.push({
      code: "structure.column",
      severity: "error",
      place: { sheet: place.sheet, cell: a1(place.row, place.column + index) },
      parameters: {
        table: place.table,
        column: `M${number}`,
        found: recognised[index] ? "" : (place.headers[index] ?? ""),
      },
    });
  }
  const ordered = scoring.every(
    ({ name }, index) =>
      index === 0 || Number(name.slice(1)) > Number(scoring[index - 1]!.name.slice(1))
  );
  const plus = recognised.findIndex((column) => column?.name === PLUS_COLUMN);
  if (!ordered || (plus >= 0 && scoring.some(({ index }) => index > plus))) {
    violations.push({
      code: "structure.order",
      severity: "error",
      place: { sheet: place.sheet, cell: a1(place.row, place.column + (scoring[0]?.index ?? 0)) },
      parameters: { table: place.table },
    });
  }
  return violations;
}

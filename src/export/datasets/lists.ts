import { sameCode } from "../../register/model/keys";
import type { Register } from "../../register/model/Register";
import { RegisterIndex } from "../../register/model/RegisterIndex";
import type { CellInput } from "../../register/model/Edit";
import type { ColumnDeclaration, TableDeclaration } from "../../register/tables/declaration";
import { cellsOf, LONGEST_SERIES } from "../../register/tables/entries";
import {
  ENTRY_TABLES,
  seriesColumn,
  tableOf,
  type EntryTable,
  type TableHeaderWord,
} from "../../register/tables/tables";
import type { Dataset, DatasetColumn } from "../Dataset";
import { exportedName } from "../exportedName";
import { citizenTest, type ScoreSelection } from "../ScoreSelection";

/** One row of a list: its cells by the columns' code names, words as code names. */
export type ListLine = Readonly<Record<string, CellInput>>;

/**
 * The register's lists (citizens, stays, target groups, indicators, efforts, …) as datasets: each follows from its
 * table's declaration, so that none can be forgotten. What a sheet computes by itself is left out, and so is the log,
 * which is the product's own. Days of a selection are about scores: a list has rows of all days.
 */
export const LISTS: Readonly<Record<EntryTable, Dataset<ListLine>>> = Object.fromEntries(
  ENTRY_TABLES.map((table) => [table, listOf(table)])
) as unknown as Record<EntryTable, Dataset<ListLine>>;

function listOf(table: EntryTable): Dataset<ListLine> {
  const declaration = tableOf(table);
  const columns = Object.entries(declaration.columns).flatMap(([key, column]) =>
    codeNames(key, column).map((name, index) => {
      const word = (column.word ?? key) as TableHeaderWord;
      const header = { word, number: column.series === undefined ? null : index + 1 };
      return [
        exportedName(name),
        { ...exportedColumn(declaration, name, column), header },
      ] as const;
    })
  );
  return {
    columns: Object.fromEntries(columns),
    *rows(register, selection) {
      yield linesOf(register, table, selection);
    },
    steps: () => 1,
  };
}

/** Code names of the columns that a declared one stands for: of a series as many as are ever read. */
function codeNames(key: string, { type, series }: ColumnDeclaration): readonly string[] {
  // What the sheet computes is in no entry.
  if (type === "formula" || type === "score") return [];
  if (series === undefined) return [key];
  return Array.from({ length: LONGEST_SERIES }, (_, index) => seriesColumn(key, index + 1));
}

function exportedColumn(
  { key }: TableDeclaration,
  name: string,
  { type, widthPx, reference, privacy }: ColumnDeclaration
): DatasetColumn<ListLine> {
  if (type === "number" || type === "date") {
    const value = (line: ListLine): number | null => numberIn(line[name]);
    return { type, widthPx, value };
  }
  const isCode =
    type === "codes" ||
    (type === "text" && (reference !== undefined || privacy === "code" || key.includes(name)));
  return {
    type: "string",
    widthPx,
    ...(isCode ? { isCode: true } : {}),
    value: (line) => (line[name] === null || line[name] === undefined ? null : String(line[name])),
  };
}

function numberIn(cell: CellInput | undefined): number | null {
  return typeof cell === "number" ? cell : null;
}

/** A list's rows, of the citizens and the target group that are wanted; what is said of no group is said of all. */
function linesOf(register: Register, table: EntryTable, selection: ScoreSelection): ListLine[] {
  const declaration = tableOf(table);
  const { group } = selection;
  const isWanted = citizenTest(register, selection);
  const index = RegisterIndex.of(register);
  const isOfCitizens = "citizen" in declaration.columns;
  const textIn = (line: ListLine, column: string): string => String(line[column] ?? "");
  const isInGroup = (line: ListLine): boolean => {
    if (group === null) return true;
    // A citizen is in a target group by any stay there, and the row says the main one.
    if (table === "citizens") return index.stays(textIn(line, "citizen"), group).length > 0;
    const own = textIn(line, "group");
    return own === "" || sameCode(own, group);
  };
  const entries: readonly object[] = register[table];
  return entries
    .map((entry): ListLine => cellsOf(declaration, entry))
    .filter((line) => (!isOfCitizens || isWanted(textIn(line, "citizen"))) && isInGroup(line));
}

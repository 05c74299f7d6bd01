import type { CellInput } from "../register/model/Edit";
import type { Finding, ParametersOf } from "../register/model/Finding";
import { violationOf } from "../register/model/Finding";
import { FINDINGS, type FindingCode } from "../register/model/findings";
import { cellOf } from "../register/model/places";
import type { Register, TablePlace } from "../register/model/Register";
import type { Place, Violation } from "../register/model/Violation";
import type { ColumnDeclaration, Rule, TableDeclaration } from "../register/tables/declaration";
import { cellsOf } from "../register/tables/entries";
import {
  columnsOf,
  ENTRY_TABLES,
  tableOf,
  type EntryTable,
  type NamedColumn,
} from "../register/tables/tables";

/** The rules of a column: what it declares, and what follows from its type. */
interface Rules extends Pick<
  ColumnDeclaration,
  "required" | "unique" | "reference" | "enum" | "copiedFrom"
> {
  /** Only what the type says. Of every column of numbers or days: a text there is as if the cell were empty. */
  readonly typed?: Rule;
}

/** Names of the rules that a column may have. */
export type RuleName = keyof Rules;

/** A column with a rule, in a workbook that has the column. */
export interface RuledColumn<Name extends RuleName> {
  readonly table: EntryTable;
  readonly column: NamedColumn;
  readonly rule: NonNullable<Rules[Name]>;
  /** The rows of the table, each by the columns' code names. */
  readonly rows: readonly Readonly<Record<string, CellInput>>[];
  /** The cell of a row. */
  readonly cellAt: (row: number) => Place;
  /** A violation of the rule in a row. */
  readonly found: (row: number, says?: Readonly<Record<string, string | number>>) => Violation;
}

/** The columns that have a rule, of the tables that the workbook has. @param general what breaking it is called where the rule says nothing else. */
export function ruledColumns<Name extends RuleName>(
  register: Register,
  name: Name,
  general: FindingCode
): RuledColumn<Name>[] {
  return ENTRY_TABLES.flatMap((table) => {
    const place = register.places[table];
    if (place === null) return [];
    const declaration = tableOf(table);
    const ruled = columnsOf(declaration).filter(
      (column) => rulesOf(column)[name] !== undefined && place.columns[column.name] !== undefined
    );
    if (ruled.length === 0) return [];
    const entries: readonly object[] = register[table];
    const rows = entries.map((entry) => cellsOf(declaration, entry));
    return ruled.map((column) => {
      const rule = rulesOf(column)[name]!;
      const cellAt = (row: number): Place =>
        cellOf(place, place.rows?.[row] ?? row, place.columns[column.name]!);
      const finding: Finding = FINDINGS[rule.violation ?? general];
      return {
        table,
        column,
        rule,
        rows,
        cellAt,
        found: (row, says = {}) => {
          const known = {
            ...rows[row],
            ...wordsOf(declaration, column, place, rows[row]!),
            ...says,
          };
          return violationOf(finding, cellAt(row), parametersOf(finding, known));
        },
      };
    });
  });
}

function rulesOf(column: NamedColumn): Rules {
  return column.type === "number" || column.type === "date" ? { ...column, typed: {} } : column;
}

function wordsOf(
  { key }: TableDeclaration,
  { name }: NamedColumn,
  { sheet, headers, columns }: TablePlace,
  row: Readonly<Record<string, CellInput>>
): Record<string, string | number> {
  return {
    sheet,
    column: headers[columns[name]!] ?? "",
    row: nameOf(key, row),
    value: row[name] ?? "",
  };
}

/** A row by its key; one without by the first thing that it says. */
function nameOf(key: readonly string[], row: Readonly<Record<string, CellInput>>): string {
  const isNamed = key.some((each) => !isEmpty(row[each]));
  const said = isNamed
    ? key.map((each) => row[each])
    : Object.values(row).filter(isSaid).slice(0, 1);
  return said.map((cell) => String(cell ?? "")).join(" · ");
}

function isSaid(cell: CellInput): boolean {
  return !isEmpty(cell);
}

/** Of everything known of a row what the finding says. */
function parametersOf(
  { about, says }: Finding,
  known: Readonly<Record<string, CellInput>>
): ParametersOf<Finding> {
  return Object.fromEntries([...about, ...says].map((name) => [name, known[name] ?? ""]));
}

/** Whether nothing stands in a cell but spaces. */
export function isEmpty(cell: CellInput | undefined): boolean {
  return String(cell ?? "").trim() === "";
}

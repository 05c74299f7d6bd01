import type { DateSerial, Register } from "../register/model/Register";
import type { TableHeaderWord as HeaderWord } from "../register/tables/tables";
import type { ScoreSelection } from "./ScoreSelection";

/** What each type of field holds, by the names of Table Schema: a date is a serial. */
interface ValuesByType {
  readonly string: string;
  readonly integer: number;
  readonly number: number;
  readonly date: DateSerial;
  readonly boolean: boolean;
}

/** What a column's fields hold. */
export type FieldType = keyof ValuesByType;

/** One field; null for an empty one. */
export type FieldValue = ValuesByType[FieldType] | null;

/** What an import takes a column for, when the file comes back. */
export type ImportRole =
  | "citizen"
  | "group"
  | "indicator"
  | "respondent"
  | "measurement"
  | "date"
  | "score"
  | "missingReason"
  | "joint";

interface ColumnOf<Row, Type extends FieldType> {
  readonly type: Type;
  /** Width of the column on a sheet, in px at 100 %. */
  readonly widthPx: number;
  /** A code, which a spreadsheet may take for a number or a date. */
  readonly isCode?: true;
  /** Where it is a column of one of the register's tables: the word of its header there, with its number in a series. */
  readonly header?: { readonly word: HeaderWord; readonly number: number | null };
  readonly importedAs?: ImportRole;
  /** A file of ours may lack it, because it was written before there was such a column. */
  readonly mayBeMissing?: true;
  /** What the row has here; null for nothing. */
  value(row: Row): ValuesByType[Type] | null;
}

/** Everything that is said of a column of a dataset, but its words: those are in `src/locales`, by its name. */
export type DatasetColumn<Row> = { [Type in FieldType]: ColumnOf<Row, Type> }[FieldType];

/**
 * What can be taken out of a register, said once: every way out writes any dataset, and an import knows its files by
 * the names of its columns.
 */
export interface Dataset<
  Row = unknown,
  Name extends string = string,
  Kind extends string = string,
> {
  /**
   * Its rows, some at a time, so that there are never more of them than are being written: a step may have none, and
   * whoever goes through them can stop, or tell how far it has come, after each.
   */
  rows(register: Register, selection: ScoreSelection): Iterable<readonly Row[]>;
  /** How many steps `rows` takes. */
  steps(register: Register, selection: ScoreSelection): number;
  /** What a row is, for those who count what a selection holds; left out where all rows are alike. */
  kindOf?(row: Row): Kind;
  /** By the name in the header, which never changes; in the order of the file. */
  readonly columns: Readonly<Record<Name, DatasetColumn<Row>>>;
}

/** Says what a dataset is. Its columns keep their names, so that their words are complete by the compiler. */
export function defineDataset<Row, const Name extends string, Kind extends string = never>(
  dataset: Dataset<Row, Name, Kind>
): Dataset<Row, Name, Kind> {
  return dataset;
}

/** Names of the columns of a dataset. */
export type ColumnNameOf<Set> = Set extends {
  readonly columns: Readonly<Record<infer Name, unknown>>;
}
  ? Name & string
  : never;

/** A column with its name. */
export type NamedColumn<Row, Name extends string = string> = DatasetColumn<Row> & {
  readonly name: Name;
};

/** The columns of a dataset with their names, in the order of the file. */
export function columnsOf<Row, Name extends string>({
  columns,
}: Pick<Dataset<Row, Name>, "columns">): readonly NamedColumn<Row, Name>[] {
  return (Object.entries(columns) as [Name, DatasetColumn<Row>][]).map(([name, column]) => ({
    ...column,
    name,
  }));
}

/** Names of the columns of a dataset, in the order of the file. */
export function headerOf<Name extends string>({
  columns,
}: {
  readonly columns: Readonly<Record<Name, unknown>>;
}): readonly Name[] {
  return Object.keys(columns) as Name[];
}

import type {
  Audience,
  CitizenStatus,
  DateSerial,
  NoteKind,
  OpenText,
  Outcome,
  PeriodType,
  Phase,
  Respondent,
  TextCode,
  TheoryLevel,
} from "../model/Register";
import type { FindingCode } from "../model/findings";

/** What a column's cells hold, and so how they are formatted, written and read. */
export type ColumnType =
  | "text"
  | "number"
  | "date"
  /** A word of a list of the register's own, as that has it; several respondents are separated by commas. */
  | "respondent"
  | "respondents"
  | "status"
  | "outcome"
  /** A word of a closed list, written in the workbook's language. */
  | "indicatorType"
  | "noteKind"
  | "periodType"
  | "theoryLevel"
  | "audience"
  | "textCode"
  | "phase"
  /** Indicator codes, where the date row and the joint row have words of their own; and those rows' names. */
  | "rowCode"
  | "rowName"
  /** Several codes in one cell, separated by commas. */
  | "codes"
  /** Filled by the sheet's own formula. */
  | "formula"
  /** A number on a scale, a reason, or a date in the date row. */
  | "score";

/** What a column's cells are in an entry, by the column's type: a text that is not there is "", a number null. */
interface ValuesByType {
  readonly text: string;
  readonly number: number | null;
  readonly date: DateSerial | null;
  readonly respondent: Respondent;
  readonly respondents: readonly Respondent[];
  readonly status: CitizenStatus | OpenText;
  readonly outcome: Outcome | OpenText;
  readonly indicatorType: "scale" | "count";
  readonly noteKind: NoteKind | OpenText;
  readonly periodType: PeriodType | OpenText;
  readonly theoryLevel: TheoryLevel | OpenText;
  readonly audience: Audience | OpenText;
  readonly textCode: TextCode | OpenText;
  readonly phase: Phase | OpenText;
  readonly rowCode: string;
  readonly rowName: string;
  readonly codes: readonly string[];
  readonly formula: never;
  readonly score: never;
}

/** A column of another table that this one's values must be found in. */
export interface Reference {
  readonly table: string;
  readonly column: string;
}

/** Everything that is said of a column, once. What is left out is not so. */
export interface ColumnDeclaration {
  readonly type: ColumnType;
  /** Width of the column, in px at 100 %. */
  readonly widthPx: number;
  /** A share from 0 to 1, shown in percent. */
  readonly isShare?: true;
  /** What the value is called in an entry, where that is not the column's own code name. */
  readonly field?: string;
  /** In an entry the value is one of a record of this name, under the name `field`. */
  readonly record?: string;
  /** There are so many columns of this kind, numbered from 1; in an entry they are one list under `field`. */
  readonly series?: number;
  /** The word of the header in `src/locales`, where that is not the column's own code name. */
  readonly word?: string;
  /** What an empty cell is in an entry, where that is not "" or null. */
  readonly absent?: string | number | null;
  /** What a cell is in an entry, where that is not what its type says. */
  readonly read?: (value: string | number | null) => unknown;
  /** What keeps civil registration numbers out where that is not the check of every cell: a check of codes of its own. */
  readonly privacy?: "code";
  /** The schema that it came with, where that is not the first: an older workbook lacks it. */
  readonly since?: 2;
  /** A new sheet has it behind a fold, with its neighbours: it can be opened. */
  readonly isFolded?: true;
  /** Name that the workbook defines for the column's cells. */
  readonly definedName?: string;
  /** Name of the list that the cells' drop-down offers. */
  readonly offers?: string;

  /** No entry may be without it. */
  readonly required?: Rule;
  /** No two rows may have the same; codes are compared as Excel compares them. Of a key the table says it. */
  readonly unique?: Rule;
  /** Only what stands in that column of another table. `isToldOnce`: of the same value in several rows the first is found. */
  readonly reference?: Reference &
    Rule & { readonly mayBeEmpty?: boolean; readonly isToldOnce?: boolean };
  /** Only a word of the type's closed list. */
  readonly enum?: Rule;
  /** Copied from another table, whose row is found by the reference of the column `by`, and to be kept in step. */
  readonly copiedFrom?: Reference & { readonly by: string } & Rule;
}

/** A rule of a column. `violation` is what breaking it is called, where that is not the rule's general code. */
export interface Rule {
  readonly violation?: FindingCode;
}

/** Everything that is said of a table, once. */
export interface TableDeclaration {
  /** Its name in the workbook: never translated, never changed, found whatever its sheet is called. */
  readonly name: string;
  /** The sheet that it stands on, by its key in `src/locales`; several share *Lister*. */
  readonly sheet: string;
  /**
   * What its rows are: entries of the register; the product's own notes of what it did, which are not read with the
   * register; or scores, of which each target group has a table.
   */
  readonly holds: "entries" | "log" | "scores";
  /** The schema that it came with, where that is not the first: an older workbook lacks it. */
  readonly since?: 2;
  /** Whether every register has it; else it comes on demand. */
  readonly isRequired: boolean;
  /** Columns that tell one row from another. */
  readonly key: readonly string[];
  /**
   * No two rows have the same key: a row with a key that is there already was added by somebody else. A rule, for a key
   * of one column: what a person wrote twice is found as well. Under `true` it is not, and under a composed key nothing
   * looks for it.
   */
  readonly isKeyUnique: boolean | Rule;
  /** Long texts wrap, and rows are as high as they need. */
  readonly wraps?: boolean;
  /** In the order in which a new table has them. */
  readonly columns: Readonly<Record<string, ColumnDeclaration>>;
}

/** Says what a table is. Its columns keep their names and types, so that its entries' type follows from it. */
export function defineTable<const Table extends TableDeclaration>(table: Table): Table {
  return table;
}

type Columns<Table extends TableDeclaration> = Table["columns"];

/** What a column gives to an entry. */
type ValueOf<Column extends ColumnDeclaration> = Column extends {
  readonly read: (value: never) => infer Value;
}
  ? Value
  : Column extends { readonly absent: infer Absent }
    ? NonNullable<ValuesByType[Column["type"]]> | Widened<Absent>
    : ValuesByType[Column["type"]];

type Widened<Absent> = Absent extends number ? number : Absent extends string ? string : Absent;

type FieldOf<Name, Column> = Column extends { readonly field: infer Field extends string }
  ? Field
  : Name;

type IsPlain<Column> = Column extends
  { readonly record: string } | { readonly series: number } | { readonly type: "formula" | "score" }
  ? false
  : true;

type PlainFields<C extends TableDeclaration["columns"]> = {
  readonly [
    Name in keyof C as IsPlain<C[Name]> extends true ? FieldOf<Name, C[Name]> & string : never
  ]: ValueOf<C[Name]>;
};

type ListFields<C extends TableDeclaration["columns"]> = {
  readonly [
    Name in keyof C as C[Name] extends { readonly series: number }
      ? FieldOf<Name, C[Name]> & string
      : never
  ]: readonly ValueOf<C[Name]>[];
};

type RecordFields<C extends TableDeclaration["columns"]> = {
  readonly [
    Name in keyof C as C[Name] extends { readonly record: infer Field extends string }
      ? Field
      : never
  ]: Readonly<
    Partial<
      Record<
        {
          [Other in keyof C]: C[Other] extends { readonly record: string }
            ? FieldOf<Other, C[Other]> & string
            : never;
        }[keyof C],
        ValueOf<C[Name]>
      >
    >
  >;
};

type Merged<Fields> = { readonly [Name in keyof Fields]: Fields[Name] };

/** What a row of a table is in the register. */
export type EntryOf<Table extends TableDeclaration> = Merged<
  PlainFields<Columns<Table>> & ListFields<Columns<Table>> & RecordFields<Columns<Table>>
>;

/** Code names of a table's columns: `step1`, `step2`, … for a series named `step`. */
export type ColumnNameOf<Table extends TableDeclaration> = Table extends TableDeclaration
  ? {
      [Name in keyof Columns<Table>]: Columns<Table>[Name] extends { readonly series: number }
        ? `${Name & string}${number}`
        : Name & string;
    }[keyof Columns<Table>]
  : never;

/** Words of the headers of a table's columns, by which `src/locales` has them in both languages. */
export type HeaderWordOf<Table extends TableDeclaration> = Table extends TableDeclaration
  ? {
      [Name in keyof Columns<Table>]: Columns<Table>[Name] extends {
        readonly word: infer Word extends string;
      }
        ? Word
        : Name & string;
    }[keyof Columns<Table>]
  : never;

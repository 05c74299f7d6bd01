import type { ColumnNameOf, Rule, TableDeclaration } from "./declaration";
import type { ListType } from "./words";

type Tables = Readonly<Record<string, TableDeclaration>>;

/**
 * What tables must be so that every name in their declarations is the name of something: a mistyped one would switch
 * its check or its drop-down off without a word, so it does not compile. Nor does a rule that says nothing of its column.
 * @template Own The tables that are looked at.
 * @template All All tables, in which references are looked up.
 */
export type Resolved<Own extends Tables, All extends Tables = Own> = {
  readonly [Table in keyof Own]: TableDeclaration & {
    readonly key: readonly ColumnNameOf<Own[Table]>[];
    readonly isKeyUnique: Own[Table]["key"] extends readonly [string] ? boolean | Rule : boolean;
    readonly columns: {
      readonly [Column in keyof Own[Table]["columns"]]: {
        readonly type: Own[Table]["columns"][Column]["type"];
        readonly reference?: ColumnIn<All>;
        readonly copiedFrom?: OriginalIn<All, Own[Table]["columns"]>;
        readonly offers?: DefinedNameIn<All>;
        /** Of the key the table says it. */
        readonly unique?: Own[Table]["key"] extends readonly [Column] ? never : Rule;
        readonly enum?: Own[Table]["columns"][Column]["type"] extends ListType ? Rule : never;
      };
    };
  };
};

/** A column of a table whose rows are entries. */
type ColumnIn<All extends Tables> = {
  [Table in keyof All]: All[Table]["holds"] extends "entries"
    ? { readonly table: Table; readonly column: ColumnNameOf<All[Table]> }
    : never;
}[keyof All];

/** A column of the table that another column, `by`, refers to. */
type OriginalIn<All extends Tables, Columns extends TableDeclaration["columns"]> = {
  [By in keyof Columns]: Columns[By] extends {
    readonly reference: { readonly table: infer Table extends string };
  }
    ? ColumnIn<All> & { readonly table: Table; readonly by: By }
    : never;
}[keyof Columns];

/** A name that the workbook has for a column. */
type DefinedNameIn<All extends Tables> = {
  [Table in keyof All]: NamedIn<All[Table]["columns"]>;
}[keyof All];

type NamedIn<Columns> = {
  [Column in keyof Columns]: Columns[Column] extends {
    readonly definedName: infer Name extends string;
  }
    ? Name
    : never;
}[keyof Columns];

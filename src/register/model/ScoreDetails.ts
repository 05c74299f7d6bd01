import type { IndicatorCopy, OwnerCopy, ScaleCopy } from "../tables/scoreRows";
import type { ScoreColumnName } from "../tables/scores";
import type { CellInput } from "./Edit";

/**
 * What the rows of a score sheet say beside keys and scores. It is no part of the register, which must be read quickly:
 * it is read when somebody checks, and holds as long as that register does.
 */
export interface ScoreDetails {
  /** Name of the sheet's table. */
  readonly table: string;
  /** By code name of each column that the sheet has and that says again what stands elsewhere: its cells, a row each, from the top. */
  readonly copies: Readonly<Partial<Record<CopiedColumn, readonly CellInput[]>>>;
  /** Cells in which the sheet's own formula should stand, and none does: from the left, and from the top. */
  readonly typedOver: readonly TypedOver[];
}

/** Neighbouring cells of a column without the formula that belongs there. */
export interface TypedOver {
  /** Code name of the column. */
  readonly column: ScoreColumnName;
  /** The first of them, from 0, and how many there are. */
  readonly row: number;
  readonly count: number;
  /** They are empty: else something was typed. */
  readonly isBlank: boolean;
}

/** Code name of a score sheet's column that says again what stands elsewhere. */
export type CopiedColumn = ScaleCopy | IndicatorCopy | OwnerCopy;

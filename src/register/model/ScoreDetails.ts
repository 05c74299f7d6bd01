import type { IndicatorCopy, OwnerCopy, ScaleCopy } from "../tables/scoreRows";
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
}

/** Code name of a score sheet's column that says again what stands elsewhere. */
export type CopiedColumn = ScaleCopy | IndicatorCopy | OwnerCopy;

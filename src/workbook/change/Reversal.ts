import type { Edit } from "../../register/model/Edit";
import type { RawCell } from "../read/cellValues";
import type { CreatedSheet } from "../edits/Preparation";

/** How to put a change back: the edits that do it, the sheets that it made, and cells outside the register's tables. */
export interface Reversal {
  readonly edits: readonly Edit[];
  readonly created: readonly CreatedSheet[];
  readonly restore: readonly RestoredCells[];
  /** Names of the workbook that the change pointed elsewhere, and what they meant before. */
  readonly names: readonly RestoredName[];
  /** Axes of charts that the change gave another scale; entries of old lack them. */
  readonly scales?: readonly RestoredScale[];
}

/** The scale that the value axis of a chart had before. */
export interface RestoredScale {
  readonly sheet: string;
  readonly chart: string;
  readonly minimum: number;
  readonly maximum: number;
  /** Between two grid lines. */
  readonly unit: number;
}

/** A name of the workbook and what it meant before. */
export interface RestoredName {
  readonly name: string;
  /** With "=". */
  readonly formula: string;
}

/** What stood in a block of cells before. */
export interface RestoredCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawCell[])[];
  /** What the change put there: a cell that holds something else by then is left alone. Entries of old lack it. */
  readonly written?: readonly (readonly RawCell[])[];
}

/** What an entry's text says; null when somebody changed it so that it cannot be read any more. */
export function parseReversal(text: string): Reversal | null {
  try {
    return JSON.parse(text) as Reversal;
  } catch {
    return null;
  }
}

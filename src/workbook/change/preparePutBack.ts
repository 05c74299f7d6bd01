import type { Place } from "../../register/model/Violation";
import { kindOf } from "../edits/kinds";
import { prepareEdits } from "../edits/prepareEdits";
import type { Located } from "../read/locate";
import { tableNameOf } from "../read/TableState";
import type { Step } from "./Batches";
import type { Reversal } from "./Reversal";

/** What putting a change back comes to. */
export interface PutBack {
  readonly steps: readonly Step[];
  /** Cells left alone because someone had changed them since. */
  readonly left: readonly Place[];
  /** It was worked on since in such a way that it cannot be taken back. */
  readonly isChanged: boolean;
  /** The log goes with it. */
  readonly takesLog: boolean;
}

/**
 * Reads what stands now where a change was written, and plans to put back what of it is still as the change left it,
 * however far it came. Nothing is written.
 * @param isWhole it is known to have come to its end.
 */
export async function preparePutBack(
  context: Excel.RequestContext,
  located: Located,
  { edits }: Reversal,
  isWhole = false
): Promise<PutBack> {
  const prepared = await prepareEdits(context, located, edits, "reverse", { isWhole });
  const { steps, lost: left, isChanged, takesLog } = prepared;
  return { steps, left, isChanged, takesLog };
}

/**
 * Whether a table is gone that a change was written into: what of it is left in plain cells is nobody's to tell. Not
 * so where the change itself made the table, and may not have come so far.
 */
export function lacksTable({ tables }: Located, { edits }: Reversal): boolean {
  if (edits.some((edit) => kindOf(edit).takesSheets)) return false;
  return edits.some((edit) => {
    const lock = kindOf(edit).locks(edit);
    return lock !== null && lock.on !== "workbook" && !tables.has(tableNameOf(lock.table));
  });
}

import type { Place } from "../../register/model/Violation";
import { prepareEdits } from "../edits/prepareEdits";
import type { Located } from "../read/locate";
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

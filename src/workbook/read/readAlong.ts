import { officeCode } from "../errors";
import type { Located } from "./locate";
import { readRows, type RowsRequest } from "./readRows";

/**
 * Reads rows, and in the same requests where tables lie that are known: one sync, and one more for every 1.5 MB.
 * @param locating begins to look for them: `locateKnown` or `locateAgain`.
 * @returns null where there are other tables than those. What was read may then be nothing, or of others.
 */
export async function readAlong(
  context: Excel.RequestContext,
  locating: (context: Excel.RequestContext) => () => Located | null,
  requests: readonly RowsRequest[]
): Promise<Located | null> {
  const located = locating(context);
  try {
    await readRows(context, requests);
    if (requests.every(({ rowCount }) => rowCount === 0)) await context.sync();
  } catch (error) {
    if (officeCode(error) === "ItemNotFound") return null;
    throw error;
  }
  return located();
}

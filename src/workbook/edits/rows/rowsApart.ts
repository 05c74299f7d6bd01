import { sameCode } from "../../../register/model/keys";
import type { Edit } from "../../../register/model/Edit";
import type { Register } from "../../../register/model/Register";
import { placesInModel } from "./scoreTableAfter";

/**
 * How many rows a change adds at the end of score sheets although their citizens have blocks there: they are too many
 * to be put in between others. To be said before it is done. Under a filter there may be more of them.
 * @param register null for a new one, in which no row is before another change's.
 */
export function rowsApart(register: Register | null, edits: readonly Edit[]): number {
  let count = 0;
  for (const edit of edits) {
    if (edit.kind !== "addRows" || typeof edit.table === "string") continue;
    const group = edit.table.scores;
    const table = register?.scoreTables.find((each) => sameCode(each.group, group));
    if (table) count += placesInModel(table, edit).apart;
  }
  return count;
}

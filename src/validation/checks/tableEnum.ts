import { FINDINGS } from "../../register/model/findings";
import type { Register } from "../../register/model/Register";
import type { ColumnType } from "../../register/tables/declaration";
import { CLOSED_LISTS, OWN_LISTS } from "../../register/tables/words";
import { defineRegisterCheck } from "../Check";
import { isEmpty, ruledColumns } from "../ruledColumns";

/** A word that is not on the list of its column. At the cell. */
export const tableEnum = defineRegisterCheck({
  finds: [FINDINGS["table.enum"]],
  needs: {},
  inspect: (register) =>
    ruledColumns(register, "enum", "table.enum").flatMap(({ column, rows, found }) => {
      const { type, name } = column;
      const words = wordsOf(register, type);
      return rows.flatMap((row, index) =>
        isEmpty(row[name]) || words.includes(String(row[name])) ? [] : [found(index)]
      );
    }),
});

/**
 * Code names of the words that a column of a type may hold.
 * @throws Error for a type without a list: the declaration is at fault, and every cell would be.
 */
function wordsOf(register: Register, type: ColumnType): readonly string[] {
  if (type in OWN_LISTS) {
    const { table } = OWN_LISTS[type as keyof typeof OWN_LISTS];
    return register[table].map(({ code }) => code);
  }
  if (type in CLOSED_LISTS) return CLOSED_LISTS[type as keyof typeof CLOSED_LISTS].names;
  throw new Error(`No list of words: ${type}.`);
}

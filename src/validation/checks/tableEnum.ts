import { FINDINGS } from "../../register/model/findings";
import type { ColumnType } from "../../register/tables/declaration";
import { CLOSED_LISTS } from "../../register/tables/lists";
import { defineRegisterCheck } from "../Check";
import { isEmpty, ruledColumns } from "../ruledColumns";

/** A word that is not on the closed list of its column. At the cell. */
export const tableEnum = defineRegisterCheck({
  finds: [FINDINGS["table.enum"]],
  needs: {},
  inspect: (register) =>
    ruledColumns(register, "enum", "table.enum").flatMap(({ column, rows, found }) => {
      const { type, name } = column;
      const words = wordsOf(type);
      return rows.flatMap((row, index) =>
        isEmpty(row[name]) || words.includes(String(row[name])) ? [] : [found(index)]
      );
    }),
});

/** @throws Error for a type without a closed list: the declaration is at fault, and every cell would be. */
function wordsOf(type: ColumnType): readonly string[] {
  const list = Object.entries(CLOSED_LISTS).find(([name]) => name === type)?.[1];
  if (list === undefined) throw new Error(`No closed list: ${type}.`);
  return list.names;
}

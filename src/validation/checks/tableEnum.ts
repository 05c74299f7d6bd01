import { FINDINGS } from "../../register/model/findings";
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
      const words: readonly string[] =
        type in CLOSED_LISTS ? CLOSED_LISTS[type as keyof typeof CLOSED_LISTS].names : [];
      return rows.flatMap((row, index) =>
        isEmpty(row[name]) || words.includes(String(row[name])) ? [] : [found(index)]
      );
    }),
});

import { FINDINGS } from "../../register/model/findings";
import { defineRegisterCheck } from "../Check";
import { ruledColumns } from "../ruledColumns";

/**
 * What is not of its column's type, in any list: a text where a number or a date should stand, which everything else
 * takes for an empty cell. At the cell.
 */
export const tableType = defineRegisterCheck({
  finds: [FINDINGS["table.type"]],
  needs: {},
  inspect: (register) =>
    ruledColumns(register, "typed", "table.type").flatMap(({ table, column, found }) =>
      (register.places[table]?.misread ?? [])
        .filter((each) => each.column === column.name)
        .map(({ entry, text }) => found(entry, { value: text }))
    ),
});

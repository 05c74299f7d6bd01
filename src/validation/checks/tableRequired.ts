import { FINDINGS } from "../../register/model/findings";
import { defineRegisterCheck } from "../Check";
import { isEmpty, ruledColumns } from "../ruledColumns";

/** A row without what its table requires. At the empty cell. */
export const tableRequired = defineRegisterCheck({
  finds: [FINDINGS["table.required"], FINDINGS["citizen.required"]],
  needs: {},
  inspect: (register) =>
    ruledColumns(register, "required", "table.required").flatMap(({ column, rows, found }) =>
      rows.flatMap((row, index) => (isEmpty(row[column.name]) ? [found(index)] : []))
    ),
});

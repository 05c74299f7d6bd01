import { FINDINGS } from "../../register/model/findings";
import { foldCode, type CodeKey } from "../../register/model/keys";
import type { Violation } from "../../register/model/Violation";
import { defineRegisterCheck } from "../Check";
import { isEmpty, ruledColumns } from "../ruledColumns";

/** What stands there already, or differs from that only in case. At the later; `first` is the earlier one's cell. */
export const tableUnique = defineRegisterCheck({
  finds: [FINDINGS["table.unique"], FINDINGS["citizen.unique"]],
  needs: {},
  inspect: (register) =>
    ruledColumns(register, "unique", "table.unique").flatMap(({ column, rows, cellAt, found }) => {
      const firstRows = new Map<CodeKey, number>();
      const violations: Violation[] = [];
      rows.forEach((row, index) => {
        if (isEmpty(row[column.name])) return;
        const key = foldCode(String(row[column.name]));
        const first = firstRows.get(key);
        if (first === undefined) firstRows.set(key, index);
        else violations.push(found(index, { first: cellAt(first).cell }));
      });
      return violations;
    }),
});

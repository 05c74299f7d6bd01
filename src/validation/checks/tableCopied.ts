import { FINDINGS } from "../../register/model/findings";
import { foldCode } from "../../register/model/keys";
import { cellsOf } from "../../register/tables/entries";
import { entryTable, tableOf } from "../../register/tables/tables";
import { defineRegisterCheck } from "../Check";
import { ruledColumns } from "../ruledColumns";

/** What was copied from another table and is not what stands there any more. At the copy. */
export const tableCopied = defineRegisterCheck({
  finds: [FINDINGS["table.copied"]],
  needs: {},
  inspect: (register) =>
    ruledColumns(register, "copiedFrom", "table.copied").flatMap(
      ({ table, column, rule, rows, found }) => {
        const by = tableOf(table).columns[rule.by]?.reference;
        if (by === undefined) throw new Error(`${rule.by} refers to no table.`);
        const source = entryTable(rule.table, rule.column);
        if (register.places[source] === null) return [];
        const originals = new Map(
          register[source].map((entry) => {
            const cells = cellsOf(tableOf(source), entry as object);
            return [foldCode(String(cells[by.column] ?? "")), cells[rule.column] ?? null] as const;
          })
        );
        return rows.flatMap((row, index) => {
          const key = foldCode(String(row[rule.by] ?? ""));
          const existing = originals.get(key);
          if (existing === undefined || existing === (row[column.name] ?? null)) return [];
          return [found(index, { existing: existing ?? "" })];
        });
      }
    ),
});

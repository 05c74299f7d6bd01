import { FINDINGS } from "../../register/model/findings";
import { foldCode, type CodeKey } from "../../register/model/keys";
import type { Register } from "../../register/model/Register";
import type { Reference } from "../../register/tables/declaration";
import { columnOf } from "../../register/tables/entries";
import { columnsOf, entryTable, tableOf } from "../../register/tables/tables";
import { defineRegisterCheck } from "../Check";
import { isEmpty, ruledColumns } from "../ruledColumns";

/** What is not in the table that it should be in: a group that is on no list, an effort of nobody. At the cell. */
export const tableReference = defineRegisterCheck({
  finds: [FINDINGS["table.reference"], FINDINGS["citizen.group"], FINDINGS["row.citizen"]],
  needs: {},
  fix: "fixGroup",
  inspect: (register) =>
    ruledColumns(register, "reference", "table.reference").flatMap(
      ({ table, column, rule, rows, found }) => {
        const known = valuesOf(register, rule);
        if (known === null) return [];
        const required = columnsOf(tableOf(table)).filter((each) => each.required !== undefined);
        return rows.flatMap((row, index) => {
          const cell = row[column.name];
          // Of a row without what makes it one only that is told.
          if (required.some(({ name }) => isEmpty(row[name]))) return [];
          if (rule.mayBeEmpty && isEmpty(cell)) return [];
          const key = foldCode(String(cell ?? ""));
          if (known.has(key)) return [];
          if (rule.isToldOnce) known.add(key);
          return [found(index)];
        });
      }
    ),
});

/**
 * What stands in the column that is referred to, as codes are compared; null where the workbook has no such column.
 * @throws Error when no table of entries has such a column: the declaration is at fault, and would hide every violation.
 */
function valuesOf(register: Register, { table, column }: Reference): Set<CodeKey> | null {
  const key = entryTable(table, column);
  if (register.places[key]?.columns[column] === undefined) return null;
  const cells = columnOf(tableOf(key), column, register[key]);
  return new Set(cells.map((cell) => foldCode(String(cell ?? ""))));
}

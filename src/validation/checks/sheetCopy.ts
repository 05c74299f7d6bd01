import { defineFinding, violationOf } from "../../register/model/Finding";
import { cellAddress } from "../../register/model/places";
import type { Register } from "../../register/model/Register";
import type { Violation } from "../../register/model/Violation";
import { defineRegisterCheck } from "../Check";

const finding = defineFinding({
  code: "sheet.copy",
  severity: "warning",
  about: ["table", "sheet"],
  says: [],
});

/**
 * `sheet.copy`: a copy of one of the register's sheets, which somebody keeps in the workbook. It is never data. One a
 * sheet, at the first table's header.
 */
export const sheetCopy = defineRegisterCheck({ finds: [finding], needs: {}, inspect });

function inspect({ copies }: Register): Violation[] {
  const sheets = new Map([...copies].reverse().map((copy) => [copy.sheet, copy]));
  return [...sheets.values()].reverse().map(({ table, sheet, row, column }) => {
    const cell = cellAddress(row, column);
    return violationOf(finding, { sheet, cell }, { table, sheet });
  });
}

import type { RegisterCounts } from "../../../locales/pane/check";
import type { Register } from "../../../register/model/Register";
import { ScoreRows } from "../../../register/model/ScoreRows";
import { CellKind, DATE_CODE, JOINT_CODE } from "../../../register/model/ScoreTable";

/** How much a register holds: citizens on the list, dated measurements, and numbers that are scores. */
export function countRegister(register: Register): RegisterCounts {
  let measurements = 0;
  let scores = 0;
  for (const table of register.scoreTables) {
    for (const { kinds } of ScoreRows.of(table).columns) {
      for (let row = 0; row < table.rowCount; row++) {
        const code = table.codes[row]!;
        if (kinds[row] !== CellKind.NUMBER || code === JOINT_CODE) continue;
        if (code === DATE_CODE) measurements++;
        else scores++;
      }
    }
  }
  return { citizens: register.citizens.length, measurements, scores };
}

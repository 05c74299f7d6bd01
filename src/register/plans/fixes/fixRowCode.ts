import { codeOfOwnRow } from "../../model/codes";
import { foldCodes } from "../../model/keys";
import type { Register } from "../../model/Register";
import { RegisterIndex } from "../../model/RegisterIndex";
import { isEverybodys, ScoreRows } from "../../model/ScoreRows";
import { DATE_CODE, JOINT_CODE } from "../../model/ScoreTable";
import type { ScoreTable } from "../../model/ScoreTable";
import type { Place } from "../../model/Violation";
import type { Fix } from "./Fix";
import { plainText } from "./plainText";
import { changeRows, isOnlyRow, keyOfRow, scoreCellAt } from "./scoreCellAt";

/**
 * `score.indicator`: an indicator's code with spaces around it becomes the code, and `dato` or `sammen` the code of the
 * citizen's row for that. Null where the citizen has such a row already.
 */
export function fixRowCode(register: Register, place: Place): Fix | null {
  const found = scoreCellAt(register, place);
  if (!found) return null;
  const { table, row } = found;
  const written = table.codes[row]!;
  const to = codeMeant(register, table, written);
  if (to === null || to === written || !isOnlyRow(table, row) || isTaken(table, row, to))
    return null;
  const change = { column: "code", from: () => written, to };
  return { kind: "code", to, changes: [changeRows(table, [row], change)] };
}

function codeMeant(register: Register, table: ScoreTable, written: string): string | null {
  const code = plainText(written);
  const indicator = RegisterIndex.of(register).history(table.group, code)?.newest;
  return codeOfOwnRow(code) ?? indicator?.code ?? null;
}

/** A date row, or a joint row, that names nobody is everybody's. */
function isTaken(table: ScoreTable, row: number, code: string): boolean {
  const ofEverybody = isEverybodys(table.respondents[row]!);
  const isShared = (code === JOINT_CODE || code === DATE_CODE) && ofEverybody;
  const citizen = table.citizens[row]!;
  const key = foldCodes(citizen, code, table.respondents[row]!);
  return ScoreRows.of(table)
    .ofCitizen(citizen)
    .some((other) => {
      if (other === row) return false;
      if (!isShared) return keyOfRow(table, other) === key;
      return table.codes[other] === code && isEverybodys(table.respondents[other]!);
    });
}

import { sameCode } from "../../register/model/keys";
import { cellOf, namedCell, scoreColumnIndex } from "../../register/model/places";
import type { DateSerial, Register } from "../../register/model/Register";
import { RegisterIndex } from "../../register/model/RegisterIndex";
import { ScoreRows } from "../../register/model/ScoreRows";
import type { PlaceToSelect } from "../../workbook/selectPlace";
import type { SelectedCell } from "../session/PaneSnapshot";

/**
 * The citizen whose row is selected, on a score sheet or in the list of citizens; null on any other row.
 * @returns the code as the list of citizens has it; a code that is not on the list is nobody's.
 */
export function citizenAt(register: Register, selected: SelectedCell): string | null {
  for (const table of register.scoreTables) {
    if (table.place.sheet !== selected.sheet) continue;
    const code = table.citizens[selected.row - table.place.row - 1];
    if (code !== undefined && code !== "") return listedCode(register, code);
  }
  const list = register.places.citizens;
  if (list?.sheet !== selected.sheet) return null;
  const row = selected.row - list.row - 1;
  const code = RegisterIndex.of(register).citizenInRow(row)?.code ?? "";
  return code === "" ? null : code;
}

/** Code of the target group whose score sheet a row is selected on; null on any other sheet. */
export function groupAt(register: Register, { sheet }: SelectedCell): string | null {
  return register.scoreTables.find(({ place }) => place.sheet === sheet)?.group ?? null;
}

/**
 * The first cell of a citizen: on the score sheet of the group that they are in, with those in their other rows for
 * where it is hidden; else in the list of citizens; null for nobody.
 * @param group Only on the score sheet of this target group, else in the list.
 */
export function firstCellOf(
  register: Register,
  code: string,
  today: DateSerial,
  group?: string
): PlaceToSelect | null {
  const citizen = RegisterIndex.of(register).citizen(code);
  const home = group ?? RegisterIndex.of(register).homeGroup(code, today);
  const tables = register.scoreTables
    .filter((table) => group === undefined || sameCode(table.group, group))
    .sort((a, b) => Number(sameCode(b.group, home)) - Number(sameCode(a.group, home)));
  for (const table of tables) {
    const column = scoreColumnIndex(table.place, "citizen");
    const [first, ...others] = ScoreRows.of(table)
      .ofCitizen(code)
      .map((row) => cellOf(table.place, row, column));
    if (first) return { ...first, others: others.map(({ cell }) => cell) };
  }
  const list = register.places.citizens;
  if (!list || !citizen) return null;
  return namedCell("citizens", list, register.citizens.indexOf(citizen), "citizen");
}

/** The code of a citizen as the list has it; null when it has none such. */
export function listedCode(register: Register, code: string): string | null {
  return RegisterIndex.of(register).citizen(code)?.code ?? null;
}

import { citizenCodeProblem } from "../../model/codes";
import { columnNames } from "../../tables/tables";
import { foldCode, foldCodes, isWrittenAlike } from "../../model/keys";
import { positionOf } from "../../model/places";
import type { Citizen, Register } from "../../model/Register";
import { RegisterIndex } from "../../model/RegisterIndex";
import { ScoreRows } from "../../model/ScoreRows";
import type { ScoreTable } from "../../model/ScoreTable";
import type { Place } from "../../model/Violation";
import type { CellChanges, Fix } from "./Fix";
import { plainText } from "./plainText";
import { changeRows, isOnlyRow, keyOfRow, scoreCellAt } from "./scoreCellAt";

/**
 * `citizen.pattern`: a code with spaces around it loses them, on the list and in the rows that have it in that form.
 * Null where the code without them is somebody else's, or where tables name the citizen whose rows cannot be told from
 * another.
 */
export function fixListedCode(register: Register, place: Place): Fix | null {
  const citizen = citizenAt(register, place, "citizen");
  if (!citizen) return null;
  const from = citizen.code;
  const to = plainText(from);
  if (to === from || citizenCodeProblem(to) !== null) return null;
  const index = RegisterIndex.of(register);
  const isFree = [from, to].every((code) =>
    index.citizensWith(code).every((each) => each === citizen)
  );
  if (!isFree || index.isNamed(from)) return null;
  const sheets = register.scoreTables
    .filter((table) => ScoreRows.of(table).ofCitizen(from).length > 0)
    .map((table) => renameRows(table, from, to));
  if (sheets.some((change) => change === null)) return null;
  const listed: CellChanges = {
    table: "citizens",
    keyColumns: ["citizen"],
    cells: [{ key: [from], column: "citizen", from, to }],
  };
  return { kind: "code", to, changes: [listed, ...sheets.filter((each) => each !== null)] };
}

/**
 * `row.citizen` on a score sheet: rows whose code has spaces around it get the code of the citizen who is on the list.
 * Null where nobody has that code, or where the citizen has one of the rows already.
 */
export function fixRowCitizen(register: Register, place: Place): Fix | null {
  const found = scoreCellAt(register, place);
  if (!found) return null;
  const written = found.table.citizens[found.row]!;
  const citizen = RegisterIndex.of(register).citizen(plainText(written));
  if (!citizen || citizenCodeProblem(citizen.code) !== null) return null;
  const change = renameRows(found.table, written, citizen.code);
  return change && { kind: "code", to: citizen.code, changes: [change] };
}

/** `citizen.group`: a target group's code with spaces around it, or the group's name, becomes its code. */
export function fixGroup(register: Register, place: Place): Fix | null {
  const citizen = citizenAt(register, place, "group");
  if (!citizen) return null;
  const written = foldCode(plainText(citizen.group));
  const groups = register.targetGroups.filter(
    ({ code, name }) => foldCode(code) === written || foldCode(plainText(name)) === written
  );
  const isOnly = RegisterIndex.of(register).citizensWith(citizen.code).length === 1;
  if (written === "" || groups.length !== 1 || !isOnly) return null;
  const to = groups[0]!.code;
  const cells = [{ key: [citizen.code], column: "group", from: citizen.group, to }];
  return { kind: "code", to, changes: [{ table: "citizens", keyColumns: ["citizen"], cells }] };
}

/** The citizen whose cell in a column of the list is at a place; null when there is none. */
function citizenAt(register: Register, at: Place, column: "citizen" | "group"): Citizen | null {
  const table = register.places.citizens;
  const position = table && positionOf(table, at);
  const wanted = table?.columns[column] ?? columnNames("citizens").indexOf(column);
  if (position?.column !== wanted) return null;
  return RegisterIndex.of(register).citizenInRow(position.row);
}

/** Every row of a code given another; null where two rows would be the same one, before or after. */
function renameRows(table: ScoreTable, from: string, to: string): CellChanges | null {
  const scores = ScoreRows.of(table);
  const rows = scores.ofCitizen(from).filter((row) => !isWrittenAlike(table.citizens[row]!, to));
  const others = new Set(scores.ofCitizen(to).map((row) => keyOfRow(table, row)));
  const isSafe = rows.every(
    (row) =>
      isOnlyRow(table, row) &&
      !others.has(foldCodes(to, table.codes[row]!, table.respondents[row]!))
  );
  if (!isSafe || rows.length === 0) return null;
  return changeRows(table, rows, { column: "citizen", from: (row) => table.citizens[row]!, to });
}

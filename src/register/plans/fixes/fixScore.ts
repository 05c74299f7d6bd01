import type { CellInput } from "../../model/Edit";
import { foldCode } from "../../model/keys";
import type { Indicator, MissingReason, Register } from "../../model/Register";
import { RegisterIndex } from "../../model/RegisterIndex";
import { scoreProblem } from "../../model/scale";
import { scoreCell } from "../../model/ScoreTable";
import type { Place } from "../../model/Violation";
import type { Fix, FixKind } from "./Fix";
import { plainText } from "./plainText";
import { changeRows, isOnlyRow, scoreCellAt } from "./scoreCellAt";

/**
 * `score.enum`: a whole number on the indicator's scale that is stored as text becomes the number, a reason with a slip
 * in it (or its meaning written out) its code, and nothing but spaces an empty cell. Null for everything else: what
 * somebody meant by it is not for us to guess.
 */
export function fixScore(register: Register, place: Place): Fix | null {
  const found = scoreCellAt(register, place);
  if (!found?.column) return null;
  const { table, row, column } = found;
  const cell = scoreCell(table, column, row);
  if (cell.kind !== "text" || !isOnlyRow(table, row)) return null;
  const history = RegisterIndex.of(register).history(table.group, table.codes[row]!);
  const indicator = history?.newest ?? null;
  const meant = meaningOf(cell.text, indicator, register.reasons);
  if (meant === null) return null;
  const change = { column: column.name, from: () => cell.text, to: meant.to };
  return { ...meant, changes: [changeRows(table, [row], change)] };
}

function meaningOf(
  text: string,
  indicator: Indicator | null,
  reasons: readonly MissingReason[]
): { kind: FixKind; to: CellInput } | null {
  const plain = plainText(text);
  if (plain === "") return { kind: "blank", to: null };
  const reason = reasonOf(plain, reasons);
  if (reason !== null) return { kind: "reason", to: reason };
  const number = numberOf(plain);
  if (number === null || indicator === null || scoreProblem(indicator, number) !== null)
    return null;
  return { kind: "number", to: number };
}

/** The code of the reason that a text is, give or take spaces and points, or whose meaning it is. */
function reasonOf(text: string, reasons: readonly MissingReason[]): string | null {
  const code = foldCode(text.replace(/[\s.]/g, ""));
  const meaning = foldCode(text);
  const found =
    reasons.find((each) => foldCode(each.code) === code) ??
    reasons.find((each) => foldCode(each.meaning.trim()) === meaning);
  return found?.code ?? null;
}

/** Two decimals at most: in `1.000` the point may as well stand between thousands. */
const WHOLE_NUMBER = /^'?([+-]?\d{1,6})(?:[.,]0{0,2})?$/;

function numberOf(text: string): number | null {
  const parts = WHOLE_NUMBER.exec(text.replace("−", "-"));
  // Adding 0 makes a plain 0 of -0.
  return parts ? Number(parts[1]) + 0 : null;
}

import { foldCode, includesCode } from "../../register/model/keys";
import type { Register } from "../../register/model/Register";
import { RowKind, ScoreRows } from "../../register/model/ScoreRows";
import type { ScoreTable } from "../../register/model/ScoreTable";
import { TABLE_KEYS } from "../../register/tables/tables";
import { OLD_LISTS_TABLE } from "./schemaOne";
import { groupOfScoreTable, tableName } from "./tableLayout";

/** What tells whose a score table is. */
type Groups = Pick<Register, "targetGroups" | "indicators" | "citizens" | "periods" | "places">;

/** Excel calls the copy of a table like the table, with a number behind; others put an underscore between. */
const COPIED = /_?\d+$/;

const FIXED: ReadonlySet<string> = new Set(TABLE_KEYS.map(tableName));

/** Whether a table is called like a fixed one, with a number behind. */
function isCalledAsCopy(name: string): boolean {
  return !FIXED.has(name) && FIXED.has(name.replace(COPIED, ""));
}

/**
 * Whether a table is called as the register calls its own, of today or of schema 1, or as Excel calls copies of them.
 * Any other that begins with `PR` is somebody's own, and none of the register's business.
 */
export function isOfRegister(name: string): boolean {
  return (
    FIXED.has(name) ||
    name === OLD_LISTS_TABLE ||
    groupOfScoreTable(name) !== null ||
    isCalledAsCopy(name)
  );
}

/**
 * Whether a table is a copy that somebody made of one of the register's, with its sheet: called like a fixed table with a
 * number behind, or like the score table of a group that nothing in the register knows. It is never data. A table whose
 * group is only gone from the list of groups is none: citizens or indicators still name it.
 * @param name of a table that is the register's by it (`isOfRegister`).
 */
export function isCopy(name: string, register: Groups): boolean {
  const group = groupOfScoreTable(name);
  if (group === null) return isCalledAsCopy(name);
  // Where the groups cannot be read nobody knows whose it is.
  if (register.places.targetGroups?.columns["group"] === undefined) return false;
  const named = [
    ...register.targetGroups.map(({ code }) => code),
    ...register.indicators.map((each) => each.group),
    ...register.citizens.map((each) => each.group),
    ...register.periods.map((each) => each.group),
  ];
  return !includesCode(named, group);
}

/**
 * Whether the score table of a group is the copy of another group's, which happens to be called so: `UNGE2` is what Excel
 * calls the copy of `UNGE`. It holds indicators of that group, and none of its own.
 */
export function isCopyOfAnother(table: ScoreTable, register: Groups): boolean {
  const group = foldCode(table.group);
  const isOrigin = (code: string): boolean =>
    foldCode(code) !== group &&
    group.startsWith(foldCode(code)) &&
    COPIED.test(table.group) &&
    /^_?\d+$/.test(table.group.slice(code.length));
  const origin = register.targetGroups.find(({ code }) => code !== "" && isOrigin(code));
  if (!origin) return false;
  const codesOf = (of: string): ReadonlySet<string> =>
    new Set(
      register.indicators
        .filter((each) => foldCode(each.group) === foldCode(of))
        .map(({ code }) => foldCode(code))
    );
  const [own, theirs] = [codesOf(table.group), codesOf(origin.code)];
  const { kinds } = ScoreRows.of(table);
  const codes = new Set(table.codes.filter((_, row) => kinds[row] === RowKind.SCORES));
  const folded = [...codes].map(foldCode);
  return folded.some((code) => theirs.has(code)) && !folded.some((code) => own.has(code));
}

import type { CellInput } from "../../register/model/Edit";
import type { Register } from "../../register/model/Register";
import { columnsOf, tableOf } from "../../register/tables/tables";
import { inspectStructure } from "../read/inspectStructure";
import type { KnownRegister, LogEnd } from "../read/KnownRegister";
import type { Located } from "../read/locate";
import { withPlaces } from "../read/withPlaces";
import { registerAfter } from "./registerAfter";
import type { WorkbookEdit } from "./WorkbookEdit";

/**
 * What is known of a register once edits were written into its workbook.
 * @param located where its tables lie since then.
 * @returns null where the model does not come to what is there: then the register is to be read.
 */
export function knownAfter(
  known: KnownRegister,
  edits: readonly WorkbookEdit[],
  located: Located,
  log: LogEnd | null
): KnownRegister | null {
  if (edits.some((edit) => isMisread(known.register, edit))) return null;
  const after = registerOrNull(known.register, edits);
  if (after === null || log === null) return null;
  const register = withPlaces(after, located);
  return register && { register, structure: inspectStructure(located, register), log };
}

/** A table with cells that are not of their column's type, or that would get one: only reading tells which those are. */
function isMisread(register: Register, edit: WorkbookEdit): boolean {
  if (edit.kind !== "addRows" && edit.kind !== "setCells" && edit.kind !== "removeRows")
    return false;
  const { table } = edit;
  if (typeof table !== "string") return false;
  if ((register.places[table]?.misread?.length ?? 0) > 0) return true;
  if (edit.kind === "removeRows") return false;
  const types = new Map(columnsOf(tableOf(table)).map(({ name, type }) => [name, type]));
  const isText = (column: string, value: CellInput): boolean => {
    const type = types.get(column);
    return (type === "number" || type === "date") && typeof value === "string" && value !== "";
  };
  return edit.kind === "setCells"
    ? edit.cells.some(({ column, to }) => isText(column, to))
    : edit.rows.some((row) => edit.columns.some((column, at) => isText(column, row[at] ?? null)));
}

function registerOrNull(register: Register, edits: readonly WorkbookEdit[]): Register | null {
  try {
    return registerAfter(register, edits);
  } catch {
    // An edit met something else in the model than in the workbook: the model is not the workbook's.
    return null;
  }
}

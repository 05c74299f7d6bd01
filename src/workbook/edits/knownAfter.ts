import type { CellInput } from "../../register/model/Edit";
import type { Register, TablePlace } from "../../register/model/Register";
import { columnsOf, tableOf, TABLE_KEYS } from "../../register/tables/tables";
import { isCopy } from "../read/copies";
import { inspectStructure } from "../read/inspectStructure";
import { tableNamesOf, type KnownRegister, type LogEnd } from "../read/KnownRegister";
import { SCHEMA_VERSION, type Located, type LocatedTable } from "../read/locate";
import { samePlace } from "../read/samePlace";
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

/**
 * The register with its tables where they were found. What lies where it lay is the same object, and so is the register
 * where everything does: what was worked out of it is still known.
 * @returns null where they are others, or lie elsewhere than the model has it.
 */
export function withPlaces(register: Register, located: Located): Register | null {
  const names = tableNamesOf(register);
  const isSame =
    (located.schemaVersion ?? SCHEMA_VERSION) === register.schemaVersion &&
    located.language === register.language &&
    located.tables.size === names.length &&
    // Whose a table is depends on the groups: where that is another one now, all is read.
    register.copies.every(({ table }) => located.tables.has(table) && isCopy(table, register)) &&
    register.scoreTables.every(({ place }) => !isCopy(place.table, register)) &&
    register.scoreTables.every(({ place, rowCount }) => {
      const found = located.tables.get(place.table);
      return samePlace(place, found) && found!.rowCount >= rowCount;
    }) &&
    TABLE_KEYS.every((table) => {
      const place = register.places[table];
      if (place === null) return true;
      const found = located.tables.get(place.table);
      return samePlace(place, found) && found!.rowCount > (place.rows?.at(-1) ?? -1);
    });
  if (!isSame) return null;
  const placed = (place: TablePlace): TablePlace => {
    const found = located.tables.get(place.table)!;
    return isAlike(place, found) ? place : { ...place, ...found };
  };
  const places = Object.fromEntries(
    TABLE_KEYS.map((table) => [table, register.places[table] && placed(register.places[table])])
  ) as Register["places"];
  const scoreTables = register.scoreTables.map((table) => {
    const place = placed(table.place);
    return place === table.place ? table : { ...table, place };
  });
  const isUnmoved =
    TABLE_KEYS.every((table) => places[table] === register.places[table]) &&
    scoreTables.every((table, index) => table === register.scoreTables[index]);
  return isUnmoved ? register : { ...register, places, scoreTables };
}

/** Whether all that was found of a table is known of it. */
function isAlike(place: TablePlace, found: LocatedTable): boolean {
  const known: Readonly<Record<string, unknown>> = { ...place };
  return (
    samePlace(place, found) &&
    Object.entries(found).every(([key, value]) => key === "headers" || known[key] === value)
  );
}

import type { Register, TablePlace } from "../../register/model/Register";
import { TABLE_KEYS } from "../../register/tables/tables";
import { isCopy } from "./copies";
import { tableNamesOf } from "./KnownRegister";
import { SCHEMA_VERSION, type Located, type LocatedTable } from "./locate";
import { samePlace } from "./samePlace";

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

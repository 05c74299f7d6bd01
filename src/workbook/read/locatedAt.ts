import type { Register, TablePlace } from "../../register/model/Register";
import type { Located } from "./locate";
import { Words } from "./Words";

/** A workbook with one table, where it was when it was read: enough to read rows of it again. */
export function locatedAt(place: TablePlace, register: Register): Located {
  return {
    schemaVersion: null,
    underWay: null,
    names: new Set(),
    doubled: new Set(),
    tables: new Map([
      [
        place.table,
        {
          ...place,
          rowCount: place.rowCount ?? 0,
          isProtected: false,
          isFiltered: false,
        },
      ],
    ]),
    sheetNames: [],
    visibleSheets: new Set(),
    language: register.language,
    words: Words.ofRegister(register),
    reasons: register.reasons.map(({ code }) => code),
    oldLists: null,
  };
}

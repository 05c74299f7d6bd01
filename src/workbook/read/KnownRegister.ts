import type { Register } from "../../register/model/Register";
import type { ReadRegister } from "./readRegister";

/** A register as it is known from reading it, and from what was changed in it since. */
export interface KnownRegister extends ReadRegister {
  /** Where its log ends, above which no change is unfinished; null where that is not known. */
  readonly log: LogEnd | null;
}

/** The end of a log: by it is seen whether the log is still the one that was read. */
export interface LogEnd {
  /** Rows of the log up to it. */
  readonly rows: number;
  /** What the last of them says of its time. */
  readonly time: string;
  /** Row of the latest change that stands; null where none does. */
  readonly latest: number | null;
  /** As far as is known, no row above this one holds what puts a change back. */
  readonly unswept: number;
}

/** Names of all tables of a register, score sheets included, and copies of them. */
export function tableNamesOf({ places, scoreTables, copies }: Register): string[] {
  return [
    ...Object.values(places).flatMap((place) => (place ? [place.table] : [])),
    ...scoreTables.map(({ place }) => place.table),
    ...copies.map(({ table }) => table),
  ];
}

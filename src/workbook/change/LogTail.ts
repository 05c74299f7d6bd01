import { Words } from "../read/Words";
import type { KnownRegister } from "../read/KnownRegister";
import {
  hasRegister,
  SCHEMA_VERSION,
  schemaOf,
  type Located,
  type LocatedTable,
} from "../read/locate";
import { PiecesReading } from "../read/PiecesReading";
import type { RowsRequest } from "../read/readRows";
import { samePlace } from "../read/samePlace";
import { remainsIn } from "../edits/kinds";
import type { Register } from "../../register/model/Register";
import { Journal, type LoggedChange } from "./journal";

/** Rows above the log's end that are looked at again: of the changes last made one may be put back just now. */
const ABOVE = 20;
/** Rows that others may have added to the log since. */
const BELOW = 60;

/**
 * The end of a log that was read before: what was written since, and whether it is still the same log. Its length makes
 * no difference.
 */
export class LogTail {
  private constructor(
    private readonly known: KnownRegister,
    private readonly reading: PiecesReading,
    private readonly first: number
  ) {}

  /** The one of a register; null where it is not known where its log ends. */
  static of(known: KnownRegister): LogTail | null {
    const { register, log } = known;
    if (log === null || !register.places.log) return null;
    const first = Math.max(0, log.rows - ABOVE);
    const request = new Journal(locatedOf(register)).request();
    const count = log.rows - first + BELOW;
    return new LogTail(known, new PiecesReading(request, [{ first, count }]), first);
  }

  /** What to read, together with where the tables lie. */
  get requests(): readonly RowsRequest[] {
    return this.reading.requests;
  }

  /** The journal as far as it was read; null where it is not the one that is known, or where a change is unfinished. */
  journal(located: Located): Journal | null {
    const { register, log } = this.known;
    const place = register.places.log!;
    const found = located.tables.get(place.table);
    if (!samePlace(place, found) || found!.rowCount > log!.rows + BELOW) return null;
    const journal = new Journal(located);
    this.reading.giveTo(journal.request(), found!.rowCount);
    return journal.reaches(log!) && !journal.hasOpen ? journal : null;
  }

  /**
   * The latest change that stands.
   * @param before the one that was known.
   * @returns undefined where the log says so further up than was read.
   */
  latest(journal: Journal, before: LoggedChange | null): LoggedChange | null | undefined {
    const found = journal.latest();
    if (before !== null && before.mark.row < this.first) {
      const isLater = found !== null && found.mark.time >= before.mark.time;
      return found === null || isLater ? (found ?? before) : undefined;
    }
    return found === null && this.first > 0 ? undefined : found;
  }
}

/** Whether a register may be written to, and nothing in it was left half made. */
export function isOrdinary(located: Located): boolean {
  const isOurs = schemaOf(located) === SCHEMA_VERSION;
  return isOurs && hasRegister(located) && remainsIn(located) === null;
}

/** Where the tables were when a register was read: what is read there must be looked at before it is believed. */
export function locatedOf(register: Register): Located {
  const places = [
    ...Object.values(register.places).flatMap((place) => (place ? [place] : [])),
    ...register.scoreTables.map(({ place }) => place),
    ...register.copies,
  ];
  const tables = new Map<string, LocatedTable>(
    places.map((place) => [
      place.table,
      {
        ...place,
        rowCount: place.rowCount ?? 0,
        isProtected: false,
        isFiltered: false,
      },
    ])
  );
  return {
    schemaVersion: register.schemaVersion,
    underWay: null,
    names: new Set(),
    doubled: new Set(),
    tables,
    sheetNames: [],
    visibleSheets: new Set(),
    language: register.language,
    words: Words.ofRegister(register),
    reasons: register.reasons.map(({ code }) => code),
    oldLists: null,
  };
}

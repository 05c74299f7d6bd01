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
import type { Run } from "../read/runs";
import type { RowsRequest } from "../read/readRows";
import { samePlace } from "../read/samePlace";
import { remainsIn } from "../edits/remains";
import type { Register } from "../../register/model/Register";
import { settingOf } from "../../register/model/settings";
import { Journal, type LoggedChange } from "./journal";
import { latestOf } from "./logOrder";
import { MOST_SWEPT } from "./sweeping";

/** Rows above the log's end that are looked at again, whatever they are. */
const ABOVE = 20;
/** Most rows from the latest change that stands to the log's end: it may be put back just now, and is looked at again. */
const MOST_ABOVE = 300;
/** Rows that others may have added to the log since. */
const BELOW = 60;

/**
 * The end of a log that was read before: what was written since, and whether it is still the same log. Its length makes
 * no difference. A change is put back from the latest one that stands upwards, so what is unfinished is never above that.
 */
export class LogTail {
  private constructor(
    private readonly known: KnownRegister,
    private readonly reading: PiecesReading,
    private readonly first: number,
    /** Rows that are looked at to see what is to be swept. */
    private readonly swept: Run
  ) {}

  /**
   * The one of a register; null where it is not known where its log ends, or where that is too far from its latest change.
   * @param isSweeping what is to be swept is read, too.
   */
  static of(known: KnownRegister, isSweeping = false): LogTail | null {
    const { register, log } = known;
    if (log === null || !register.places.log) return null;
    const first = Math.min(log.latest ?? log.rows, Math.max(0, log.rows - ABOVE));
    if (log.rows - first > MOST_ABOVE) return null;
    const request = new Journal(locatedOf(register)).request();
    const old = Math.min(MOST_SWEPT, Math.max(0, log.rows - log.unswept));
    const swept = { first: log.unswept, count: isSweeping ? old : 0 };
    const pieces = [...(swept.count > 0 && swept.first < first ? [upTo(first, swept)] : [])];
    pieces.push({ first, count: log.rows - first + BELOW });
    return new LogTail(known, new PiecesReading(request, pieces), first, swept);
  }

  /** What to read, together with where the tables lie. */
  get requests(): readonly RowsRequest[] {
    return this.reading.requests;
  }

  /** The journal as far as it was read; null where it is not the one that is known, or where a change is unfinished. */
  journal(located: Located, now: Date): Journal | null {
    const { register, log } = this.known;
    const place = register.places.log!;
    const found = located.tables.get(place.table);
    if (!samePlace(place, found) || found!.rowCount > log!.rows + BELOW) return null;
    const journal = new Journal(located, {
      undoDays: settingOf(register, "undoDays"),
      sweepable: this.swept,
    });
    this.reading.giveTo(journal.request(), found!.rowCount);
    // Where the one that stood was taken back, the next one may be above what was read, and be on its way back, too.
    const isSeen = log!.latest === null || journal.latest(now) !== null;
    return journal.reaches(log!) && isSeen && !journal.hasOpen ? journal : null;
  }

  /**
   * The latest change that stands.
   * @param before the one that was known.
   * @returns undefined where the log says so further up than was read.
   */
  latest(
    journal: Journal,
    before: LoggedChange | null,
    now: Date
  ): LoggedChange | null | undefined {
    const found = journal.latest(now);
    if (before !== null && before.mark.row < this.first) {
      if (found === null) return before;
      return latestOf([before.mark, found.mark], now) === found.mark ? found : undefined;
    }
    return found === null && this.first > 0 ? undefined : found;
  }
}

/** Rows as far as another piece begins. */
function upTo(end: number, { first, count }: Run): Run {
  return { first, count: Math.min(count, end - first) };
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

import { isWrittenAlike } from "../../register/model/keys";
import type { Register } from "../../register/model/Register";
import { ScoreRows } from "../../register/model/ScoreRows";
import type { ScoreTable } from "../../register/model/ScoreTable";
import { SCORE_KEY } from "../../register/tables/scores";
import type { KnownRegister } from "../read/KnownRegister";
import { locateKnown, type Located } from "../read/locate";
import { PiecesReading } from "../read/PiecesReading";
import { runsOf, type Run } from "../read/runs";
import { readAlong } from "../read/readAlong";
import { samePlace } from "../read/samePlace";
import { tableNameOf, TableState } from "../read/TableState";
import type { FollowedRows } from "../edits/EditKind";
import { followedRows } from "../edits/followedEdits";
import type { Preparation } from "../edits/Preparation";
import { prepareEdits } from "../edits/prepareEdits";
import type { WorkbookEdit } from "../edits/WorkbookEdit";
import type { Journal } from "./journal";
import { isOrdinary, locatedOf, LogTail } from "./LogTail";

/** Blank rows at a score sheet's end that may be there. */
const BLANK_ROWS = 40;
/** So many rows are looked at one by one; for more the whole sheet is searched. */
const MOST_ROWS = 1_500;
/** And so many pieces of the sheet. */
const MOST_PIECES = 40;

/** A change of score sheets that was prepared without searching them. */
export interface KnownPreparation {
  readonly located: Located;
  readonly log: Journal;
  readonly preparation: Preparation;
}

/**
 * Prepares edits of score sheets by what is known of them: their rows are not searched for among all others, but looked
 * at where they stood, and so what travels is the same at any size. One sync, beside those of the edits' own looks.
 * @returns "otherEdits" for those, and null as soon as anything is not as it is known to be: then everything is searched,
 * and what is known is not believed any more.
 */
export async function prepareKnown(
  context: Excel.RequestContext,
  edits: readonly WorkbookEdit[],
  known: KnownRegister,
  requestBytes: number,
  now: Date
): Promise<KnownPreparation | "otherEdits" | null> {
  const { register } = known;
  const followed = followedRows(edits);
  const wanted = followed && readingsOf(followed, register);
  const tail = LogTail.of(known, true);
  if (wanted === null || tail === null) return "otherEdits";

  const before = locatedOf(register);
  const readings = wanted.map((each) => {
    const { keys, values, pieces, table } = each;
    const state = TableState.of({ scores: table.group }, before);
    return { ...each, reading: new PiecesReading(state.request(keys, values), pieces) };
  });
  const requests = [tail, ...readings.map(({ reading }) => reading)].flatMap(
    (each) => each.requests
  );
  const located = await readAlong(
    context,
    () =>
      locateKnown(context, before, [
        register.places.log!.table,
        ...readings.map(({ table }) => table.place.table),
      ]),
    requests
  );
  if (located === null || !isOrdinary(located) || located.language !== register.language) {
    return null;
  }
  const journal = tail.journal(located, now);
  if (journal === null) return null;

  const states: TableState[] = [];
  for (const { table, keys, values, reading, rows } of readings) {
    const found = located.tables.get(table.place.table);
    if (!samePlace(table.place, found)) return null;
    const state = TableState.of({ scores: table.group }, located);
    reading.giveTo(state.request(keys, values), found!.rowCount);
    const read = rows.filter((row) => row < found!.rowCount);
    if (found!.rowCount < table.rowCount || found!.rowCount > table.rowCount + BLANK_ROWS)
      return null;
    if (!read.every((row) => isKnownRow(state, table, row, [...keys, ...values]))) return null;
    state.lookAtOnly(
      read.filter((row) => row < table.rowCount),
      table.rowCount
    );
    states.push(state);
  }
  const preparation = await prepareEdits(context, located, edits, "apply", {
    requestBytes,
    states,
  });
  return preparation.lost.length > 0 ? null : { located, log: journal, preparation };
}

/** What of a score sheet is to be looked at. */
interface Wanted {
  readonly table: ScoreTable;
  readonly keys: readonly string[];
  readonly values: readonly string[];
  /** Rows of the body, from the top. */
  readonly rows: readonly number[];
  readonly pieces: readonly Run[];
}

/** What the edits need to see; null where that is more than is looked at row by row. */
function readingsOf(followed: readonly FollowedRows[], { scoreTables }: Register): Wanted[] | null {
  const byTable = new Map<string, FollowedRows[]>();
  for (const each of followed) {
    const name = tableNameOf(each.table);
    byTable.set(name, [...(byTable.get(name) ?? []), each]);
  }
  const wanted: Wanted[] = [];
  for (const [name, own] of byTable) {
    const table = scoreTables.find(({ place }) => place.table === name);
    if (!table) return null;
    const citizens = new Set(own.flatMap(({ citizens }) => citizens));
    const known = ScoreRows.of(table);
    const rows = new Set([...citizens].flatMap((citizen) => [...known.ofCitizen(citizen)]));
    // The sheet must end where it is known to: a row that is added goes there.
    for (let row = Math.max(0, table.rowCount - 1); row < table.rowCount + BLANK_ROWS; row++)
      rows.add(row);
    const sorted = [...rows].sort((a, b) => a - b);
    const pieces = runsOf(sorted);
    if (sorted.length > MOST_ROWS || pieces.length > MOST_PIECES) return null;
    const keys = own.flatMap((each) => each.keys);
    const values = own.flatMap((each) => each.values);
    wanted.push({
      table,
      keys: [...new Set([...SCORE_KEY, ...keys])],
      values,
      rows: sorted,
      pieces,
    });
  }
  return wanted;
}

/** A row that is known holds the same keys as it did; one behind the last is blank. */
function isKnownRow(
  state: TableState,
  table: ScoreTable,
  row: number,
  columns: readonly string[]
): boolean {
  if (row >= table.rowCount) {
    return columns.every((column) => !state.has(column) || state.cell(row, column) === null);
  }
  const text = (column: string): string => String(state.cell(row, column) ?? "");
  return (
    isWrittenAlike(text("citizen"), table.citizens[row]!) &&
    isWrittenAlike(text("code"), table.codes[row]!) &&
    isWrittenAlike(text("respondent"), table.respondents[row]!)
  );
}

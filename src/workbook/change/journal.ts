import { a1Block } from "../sheets/a1";
import type { Step } from "./Batches";
import type { ChangeLog, EntryMark, LogEntry } from "./ChangeLog";
import type { LogEnd } from "../read/KnownRegister";
import type { Located } from "../read/locate";
import { parseReversal, type Reversal } from "./Reversal";
import { columnRuns, readRows, rowsOf, type RowsRequest } from "../read/readRows";
import { cellsAt, tableOn } from "../sheets/cells";
import { formatTableRows } from "../sheets/tableSheet";
import { TableState } from "../read/TableState";

/** Excel holds 32,767 characters in a cell; one block of a longer entry stays well below. */
const BLOCK_CHARACTERS = 30_000;

/**
 * An entry's life. `open` while its change is being written; a change of several requests says `writing` and when it
 * last did, so that another pane can tell it from one that died. Then `done`, or `reversed` when it was put back, at
 * once or when the user took it back. `final` stands too, but cannot be taken back any more.
 */
export type JournalState = "open" | "done" | "final" | "reversed";

const WRITING = "writing ";
/** A change that has not written for so long is dead: milliseconds. Excel answers within seconds, or not at all. */
const SILENCE = 60_000;
/** How far the clocks of two computers may be apart: milliseconds. */
const CLOCK_DIFFERENCE = 600_000;

/** A change that stands, as the log has it. */
export interface LoggedChange {
  readonly mark: EntryMark;
  /** Code name of the action, such as "addMeasurement". */
  readonly action: string;
  /** It cannot be taken back any more. */
  readonly isFinal: boolean;
}

/** The entry of a change that stands. */
export interface StandingEntry {
  readonly action: string;
  /** What was written to put the change back: a `Reversal` as JSON. */
  readonly text: string;
  /** Rows of its blocks in the log's body. */
  readonly rows: readonly number[];
}

/** An entry whose change was begun and not finished. */
export interface OpenEntry {
  /** When it was begun. */
  readonly time: string;
  /** Null when somebody changed the log so that it cannot be read any more. */
  readonly reversal: Reversal | null;
  /** Rows of its blocks in the log's body. */
  readonly rows: readonly number[];
  /** Somebody is still at it. */
  readonly isAlive: boolean;
}

/**
 * The log as a journal: before a change is written, one row per block of its reversal is, and after it the rows are
 * marked done. What a pane leaves open when it dies is found there by the next one.
 */
export class Journal implements ChangeLog {
  private readonly state: TableState;

  /** @throws RegisterStateError "broken" when the log is gone: then nothing can be written safely. */
  constructor(private readonly located: Located) {
    this.state = TableState.of("log", located);
  }

  /** What to read before anything below: which entries there are. */
  request(): RowsRequest {
    return this.state.request(["time", "action", "state", "block"], []);
  }

  /** Where the log ends; null where nothing stands in it. Call after the request was read. */
  end(): LogEnd | null {
    const rows = this.state.usedRows;
    return rows === 0 ? null : { rows, time: this.textAt(rows - 1, "time") };
  }

  /** Whether the log is still what it was as far as that end. Call after the request was read. */
  reaches({ rows, time }: LogEnd): boolean {
    return this.state.usedRows >= rows && this.textAt(rows - 1, "time") === time;
  }

  /** The latest change that stands; null when there is none. Call after the request was read. */
  latest(): LoggedChange | null {
    let latest: LoggedChange | null = null;
    for (let row = 0; row < this.state.usedRows; row++) {
      // The first row of an entry's blocks is its mark.
      const isFirst = this.textAt(row, "block").startsWith("1/");
      if (!isFirst || !isStanding(this.stateOf(row))) continue;
      const time = this.textAt(row, "time");
      if (latest !== null && !isLater(time, latest.mark.time)) continue;
      const isFinal = this.stateOf(row) === "final";
      latest = { mark: { row, time }, action: this.textAt(row, "action"), isFinal };
    }
    return latest;
  }

  /**
   * Reads the entry of a change that stands. One sync. Call after the request was read.
   * @returns null where it is not to be found whole: taken back meanwhile, or changed by somebody.
   */
  async readStanding(
    context: Excel.RequestContext,
    mark: EntryMark
  ): Promise<StandingEntry | null> {
    const rows = this.standingRows(mark);
    if (rows.length === 0) return null;
    const blocks = inOrder(await this.readBlocks(context, rows));
    if (!isWhole(blocks)) return null;
    return {
      action: this.textAt(rows[0]!, "action"),
      text: blocks.map(({ text }) => text).join(""),
      rows: blocks.map(({ row }) => row),
    };
  }

  /** Below each other as they were written; or, where somebody has sorted the log, wherever the same time stands. */
  private standingRows({ row: first, time }: EntryMark): number[] {
    const isOurs = (row: number): boolean =>
      this.stateOf(row) === "done" && this.textAt(row, "time") === time;
    const count = Number(this.textAt(first, "block").split("/")[1]);
    const below = Array.from({ length: Math.min(count || 0, this.state.usedRows) }, (_, index) => {
      return first + index;
    });
    const isTogether = below.every(
      (row, index) => isOurs(row) && this.textAt(row, "block") === `${index + 1}/${count}`
    );
    return isTogether && below.length > 0 ? below : this.rowsWhere(isOurs);
  }

  private textAt(row: number, column: string): string {
    return String(this.state.cell(row, column) ?? "");
  }

  private rowsWhere(isWanted: (row: number) => boolean): number[] {
    return Array.from({ length: this.state.usedRows }, (_, row) => row).filter(isWanted);
  }

  /** Is there an entry whose change was begun and not finished? Call after the request was read. */
  get hasOpen(): boolean {
    return this.openRows().length > 0;
  }

  private openRows(): number[] {
    return this.rowsWhere((row) => isUnfinished(this.stateOf(row)));
  }

  private stateOf(row: number): string {
    return this.textAt(row, "state");
  }

  /** Reads the unfinished entries, in the order in which they were begun. One sync, however many there are. */
  async readOpen(context: Excel.RequestContext, now: Date): Promise<OpenEntry[]> {
    const rows = this.openRows();
    if (rows.length === 0) return [];
    // Somebody may have sorted the log: what belongs together is told by time and action, its order by the block.
    const entries = new Map<string, LogRow[]>();
    for (const each of await this.readBlocks(context, rows)) {
      const key = `${each.time} ${each.action}`;
      entries.set(key, [...(entries.get(key) ?? []), each]);
    }
    return [...entries.values()]
      .map((blocks) => entryOf(blocks, (row) => isAlive(this.stateOf(row), now)))
      .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  }

  /** Rows of the log with their texts. One sync. */
  private async readBlocks(
    context: Excel.RequestContext,
    rows: readonly number[]
  ): Promise<LogRow[]> {
    const reading = TableState.of("log", this.located);
    const request = reading.request(["time", "action", "block", "text"], []);
    const first = rows[0]!;
    await readRows(context, [rowsOf(request, first, rows[rows.length - 1]! - first + 1)]);
    const text = (row: number, column: string): string => String(reading.cell(row, column) ?? "");
    return rows.map((row) => ({
      row,
      time: text(row, "time"),
      action: text(row, "action"),
      block: text(row, "block"),
      text: text(row, "text"),
    }));
  }

  /** Does this row begin an entry of that time whose change stands? Call after the request was read. */
  isDone(mark: EntryMark): boolean {
    return this.textAt(mark.row, "time") === mark.time && isStanding(this.stateOf(mark.row));
  }

  /** Steps that write an entry before its change, keep it alive meanwhile, and mark it when the change stands. */
  entry(action: string, reversal: Reversal, now: Date, standing: "done" | "final"): LogEntry {
    const text = JSON.stringify(reversal);
    const blocks = cut(text, BLOCK_CHARACTERS);
    const first = this.state.usedRows;
    const grown = Math.max(this.state.bodyRows, first + blocks.length);
    const time = now.toISOString();
    const rows = blocks.map((text, index): Record<string, string> => ({
      time,
      action,
      state: "open",
      block: `${index + 1}/${blocks.length}`,
      text,
    }));
    const cells = this.runsOf(rows);
    const { sheet, name, headerRow, top, column, columns, bodyRows, language } = this.state;
    const numbers = rows.map((_, index) => first + index);
    const stateColumn = column + this.state.indexOf("state");
    const stateCell = (context: Excel.RequestContext): Excel.Range =>
      cellsAt(context.workbook.worksheets.getItem(sheet), top + first, stateColumn);
    return {
      mark: { row: first, time },
      expectation: {
        sheet,
        row: top + first,
        column: column + this.state.indexOf("time"),
        values: rows.map(() => [time]),
      },
      open: {
        bytes: text.length * 2 + 2_000,
        apply(context) {
          const target = context.workbook.worksheets.getItem(sheet);
          if (grown > bodyRows) {
            tableOn(context, { sheet, name }).resize(
              a1Block(headerRow, column, grown + 1, columns.length)
            );
          }
          formatTableRows(
            target,
            { table: "log", language, headerRow, column, columns },
            first,
            rows.length
          );
          for (const { at, values } of cells) {
            cellsAt(target, top + first, column + at, rows.length, values[0]!.length).values =
              values;
          }
        },
      },
      done: () => this.mark(numbers, standing),
      reopen: this.mark(numbers, "open"),
      alive: (at) => this.alive(first, at),
      loadState: (context) => {
        const cell = stateCell(context).load("values");
        return () => isUnfinished(String(cell.values[0]?.[0] ?? ""));
      },
    };
  }

  /**
   * Cells of new rows in runs of neighbouring columns, by what stands in which column; the last run first. An entry that
   * is broken off between two of them must not say that it is one: what puts it back stands last, and comes first.
   */
  private runsOf(
    rows: readonly Readonly<Record<string, string>>[]
  ): { readonly at: number; readonly values: string[][] }[] {
    const names = this.state.columns.map((column) => column?.name ?? null);
    const known = names.flatMap((name, index) => (name === null ? [] : [index]));
    const runs = columnRuns(known).map(({ column, count }) => ({
      at: column,
      values: rows.map((row) =>
        names.slice(column, column + count).map((name) => row[name!] ?? "")
      ),
    }));
    return runs.reverse();
  }

  /** A step that says in an entry's row that its change is still being written. */
  alive(row: number, at: Date): Step {
    const { sheet, top, column } = this.state;
    const stateColumn = column + this.state.indexOf("state");
    return {
      bytes: 200,
      apply(context) {
        const cell = cellsAt(context.workbook.worksheets.getItem(sheet), top + row, stateColumn);
        cell.values = [[WRITING + at.toISOString()]];
      },
    };
  }

  /** A step that marks rows of the log. */
  mark(rows: readonly number[], state: JournalState): Step {
    const { sheet, top, column } = this.state;
    const at = column + this.state.indexOf("state");
    return {
      bytes: 200 + rows.length * 100,
      apply(context) {
        const target = context.workbook.worksheets.getItem(sheet);
        for (const row of rows) cellsAt(target, top + row, at).values = [[state]];
      },
    };
  }
}

/** A block of an entry. */
interface LogRow {
  readonly row: number;
  readonly time: string;
  readonly action: string;
  /** "2/4": the second of four. */
  readonly block: string;
  readonly text: string;
}

function inOrder(blocks: readonly LogRow[]): LogRow[] {
  return [...blocks].sort((a, b) => Number.parseInt(a.block) - Number.parseInt(b.block));
}

function isWhole(blocks: readonly LogRow[]): boolean {
  return blocks.every(({ block: number }, index) => number === `${index + 1}/${blocks.length}`);
}

function entryOf(rows: readonly LogRow[], isRowAlive: (row: number) => boolean): OpenEntry {
  const blocks = inOrder(rows);
  return {
    time: blocks[0]?.time ?? "",
    rows: blocks.map(({ row }) => row),
    isAlive: blocks.some(({ row }) => isRowAlive(row)),
    reversal: isWhole(blocks) ? parseReversal(blocks.map(({ text }) => text).join("")) : null,
  };
}

/**
 * Entries are added at the end, so the lower one is the later, also where another computer's clock is a little behind;
 * unless somebody has sorted the log.
 */
function isLater(time: string, above: string): boolean {
  return Date.parse(time) > Date.parse(above) - CLOCK_DIFFERENCE;
}

function isStanding(state: string): boolean {
  return state === "done" || state === "final";
}

function isUnfinished(state: string): boolean {
  return state === "open" || state.startsWith(WRITING);
}

function isAlive(state: string, now: Date): boolean {
  return state.startsWith(WRITING) && isRecent(state.slice(WRITING.length), now);
}

/** Whether a moment of the log is so short ago that who wrote it may still be at it. */
export function isRecent(time: string, now: Date): boolean {
  const silent = now.getTime() - Date.parse(time);
  // A clock that is a little ahead of ours is no reason to take a pane for dead.
  return Math.abs(silent) < SILENCE;
}

/** Parts of a text, none of which ends within a character of two units. */
function cut(text: string, length: number): string[] {
  const parts: string[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(start + length, text.length);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end--;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

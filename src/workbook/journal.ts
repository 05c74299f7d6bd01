import type { Edit } from "../register/Edit";
import { a1Block } from "./a1";
import type { RawCell } from "./cellValues";
import type { Step } from "./Batches";
import type { Located } from "./locate";
import type { CreatedSheet, Expectation } from "./prepare/Preparation";
import { readRows, rowsOf, type RowsRequest } from "./readRows";
import { block } from "./sheets/blocks";
import { formatTableRows } from "./sheets/tableSheet";
import { TableState } from "./TableState";

/** Excel holds 32,767 characters in a cell; one block of a longer entry stays well below. */
const BLOCK_CHARACTERS = 30_000;

/**
 * An entry's life. `open` while its change is being written; a change of several requests says `writing` and when it
 * last did, so that another pane can tell it from one that died. Then `done`, or `reversed` when it was put back.
 */
export type JournalState = "open" | "done" | "reversed";

const WRITING = "writing ";
/** A change that has not written for so long is dead: milliseconds. Excel answers within seconds, or not at all. */
const SILENCE = 60_000;

/** How to put a change back: the edits that do it, the sheets that it made, and cells outside the register's tables. */
export interface Reversal {
  readonly edits: readonly Edit[];
  readonly created: readonly CreatedSheet[];
  readonly restore: readonly RestoredCells[];
  /** Names of the workbook that the change pointed elsewhere, and what they meant before. */
  readonly names: readonly RestoredName[];
}

/** A name of the workbook and what it meant before. */
export interface RestoredName {
  readonly name: string;
  /** With "=". */
  readonly formula: string;
}

/** What stood in a block of cells before. */
export interface RestoredCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawCell[])[];
}

/** What an entry can be found by again. */
export interface EntryMark {
  readonly row: number;
  readonly time: string;
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

/** What belongs to one change in the log. */
export interface JournalEntry {
  readonly mark: EntryMark;
  /** What must stand in the log afterwards: two panes may have taken the same row. */
  readonly expectation: Expectation;
  readonly open: Step;
  readonly done: Step;
  /** Makes the entry unfinished again, so that it can be put back. */
  readonly reopen: Step;
  /** Says that its change is still being written. */
  readonly alive: (at: Date) => Step;
  /** Loads with the next sync whether the entry is still unfinished; the answer is there after it. */
  readonly loadState: (context: Excel.RequestContext) => () => boolean;
}

/**
 * The log as a journal: before a change is written, one row per block of its reversal is, and after it the rows are
 * marked done. What a pane leaves open when it dies is found there by the next one.
 */
export class Journal {
  private readonly state: TableState;

  /** @throws RegisterStateError "broken" when the log is gone: then nothing can be written safely. */
  constructor(private readonly located: Located) {
    this.state = TableState.of("log", located);
  }

  /** What to read before anything below: which entries there are. */
  request(): RowsRequest {
    return this.state.request(["time", "state"], []);
  }

  /** Is there an entry whose change was begun and not finished? Call after the request was read. */
  get hasOpen(): boolean {
    return this.openRows().length > 0;
  }

  private openRows(): number[] {
    return Array.from({ length: this.state.usedRows }, (_, row) => row).filter((row) =>
      isUnfinished(this.stateOf(row))
    );
  }

  private stateOf(row: number): string {
    return String(this.state.cell(row, "state") ?? "");
  }

  /** Reads the unfinished entries, in the order in which they were begun. One sync, however many there are. */
  async readOpen(context: Excel.RequestContext, now: Date): Promise<OpenEntry[]> {
    const rows = this.openRows();
    if (rows.length === 0) return [];
    const reading = TableState.of("log", this.located);
    const request = reading.request(["time", "action", "block", "text"], []);
    const first = rows[0]!;
    await readRows(context, [rowsOf(request, first, rows[rows.length - 1]! - first + 1)]);
    const text = (row: number, column: string): string => String(reading.cell(row, column) ?? "");
    // Somebody may have sorted the log: what belongs together is told by time and action, its order by the block.
    const entries = new Map<string, LogRow[]>();
    for (const row of rows) {
      const key = `${text(row, "time")} ${text(row, "action")}`;
      const blocks = entries.get(key) ?? [];
      blocks.push({
        row,
        time: text(row, "time"),
        block: text(row, "block"),
        text: text(row, "text"),
        isAlive: isAlive(this.stateOf(row), now),
      });
      entries.set(key, blocks);
    }
    return [...entries.values()]
      .map(entryOf)
      .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  }

  /** Does this row begin an entry of that time whose change stands? Call after the request was read. */
  isDone(mark: EntryMark): boolean {
    return (
      this.state.cell(mark.row, "time") === mark.time &&
      this.state.cell(mark.row, "state") === "done"
    );
  }

  /** Steps that write an entry before its change, keep it alive meanwhile, and mark it when the change stands. */
  entry(action: string, reversal: Reversal, now: Date): JournalEntry {
    const text = JSON.stringify(reversal);
    const blocks = cut(text, BLOCK_CHARACTERS);
    const first = this.state.usedRows;
    const grown = Math.max(this.state.bodyRows, first + blocks.length);
    const time = now.toISOString();
    const rows = blocks.map((part, index) => [
      time,
      action,
      "open",
      `${index + 1}/${blocks.length}`,
      part,
    ]);
    const { sheet, name, headerRow, top, column, columns, bodyRows } = this.state;
    const numbers = rows.map((_, index) => first + index);
    const stateColumn = column + this.state.indexOf("state");
    const stateCell = (context: Excel.RequestContext): Excel.Range =>
      block(context.workbook.worksheets.getItem(sheet), top + first, stateColumn);
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
            context.workbook.tables
              .getItem(name)
              .resize(a1Block(headerRow, column, grown + 1, columns.length));
          }
          formatTableRows(target, { table: "log", headerRow, column, columns }, first, rows.length);
          block(target, top + first, column, rows.length, rows[0]!.length).values = rows;
        },
      },
      done: this.mark(numbers, "done"),
      reopen: this.mark(numbers, "open"),
      alive: (at) => ({
        bytes: 200,
        apply(context) {
          stateCell(context).values = [[WRITING + at.toISOString()]];
        },
      }),
      loadState: (context) => {
        const cell = stateCell(context).load("values");
        return () => isUnfinished(String(cell.values[0]?.[0] ?? ""));
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
        for (const row of rows) block(target, top + row, at).values = [[state]];
      },
    };
  }
}

/** A block of an unfinished entry. */
interface LogRow {
  readonly row: number;
  readonly time: string;
  /** "2/4": the second of four. */
  readonly block: string;
  readonly text: string;
  readonly isAlive: boolean;
}

function entryOf(blocks: readonly LogRow[]): OpenEntry {
  const inOrder = [...blocks].sort((a, b) => Number.parseInt(a.block) - Number.parseInt(b.block));
  const isWhole = inOrder.every(
    ({ block: number }, index) => number === `${index + 1}/${blocks.length}`
  );
  return {
    time: inOrder[0]?.time ?? "",
    rows: inOrder.map(({ row }) => row),
    isAlive: inOrder.some((each) => each.isAlive),
    reversal: isWhole ? parseReversal(inOrder.map(({ text }) => text).join("")) : null,
  };
}

function parseReversal(text: string): Reversal | null {
  try {
    return JSON.parse(text) as Reversal;
  } catch {
    return null;
  }
}

function isUnfinished(state: string): boolean {
  return state === "open" || state.startsWith(WRITING);
}

function isAlive(state: string, now: Date): boolean {
  if (!state.startsWith(WRITING)) return false;
  const silent = now.getTime() - Date.parse(state.slice(WRITING.length));
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

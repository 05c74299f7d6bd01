import type { Edit } from "../register/Edit";
import { a1Block } from "./a1";
import type { RawCell } from "./cellValues";
import type { Step } from "./Batches";
import type { Located } from "./locate";
import type { CreatedSheet } from "./prepare/Preparation";
import { readRows, rowsOf, type RowsRequest } from "./readRows";
import { block } from "./sheets/blocks";
import { formatTableRows } from "./sheets/tableSheet";
import { TableState } from "./TableState";

/** Excel holds 32,767 characters in a cell; one block of a longer entry stays well below. */
const BLOCK_CHARACTERS = 30_000;

/** An entry's life: `open` while its change is being written, then `done`, or `reversed` when it was put back. */
export type JournalState = "open" | "done" | "reversed";

/** How to put a change back: the edits that do it, the sheets that it made, and cells outside the register's tables. */
export interface Reversal {
  readonly edits: readonly Edit[];
  readonly created: readonly CreatedSheet[];
  readonly restore: readonly RestoredCells[];
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
  readonly reversal: Reversal;
  /** Rows of its blocks in the log's body. */
  readonly rows: readonly number[];
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

  /** Rows of entries that were left open, from the top. Call after the request was read. */
  openRows(): number[] {
    return Array.from({ length: this.state.usedRows }, (_, row) => row).filter(
      (row) => this.state.cell(row, "state") === "open"
    );
  }

  /** Reads the open entries' reversals. One sync, however many there are. */
  async readOpen(context: Excel.RequestContext): Promise<OpenEntry[]> {
    const rows = this.openRows();
    if (rows.length === 0) return [];
    const reading = TableState.of("log", this.located);
    const request = reading.request(["block", "text"], []);
    const first = rows[0]!;
    await readRows(context, [rowsOf(request, first, rows[rows.length - 1]! - first + 1)]);
    const entries: OpenEntry[] = [];
    let text = "";
    let blocks: number[] = [];
    for (const row of rows) {
      if (reading.cell(row, "block") === 1 && blocks.length > 0) {
        entries.push(entryOf(text, blocks));
        text = "";
        blocks = [];
      }
      text += String(reading.cell(row, "text") ?? "");
      blocks.push(row);
    }
    entries.push(entryOf(text, blocks));
    return entries;
  }

  /** Does this row begin an entry of that time whose change stands? Call after the request was read. */
  isDone(mark: EntryMark): boolean {
    return (
      this.state.cell(mark.row, "time") === mark.time &&
      this.state.cell(mark.row, "state") === "done"
    );
  }

  /** Steps that write an entry before its change, and mark it when the change stands. */
  entry(
    action: string,
    reversal: Reversal,
    now: Date
  ): { readonly open: Step; readonly done: Step; readonly mark: EntryMark } {
    const text = JSON.stringify(reversal);
    const blocks = cut(text, BLOCK_CHARACTERS);
    const first = this.state.usedRows;
    const grown = Math.max(this.state.bodyRows, first + blocks.length);
    const rows = blocks.map((part, index) => [now.toISOString(), action, "open", index + 1, part]);
    const { sheet, name, headerRow, top, column, columns, bodyRows } = this.state;
    return {
      mark: { row: first, time: now.toISOString() },
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
      done: this.mark(
        rows.map((_, index) => first + index),
        "done"
      ),
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

function entryOf(text: string, rows: readonly number[]): OpenEntry {
  return { reversal: parseReversal(text), rows };
}

/** A reversal whose text was itself cut short was never followed by a change: there is nothing to put back. */
function parseReversal(text: string): Reversal {
  try {
    return JSON.parse(text) as Reversal;
  } catch {
    return { edits: [], created: [], restore: [] };
  }
}

function cut(text: string, length: number): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += length)
    parts.push(text.slice(start, start + length));
  return parts;
}

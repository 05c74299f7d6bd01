import { settingOf } from "../../register/model/settings";
import { a1Block } from "../sheets/a1";
import { joined, type Step } from "./Batches";
import type { ChangeLog, EntryMark, LogEntry, NewEntry } from "./ChangeLog";
import type { LogEnd } from "../read/KnownRegister";
import type { Located } from "../read/locate";
import {
  blocksOf,
  entryOf,
  inOrder,
  isWhole,
  cellRunsOf,
  type LogRow,
  type OpenEntry,
} from "./logBlocks";
import { isAlive, isStanding, isUnfinished, writingSince, type JournalState } from "./logStates";
import { runsOf, type Run } from "../read/runs";
import { readRows, rowsOf, type RowsRequest } from "../read/readRows";
import { cellsAt, tableOn } from "../sheets/cells";
import { formatTableRows } from "../sheets/tableSheet";
import { tableNameOf, TableState } from "../read/TableState";
import { Emptying } from "./Emptying";
import { latestOf } from "./logOrder";
import { dueRows, SWEPT } from "./sweeping";

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

/** What is known of a register beside its log. */
export interface JournalOptions {
  /** For how many days the log holds what takes a change back; null where the register is to be asked. */
  readonly undoDays?: number | null;
  /** The rows that were read so that they can be swept; null where all were read. */
  readonly sweepable?: Run | null;
}

/**
 * The log as a journal: before a change is written, its rows are, with its reversal in blocks, and after it they are
 * marked done. What a pane leaves open when it dies is found there by the next one.
 */
export class Journal implements ChangeLog {
  private readonly state: TableState;
  private settings: TableState | null = null;

  /** @throws RegisterStateError "broken" when the log is gone: then nothing can be written safely. */
  constructor(
    private readonly located: Located,
    private readonly options: JournalOptions = {}
  ) {
    this.state = TableState.of("log", located);
  }

  /** What to read before an entry is made, where it is not known for how long it can be taken back. */
  requests(): readonly RowsRequest[] {
    const { located, options } = this;
    const name = tableNameOf("settings");
    if (options.undoDays == null && located.tables.has(name) && !located.doubled.has(name)) {
      this.settings = TableState.of("settings", located);
    }
    const settings = this.settings?.request(["code", "group", "value"], []);
    return [this.request(), ...(settings ? [settings] : [])];
  }

  private get undoDays(): number {
    const { settings, options } = this;
    if (options.undoDays != null) return options.undoDays;
    const rows = Array.from({ length: settings?.usedRows ?? 0 }, (_, row) => {
      const value = settings!.cell(row, "value");
      return {
        code: String(settings!.cell(row, "code") ?? ""),
        group: String(settings!.cell(row, "group") ?? ""),
        setting: "",
        value: typeof value === "number" ? value : null,
      };
    });
    return settingOf({ settings: rows }, "undoDays");
  }

  /** What to read before anything below: which entries there are. */
  request(): RowsRequest {
    return this.state.request(["time", "action", "state", "block"], []);
  }

  /** Where the log ends; null where nothing stands in it. Call after the request was read. */
  end(now: Date): LogEnd | null {
    const rows = this.state.usedRows;
    if (rows === 0) return null;
    const latest = this.latest(now)?.mark.row ?? null;
    return { rows, time: this.textAt(rows - 1, "time"), latest, unswept: this.unswept(new Set()) };
  }

  /** Whether the log is still what it was as far as that end. Call after the request was read. */
  reaches({ rows, time }: LogEnd): boolean {
    return this.state.usedRows >= rows && this.textAt(rows - 1, "time") === time;
  }

  /** The latest change that stands; null when there is none. Call after the request was read. */
  latest(now: Date): LoggedChange | null {
    const marks = this.rowsWhere((row) => isStanding(this.stateOf(row)) && this.isFirst(row)).map(
      (row): EntryMark => ({ row, time: this.textAt(row, "time") })
    );
    const mark = latestOf(marks, now);
    if (mark === null) return null;
    const isFinal = this.stateOf(mark.row) === "final" || this.isSwept(mark.row);
    return { mark, action: this.textAt(mark.row, "action"), isFinal };
  }

  /** The first row of an entry is its mark. */
  private isFirst(row: number): boolean {
    if (!this.isSwept(row)) return this.textAt(row, "block").startsWith("1/");
    const isAlike = (column: string): boolean =>
      row > 0 && this.textAt(row, column) === this.textAt(row - 1, column);
    return !isAlike("time") || !isAlike("action");
  }

  /** Whether a change could be taken back, and its days are over. Call after the request was read. */
  isExpired({ row }: EntryMark): boolean {
    return this.isSwept(row) && this.stateOf(row) !== "final";
  }

  private isSwept(row: number): boolean {
    return this.textAt(row, "block") === SWEPT;
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
  entry(change: NewEntry, now: Date): LogEntry {
    const { action, by, lines, standing } = change;
    const text = JSON.stringify(change.reversal);
    const blocks = blocksOf(text);
    const count = Math.max(blocks.length, lines.length);
    const first = this.state.usedRows;
    const grown = Math.max(this.state.bodyRows, first + count);
    const time = now.toISOString();
    const rows = Array.from({ length: count }, (_, index): Record<string, string> => ({
      time,
      action,
      state: "open",
      block: `${index + 1}/${count}`,
      by,
      ...lines[index],
      text: blocks[index] ?? "",
    }));
    const cells = cellRunsOf(this.state.columns, rows);
    const { sheet, name, headerRow, top, column, columns, bodyRows, language } = this.state;
    const numbers = rows.map((_, index) => first + index);
    const due = this.dueRows(now);
    const stateColumn = column + this.state.indexOf("state");
    const stateCell = (context: Excel.RequestContext): Excel.Range =>
      cellsAt(context.workbook.worksheets.getItem(sheet), top + first, stateColumn);
    const mark = this.mark(numbers, standing);
    const sweep = due.length > 0 ? this.emptying(due) : null;
    const own = standing === "final" ? this.emptying(numbers, { time, count }) : null;
    return {
      mark: { row: first, time },
      end: { rows: first + count, time, latest: first, unswept: this.unswept(new Set(due), first) },
      expectation: {
        sheet,
        row: top + first,
        column: column + this.state.indexOf("time"),
        values: rows.map(() => [time]),
      },
      sweep: sweep?.step ?? null,
      open: {
        bytes: text.length * 2 + 2_000 + count * 300,
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
      done: () => (own ? joined([own.step, mark]) : mark),
      mend: () => {
        const steps = [sweep, own].flatMap((each) => each?.mend() ?? []);
        return steps.length === 0 ? null : joined(steps);
      },
      reopen: this.mark(numbers, "open"),
      alive: (at) => this.alive(first, at),
      loadState: (context) => {
        const cell = stateCell(context).load("values");
        return () => isUnfinished(String(cell.values[0]?.[0] ?? ""));
      },
    };
  }

  /** Rows that the next change sweeps. */
  private dueRows(now: Date): number[] {
    const { first, count } = this.sweepable;
    const rows = Array.from({ length: count }, (_, index) => {
      const row = first + index;
      const isSweepable = this.holdsReversal(row) && !isUnfinished(this.stateOf(row));
      return { row, time: this.textAt(row, "time"), isSweepable };
    });
    return dueRows(rows, now, this.undoDays);
  }

  private get sweepable(): Run {
    return this.options.sweepable ?? { first: 0, count: this.state.usedRows };
  }

  private holdsReversal(row: number): boolean {
    const isBlank = ["time", "action", "state", "block"].every(
      (column) => this.textAt(row, column) === ""
    );
    return !isBlank && !this.isSwept(row);
  }

  /** The first row that may hold a reversal once some rows are swept. @param end of the rows that the log has. */
  private unswept(swept: ReadonlySet<number>, end = this.state.usedRows): number {
    const { first, count } = this.sweepable;
    const last = Math.min(end, first + count);
    for (let row = first; row < last; row++) {
      if (this.holdsReversal(row) && !swept.has(row)) return row;
    }
    return Math.max(first, last);
  }

  /** A step that says in an entry's row that its change is still being written. */
  alive(row: number, at: Date): Step {
    const { sheet, top, column } = this.state;
    const stateColumn = column + this.state.indexOf("state");
    return {
      bytes: 200,
      apply(context) {
        const cell = cellsAt(context.workbook.worksheets.getItem(sheet), top + row, stateColumn);
        cell.values = [[writingSince(at)]];
      },
    };
  }

  /** A step that marks rows of the log. */
  mark(rows: readonly number[], state: JournalState): Step {
    return this.filled(rows, { state });
  }

  /**
   * Takes what puts a change back out of rows; all else that they tell stays.
   * @param entry whose rows they are, in their order; null for those of entries that were read.
   */
  private emptying(
    rows: readonly number[],
    entry: { readonly time: string; readonly count: number } | null = null
  ): Emptying {
    const { sheet, top, column } = this.state;
    const columnOf = (name: string): number => column + this.state.indexOf(name);
    const meant = rows.map((row, index) =>
      entry
        ? { row, time: entry.time, block: `${index + 1}/${entry.count}` }
        : { row, time: this.textAt(row, "time"), block: this.textAt(row, "block") }
    );
    const columns = { time: columnOf("time"), block: columnOf("block"), text: columnOf("text") };
    const write = this.filled(rows, { block: SWEPT, text: "" });
    return new Emptying({ sheet, top, columns }, meant, write);
  }

  /** A step that writes the same into several rows. @param values by the code names of their columns. */
  private filled(rows: readonly number[], values: Readonly<Record<string, string>>): Step {
    const { sheet, top, column, isFiltered } = this.state;
    const columns = Object.entries(values).map(
      ([name, value]) => [column + this.state.indexOf(name), value] as const
    );
    const sorted = [...rows].sort((a, b) => a - b);
    // Under a filter Excel may put a block into the rows that are seen, and nothing into the others.
    const pieces = isFiltered ? sorted.map((first) => ({ first, count: 1 })) : runsOf(sorted);
    return {
      bytes: columns.length * (200 + pieces.length * 100 + rows.length * 10),
      apply(context) {
        const target = context.workbook.worksheets.getItem(sheet);
        for (const { first, count } of pieces) {
          for (const [at, value] of columns) {
            const cells = cellsAt(target, top + first, at, count, 1);
            cells.values = Array.from({ length: count }, () => [value]);
          }
        }
      },
    };
  }
}

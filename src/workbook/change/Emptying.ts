import { runsOf, type Run } from "../read/runs";
import { cellsAt } from "../sheets/cells";
import type { Step } from "./Batches";

/** Where the log's body lies. */
interface LogPlace {
  readonly sheet: string;
  /** Row of the sheet in which the body begins. */
  readonly top: number;
  /** Columns of the sheet. */
  readonly columns: { readonly time: number; readonly block: number; readonly text: number };
}

/** A row of the log's body, and what must stand in it so that it is the one that is meant. */
export interface MeantRow {
  readonly row: number;
  readonly time: string;
  readonly block: string;
}

/** What stood in neighbouring rows right before they were emptied. */
interface Seen {
  readonly piece: Run;
  readonly time: Excel.Range;
  readonly block: Excel.Range;
  readonly text: Excel.Range;
}

/**
 * Takes out of rows of the log what puts their changes back. Rows are found by their number, and somebody may have
 * sorted the log since they were read: so the request that empties them also brings what stood in them right before, and
 * what belonged to another entry is given back to it.
 */
export class Emptying {
  private seen: readonly Seen[] = [];

  /** @param write empties the rows, wherever they are now. */
  constructor(
    private readonly place: LogPlace,
    private readonly rows: readonly MeantRow[],
    private readonly write: Step
  ) {}

  /** Looks at the rows, and empties them. */
  get step(): Step {
    return {
      bytes: this.write.bytes,
      apply: (context) => {
        this.look(context);
        this.write.apply(context);
      },
    };
  }

  /**
   * What gives back what was taken out of rows that were not meant; null where it was none.
   * Call after the request was sent.
   */
  mend(): Step | null {
    const other = this.seen.flatMap((each) => this.othersIn(each));
    if (other.length === 0) return null;
    const { sheet, top, columns } = this.place;
    return {
      bytes: other.reduce((sum, { text }) => sum + text.length * 2 + 400, 0),
      apply(context) {
        const target = context.workbook.worksheets.getItem(sheet);
        for (const { row, block, text } of other) {
          cellsAt(target, top + row, columns.text).values = [[text]];
          cellsAt(target, top + row, columns.block).values = [[block]];
        }
      },
    };
  }

  private look(context: Excel.RequestContext): void {
    const { sheet, top, columns } = this.place;
    const target = context.workbook.worksheets.getItem(sheet);
    this.seen = runsOf(this.rows.map(({ row }) => row)).map((piece) => {
      const load = (column: number): Excel.Range =>
        cellsAt(target, top + piece.first, column, piece.count).load("values");
      return {
        piece,
        time: load(columns.time),
        block: load(columns.block),
        text: load(columns.text),
      };
    });
  }

  /** What stood in those rows of a piece that were not meant. */
  private othersIn({ piece, time, block, text }: Seen): (MeantRow & { readonly text: string })[] {
    const at = (range: Excel.Range, row: number): string =>
      String(range.values[row - piece.first]?.[0] ?? "");
    return this.rows.flatMap((meant) => {
      const { row } = meant;
      if (row < piece.first || row >= piece.first + piece.count) return [];
      const found = { row, time: at(time, row), block: at(block, row) };
      const isMeant = found.time === meant.time && found.block === meant.block;
      return isMeant ? [] : [{ ...found, text: at(text, row) }];
    });
  }
}

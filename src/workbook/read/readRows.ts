import { officeCode } from "../errors";
import type { RawCell } from "./cellValues";
import { runsOf } from "./runs";

/** How much one response may hold. Excel on the web refuses 5 MB; estimates of texts can be off by half. */
const RESPONSE_BYTES = 1_500_000;

/** A block of columns of a table's body to be read whole, from top to bottom. */
export interface RowsRequest {
  readonly sheet: string;
  /** First body row on the sheet, from 0. */
  readonly top: number;
  readonly rowCount: number;
  /** Runs of neighbouring columns on the sheet, from 0: only what is needed travels. */
  readonly runs: readonly ColumnRun[];
  /** Estimated bytes of one row on the wire. */
  readonly rowBytes: number;
  /** Takes rows as they arrive: the first row's number in the body, and one array of rows a run. */
  readonly take: (firstRow: number, blocks: readonly RawCell[][][]) => void;
}

/** Neighbouring columns of a sheet, the first of them from 0. */
export interface ColumnRun {
  readonly column: number;
  readonly count: number;
}

/**
 * Reads many columns of many tables with as few syncs as 1.5 MB a response allows: small tables share one.
 * A response that turns out too large is asked for again in smaller pieces.
 */
export async function readRows(
  context: Excel.RequestContext,
  requests: readonly RowsRequest[],
  responseBytes = RESPONSE_BYTES
): Promise<void> {
  for (const batch of planBatches(requests, responseBytes)) {
    // Asked for once: every range that names its sheet again is longer on the wire.
    const sheets = new Map<string, Excel.Worksheet>();
    for (const { sheet } of batch.map(({ request }) => request)) {
      if (!sheets.has(sheet)) sheets.set(sheet, context.workbook.worksheets.getItem(sheet));
    }
    const loaded = batch.map(({ request, first, count }) => ({
      request,
      first,
      ranges: request.runs.map((run) =>
        sheets
          .get(request.sheet)!
          .getRangeByIndexes(request.top + first, run.column, count, run.count)
          .load("values")
      ),
    }));
    try {
      await context.sync();
    } catch (error) {
      if (officeCode(error) !== "ResponsePayloadSizeLimitExceeded" || responseBytes < 20_000)
        throw error;
      const smaller = batch.map(({ request, first, count }) => rowsOf(request, first, count));
      await readRows(context, smaller, responseBytes / 4);
      continue;
    }
    for (const { request, first, ranges } of loaded) {
      request.take(
        first,
        ranges.map((range) => range.values as RawCell[][])
      );
      // The proxies keep what they loaded until the context ends; a national register would be held twice.
      for (const range of ranges) range.untrack();
    }
  }
}

interface Piece {
  readonly request: RowsRequest;
  readonly first: number;
  readonly count: number;
}

function planBatches(requests: readonly RowsRequest[], responseBytes: number): Piece[][] {
  const batches: Piece[][] = [];
  let batch: Piece[] = [];
  let room = responseBytes;
  for (const request of requests) {
    let first = 0;
    while (first < request.rowCount) {
      const fitting = Math.floor(room / request.rowBytes);
      if (fitting < 1 && batch.length > 0) {
        batches.push(batch);
        batch = [];
        room = responseBytes;
        continue;
      }
      const count = Math.min(request.rowCount - first, Math.max(1, fitting));
      batch.push({ request, first, count });
      room -= count * request.rowBytes;
      first += count;
    }
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

/** A part of a request's rows; they are still numbered as in the whole. */
export function rowsOf(request: RowsRequest, first: number, count: number): RowsRequest {
  return {
    ...request,
    top: request.top + first,
    rowCount: count,
    take: (row, blocks) => request.take(first + row, blocks),
  };
}

/** Neighbouring columns joined into runs. `columns` in any order. */
export function columnRuns(columns: readonly number[]): ColumnRun[] {
  return runsOf(columns).map(({ first, count }) => ({ column: first, count }));
}

/** Where a column lies in the blocks that `take` gets. */
export function positionInRuns(
  runs: readonly ColumnRun[],
  column: number
): { run: number; offset: number } {
  const run = runs.findIndex((each) => column >= each.column && column < each.column + each.count);
  return { run, offset: run < 0 ? 0 : column - runs[run]!.column };
}

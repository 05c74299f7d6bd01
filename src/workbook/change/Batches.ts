/**
 * How much one request may carry. Excel on the web refuses 5 MB; the estimate counts values and formulas, not the
 * wrapping around them.
 */
export const REQUEST_BYTES = 1_400_000;

/** Something to be written, with what it weighs on the wire. */
export interface Step {
  readonly bytes: number;
  /** Rows of a table that it writes into; what progress is counted in. */
  readonly rows?: number;
  /** Queues the writes; never syncs. */
  apply(context: Excel.RequestContext): void;
}

/** How a change is cut into requests, and who is told. */
export interface WriteOptions {
  /** Called between the requests of a long change, with how many of its rows are written. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops the change between two requests: what was begun is put back, and a `CancelledError` thrown. */
  readonly signal?: AbortSignal;
  /** Most bytes of one request; REQUEST_BYTES when left out. Less makes shorter waits on a slow line. */
  readonly requestBytes?: number;
}

/** Steps in order, in as few requests as their size allows. */
export function packSteps(steps: readonly Step[], options: WriteOptions = {}): Step[][] {
  const requestBytes = options.requestBytes ?? REQUEST_BYTES;
  const batches: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > requestBytes) {
      batches.push([]);
      bytes = 0;
    }
    batches[batches.length - 1]!.push(step);
    bytes += step.bytes;
  }
  return batches;
}

/** Several steps as one: they travel in the same request. */
export function joined(steps: readonly Step[]): Step {
  return {
    bytes: steps.reduce((sum, step) => sum + step.bytes, 0),
    apply(context) {
      for (const step of steps) step.apply(context);
    },
  };
}

/** Rows of tables that steps write into. */
export function rowsOfSteps(steps: readonly Step[]): number {
  return steps.reduce((sum, { rows }) => sum + (rows ?? 0), 0);
}

/** Writes one request. Calculation and drawing wait until it is over. */
export async function writeBatch(
  context: Excel.RequestContext,
  steps: readonly Step[]
): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const step of steps) step.apply(context);
  await context.sync();
}

/** Cuts rows so that each piece stays well under a request's size, and gives each piece's bytes. */
export function piecesOf<Row extends readonly unknown[]>(
  rows: readonly Row[],
  pieceBytes: number
): { first: number; rows: readonly Row[]; bytes: number }[] {
  const pieces: { first: number; rows: readonly Row[]; bytes: number }[] = [];
  let first = 0;
  let bytes = 0;
  rows.forEach((row, index) => {
    const weight = rowBytes(row);
    if (index > first && bytes + weight > pieceBytes) {
      pieces.push({ first, rows: rows.slice(first, index), bytes });
      first = index;
      bytes = 0;
    }
    bytes += weight;
  });
  if (first < rows.length) pieces.push({ first, rows: rows.slice(first), bytes });
  return pieces;
}

/** Bytes of a row as JSON in UTF-8, near enough: what JSON escapes is not counted. */
function rowBytes(row: readonly unknown[]): number {
  let bytes = 2;
  for (const cell of row) bytes += 3 + (typeof cell === "string" ? utf8Bytes(cell) : 8);
  return bytes;
}

function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) bytes += unit > 0x7ff ? 2 : 1;
  }
  return bytes;
}

import type { RawCell } from "./cellValues";
import { rowsOf, type RowsRequest } from "./readRows";
import type { Run } from "./runs";

/** Pieces of a table that are read before it is known how many rows it has now: what comes is kept until then. */
export class PiecesReading {
  /** What to read. */
  readonly requests: readonly RowsRequest[];
  private readonly came: (readonly [first: number, blocks: readonly RawCell[][][]])[] = [];

  constructor(request: RowsRequest, pieces: readonly Run[]) {
    const kept: RowsRequest = {
      ...request,
      take: (first, blocks) => void this.came.push([first, blocks]),
    };
    this.requests = pieces.map(({ first, count }) => rowsOf(kept, first, count));
  }

  /** Gives what came to a request of the same columns, but for what is below the table. */
  giveTo(request: RowsRequest, rowCount: number): void {
    for (const [first, blocks] of this.came) {
      const count = Math.min(blocks[0]?.length ?? 0, rowCount - first);
      if (count <= 0) continue;
      request.take(
        first,
        blocks.map((rows) => rows.slice(0, count))
      );
    }
  }
}

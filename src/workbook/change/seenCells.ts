import type { Place } from "../../register/model/Violation";
import type { Expectation } from "../edits/Preparation";
import type { RawCell } from "../read/cellValues";
import { columnRuns, positionInRuns, type RowsRequest } from "../read/readRows";
import { a1 } from "../sheets/a1";

/** Rows that nobody asks for are read as well where they are so few: each range costs more than some cells. */
const GAP = 12;
/** Estimated bytes of a cell on the wire. */
const CELL_BYTES = 25;

/**
 * What to read to see whether cells stand as they must. Those that are near each other are read together.
 * @param onOther is told of each cell that holds something else.
 */
export function requestsOfExpectations(
  expectations: readonly Expectation[],
  onOther: (place: Place) => void
): RowsRequest[] {
  const bySheet = new Map<string, Expectation[]>();
  for (const each of expectations) {
    const own = bySheet.get(each.sheet);
    if (own) own.push(each);
    else bySheet.set(each.sheet, [each]);
  }
  return [...bySheet.values()].flatMap((own) =>
    neighbours(own).map((together) => requestOf(together, onOther))
  );
}

/** Expectations of one sheet, together with those that are near them. */
function neighbours(expectations: readonly Expectation[]): Expectation[][] {
  const groups: Expectation[][] = [];
  let end = -Infinity;
  for (const each of [...expectations].sort((a, b) => a.row - b.row)) {
    if (each.values.length === 0) continue;
    if (each.row > end + GAP) groups.push([]);
    groups[groups.length - 1]!.push(each);
    end = Math.max(end, each.row + each.values.length);
  }
  return groups;
}

function requestOf(
  expectations: readonly Expectation[],
  onOther: (place: Place) => void
): RowsRequest {
  const { sheet, row: top } = expectations[0]!;
  const columns = [...new Set(expectations.map(({ column }) => column))];
  const runs = columnRuns(columns);
  const bottom = expectations.reduce(
    (most, { row, values }) => Math.max(most, row + values.length),
    0
  );
  return {
    sheet,
    top,
    rowCount: bottom - top,
    runs,
    rowBytes: CELL_BYTES * columns.length,
    take(first, blocks) {
      for (const expected of expectations) {
        const { run, offset } = positionInRuns(runs, expected.column);
        compare(expected, top + first, blocks[run]!, offset, onOther);
      }
    },
  };
}

/** Compares the rows that came with those of them that are expected. @param first row of the sheet. */
function compare(
  { sheet, row, column, values }: Expectation,
  first: number,
  rows: readonly (readonly RawCell[])[],
  offset: number,
  onOther: (place: Place) => void
): void {
  const to = Math.min(row + values.length, first + rows.length);
  for (let at = Math.max(row, first); at < to; at++) {
    if (values[at - row]![0] === rows[at - first]![offset]) continue;
    onOther({ sheet, cell: a1(at, column) });
  }
}

import type { Register } from "../src/register/model/Register";
import type { Runner } from "../src/workbook/runner";
import { CHUNK_BYTES, FIRST_ROWS } from "./plainTransfer";

/** Columns of a table that somebody needs. */
export interface WantedColumns {
  readonly table: string;
  /** Positions in the table, from 0, in ascending order. */
  readonly positions: readonly number[];
}

/** The columns that the register's reader reads: all it knows of the fixed tables, keys and scores of the others. */
export function readerColumns({ places, scoreTables }: Register): WantedColumns[] {
  const fixed = Object.entries(places).flatMap(([name, place]) =>
    // Nobody but the writer reads the log.
    place && name !== "log"
      ? [{ table: place.table, positions: ascending(Object.values(place.columns)) }]
      : []
  );
  const scores = scoreTables.map(({ place, columns }) => {
    const keys = ["citizen", "code", "respondent"].flatMap((key) => place.columns[key] ?? []);
    return {
      table: place.table,
      positions: ascending([...keys, ...columns.map(({ index }) => index)]),
    };
  });
  return [...fixed, ...scores];
}

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((one, other) => one - other);
}

/** Neighbouring columns of a table's body, on its sheet. */
interface Area {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly rowCount: number;
  readonly runs: readonly { readonly column: number; readonly count: number }[];
}

/**
 * Reads the values of some columns in chunks and does nothing with them: the least that anybody must do who wants what
 * they hold. The beginnings of all tables come together, and tell how large the chunks of the long ones may be.
 * @returns how many cells came.
 */
export function plainColumnRead(runner: Runner, wanted: readonly WantedColumns[]): Promise<number> {
  return runner.run(async (context) => {
    const bodies = wanted.map(({ table }) =>
      context.workbook.tables
        .getItem(table)
        .getDataBodyRange()
        .load("rowIndex,columnIndex,rowCount")
    );
    await context.sync();
    const areas = bodies.map((body, index): Area => ({
      sheet: body.worksheet,
      top: body.rowIndex,
      rowCount: body.rowCount,
      runs: runsOf(wanted[index]!.positions, body.columnIndex),
    }));

    const beginnings = areas.map((area) => loadRows(area, 0, FIRST_ROWS));
    await context.sync();
    let cells = 0;
    for (const [index, area] of areas.entries()) {
      const beginning = beginnings[index]!;
      const rows = Math.max(1, Math.floor(CHUNK_BYTES / rowBytes(beginning)));
      cells += release(beginning);
      for (let first = FIRST_ROWS; first < area.rowCount; first += rows) {
        const chunk = loadRows(area, first, rows);
        await context.sync();
        cells += release(chunk);
      }
    }
    return cells;
  });
}

function runsOf(positions: readonly number[], offset: number): Area["runs"] {
  const runs: { column: number; count: number }[] = [];
  for (const position of positions) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.count === offset + position) last.count++;
    else runs.push({ column: offset + position, count: 1 });
  }
  return runs;
}

function loadRows({ sheet, top, rowCount, runs }: Area, first: number, rows: number) {
  const count = Math.min(rows, rowCount - first);
  return runs.map((run) =>
    sheet.getRangeByIndexes(top + first, run.column, count, run.count).load("values")
  );
}

/** Bytes of a row on the wire, judged from those that came. */
function rowBytes(ranges: readonly Excel.Range[]): number {
  return ranges.reduce(
    (bytes, { values }) => bytes + JSON.stringify(values).length / values.length,
    0
  );
}

/** Lets go of what came. @returns how many cells that was. */
function release(ranges: readonly Excel.Range[]): number {
  let cells = 0;
  for (const range of ranges) {
    cells += range.values.length * (range.values[0]?.length ?? 0);
    range.untrack();
  }
  return cells;
}

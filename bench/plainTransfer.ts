import type { Runner } from "../src/workbook/runner";

/** What one request or answer may hold, as in `src/workbook`. */
export const CHUNK_BYTES = 1_500_000;
/** Rows of a sheet's first chunk, from which the size of the others is judged. */
export const FIRST_ROWS = 200;

type Cells = (string | number | boolean)[][];

/** A workbook's cells and tables as somebody sees them who knows nothing of registers. */
export interface PlainWorkbook {
  readonly sheets: readonly PlainSheet[];
}

/** A sheet of it. */
export interface PlainSheet {
  readonly name: string;
  /** First used row and column, from 0. */
  readonly row: number;
  readonly column: number;
  /** What is written to get the cells as they are: formulas where there are some, else values. */
  readonly cells: Cells;
  readonly tables: readonly PlainTable[];
}

/** A table of a sheet: where it lies, header row included; row and column from 0. */
export interface PlainTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Reads values and formulas of every sheet's used range in chunks: the least that anybody must do who reads it all. */
export function plainRead(runner: Runner): Promise<PlainWorkbook> {
  return runner.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const found = sheets.items.map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount"),
      tables: sheet.tables.load("items/name"),
    }));
    await context.sync();
    const areas = found.map(({ tables }) =>
      tables.items.map((table) => ({
        name: table.name,
        range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
      }))
    );
    await context.sync();

    const read: PlainSheet[] = [];
    for (const [index, { sheet, used }] of found.entries()) {
      if (used.isNullObject) continue;
      read.push({
        name: sheet.name,
        row: used.rowIndex,
        column: used.columnIndex,
        cells: await readCells(context, sheet, used),
        tables: areas[index]!.map(({ name, range }) => ({
          name,
          row: range.rowIndex,
          column: range.columnIndex,
          rowCount: range.rowCount,
          columnCount: range.columnCount,
        })),
      });
    }
    return { sheets: read };
  });
}

async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range
): Promise<Cells> {
  const cells: Cells = [];
  let rows: number | null = null;
  while (cells.length < rowCount) {
    const first = cells.length;
    const count = Math.min(rows ?? FIRST_ROWS, rowCount - first);
    const range = sheet
      .getRangeByIndexes(rowIndex + first, columnIndex, count, columnCount)
      .load("values,formulas");
    await context.sync();
    const values = range.values as Cells;
    const formulas = range.formulas as Cells;
    for (let row = 0; row < count; row++) cells.push(writable(values[row]!, formulas[row]!));
    range.untrack();
    rows ??= Math.max(1, Math.floor(CHUNK_BYTES / rowBytes([...values, ...formulas]) / 2));
  }
  return cells;
}

/** A text that begins like a formula and is none gets the mark that says so. */
function writable(values: Cells[number], formulas: Cells[number]): Cells[number] {
  return formulas.map((formula, column) =>
    typeof formula === "string" && /^[=+\-@']/.test(formula) && formula === values[column]
      ? `'${formula}`
      : formula
  );
}

/**
 * Writes the same values and formulas into blank sheets in chunks, without any formats. The tables come first: Excel
 * refuses formulas that name tables which are not there.
 */
export async function plainCreate(runner: Runner, { sheets }: PlainWorkbook): Promise<void> {
  await runner.run(async (context) => {
    const made = sheets.map((plain) => {
      const sheet = context.workbook.worksheets.add(plain.name);
      for (const { name, ...area } of plain.tables) {
        const header = plain.cells[area.row - plain.row]!.slice(
          area.column - plain.column,
          area.column - plain.column + area.columnCount
        );
        sheet.getRangeByIndexes(area.row, area.column, 1, area.columnCount).values = [header];
        const range = sheet.getRangeByIndexes(
          area.row,
          area.column,
          area.rowCount,
          area.columnCount
        );
        sheet.tables.add(range, true).name = name;
      }
      return { sheet, plain };
    });
    await context.sync();

    let room = CHUNK_BYTES;
    for (const { sheet, plain } of made) {
      const { row, column, cells } = plain;
      for (let first = 0; first < cells.length;) {
        const weight = rowBytes(cells.slice(first, first + FIRST_ROWS));
        const fitting = Math.floor(room / weight);
        if (fitting < 1 && room < CHUNK_BYTES) {
          await context.sync();
          room = CHUNK_BYTES;
          continue;
        }
        const rows = cells.slice(first, first + Math.max(1, fitting));
        sheet.getRangeByIndexes(row + first, column, rows.length, rows[0]!.length).formulas = rows;
        room -= weight * rows.length;
        first += rows.length;
      }
    }
    await context.sync();
  });
}

/** Bytes of a row on the wire, judged from some of them. */
function rowBytes(sample: Cells): number {
  return JSON.stringify(sample).length / sample.length;
}

import type { Runner } from "./runner";

/** Where the user is in the workbook. */
export interface Position {
  /** The sheet in front. */
  readonly sheet: string;
  /** Row and column of the active cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** Names of the workbook's sheets by their ids, by which events name them. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** Reads the active cell. One sync. @throws ExcelRefusal, also where what is in front is no sheet of cells. */
export function readPosition(runner: Runner): Promise<Position> {
  return runner.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex,worksheet/name");
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    return {
      sheet: cell.worksheet.name,
      row: cell.rowIndex,
      column: cell.columnIndex,
      sheetNames: new Map(sheets.items.map(({ id, name }) => [id, name])),
    };
  });
}

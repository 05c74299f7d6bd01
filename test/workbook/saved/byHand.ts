import type { Runner } from "../../../src/workbook/runner";

/** What people do in the sheets themselves, without the product. */

/** Texts typed into a table: by header and row of the body, from 0. */
export async function typeTexts(
  runner: Runner,
  table: string,
  cells: readonly (readonly [header: string, row: number, text: string])[]
): Promise<void> {
  await runner.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    for (const [header, row, text] of cells) {
      const cell = columns.getItem(header).getDataBodyRange().getCell(row, 0);
      cell.numberFormat = [["@"]];
      cell.values = [[text]];
    }
    await context.sync();
  });
}

/**
 * Rows written below a table, which grows to hold them.
 * @param rows values by header; a number or a text.
 */
export async function addRows(
  runner: Runner,
  table: string,
  rows: readonly Readonly<Record<string, string | number>>[]
): Promise<void> {
  await runner.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const whole = found.getRange().load("rowCount");
    const header = found.getHeaderRowRange().load("values");
    await context.sync();
    const headers = header.values[0]!.map(String);
    found.resize(whole.getResizedRange(rows.length, 0));
    rows.forEach((row, index) => {
      for (const [name, value] of Object.entries(row)) {
        const column = headers.indexOf(name);
        if (column < 0) throw new Error(`${table} has no column ${name}`);
        whole.getCell(whole.rowCount + index, column).values = [[value]];
      }
    });
    await context.sync();
  });
}

/** A cell beside one that has a name. */
export async function typeBeside(
  runner: Runner,
  name: string,
  offset: { readonly rows: number; readonly columns: number },
  value: string
): Promise<void> {
  await runner.run(async (context) => {
    const cell = context.workbook.names.getItem(name).getRange();
    cell.getOffsetRange(offset.rows, offset.columns).values = [[value]];
    await context.sync();
  });
}

/** A sheet deleted. */
export async function deleteSheet(runner: Runner, name: string): Promise<void> {
  await runner.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

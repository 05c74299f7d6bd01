import { TABLE_KEYS } from "../../../register/tables/tables";
import { cellsAt, createTable, fillFormat, formatLines, writeText } from "../../sheets/cells";
import { formatTableRows } from "../../sheets/tableSheet";
import { COLORS, FORMATS, pixelsOf } from "../../sheets/theme";
import { asTypedText, storedCell, type RawCell } from "../../read/cellValues";
import { recogniseHeaders, TABLE_HEADER_ROW, tableName } from "../../read/tableLayout";
import { a1 } from "../../sheets/a1";
import { LINE_ROW, refuseForeign } from "./refuseForeign";
import type { EditKind } from "../EditKind";
import type { Look } from "../Look";
import type { Preparation } from "../Preparation";
import type { ReplaceTables, SheetTable } from "../WorkbookEdit";

/** The tables as they are now, with what stands in them, and what the names mean. */
type Found = Pick<ReplaceTables, "tables" | "names">;

/** The same, and where somebody wrote since: the first cell, whose row and column are from 0; null for nowhere. */
interface Looked extends Found {
  readonly changed: { readonly row: number; readonly column: number } | null;
}

const NOTHING: Looked = { tables: [], names: [], changed: null };

/**
 * Puts tables in the place of others on a sheet that the product lays out itself. Taken back by those that stood there,
 * cell for cell. However far it came, doing it again or taking it back begins by clearing what either of them covers.
 */
export const replaceTables: EditKind<ReplaceTables, Looked, Found> = {
  kind: "replaceTables",
  locks: () => ({ on: "workbook" }),
  look: lookAtTables,
  prepare(preparation, edit, { looked = NOTHING }) {
    const { changed, tables, names } = looked;
    if (changed !== null) refuseChanged(preparation, edit.sheet, changed);
    else prepareReplacing(preparation, edit, looked);
    return { tables, names };
  },
  invert: ({ sheet, remove, tables }, { found }) =>
    found && [
      {
        kind: "replaceTables",
        sheet,
        remove: tables.map(({ name }) => name),
        was: remove,
        expected: tables.map(({ name, cells }) => ({ name, cells })),
        ...found,
      },
    ],
};

function* lookAtTables(
  context: Excel.RequestContext,
  { located, mode, isWhole }: Preparation,
  edits: readonly ReplaceTables[]
): Look<ReadonlyMap<ReplaceTables, Looked>> {
  const looks = edits.map((edit) => {
    const sheet = context.workbook.worksheets.getItem(edit.sheet);
    const tables = edit.remove.flatMap((name) => {
      const place = located.tables.get(name);
      if (!place) return [];
      const { row, column, headers, rowCount } = place;
      const cells = cellsAt(sheet, row, column, rowCount + 1, headers.length).load(
        "formulas,values"
      );
      const line = cellsAt(sheet, LINE_ROW, column).load("values");
      const widths = headers.map((_, index) =>
        cellsAt(sheet, row, column + index).format.load("columnWidth")
      );
      return [{ name, row, column, cells, line, widths }];
    });
    const names = edit.names.map(({ name }) => ({
      name,
      item: located.names.has(name) ? context.workbook.names.getItem(name).load("formula") : null,
    }));
    const used = sheet.getUsedRange(true).load("values,rowIndex,columnIndex");
    return { edit, tables, names, used };
  });
  yield;
  for (const { edit, used } of mode === "apply" ? looks : []) {
    const { rowIndex: row, columnIndex: column, values } = used;
    refuseForeign(located, edit, { row, column, values: values as RawCell[][] });
  }
  return new Map(
    looks.map(({ edit, tables, names }) => [
      edit,
      {
        // What was broken off may have come anywhere.
        changed: mode === "apply" || isWhole ? changedCell(edit, tables) : null,
        names: names.map(({ name, item }) => ({ name, means: item && String(item.formula) })),
        tables: tables.map(({ name, row, column, cells, line, widths }) => ({
          ...{ name, row, column },
          widths: widths.map(({ columnWidth }) => pixelsOf(columnWidth)),
          line: String(line.values[0]![0]),
          cells: cells.formulas as RawCell[][],
        })),
      },
    ])
  );
}

/** The first cell in which something else stands than is known; of a table that is gone or has other rows, its header. */
function changedCell(
  { expected = [] }: ReplaceTables,
  tables: readonly {
    readonly name: string;
    readonly row: number;
    readonly column: number;
    readonly cells: Excel.Range;
  }[]
): Looked["changed"] {
  for (const { name, cells: known } of expected) {
    const table = tables.find((each) => each.name === name);
    if (!table) return { row: TABLE_HEADER_ROW, column: 0 };
    const { row, column, cells } = table;
    if (cells.values.length !== known.length) return { row, column };
    for (const [down, line] of known.entries()) {
      const right = line.findIndex(
        (cell, at) =>
          storedCell(cell, "score") !== cells.values[down]![at] &&
          cell !== (cells.formulas as RawCell[][])[down]![at]
      );
      if (right >= 0) return { row: row + down, column: column + right };
    }
  }
  return null;
}

/** Nothing of what somebody wrote meanwhile is taken away. */
function refuseChanged(
  preparation: Preparation,
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number }
): void {
  if (preparation.mode === "reverse") preparation.isChanged = true;
  else preparation.lost.push({ sheet, cell: a1(row, column) });
}

function prepareReplacing(preparation: Preparation, edit: ReplaceTables, found: Found): void {
  const { located } = preparation;
  const gone = new Set([
    ...edit.remove,
    ...(edit.was ?? []),
    ...edit.tables.map(({ name }) => name),
  ]);
  const there = [...located.tables.values()].filter(
    ({ table, sheet }) => gone.has(table) && sheet === edit.sheet
  );
  const covered = [
    ...edit.tables.map(areaOf),
    ...found.tables.map(areaOf),
    ...there.map(({ row, column, headers, rowCount }) => ({
      ...{ row, column },
      rows: rowCount + 1,
      columns: headers.length,
    })),
  ];
  preparation.push(JSON.stringify(edit.tables).length * 2 + 20_000, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(edit.sheet);
    for (const { table } of there) sheet.tables.getItem(table).delete();
    for (const { row, column, rows, columns } of covered) {
      cellsAt(sheet, row, column, rows, columns).clear();
      // What the first column's line says is said of the sheet.
      if (column > 0) cellsAt(sheet, LINE_ROW, column).clear();
    }
    for (const table of edit.tables) layTable(sheet, table, preparation);
    for (const { name, means } of edit.names) {
      if (located.names.has(name)) workbook.names.getItem(name).delete();
      if (means !== null) workbook.names.add(name, means);
    }
  });
  for (const { row, column, cells } of edit.tables) {
    preparation.expectations.push({
      ...{ sheet: edit.sheet, row, column },
      values: cells.map((line) => [line[0]!]),
    });
  }
}

function areaOf({ row, column, cells }: SheetTable): {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
} {
  return { row, column, rows: cells.length, columns: cells[0]!.length };
}

function layTable(sheet: Excel.Worksheet, table: SheetTable, { located }: Preparation): void {
  const { name, row, column, cells, line, widths } = table;
  const { language } = located;
  const headers = cells[0]!.map(String);
  const bodyRows = cells.length - 1;
  createTable(sheet, {
    ...{ name, row, column, bodyRows },
    columns: headers.map((header, index) => ({ header, widthPx: widths[index]! })),
  });
  const known = TABLE_KEYS.find((key) => tableName(key) === name);
  const body = cellsAt(sheet, row + 1, column, bodyRows, headers.length);
  const columns = known ? recogniseHeaders(known, headers, language) : headers.map(() => null);
  fillFormat(body, FORMATS.text);
  formatLines(body);
  if (known) {
    const area = { table: known, language, headerRow: row, column, columns };
    formatTableRows(sheet, area, 0, bodyRows);
  }
  const isText = (right: number): boolean => (columns[right]?.type ?? "text") === "text";
  const isFormula = (cell: RawCell): boolean => typeof cell === "string" && cell.startsWith("=");
  const typed = (cell: RawCell, right: number): RawCell => {
    if (typeof cell !== "string" || isText(right)) return cell;
    // What a person wrote where a number should stand stays as it is written.
    return isFormula(cell) || cell === "" ? "" : cell.startsWith("'") ? cell : asTypedText(cell);
  };
  body.values = cells.slice(1).map((each) => each.map(typed));
  cells.slice(1).forEach((each, down) =>
    each.forEach((value, right) => {
      if (!isFormula(value) || isText(right)) return;
      const cell = cellsAt(sheet, row + 1 + down, column + right);
      fillFormat(cell, FORMATS.general);
      // One by one: a formula that comes with its neighbours would become the whole column's.
      cell.formulas = [[value]];
    })
  );
  if (column === 0 || line === "") return;
  const over = cellsAt(sheet, LINE_ROW, column);
  writeText(over, line);
  over.format.font.color = COLORS.muted;
}

import { piecesOf } from "../../change/Batches";
import { layExportSheet, MOST_SHEET_ROWS } from "../../sheets/exportSheet";
import { cellsAt } from "../../sheets/cells";
import type { EditKind } from "../EditKind";
import type { Preparation } from "../Preparation";
import type { AddExportSheet, WorkbookEdit } from "../WorkbookEdit";

/** What laying out the empty sheet takes on the wire, more or less. */
const LAYOUT_BYTES = 8_000;

/** Writes a table of values to a new sheet. Taken back by removing it. */
export const addExportSheet: EditKind<AddExportSheet, undefined, readonly WorkbookEdit[]> = {
  kind: "addExportSheet",
  movesFront: true,
  locks: () => ({ on: "workbook" }),
  prepare: prepareExportSheet,
  invert: (_, { found }) => found,
};

/** @returns what takes it back. */
function prepareExportSheet(
  preparation: Preparation,
  { sheet: wanted }: AddExportSheet
): readonly WorkbookEdit[] {
  const { columns, rows } = wanted;
  if (rows.length > MOST_SHEET_ROWS) throw new RangeError(`${rows.length} rows fit on no sheet`);
  const sheet = preparation.newSheet(wanted.name);
  preparation.push(LAYOUT_BYTES, ({ workbook }) =>
    layExportSheet(workbook.worksheets.add(sheet), wanted)
  );
  const values = rows.map((row) => row.map((value) => value ?? ""));
  // Half of a request, because sizes are estimated.
  for (const piece of piecesOf(values, preparation.requestBytes / 2)) {
    preparation.push(
      piece.bytes + 500,
      ({ workbook }) => {
        const target = workbook.worksheets.getItem(sheet);
        const cells = cellsAt(target, 1 + piece.first, 0, piece.rows.length, columns.length);
        cells.values = piece.rows.map((row) => [...row]);
      },
      piece.rows.length
    );
  }
  preparation.afterwards.push({
    bytes: 200,
    apply: ({ workbook }) => workbook.worksheets.getItem(sheet).activate(),
  });
  // Nobody else knows the sheet yet: when its last row is there, all of it is.
  const last = values.at(-1)?.[0];
  if (last !== undefined) {
    preparation.expectations.push({ sheet, row: rows.length, column: 0, values: [[last]] });
  }
  return [
    { kind: "showSheet", from: sheet, to: preparation.front },
    { kind: "removeSheet", sheet, isAll: false },
  ];
}

import { cellsAt } from "../../sheets/cells";
import { recogniseHeaders } from "../../read/tableLayout";
import { fixedTable } from "../../read/TableState";
import type { EditKind } from "../EditKind";
import type { Preparation } from "../Preparation";
import type { RenameHeader } from "../WorkbookEdit";

/** Gives a column of a table another header. Taken back by the one that it had. */
export const renameHeader: EditKind<RenameHeader> = {
  kind: "renameHeader",
  locks: ({ table }) => ({ on: "table", table }),
  prepare: prepareRenaming,
  invert: (edit) => [{ ...edit, from: edit.to, to: edit.from }],
};

function prepareRenaming(
  preparation: Preparation,
  { table, column, from, to }: RenameHeader
): undefined {
  const state = preparation.state(table);
  if (!state?.has(column)) return;
  const { located, mode } = preparation;
  const headers = located.tables.get(state.name)?.headers ?? [];
  const names = recogniseHeaders(fixedTable(table) ?? "scores", headers, located.language);
  const now = headers[names.findIndex((each) => each?.name === column)];
  const isExpected = now === from || (mode === "reverse" && now === to);
  const index = state.indexOf(column);
  if (!isExpected) {
    preparation.lost.push(preparation.place(state, -1, column));
    return;
  }
  preparation.refuseProtected(state);
  const { sheet, headerRow, column: first } = state;
  preparation.push(200, (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    cellsAt(target, headerRow, first + index).values = [[to]];
  });
}

import { a1 } from "../../sheets/a1";
import { cellsAt } from "../../sheets/cells";
import type { RawCell } from "../../read/cellValues";
import type { EditKind } from "../EditKind";
import type { Look } from "../Look";
import type { Preparation } from "../Preparation";
import type { SetRange } from "../WorkbookEdit";

/** What stands in the cells now. */
type Found = readonly (readonly RawCell[])[];

/**
 * Sets cells outside the register's tables. Taken back by what stood there; a cell that somebody has changed since is
 * left as it is. What an edit was made of right before, and nobody looked at again, is written as it says.
 */
export const setRange: EditKind<SetRange, Found> = {
  kind: "setRange",
  locks: () => null,
  look: lookAtCells,
  prepare: (preparation, edit, { looked }) => prepareSetRange(preparation, edit, looked),
  invert: (edit) => (edit.from === null ? null : [{ ...edit, from: edit.to, to: edit.from }]),
};

function* lookAtCells(
  context: Excel.RequestContext,
  { located }: Preparation,
  edits: readonly SetRange[]
): Look<ReadonlyMap<SetRange, Found>> {
  const looks = edits
    .filter(({ sheet }) => located.sheetNames.includes(sheet))
    .map((edit) => [edit, rangeOf(context, edit).load("values")] as const);
  if (looks.length > 0) yield;
  return new Map(looks.map(([edit, range]) => [edit, range.values as RawCell[][]]));
}

function prepareSetRange(
  preparation: Preparation,
  edit: SetRange,
  found: Found | undefined
): undefined {
  const { located, lost, mode } = preparation;
  const { sheet, row, column, from, to } = edit;
  if (!located.sheetNames.includes(sheet)) {
    if (mode === "apply") lost.push({ sheet, cell: a1(row, column) });
    return;
  }
  const isFree = (down: number, right: number, after: RawCell): boolean => {
    const now = found?.[down]?.[right];
    const before = from?.[down]?.[right];
    if (now === undefined || before === undefined) return true;
    return isSame(now, before) || (mode === "reverse" && isSame(now, after));
  };
  // A null leaves a cell as it is.
  const values = to.map((line, down) =>
    line.map((after, right) => {
      if (isFree(down, right, after)) return after;
      lost.push({ sheet, cell: a1(row + down, column + right) });
      return null;
    })
  );
  preparation.push(JSON.stringify(values).length + 200, (context) => {
    rangeOf(context, edit).values = values;
  });
}

function rangeOf({ workbook }: Excel.RequestContext, edit: SetRange): Excel.Range {
  const { sheet, row, column, to } = edit;
  return cellsAt(workbook.worksheets.getItem(sheet), row, column, to.length, to[0]!.length);
}

/** A text that looks like a number may have become one in the cell. */
function isSame(one: RawCell, other: RawCell): boolean {
  return String(one) === String(other);
}

import type { Place } from "../register/model/Violation";
import type { Runner } from "./runner";

/** Whether a cell could be shown to the user: its sheet may be gone, or hidden. */
export type Selected = "selected" | "gone" | "hidden";

/** A cell to select. */
export interface PlaceToSelect extends Place {
  /** Cells of the same sheet that serve as well, the best first: a filter may hide the cell's row. Default none. */
  readonly others?: readonly string[];
}

/**
 * Puts a cell's sheet in front and selects the cell; where its row is hidden, the first of the others whose row is not,
 * if there is one. Two syncs, with others three. @throws ExcelRefusal.
 */
export function selectPlace(
  runner: Runner,
  { sheet, cell, others = [] }: PlaceToSelect
): Promise<Selected> {
  return runner.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
    await context.sync();
    if (found.isNullObject) return "gone";
    if (found.visibility !== "Visible") return "hidden";
    let range = found.getRange(cell);
    if (others.length > 0) {
      const ranges = [range, ...others.map((each) => found.getRange(each))];
      for (const each of ranges) each.load("rowHidden");
      await context.sync();
      range = ranges.find((each) => !each.rowHidden) ?? range;
    }
    found.activate();
    range.select();
    await context.sync();
    return "selected";
  });
}

import type { Place } from "../register/Violation";
import type { Runner } from "./runner";

/** Whether a cell could be shown to the user: its sheet may be gone, or hidden. */
export type Selected = "selected" | "gone" | "hidden";

/** Puts a cell's sheet in front and selects the cell. Two syncs. @throws ExcelRefusal. */
export function selectPlace(runner: Runner, { sheet, cell }: Place): Promise<Selected> {
  return runner.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
    await context.sync();
    if (found.isNullObject) return "gone";
    if (found.visibility !== "Visible") return "hidden";
    found.activate();
    found.getRange(cell).select();
    await context.sync();
    return "selected";
  });
}

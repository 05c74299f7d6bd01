import type { Edit } from "../../src/register/model/Edit";
import { applyEdits, type ApplyOptions } from "../../src/workbook/change/applyEdits";
import { OpenWorkbook, type WorkbookOptions } from "./OpenWorkbook";

/**
 * A new workbook with a register in it.
 * @param edits A plan that begins with `createRegister`.
 * @param by initials of who makes it, for the log.
 */
export async function newRegister(
  edits: readonly Edit[],
  options: WorkbookOptions,
  action: ApplyOptions["action"],
  by = ""
): Promise<OpenWorkbook> {
  const workbook = await OpenWorkbook.blank(options);
  try {
    const blank = await onlySheet(workbook);
    await applyEdits(workbook.runner, edits, { action, by, now: options.now });
    // Every Excel begins with an empty sheet, and nobody asked for this one.
    await workbook.runner.run(async (context) => {
      context.workbook.worksheets.getItem(blank).delete();
      await context.sync();
    });
    return workbook;
  } catch (error) {
    workbook.close();
    throw error;
  }
}

async function onlySheet({ runner }: OpenWorkbook): Promise<string> {
  return runner.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load("name");
    await context.sync();
    return sheet.name;
  });
}

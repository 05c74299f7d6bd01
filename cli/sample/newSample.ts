import { createRegister } from "../../src/actions/createRegister";
import { tableName } from "../../src/workbook/read/tableLayout";
import type { Runner } from "../../src/workbook/runner";
import { newRegister } from "../excel/newRegister";
import type { OpenWorkbook, WorkbookOptions } from "../excel/OpenWorkbook";
import { pilotEdits } from "./pilotEdits";
import type { SamplePilot } from "./SamplePilot";

/**
 * A new workbook with a made-up pilot's register in it. Its log is empty, as if the file had come from a colleague: nobody
 * made its citizens one by one, and so there is nothing to take back yet.
 */
export async function newSample(
  pilot: SamplePilot,
  options: WorkbookOptions
): Promise<OpenWorkbook> {
  const workbook = await newRegister(pilotEdits(pilot), options, createRegister.name);
  try {
    await emptyLog(workbook.runner);
    return workbook;
  } catch (error) {
    workbook.close();
    throw error;
  }
}

async function emptyLog(runner: Runner): Promise<void> {
  await runner.run(async (context) => {
    const log = context.workbook.tables.getItem(tableName("log"));
    const count = log.rows.getCount();
    await context.sync();
    // A table keeps one row.
    if (count.value > 1) log.rows.deleteRowsAt(1, count.value - 1);
    log.getDataBodyRange().clear("Contents");
    await context.sync();
  });
}

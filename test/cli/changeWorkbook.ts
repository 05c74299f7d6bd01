import { OpenWorkbook } from "../../cli/excel/OpenWorkbook";
import type { CliFolder } from "./cliFolder";

/** Changes a workbook as a person would, and saves it under another name. */
export async function changeWorkbook(
  folder: CliFolder,
  from: string,
  to: string,
  change: (context: Excel.RequestContext) => void | Promise<void>
): Promise<void> {
  const options = { language: "da", now: () => new Date(2026, 0, 31) } as const;
  const workbook = await OpenWorkbook.read(folder.read(from), from, options);
  try {
    await workbook.runner.run(async (context) => {
      await change(context);
      await context.sync();
    });
    folder.write(to, await workbook.save());
  } finally {
    workbook.close();
  }
}

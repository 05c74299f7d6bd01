import { Failure } from "../Failure";
import { OutputFile, type OutputOptions } from "./OutputFile";

/** An `OutputFile` for a workbook. @throws Failure too for a name by which Excel would take it for something else. */
export async function planWorkbook(
  path: string,
  file: string,
  options: OutputOptions
): Promise<OutputFile> {
  const output = await OutputFile.plan(path, file, options);
  if (!/\.xlsx$/i.test(file)) throw new Failure("usage.workbook", { file });
  return output;
}

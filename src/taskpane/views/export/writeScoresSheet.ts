import { exportSheet } from "../../../actions/exportSheet";
import { scores } from "../../../export/datasets/scores";
import type { ScoreSelection } from "../../../export/ScoreSelection";
import { sheetColumns, sheetRows, type SheetRow } from "../../../export/sinks/sheet";
import { workbookTexts } from "../../../locales/workbook";
import type { Register } from "../../../register/model/Register";
import type { Applied, ApplyOptions } from "../../../workbook/change/applyEdits";
import { CancelledError } from "../../../workbook/errors";
import type { Runner } from "../../../workbook/runner";
import { runInSlices } from "./runInSlices";

/**
 * Writes the chosen scores to a sheet of their own, called in the workbook's language.
 * @throws CancelledError when `options.signal` stopped it; what `writeExportSheet` throws.
 */
export async function writeScoresSheet(
  runner: Runner,
  { register, selection }: { readonly register: Register; readonly selection: ScoreSelection },
  options: ApplyOptions
): Promise<Applied> {
  const rows: SheetRow[] = [];
  const isWhole = await runInSlices(
    sheetRows(scores, register, selection),
    (found) => void rows.push(...found),
    options.signal ?? new AbortController().signal
  );
  if (!isWhole) throw new CancelledError();
  const name = workbookTexts[register.language].exportSheet;
  return exportSheet.write(runner, { name, columns: sheetColumns(scores), rows }, options);
}

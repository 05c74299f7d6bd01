import { scores } from "../../../export/datasets/scores";
import type { ScoreSelection } from "../../../export/ScoreSelection";
import { sheetColumns, sheetRows, type SheetRow } from "../../../export/sinks/sheet";
import { workbookTexts } from "../../../locales/workbook";
import type { Register } from "../../../register/model/Register";
import { CancelledError } from "../../../workbook/errors";
import type { ExportSheet } from "../../../workbook/sheets/exportSheet";
import { runInSlices } from "./runInSlices";

/**
 * The chosen scores as a sheet of their own, called in the workbook's language.
 * @throws CancelledError when the signal stopped it.
 */
export async function scoresSheet(
  { register, selection }: { readonly register: Register; readonly selection: ScoreSelection },
  signal: AbortSignal
): Promise<ExportSheet> {
  const rows: SheetRow[] = [];
  const isWhole = await runInSlices(
    sheetRows(scores, register, selection),
    (found) => void rows.push(...found),
    signal
  );
  if (!isWhole) throw new CancelledError();
  const name = workbookTexts[register.language].exportSheet;
  return { name, columns: sheetColumns(scores), rows };
}

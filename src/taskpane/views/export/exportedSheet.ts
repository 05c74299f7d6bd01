import { EVERY_DATASET } from "../../../export/everyDataset";
import { sheetColumns, sheetRows, type SheetRow } from "../../../export/sinks/sheet";
import { workbookTexts } from "../../../locales/workbook";
import type { Register } from "../../../register/model/Register";
import { CancelledError } from "../../../workbook/errors";
import type { ExportSheet } from "../../../workbook/sheets/exportSheet";
import type { WantedExport } from "./PreparedExport";
import { runInSlices } from "./runInSlices";

/**
 * The chosen scores, or a list, as a sheet of their own, called in the workbook's language.
 * @throws CancelledError when the signal stopped it.
 */
export async function exportedSheet(
  { register, selection, ...wanted }: WantedExport & { readonly register: Register },
  signal: AbortSignal
): Promise<ExportSheet> {
  const dataset = EVERY_DATASET[wanted.dataset];
  const rows: SheetRow[] = [];
  const isWhole = await runInSlices(
    sheetRows(dataset, register, selection),
    (found) => void rows.push(...found),
    signal
  );
  if (!isWhole) throw new CancelledError();
  const name = workbookTexts[register.language].exportSheet;
  return { name, columns: sheetColumns(dataset), rows };
}

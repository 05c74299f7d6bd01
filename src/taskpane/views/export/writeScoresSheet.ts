import { exportSheet } from "../../../actions/exportSheet";
import { scoreRecords, type ScoreRecord } from "../../../export/scoreRecords";
import { SCORE_CSV_COLUMNS } from "../../../register/tables/scoreCsvColumns";
import type { ScoreSelection } from "../../../export/ScoreSelection";
import { workbookTexts } from "../../../locales/workbook";
import type { Register } from "../../../register/model/Register";
import type { Applied, ApplyOptions } from "../../../workbook/change/applyEdits";
import { CancelledError } from "../../../workbook/errors";
import type { ExportColumn } from "../../../workbook/sheets/exportSheet";
import type { Runner } from "../../../workbook/runner";
import { runInSlices } from "./runInSlices";

type ColumnName = (typeof SCORE_CSV_COLUMNS)[number];

const COLUMNS: Readonly<Record<ColumnName, Omit<ExportColumn, "name">>> = {
  citizen: { type: "text", widthPx: 90 },
  target_group: { type: "text", widthPx: 100 },
  indicator: { type: "text", widthPx: 80 },
  indicator_name: { type: "text", widthPx: 280 },
  focus_area: { type: "text", widthPx: 160 },
  respondent: { type: "text", widthPx: 100 },
  measurement: { type: "number", widthPx: 100 },
  date: { type: "date", widthPx: 90 },
  score: { type: "number", widthPx: 60 },
  missing_reason: { type: "text", widthPx: 115 },
  version: { type: "number", widthPx: 65 },
  minimum: { type: "number", widthPx: 80 },
  maximum: { type: "number", widthPx: 80 },
  direction: { type: "number", widthPx: 80 },
  invalid: { type: "text", widthPx: 100 },
};

/**
 * Writes the chosen scores to a sheet of their own, called in the workbook's language.
 * @throws CancelledError when `options.signal` stopped it; what `writeExportSheet` throws.
 */
export async function writeScoresSheet(
  runner: Runner,
  { register, selection }: { readonly register: Register; readonly selection: ScoreSelection },
  options: ApplyOptions
): Promise<Applied> {
  const rows: ScoreRecord[] = [];
  const isWhole = await runInSlices(
    scoreRecords(register, selection),
    (records) => void rows.push(...records),
    options.signal ?? new AbortController().signal
  );
  if (!isWhole) throw new CancelledError();
  const columns = SCORE_CSV_COLUMNS.map((name) => ({ name, ...COLUMNS[name] }));
  const name = workbookTexts[register.language].exportSheet;
  return exportSheet.write(runner, { name, columns, rows }, options);
}

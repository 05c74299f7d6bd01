import type { CsvDialect } from "../../../export/csvField";
import { EVERY_DATASET, type ExportedDataset } from "../../../export/everyDataset";
import type { ScoreSelection } from "../../../export/ScoreSelection";
import { formatCsvChunks, type CsvChunk } from "../../../export/sinks/csv";
import type { Register } from "../../../register/model/Register";
import { runInSlices } from "./runInSlices";

/** What is to be taken out. */
export interface WantedExport {
  readonly dataset: ExportedDataset;
  readonly selection: ScoreSelection;
}

/** An export that is ready to be downloaded or copied. */
export interface PreparedExport {
  /** The text in pieces, in order. The Danish dialect's begins with a byte order mark. */
  readonly parts: readonly string[];
  readonly counts: LineCounts;
  /** Codes that Excel will change when it opens the file, each once. */
  readonly changedCodes: readonly string[];
  /** As a file in UTF-8. */
  readonly bytes: number;
}

/** What lines hold. A line without a score has a reason for that, something invalid, or nothing. */
export interface LineCounts {
  readonly lines: number;
  /** Nothing, no reason either. */
  readonly blank: number;
  readonly reasons: number;
  readonly invalid: number;
}

/** How far the preparation has come, in rows of score sheets; a list is one step. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Makes the text of an export, leaving the page responsive.
 * @returns null when `signal` stopped it.
 */
export async function prepareExport(
  register: Register,
  options: WantedExport & { readonly dialect: CsvDialect },
  signal: AbortSignal,
  onProgress: (progress: Progress) => void
): Promise<PreparedExport | null> {
  const dataset = EVERY_DATASET[options.dataset];
  const total = dataset.steps(register, options.selection);
  const parts: string[] = [];
  const changedCodes: string[] = [];
  let counts: LineCounts = { lines: 0, blank: 0, reasons: 0, invalid: 0 };
  let bytes = 0;
  let done = 0;
  const isWhole = await runInSlices(
    formatCsvChunks(dataset, register, options),
    (chunk) => {
      if (chunk.text !== "") parts.push(chunk.text);
      changedCodes.push(...chunk.changedCodes);
      counts = withCounts(counts, chunk);
      bytes += new Blob([chunk.text]).size;
      done += chunk.steps;
      onProgress({ done, total });
    },
    signal
  );
  return isWhole ? { parts, counts, changedCodes, bytes } : null;
}

function withCounts(
  counts: LineCounts,
  { lines, kinds }: Pick<CsvChunk, "lines" | "kinds">
): LineCounts {
  return {
    lines: counts.lines + lines,
    blank: counts.blank + (kinds.blank ?? 0),
    reasons: counts.reasons + (kinds.reason ?? 0),
    invalid: counts.invalid + (kinds.text ?? 0),
  };
}

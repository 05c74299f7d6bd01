import type { CsvDialect } from "../../export/csvField";
import type { EntryTable } from "../../register/tables/tables";

/** The sentences of the view *Eksport*. */
export interface ExportTexts {
  /** The view's name, on its tab and on the ribbon. */
  readonly title: string;
  /** What is taken out, and that the workbook stays as it is. */
  readonly intro: string;
  /** Label of what is to be taken out, and its first choice. */
  readonly what: string;
  readonly scores: string;
  /** The register's lists. */
  readonly lists: Readonly<Record<EntryTable, string>>;
  readonly emptyList: string;
  /** What a list's column holds: what stands under that header on the sheet. */
  readonly columnOfList: (header: string) => string;
  readonly group: string;
  readonly allGroups: string;
  readonly citizens: string;
  readonly allCitizens: string;
  readonly activeCitizens: string;
  readonly oneCitizen: string;
  readonly period: string;
  readonly wholePeriod: string;
  readonly someDays: string;
  readonly from: string;
  readonly to: string;
  /** Below the dates: what happens to measurements without one. */
  readonly undatedHint: string;
  readonly reversedPeriod: string;
  readonly noDays: string;
  readonly format: string;
  readonly dialects: Readonly<Record<CsvDialect, string>>;
  readonly dialectHints: Readonly<Record<CsvDialect, string>>;
  /** What opens the explanation of the columns. */
  readonly columnsTitle: string;
  readonly preview: string;
  /** Label of the region with the first lines. */
  readonly previewLabel: string;
  /** How far getting ready has come, in rows of the score sheets. */
  readonly preparing: (done: string, total: string) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly prepareAgain: string;
  /** How much there is: lines and size. */
  readonly amount: (lines: number, size: string) => string;
  readonly missing: (blank: number, reasons: number) => string;
  readonly invalid: (count: number) => string;
  /** Codes of which Excel makes numbers or dates: the first of them and how many more there are, and what to do. */
  readonly changedCodes: {
    readonly happens: (codes: readonly string[], more: number) => string;
    readonly help: string;
  };
  readonly nothing: string;
  readonly nothingHelp: string;
  /** Link to *Tjek* with what it has found. */
  readonly found: (errors: number, others: number) => string;
  readonly privacy: string;
  readonly seeCheck: string;
  readonly download: string;
  readonly copy: string;
  /** Nobody tells the pane whether a file arrived. */
  readonly sent: (name: string) => string;
  readonly copied: (lines: number) => string;
  readonly copyByHand: string;
  readonly textLabel: string;
  readonly tooLongToCopy: string;
  readonly sheetHint: string;
  readonly tooManyForSheet: string;
  /** Said in its place of a register that is only looked at, by why. */
  readonly readOnly: Readonly<Record<"newer" | "older", string>>;
  readonly responsibility: string;
  /** First word of the file's name. */
  readonly fileName: string;
}

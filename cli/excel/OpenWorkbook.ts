import { startExcelHost, type ExcelHost } from "../../host/node";
import type { Language } from "../../src/register/model/Register";
import { Runner } from "../../src/workbook/runner";

/** How a workbook is opened in the embedded Excel. */
export interface WorkbookOptions {
  /** Language of the Excel that the workbook is open in. */
  readonly language: Language;
  readonly now: () => Date;
  /** "off" for a workbook that is only read: formulas keep the values that they have. */
  readonly calculation?: "automatic" | "off";
}

const LOCALES: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-US" };

/** A workbook open in the embedded Excel. Everything that is done to it goes through the runner, as in the pane. */
export class OpenWorkbook {
  readonly runner: Runner;

  private constructor(private readonly host: ExcelHost) {
    this.runner = new Runner(() => host.Excel);
  }

  /** A new workbook with one empty sheet. */
  static async blank(options: WorkbookOptions): Promise<OpenWorkbook> {
    const { language, now, calculation = "automatic" } = options;
    const host = await startExcelHost({ locale: LOCALES[language], now, calculation });
    return new OpenWorkbook(host);
  }

  /** A file. @throws FileError when it is no workbook that can be opened whole. */
  static async read(
    bytes: Uint8Array,
    name: string,
    options: WorkbookOptions
  ): Promise<OpenWorkbook> {
    const workbook = await OpenWorkbook.blank(options);
    try {
      await workbook.host.open(bytes, name);
    } catch (error) {
      workbook.close();
      throw error;
    }
    return workbook;
  }

  /** Requests that Excel was sent so far. */
  get syncs(): number {
    return this.host.stats.syncs;
  }

  /** Names of the sheets with values that Excel has to calculate when it opens the file; known when it was saved. */
  get sheetsToCalculate(): readonly string[] {
    return this.host.workbook.sheetsToCalculate();
  }

  /** The workbook as a file. @throws FileError rather than write one that lost something. */
  save(): Promise<Uint8Array> {
    return this.host.save();
  }

  /** Ends the Excel. */
  close(): void {
    this.host.close();
  }
}

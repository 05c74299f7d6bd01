import type { FormulaChange } from "./formulas/references";
import { HostSheet } from "./HostSheet";
import type { DefinedName, DocumentProperties } from "./model";
import type { Shift } from "./move/shift";
import { PendingCalculation } from "./PendingCalculation";
import { StyleBook } from "./style";
import { UncalculatedCells } from "./UncalculatedCells";

/**
 * A workbook in memory: the truth that the object model changes, the engine calculates, and the file format
 * reads and writes. It knows nothing of any of the three.
 */
export class HostWorkbook {
  name = "Book1.xlsx";
  sheets: HostSheet[] = [];
  /** Sheets of the opened file that are no worksheets (chart sheets, macro sheets, dialogs): they stay where they are. */
  readonly otherSheets: { readonly name: string; readonly visible: boolean }[] = [];
  styles = new StyleBook();
  names: DefinedName[] = [];
  /** Names of macros and functions in the opened file: nothing can be worked out of them, and no other name may be theirs. */
  readonly macroNames: Pick<DefinedName, "name" | "sheetId">[] = [];
  properties: DocumentProperties = emptyProperties();
  activeSheetId = "";
  /** Serial dates count from 1904-01-01. */
  date1904 = false;
  structureProtected = false;
  /** Attributes of the password behind it, as `isPassword` reads them; null for none. */
  structurePassword: Readonly<Record<string, string>> | null = null;
  /** What changed since the engine last calculated. */
  readonly pending = new PendingCalculation();
  /** Cells whose values are not this host's calculation. */
  readonly uncalculated = new UncalculatedCells();
  /** Values of formulas are this host's, or may be behind a change: Excel is not to take them for its own. */
  isCalculatedHere = false;
  /** Circles of references are calculated again and again until they settle, in Excel; here they are not. */
  iterates = false;
  /** What the file says of when it is calculated. */
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** The opened file's parts, owned by the file layer; null for a new workbook. */
  origin: unknown = null;
  /**
   * How references have changed since the file was opened, step by step: by the id of the sheet that they stand on,
   * null for the workbook. For what stands in the file and not in the model.
   */
  readonly followed: ReadonlyMap<string | null, FormulaChange>[] = [];
  /** Aspects of the workbook itself that changed since the file was opened. */
  readonly touched = new Set<"names" | "sheets" | "properties" | "view">();
  /** Told when cells of a sheet have moved, so that who keeps areas elsewhere can bring them up to date. */
  onShift: (sheet: HostSheet, shift: Shift) => void = () => undefined;
  private lastSheetNumber = 0;
  private lastTableId = 0;

  /** A new workbook with one empty sheet. */
  static empty(sheetName = "Sheet1"): HostWorkbook {
    const workbook = new HostWorkbook();
    const sheet = workbook.createSheet(sheetName);
    workbook.activeSheetId = sheet.id;
    return workbook;
  }

  /** Makes a sheet and puts it last, or at `position`. Names are not checked here. */
  createSheet(name: string, position = this.sheets.length): HostSheet {
    const number = ++this.lastSheetNumber;
    const sheet = new HostSheet(sheetIdOf(number), name);
    sheet.onRowShown = (row) => this.pending.markRow(sheet.id, row);
    this.sheets.splice(position, 0, sheet);
    this.touched.add("sheets");
    this.pending.structure = true;
    return sheet;
  }

  sheetById(id: string): HostSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Names are compared as Excel does, without regard to case. */
  sheetByName(name: string): HostSheet | undefined {
    const key = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === key);
  }

  /** Whether a sheet of any kind has the name. */
  isSheetName(name: string): boolean {
    const key = name.toLowerCase();
    return (
      this.sheetByName(name) !== undefined ||
      this.otherSheets.some((sheet) => sheet.name.toLowerCase() === key)
    );
  }

  /** Names of the sheets, in their order, with values that Excel has to calculate when it opens the file. */
  sheetsToCalculate(): string[] {
    const ids = this.uncalculated.sheetsToCalculate();
    return this.sheets.filter((sheet) => ids.has(sheet.id)).map((sheet) => sheet.name);
  }

  /** A table and its sheet, by name without regard to case. */
  tableByName(name: string): { sheet: HostSheet; table: HostSheet["tables"][number] } | undefined {
    const key = name.toLowerCase();
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((each) => each.name.toLowerCase() === key);
      if (table) return { sheet, table };
    }
    return undefined;
  }

  /** A table id that no table of this workbook has had. */
  nextTableId(): number {
    for (const sheet of this.sheets) {
      for (const table of sheet.tables) this.lastTableId = Math.max(this.lastTableId, table.id);
    }
    return ++this.lastTableId;
  }
}

function sheetIdOf(number: number): string {
  return `{00000000-0001-0000-${String(number - 1).padStart(4, "0")}-000000000000}`;
}

function emptyProperties(): DocumentProperties {
  return {
    title: "",
    subject: "",
    author: "",
    keywords: "",
    comments: "",
    category: "",
    manager: "",
    company: "",
    lastAuthor: "",
    custom: [],
  };
}

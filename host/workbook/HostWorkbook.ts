import { HostSheet } from "./HostSheet";
import type { DefinedName, DocumentProperties } from "./model";
import type { FormulaChange } from "./references";
import type { Shift } from "./shift";
import { StyleBook } from "./style";

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
  /** What changed since the engine last calculated. */
  readonly pending = new PendingCalculation();
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

/** Which cells the engine must look at again. */
export class PendingCalculation {
  /** Cells by sheet id; keys are row * 16384 + column. */
  readonly cells = new Map<string, Set<number>>();
  private isStructure = true;
  private isEverything = false;
  private count = 1;

  /** Rises with everything that becomes pending: the same number is the same workbook. */
  get changes(): number {
    return this.count;
  }

  /** Sheets, tables, names or positions changed: everything is to be loaded anew. */
  get structure(): boolean {
    return this.isStructure;
  }

  set structure(isPending: boolean) {
    this.isStructure = isPending;
    this.count += 1;
  }

  /** Set for `calculate` with full rebuild and for a new clock. */
  get everything(): boolean {
    return this.isEverything;
  }

  set everything(isPending: boolean) {
    this.isEverything = isPending;
    this.count += 1;
  }

  /** A cell got another value or formula. */
  markCell(sheetId: string, row: number, column: number): void {
    let cells = this.cells.get(sheetId);
    if (!cells) this.cells.set(sheetId, (cells = new Set()));
    cells.add(row * 16384 + column);
    this.count += 1;
  }

  get isEmpty(): boolean {
    return !this.isStructure && !this.isEverything && this.cells.size === 0;
  }

  clear(): void {
    this.isStructure = false;
    this.isEverything = false;
    this.cells.clear();
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

import type { SharedStrings } from "../../../ooxml/cells/SharedStrings";
import type { OpcPackage } from "../../../ooxml/package/OpcPackage";
import type { XmlElement } from "../../../ooxml/xml/xml";
import type { CellValue } from "../../workbook/cell";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { DefinedName } from "../../workbook/model";

/** What the file layer remembers of an opened file, beside the model. Held in `HostWorkbook.origin`. */
export class WorkbookOrigin {
  /** By id of the sheet in the model. */
  readonly sheets = new Map<string, SheetOrigin>();
  /** Names that the model does not show, by id of their sheet; null for the workbook's. */
  readonly keptNames: KeptName[] = [];
  /** Attributes, as in the file, of the names that the model shows. */
  readonly nameAttributes = new WeakMap<DefinedName, Readonly<Record<string, string>>>();
  /** Sheets that are no worksheets (chart sheets, dialogs, macros, modules): their `sheet` element and what precedes them. */
  readonly foreignSheets: ForeignSheet[] = [];
  /** One more than the highest `dxfId` that the sheets refer to, whether it is there or not. */
  differentialsInUse = 0;
  /** 1 for every shared string that those sheets use. */
  readonly foreignStrings: Uint8Array;
  activeSheetId = "";
  structureProtected = false;
  structurePassword: HostWorkbook["structurePassword"] = null;

  constructor(
    readonly parts: OpcPackage,
    readonly workbookPart: string,
    readonly strings: SharedStrings
  ) {
    this.foreignStrings = new Uint8Array(strings.texts.length);
  }
}

/** What stands at a position in the file's list of sheets. */
export interface SheetPlace {
  /** The sheet's id in the model; for another kind of sheet a name that no worksheet has. */
  key: string;
  /** Null for another kind of sheet. */
  sheet: HostSheet | null;
}

/** A defined name that the model has no room for, kept as it was. */
export interface KeptName {
  attributes: Record<string, string>;
  /** As in the file. */
  formula: string;
  /** Key of the sheet's place; null for the workbook's. */
  sheetId: string | null;
  /** How far behind the file's last sheet the number of its sheet leads, from 0; null when it leads to a sheet or says none. */
  beyond: number | null;
}

/** A sheet that is no worksheet, such as a chart sheet: kept in its place. */
export interface ForeignSheet {
  /** Key of its place. */
  key: string;
  element: XmlElement;
  /** Id of the worksheet before it; null when it comes first. */
  after: string | null;
}

/** What the file layer remembers of one sheet. */
export interface SheetOrigin {
  part: string;
  /** The `sheet` element in the workbook part. */
  element: XmlElement;
  /** What rows and cells carry beyond the model, by the number, from 0, that the row had in the file. */
  rows: Map<number, RowExtra>;
  /** Attributes of `sheetData`, such as prefixes that rows use, ready to be written, with a leading space each. */
  dataAttributes: string;
  /** The formulas' values as found, in the order of the cells: to see at saving which were recalculated. */
  formulaValues: CellValue[];
  /** Formulas that refer to a column of their own table without its name, as found: they stay so. */
  bareFormulas: Set<string>;
  /** 1 for every shared string that a cell uses. */
  usedStrings: Uint8Array;
  /** Table parts by table id. */
  tables: Map<number, string>;
  /** The drawing part; null for a sheet without one. */
  drawing: string | null;
  /** Charts of the model that came from the drawing, by the chart's id. */
  charts: Map<string, ChartOrigin>;
}

/** What a row of the opened file had beyond the model. */
export interface RowExtra {
  /** Further attributes, ready to be written, with a leading space each. */
  attributes: string;
  /** Elements beside the cells, ready to be written. */
  content: string;
  /** The row's automatic height in points, as the application that wrote the file measured it; null when not given. */
  measuredHeight: string | null;
  /** By the column, from 0, that the cell had in the file; null for none. */
  cells: Map<number, CellExtra> | null;
}

/** What a cell has in the file beyond value, formula and style. */
export interface CellExtra {
  /** Attributes and content hold while the value is the same. */
  value: CellValue;
  attributes: string;
  /** Elements beside value and formula, ready to be written. */
  content: string;
  /** Index of its rich shared string; null for others. */
  richItem: number | null;
  /** The `si` element of a formatted inline string; null for others. */
  inlineItem: string | null;
  /** An error value that the model has no name for, as written. */
  errorText: string | null;
  formula: FormulaExtra | null;
}

/** What a formula of the opened file had beyond the model. */
export interface FormulaExtra {
  /** An orphan is a cell of a shared formula whose text is nowhere in the file. */
  kind: "array" | "dataTable" | "orphan" | "plain";
  /** In the model's form. */
  text: string | null;
  ref: Area | null;
  /** Further attributes of the `f` element with a leading space each. */
  attributes: string;
  /** `cm`: marks a dynamic array. */
  cellMetadata: string | null;
}

/** Where a chart of the model came from, and what it was when it was read. */
export interface ChartOrigin {
  chartPart: string;
  /** The model as read, as JSON without `origin`: to see what changed. */
  asRead: string;
  /** The part as this host would write it, from the model and the cells as read. */
  written: string;
}

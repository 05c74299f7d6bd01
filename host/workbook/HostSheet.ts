import { type Area, CellGrid } from "./CellGrid";
import type {
  Chart,
  ColumnLayout,
  ConditionalFormat,
  DataValidation,
  FreezePanes,
  PageLayout,
  RowLayout,
  SheetProtection,
  Table,
} from "./model";
import type { Shift } from "./move/shift";

/**
 * The parts of a sheet that the file layer writes separately. A sheet from a file is written back byte for
 * byte except for the aspects that were touched since.
 */
export const SHEET_ASPECTS = [
  "cells",
  "columns",
  "view",
  "merges",
  "protection",
  "validations",
  "conditionalFormats",
  "page",
  "tab",
  "tables",
  "charts",
  "outline",
  "links",
] as const;
/** One of them. */
export type SheetAspect = (typeof SHEET_ASPECTS)[number];

/** One worksheet: cells, and what lies on and around them. Whoever changes a field touches its aspect. */
export class HostSheet {
  readonly cells = new CellGrid();
  readonly columns = new Map<number, ColumnLayout>();
  readonly rows = new Map<number, RowLayout>();
  tables: Table[] = [];
  merges: Area[] = [];
  validations: DataValidation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor: string | null = null;
  showGridlines = true;
  showHeadings = true;
  freeze: FreezePanes | null = null;
  /** Top left and bottom right of the selection. */
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  /** The active cell of a selection; it counts as long as these very cells are selected. Not saved. */
  active: { readonly within: Area; readonly row: number; readonly column: number } | null = null;
  protection: SheetProtection | null = null;
  page: PageLayout = defaultPageLayout();
  /** Pixels. */
  standardWidthPx = 64;
  /** Points. */
  standardHeight = 15;
  /** Whether the + of an outline group lies right of / below the group. */
  summaryRight = true;
  summaryBelow = true;
  /** Name of the part in the opened file; null for a sheet made here. */
  originPart: string | null = null;
  /** What the opened file says of its cells beyond the model, where they were when it was opened. */
  readonly found: FoundInFile = { blocks: [], filtered: null };
  /** Told when a row is hidden or shown: some formulas leave hidden rows out. */
  onRowShown: (row: number) => void = () => undefined;
  /** How cells have moved since the file was opened, for what stands in the file and not in the model. */
  readonly moves: Shift[] = [];
  /** Areas whose hyperlinks, which stand in the file only, were taken away: each after so many of the moves. */
  readonly unlinked: { readonly area: Area; readonly after: number }[] = [];
  /** Aspects changed since the file was opened; for a sheet made here it does not matter. */
  readonly touched = new Set<SheetAspect>();

  /** @param id Excel's own form, `{00000000-0001-0000-0000-000000000000}`; never changes. */
  constructor(
    readonly id: string,
    public name: string
  ) {}

  touch(...aspects: SheetAspect[]): void {
    for (const aspect of aspects) this.touched.add(aspect);
  }
}

/** Cells that a file fills from one formula: an array formula's, or a data table's. */
export interface FormulaBlock {
  area: Area;
  /** What it reads beyond the formula in its first cell: a data table's inputs, and the row and column beside it. */
  reads: Area[];
}

/** What a sheet's file says about calculation and the model does not hold. Areas are where they were in the file. */
export interface FoundInFile {
  blocks: FormulaBlock[];
  /** The sheet's own filter, when one is set; null otherwise. */
  filtered: Area | null;
}

/** What a new sheet prints like: A4 upright, Excel's "normal" margins. */
export function defaultPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: 9,
    fitToPage: false,
    fitToWidth: null,
    fitToHeight: null,
    scale: 100,
    margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    oddHeader: "",
    oddFooter: "",
    printArea: null,
    titleRows: null,
    titleColumns: null,
  };
}

import type { Area } from "./CellGrid";
import type { CellStyle } from "./style";

/** The plain data of what lies on and around the cells. Names are Excel's own; areas count from 0. */

export interface TableColumn {
  name: string;
  /** The id that the file gives a column; stays with it through renames. */
  id: number;
  /** Formula for the whole column without "=", or null. */
  calculatedFormula: string | null;
}

/** A table of a sheet. */
export interface Table {
  id: number;
  name: string;
  /** Whole table with header row and totals row. */
  area: Area;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  /**
   * The one row of data is blank because the table has none: it was made of headers alone, or lost its last row.
   * The first row that is added fills it. It counts only as long as the row is blank: see `hasInsertRow`.
   */
  insertRow: boolean;
  showFilterButton: boolean;
  /** Built-in style name such as "TableStyleLight1"; null is no style. */
  style: string | null;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Text of the `autoFilter` element's children as found in the file (filters set by a person); "" is no filter. */
  filterXml: string;
}

/** A name that stands for a formula, mostly a range. */
export interface DefinedName {
  name: string;
  /** Without "=". */
  formula: string;
  comment: string;
  visible: boolean;
  /** Id of the sheet for a sheet's own name; null for the workbook's. */
  sheetId: string | null;
}

/** A rule for what may be typed into cells. */
export interface DataValidation {
  /** Areas the rule covers. */
  areas: Area[];
  type: "None" | "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";
  operator:
    | "Between"
    | "NotBetween"
    | "EqualTo"
    | "NotEqualTo"
    | "GreaterThan"
    | "LessThan"
    | "GreaterThanOrEqualTo"
    | "LessThanOrEqualTo";
  /** Without "="; relative to the first area's top left cell. A literal list is in quotes, as in the file. */
  formula1: string;
  formula2: string;
  ignoreBlank: boolean;
  inCellDropDown: boolean;
  showError: boolean;
  errorStyle: "Stop" | "Warning" | "Information";
  errorTitle: string;
  errorMessage: string;
  showPrompt: boolean;
  promptTitle: string;
  promptMessage: string;
}

/** A look that cells take on by a rule. */
export interface ConditionalFormat {
  /** Id on the wire; stable while the workbook is open. */
  id: string;
  areas: Area[];
  /** 0 is applied first. */
  priority: number;
  stopIfTrue: boolean;
  rule: ConditionalRule;
}

/** When a conditional format applies, and what it does then. */
export type ConditionalRule =
  /** A formula (without "=", relative to the first area's top left cell) and what it changes in the look. */
  | { kind: "Custom"; formula: string; format: PartialStyle }
  /**
   * A rule of a kind that is kept but not modelled: the `cfRule` element as found in the file, and its formulas in
   * their order, which follow the cells.
   */
  | { kind: "Kept"; xml: string; formulas: readonly string[] };

/** The parts of a style that a conditional format changes; what is left out stays. */
export type PartialStyle = Partial<
  Pick<
    CellStyle,
    | "bold"
    | "italic"
    | "underline"
    | "strikethrough"
    | "fontColor"
    | "fillColor"
    | "numberFormat"
    | "borderTop"
    | "borderBottom"
    | "borderLeft"
    | "borderRight"
  >
>;

/** How a column is laid out, where it differs from the sheet's standard. */
export interface ColumnLayout {
  /** Width in pixels at 100 % with Calibri 11 (7 px a digit); null is the sheet's standard width. */
  widthPx: number | null;
  hidden: boolean;
  outlineLevel: number;
  /** The column carries the + that opens the group beside it. */
  collapsed: boolean;
  /** Default style of the column. */
  style: number;
}

/** How a row is laid out, where it differs from the sheet's standard. */
export interface RowLayout {
  /** Points; null is automatic. */
  height: number | null;
  hidden: boolean;
  outlineLevel: number;
  collapsed: boolean;
  style: number;
}

/** How many rows and columns of a sheet stay in view. */
export interface FreezePanes {
  rows: number;
  columns: number;
}

/** What a protected sheet still allows. */
export interface SheetProtection {
  /** Names of the wire's `WorksheetProtectionOptions` in camel case. */
  options: Record<string, boolean | string>;
  /** Attributes as in the file (hash, salt, spin count) when there is a password; null without. */
  password: Record<string, string> | null;
}

/** How a sheet is printed. */
export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  /** As in the file; 9 is A4. */
  paperSize: number;
  /** Pages to fit to; null is automatic in that direction; both null with `fitToPage` false uses scale. */
  fitToPage: boolean;
  fitToWidth: number | null;
  fitToHeight: number | null;
  scale: number;
  /** Inches. */
  margins: {
    left: number;
    right: number;
    top: number;
    bottom: number;
    header: number;
    footer: number;
  };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  /** In Excel's header and footer codes, such as `&L&A&RSide &P`. */
  oddHeader: string;
  oddFooter: string;
  printArea: Area | null;
  /** First and last row (or column), from 0, repeated on every page. */
  titleRows: [number, number] | null;
  titleColumns: [number, number] | null;
}

/** A chart made through the object model, or one read from a file whose every part this model covers. */
export interface Chart {
  id: string;
  name: string;
  type:
    "Line" | "LineMarkers" | "ColumnClustered" | "BarClustered" | "XYScatterLines" | "XYScatter";
  /** Position in points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** null is no title. */
  title: string | null;
  titleFont: ChartFont;
  legend: { visible: boolean; position: "Top" | "Bottom" | "Left" | "Right" | "Corner" };
  legendFont: ChartFont;
  border: ChartBorder;
  series: ChartSeries[];
  valueAxis: ChartAxis;
  categoryAxis: ChartAxis;
  /** How an empty cell is drawn. */
  displayBlanksAs: "NotPlotted" | "Zero" | "Interpolated";
  plotVisibleOnly: boolean;
  /**
   * Whether the model has all that there is of the chart, so that it may be changed. False for most that other programs
   * made: such a one is kept as its file has it, and only its name, its place and its references to cells that move may
   * become others.
   */
  readonly isWhole: boolean;
  /** The chart's and the drawing's XML as found in a file, given back unchanged until the chart is changed; null for one made here. */
  origin: { anchorXml: string; chartPart: string; placed: ChartBox } | null;
}

/**
 * Where the anchor in the file puts a chart, in points, after cells have moved: as long as the chart is there, its
 * anchor only follows the cells.
 */
export type ChartBox = Pick<Chart, "left" | "top" | "width" | "height">;

/** A font in a chart: size in points, colour as #RRGGBB; null is the chart's own choice. */
export interface ChartFont {
  name: string | null;
  size: number | null;
  bold: boolean | null;
  color: string | null;
}

/** The frame around a chart; null, and the line style "Automatic", are what Excel gives a new one. */
export interface ChartBorder {
  color: string | null;
  /** Points. */
  weight: number | null;
  lineStyle: ChartSeries["lineStyle"];
}

/** A series of a chart, and how it is drawn. */
export interface ChartSeries {
  id: string;
  /** A literal name, or a reference such as `'Kort'!$B$2` in `nameFormula`. */
  name: string;
  nameFormula: string | null;
  /** References with sheet name, without "=". */
  valuesFormula: string | null;
  categoriesFormula: string | null;
  lineColor: string | null;
  /** Points. */
  lineWeight: number | null;
  lineStyle:
    "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "RoundDot" | "None" | "Automatic";
  markerStyle:
    | "Automatic"
    | "None"
    | "Circle"
    | "Square"
    | "Diamond"
    | "Triangle"
    | "X"
    | "Star"
    | "Dot"
    | "Dash"
    | "Plus";
  markerSize: number | null;
  markerFill: string | null;
  markerLine: string | null;
  smooth: boolean;
}

/** An axis of a chart; null where Excel chooses for itself. */
export interface ChartAxis {
  visible: boolean;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  majorGridlines: boolean;
  gridlineColor: string | null;
  numberFormat: string | null;
  title: string | null;
  font: ChartFont;
  reversed: boolean;
  categoryType: "Automatic" | "TextAxis" | "DateAxis";
}

/** A property that a person or a program gave the document. */
export interface CustomProperty {
  key: string;
  value: string | number | boolean | Date;
}

/** What the document says about itself; "" where it says nothing. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
  custom: CustomProperty[];
}

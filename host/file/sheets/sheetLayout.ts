import { areaReference, cellReference, parseAreas } from "../../../ooxml/cells/references";
import { MAX_COLUMNS } from "../../../ooxml/package/names";
import type { XmlElement } from "../../../ooxml/xml/xml";
import type { HostSheet } from "../../workbook/HostSheet";
import type { ColumnLayout } from "../../workbook/model";
import { argb, type Colors } from "../styles/colors";

/** What the sheet looks like around its cells: tab, view, columns, outline. */

const DEFAULT_WIDTH_PX = 64;
const DEFAULT_HEIGHT = 15;
/** Pixels of a digit and of the padding of a column in Calibri 11, to which all widths in the file refer. */
const DIGIT_PX = 7;
const PADDING_PX = 5;

const SHEET_PROPERTY_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];
const VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"];

/** A width in the file (characters) in pixels, rounded as Excel does. */
export function widthToPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PX)) / 256) * DIGIT_PX);
}

/** A width in pixels as the file has it: 75 px is 10.7109375. */
export function pixelsToWidth(pixels: number): number {
  return Math.trunc((pixels / DIGIT_PX) * 256) / 256;
}

/** Takes `sheetPr` into the model: tab colour, and on which side of a group its summary lies. */
export function readSheetProperties(element: XmlElement, sheet: HostSheet, colors: Colors): void {
  sheet.tabColor = colors.resolve(element.child("tabColor"));
  const outline = element.child("outlinePr");
  sheet.summaryBelow = outline?.flag("summaryBelow", true) ?? true;
  sheet.summaryRight = outline?.flag("summaryRight", true) ?? true;
  sheet.page.fitToPage = element.child("pageSetUpPr")?.flag("fitToPage") ?? false;
}

/** `sheetPr` with the sheet's tab colour, outline direction and fit to page; null when it says nothing. */
export function sheetProperties(
  sheet: HostSheet,
  original: XmlElement,
  colors: Colors
): XmlElement | null {
  const element = original.clone();
  if (colors.resolve(element.child("tabColor")) !== sheet.tabColor) {
    const color =
      sheet.tabColor === null ? null : element.make("tabColor", { rgb: argb(sheet.tabColor) });
    element.put("tabColor", color, SHEET_PROPERTY_ORDER);
  }
  const outline = element.child("outlinePr") ?? element.make("outlinePr");
  outline.set({
    summaryBelow: sheet.summaryBelow ? null : "0",
    summaryRight: sheet.summaryRight ? null : "0",
  });
  element.put("outlinePr", hasContent(outline) ? outline : null, SHEET_PROPERTY_ORDER);
  const page = element.child("pageSetUpPr") ?? element.make("pageSetUpPr");
  page.set({ fitToPage: sheet.page.fitToPage ? "1" : null });
  element.put("pageSetUpPr", hasContent(page) ? page : null, SHEET_PROPERTY_ORDER);
  return hasContent(element) ? element : null;
}

/** Takes the first of `sheetViews` into the model: gridlines, headings, frozen rows and columns, selection. */
export function readSheetViews(element: XmlElement, sheet: HostSheet): void {
  const view = element.child("sheetView");
  if (!view) return;
  sheet.showGridlines = view.flag("showGridLines", true);
  sheet.showHeadings = view.flag("showRowColHeaders", true);
  const pane = view.child("pane");
  const state = pane?.attribute("state");
  if (pane && (state === "frozen" || state === "frozenSplit")) {
    sheet.freeze = { rows: pane.number("ySplit") ?? 0, columns: pane.number("xSplit") ?? 0 };
  }
  const active = pane?.attribute("activePane") ?? "topLeft";
  const selections = view.all("selection");
  const selection =
    selections.find((each) => (each.attribute("pane") ?? "topLeft") === active) ?? selections[0];
  const [area] = parseAreas(selection?.attribute("sqref") ?? "A1");
  if (area) sheet.selection = area;
}

/** `sheetViews` with the first view brought up to date. @param selected whether the sheet's tab is in front. */
export function sheetViews(sheet: HostSheet, original: XmlElement, selected: boolean): XmlElement {
  const element = original.clone();
  let view = element.child("sheetView");
  if (!view) {
    view = element.make("sheetView", { workbookViewId: "0" });
    element.children.unshift(view);
  }
  view.set({
    tabSelected: selected ? "1" : null,
    showGridLines: sheet.showGridlines ? null : "0",
    showRowColHeaders: sheet.showHeadings ? null : "0",
  });
  const pane = paneElement(sheet, view);
  view.put("pane", pane, VIEW_ORDER);
  const selection = view.make("selection").set({
    pane: pane?.attribute("activePane") ?? null,
    activeCell: cellReference(sheet.selection.top, sheet.selection.left),
    sqref: areaReference(sheet.selection),
  });
  view.put("selection", selection, VIEW_ORDER);
  return element;
}

/** The view's `pane`: that of frozen rows and columns, or the split that a person made; null for neither. */
function paneElement(sheet: HostSheet, view: XmlElement): XmlElement | null {
  const before = view.child("pane") ?? null;
  const state = before?.attribute("state") ?? "split";
  const wasFrozen = state === "frozen" || state === "frozenSplit";
  const { rows, columns: columnCount } = sheet.freeze ?? { rows: 0, columns: 0 };
  if (rows === 0 && columnCount === 0) return wasFrozen ? null : before;
  const same =
    wasFrozen &&
    (before?.number("ySplit") ?? 0) === rows &&
    (before?.number("xSplit") ?? 0) === columnCount;
  const scrolled = same ? before?.attribute("topLeftCell") : null;
  return view.make("pane").set({
    xSplit: columnCount > 0 ? columnCount : null,
    ySplit: rows > 0 ? rows : null,
    topLeftCell: scrolled ?? cellReference(rows, columnCount),
    activePane: activePane(rows, columnCount),
    state: "frozen",
  });
}

/** Takes `sheetFormatPr` into the model: standard width (px) and height (points). */
export function readSheetFormat(element: XmlElement, sheet: HostSheet): void {
  sheet.standardWidthPx = standardWidth(element);
  sheet.standardHeight = element.number("defaultRowHeight") ?? DEFAULT_HEIGHT;
}

/** `sheetFormatPr` for a sheet: the original element, with the standard sizes that have changed. */
export function sheetFormat(sheet: HostSheet, original: XmlElement): XmlElement {
  const element = original.clone();
  if (standardWidth(original) !== sheet.standardWidthPx) {
    const standard = sheet.standardWidthPx === DEFAULT_WIDTH_PX;
    element.set({
      baseColWidth: null,
      defaultColWidth: standard ? null : pixelsToWidth(sheet.standardWidthPx),
    });
  }
  if ((original.number("defaultRowHeight") ?? null) !== sheet.standardHeight) {
    element.set({
      defaultRowHeight: sheet.standardHeight,
      customHeight: sheet.standardHeight === DEFAULT_HEIGHT ? null : "1",
    });
  }
  const deepest = (layouts: Iterable<{ outlineLevel: number }>): number | null => {
    let level = 0;
    for (const layout of layouts) level = Math.max(level, layout.outlineLevel);
    return level > 0 ? level : null;
  };
  return element.set({
    outlineLevelRow: deepest(sheet.rows.values()),
    outlineLevelCol: deepest(sheet.columns.values()),
  });
}

/** Takes `cols` into the model: widths, outline, and what is hidden. */
export function readColumns(element: XmlElement, sheet: HostSheet): void {
  for (const col of element.all("col")) {
    const first = (col.number("min") ?? 1) - 1;
    const last = Math.min((col.number("max") ?? first + 1) - 1, MAX_COLUMNS - 1);
    const pixels = widthToPixels(col.number("width") ?? 0);
    const own = pixels > 0 && (col.flag("customWidth") || pixels !== sheet.standardWidthPx);
    const layout: ColumnLayout = {
      widthPx: own ? pixels : null,
      hidden: col.flag("hidden"),
      outlineLevel: col.number("outlineLevel") ?? 0,
      collapsed: col.flag("collapsed"),
      style: col.number("style") ?? 0,
    };
    if (isPlainColumn(layout)) continue;
    for (let column = first; column <= last; column++) sheet.columns.set(column, { ...layout });
  }
}

/** `cols`; null when every column is as standard. */
export function columns(sheet: HostSheet, owner: XmlElement): XmlElement | null {
  const element = owner.make("cols");
  const entries = [...sheet.columns].filter(([, layout]) => !isPlainColumn(layout));
  entries.sort(([first], [second]) => first - second);
  let previous: { col: XmlElement; last: number; key: string } | null = null;
  for (const [column, layout] of entries) {
    const key = JSON.stringify([
      layout.widthPx,
      layout.hidden,
      layout.outlineLevel,
      layout.collapsed,
      layout.style,
    ]);
    if (previous?.last === column - 1 && previous.key === key) {
      previous.last = column;
      previous.col.set({ max: column + 1 });
      continue;
    }
    const col = owner.make("col", { min: String(column + 1), max: String(column + 1) });
    col.set({
      width: pixelsToWidth(layout.widthPx ?? sheet.standardWidthPx),
      style: layout.style === 0 ? null : layout.style,
      hidden: layout.hidden ? "1" : null,
      customWidth: layout.widthPx === null ? null : "1",
      outlineLevel: layout.outlineLevel === 0 ? null : layout.outlineLevel,
      collapsed: layout.collapsed ? "1" : null,
    });
    element.children.push(col);
    previous = { col, last: column, key };
  }
  return element.children.length > 0 ? element : null;
}

function isPlainColumn(layout: ColumnLayout): boolean {
  return (
    layout.widthPx === null &&
    !layout.hidden &&
    layout.outlineLevel === 0 &&
    !layout.collapsed &&
    layout.style === 0
  );
}

function activePane(rows: number, columnCount: number): string {
  if (rows > 0 && columnCount > 0) return "bottomRight";
  return rows > 0 ? "bottomLeft" : "topRight";
}

/** What a sheet's format element says of the standard width, in pixels. */
function standardWidth(element: XmlElement): number {
  const width = element.number("defaultColWidth");
  if (width !== null) return widthToPixels(width);
  const base = element.number("baseColWidth");
  // Excel rounds the standard column up to a multiple of 8 pixels.
  return base === null ? DEFAULT_WIDTH_PX : Math.ceil((base * DIGIT_PX + PADDING_PX) / 8) * 8;
}

function hasContent(element: XmlElement): boolean {
  return Object.keys(element.attributes).length > 0 || element.children.length > 0;
}

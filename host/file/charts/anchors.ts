import { MAX_COLUMNS, MAX_ROWS, NS } from "../../../ooxml/package/names";
import type { XmlElement } from "../../../ooxml/xml/xml";
import { decodeXString, encodeXString, escapeAttribute } from "../../../ooxml/xml/xmlText";
import type { HostSheet } from "../../workbook/HostSheet";
import type { Chart } from "../../workbook/model";
import { movedCorner } from "../kept/keptPositions";
import { EMU } from "./chartNames";

/** The extension that carries a shape's lasting id. */
const CREATION_ID = "{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}";
const CREATION_NAMESPACE = "http://schemas.microsoft.com/office/drawing/2014/main";
const GUID = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

type Box = Pick<Chart, "left" | "top" | "width" | "height">;

/** What an anchor says of the chart in it; null for an anchor that holds something else. */
export interface ChartAnchor extends Box {
  name: string;
  /** Relationship id of the chart part. */
  relationship: string;
  /** The shape's number in the drawing. */
  shapeId: number;
  /** The lasting id, if the file gives one. */
  creationId: string | null;
}

/**
 * The chart that an anchor holds and where it lies; null when the anchor holds no chart, or none that can be placed.
 */
export function readChartAnchor(anchor: XmlElement, sheet: HostSheet): ChartAnchor | null {
  const frame = anchor.child("graphicFrame");
  const chart = frame?.path("graphic", "graphicData", "chart");
  const relationship = chart?.relationshipId() ?? null;
  const box = readBox(anchor, sheet);
  if (relationship === null || !box) return null;
  const properties = frame?.path("nvGraphicFramePr", "cNvPr");
  const extension = properties
    ?.child("extLst")
    ?.elements.find((each) => each.attribute("uri") === CREATION_ID);
  return {
    ...box,
    relationship,
    name: decodeXString(properties?.attribute("name") ?? ""),
    shapeId: properties?.number("id") ?? 0,
    creationId: extension?.child("creationId")?.attribute("id") ?? null,
  };
}

/**
 * The anchor of a chart. It hangs on one cell and has a size of its own: so Excel and LibreOffice agree on its size
 * whatever they make of column widths and automatic row heights.
 */
export function chartAnchorXml(
  chart: Chart,
  sheet: HostSheet,
  shapeId: number,
  relationship: string
): string {
  const creation = GUID.test(chart.id)
    ? `<a:extLst><a:ext uri="${CREATION_ID}"><a16:creationId xmlns:a16="${CREATION_NAMESPACE}" id="${escapeAttribute(chart.id)}"/></a:ext></a:extLst>`
    : "";
  return (
    `<xdr:oneCellAnchor xmlns:xdr="${NS.sheetDrawing}" xmlns:a="${NS.drawing}">${boxXml(chart, sheet)}` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${shapeId}" name="${escapeAttribute(encodeXString(chart.name))}">${creation}</xdr:cNvPr>` +
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${NS.chart}">` +
    `<c:chart xmlns:c="${NS.chart}" xmlns:r="${NS.relationships}" r:id="${escapeAttribute(relationship)}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>"
  );
}

/** An anchor of the file whose chart was moved, resized or renamed: the frame in it stays as it is. */
export function movedAnchorXml(anchor: XmlElement, chart: Chart, sheet: HostSheet): string {
  const frames = anchor.elements.filter(
    (element) => !["from", "to", "ext", "pos"].includes(element.local)
  );
  for (const frame of frames) {
    frame.path("nvGraphicFramePr", "cNvPr")?.set({ name: encodeXString(chart.name) });
  }
  const inner = frames.map((frame) => frame.toString()).join("");
  return `<xdr:oneCellAnchor xmlns:xdr="${NS.sheetDrawing}">${boxXml(chart, sheet)}${inner}</xdr:oneCellAnchor>`;
}

/**
 * An anchor after its sheet's cells have moved: it goes along, and grows and shrinks with the cells under it, as far
 * as it says that it does.
 */
export function followedAnchor(anchor: XmlElement, sheet: HostSheet): XmlElement {
  const kind = anchor.attribute("editAs") ?? "twoCell";
  const copy = anchor.clone();
  const from = copy.child("from");
  const to = copy.child("to");
  if (!from || kind === "absolute") return copy;
  const by = moveCorner(from, sheet);
  if (to && kind === "twoCell") moveCorner(to, sheet);
  else if (to) {
    setNumber(to, "row", numberOf(to, "row") + by.row);
    setNumber(to, "col", numberOf(to, "col") + by.column);
  }
  return copy;
}

/** @returns by how many rows and columns it moved. */
function moveCorner(corner: XmlElement, sheet: HostSheet): { row: number; column: number } {
  const before = { row: numberOf(corner, "row"), column: numberOf(corner, "col") };
  const { row, column } = movedCorner(before, sheet);
  setNumber(corner, "row", row);
  setNumber(corner, "col", column);
  return { row: row - before.row, column: column - before.column };
}

function numberOf(corner: XmlElement, name: string): number {
  return Number(corner.child(name)?.text ?? 0);
}

function setNumber(corner: XmlElement, name: string, value: number): void {
  const element = corner.child(name);
  if (element) element.children = [String(value)];
}

function boxXml(box: Box, sheet: HostSheet): string {
  const place = locate(sheet, box.left, box.top);
  const emu = (points: number): number => Math.round(points * EMU);
  return (
    `<xdr:from><xdr:col>${place.column}</xdr:col><xdr:colOff>${emu(place.columnOffset)}</xdr:colOff>` +
    `<xdr:row>${place.row}</xdr:row><xdr:rowOff>${emu(place.rowOffset)}</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/>`
  );
}

function readBox(anchor: XmlElement, sheet: HostSheet): Box | null {
  const from = anchor.child("from");
  const position = anchor.child("pos");
  const start = from
    ? pointOf(from, sheet)
    : position && {
        left: roundPoints((position.number("x") ?? 0) / EMU),
        top: roundPoints((position.number("y") ?? 0) / EMU),
      };
  if (!start) return null;
  const to = anchor.child("to");
  if (to) {
    const end = pointOf(to, sheet);
    return {
      ...start,
      width: roundPoints(end.left - start.left),
      height: roundPoints(end.top - start.top),
    };
  }
  const size = anchor.child("ext");
  return {
    ...start,
    width: roundPoints((size?.number("cx") ?? 0) / EMU),
    height: roundPoints((size?.number("cy") ?? 0) / EMU),
  };
}

function pointOf(corner: XmlElement, sheet: HostSheet): { left: number; top: number } {
  return distance(sheet, {
    column: numberOf(corner, "col"),
    columnOffset: numberOf(corner, "colOff") / EMU,
    row: numberOf(corner, "row"),
    rowOffset: numberOf(corner, "rowOff") / EMU,
  });
}

/** Points in a pixel at 100 %. */
const POINTS_A_PIXEL = 0.75;

/** A place in a sheet: a cell and how far into it, in points. */
export interface CellOffset {
  row: number;
  rowOffset: number;
  column: number;
  columnOffset: number;
}

/** The place of a point that lies `left` and `top` points from the sheet's corner. */
export function locate(sheet: HostSheet, left: number, top: number): CellOffset {
  const across = walk(left, MAX_COLUMNS, (column) => columnWidth(sheet, column));
  const down = walk(top, MAX_ROWS, (row) => rowHeight(sheet, row));
  return {
    column: across.index,
    columnOffset: across.offset,
    row: down.index,
    rowOffset: down.offset,
  };
}

/** The way back, in points, to a ten-thousandth. */
export function distance(sheet: HostSheet, place: CellOffset): { left: number; top: number } {
  let left = place.columnOffset;
  for (let column = 0; column < place.column; column++) left += columnWidth(sheet, column);
  let top = place.rowOffset;
  for (let row = 0; row < place.row; row++) top += rowHeight(sheet, row);
  return { left: roundPoints(left), top: roundPoints(top) };
}

/** Points to four decimals: what is left of a conversion back and forth is no difference. */
export function roundPoints(points: number): number {
  return Math.round(points * 10000) / 10000;
}

function columnWidth(sheet: HostSheet, column: number): number {
  const layout = sheet.columns.get(column);
  if (layout?.hidden) return 0;
  return (layout?.widthPx ?? sheet.standardWidthPx) * POINTS_A_PIXEL;
}

function rowHeight(sheet: HostSheet, row: number): number {
  const layout = sheet.rows.get(row);
  return layout?.hidden ? 0 : (layout?.height ?? sheet.standardHeight);
}

function walk(
  target: number,
  count: number,
  size: (index: number) => number
): { index: number; offset: number } {
  let rest = Math.max(0, target);
  let index = 0;
  while (index < count - 1 && rest >= size(index)) rest -= size(index++);
  return { index, offset: rest };
}

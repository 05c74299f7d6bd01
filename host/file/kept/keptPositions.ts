import {
  areaReference,
  areasReference,
  parseArea,
  parseAreas,
} from "../../../ooxml/cells/references";
import { MAX_COLUMNS, MAX_ROWS } from "../../../ooxml/package/names";
import { XmlElement } from "../../../ooxml/xml/xml";
import { isEntireColumn, isEntireRow, overlaps, subtract } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import { type Shift, shiftArea, shiftCells } from "../../workbook/move/shift";

/**
 * Where the things of a file are that the model does not hold (hyperlinks, notes, filters, pictures) after cells
 * were put in or taken out: every position in their XML goes through the sheet's moves, one after the other.
 */

/** Children of `worksheet` that are kept as they are and say positions. */
export const POSITIONED_ELEMENTS = [
  "protectedRanges",
  "autoFilter",
  "sortState",
  "hyperlinks",
  "rowBreaks",
  "colBreaks",
  "cellWatches",
  "ignoredErrors",
  "extLst",
] as const;

/** Elements that mean nothing any more when the last of what they held is gone. */
const CONTAINERS: ReadonlySet<string> = new Set([
  "protectedRanges",
  "hyperlinks",
  "rowBreaks",
  "colBreaks",
  "cellWatches",
  "ignoredErrors",
  "sparklines",
  "sparklineGroup",
  "sparklineGroups",
  "conditionalFormattings",
  "ext",
  "extLst",
]);

/** An element after a sheet's moves; null when its cells are gone. The element itself is not changed. */
export function movedElement(element: XmlElement, sheet: HostSheet): XmlElement | null {
  return sheet.moves.reduce<XmlElement | null>(
    (current, move) => current && moved(current, move, sheet),
    element
  );
}

/**
 * A sheet's hyperlinks after its moves, without those that were taken away before, between or after them; null when
 * none is left. The element itself is not changed.
 */
export function movedLinks(element: XmlElement, sheet: HostSheet): XmlElement | null {
  let links: XmlElement | null = element;
  for (let step = 0; step <= sheet.moves.length; step++) {
    for (const { area, after } of sheet.unlinked)
      if (links && after === step) links = withoutLinks(links, area);
    const move = sheet.moves[step];
    if (links && move) links = moved(links, move, sheet);
  }
  return links;
}

/** What is left of hyperlinks; one of many cells is cut up. */
function withoutLinks(element: XmlElement, hole: Area): XmlElement | null {
  const left = element.elements.flatMap((link) => {
    const areas = parseAreas(link.attribute("ref") ?? "");
    if (!areas.some((area) => overlaps(area, hole))) return [link];
    return areas
      .flatMap((area) => subtract(area, hole))
      .map((area, index) => {
        // An id that Excel gave it stays one link's.
        const id = index === 0 ? link.attribute("xr:uid") : null;
        return link.clone().set({ ref: areaReference(area), "xr:uid": id });
      });
  });
  return left.length > 0 ? new XmlElement(element.name, element.attributes, left) : null;
}

/** The corner of a picture or chart after a sheet's moves: only whole rows and columns take them along. */
export function movedCorner(
  corner: { row: number; column: number },
  sheet: HostSheet
): { row: number; column: number } {
  let { row, column } = corner;
  for (const { kind, axis, area } of sheet.moves) {
    if (axis === "rows" ? !isEntireRow(area) : !isEntireColumn(area)) continue;
    const [first, last] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
    const at = axis === "rows" ? row : column;
    if (at < first) continue;
    const step = (kind === "insert" ? 1 : -1) * (last - first + 1);
    const next = kind === "delete" && at <= last ? first : at + step;
    if (axis === "rows") row = next;
    else column = next;
  }
  return { row, column };
}

function moved(element: XmlElement, move: Shift, sheet: HostSheet): XmlElement | null {
  const attributes = { ...element.attributes };
  for (const name of ["ref", "r", "sqref"]) {
    const reference = attributes[name];
    if (reference === undefined) continue;
    const next = movedList(reference, move);
    if (next === "") return null;
    attributes[name] = next;
  }
  const copy = new XmlElement(element.name, attributes);
  for (const node of element.children) {
    if (typeof node === "string") copy.children.push(node);
    else if (node.local === "sqref") {
      const list = movedList(node.text, move);
      if (list === "") return null;
      copy.children.push(new XmlElement(node.name, node.attributes, [list]));
    } else {
      const child = movedChild(node, element, move, sheet);
      if (child) copy.children.push(child);
    }
  }
  const hadContent = element.elements.length > 0;
  if (hadContent && copy.elements.length === 0 && CONTAINERS.has(element.local)) return null;
  const count = String(copy.elements.length);
  for (const name of ["count", "manualBreakCount"]) {
    if (name in attributes && element.local.endsWith("Breaks")) copy.attributes[name] = count;
  }
  return copy;
}

function movedChild(
  child: XmlElement,
  parent: XmlElement,
  move: Shift,
  sheet: HostSheet
): XmlElement | null {
  if (child.local === "filterColumn") return movedFilter(child, parent, move);
  if (child.local === "brk") {
    return movedBreak(child, parent.local === "rowBreaks" ? "rows" : "columns", move);
  }
  return moved(child, move, sheet);
}

/** "" when no cell is left; a text that is no list of areas stays. */
function movedList(references: string, move: Shift): string {
  const areas = parseAreas(references);
  if (areas.length === 0) return references;
  if (areas.length > 1) return areasReference(areas.flatMap((area) => shiftCells(area, move)));
  const area = shiftArea(areas[0]!, move);
  return area ? areaReference(area) : "";
}

/** A page break stands before the row or column of its number, from 0; null when that is gone. */
function movedBreak(element: XmlElement, axis: Shift["axis"], move: Shift): XmlElement | null {
  if (move.axis !== axis) return element;
  const id = element.number("id") ?? 0;
  const area = shiftArea(
    axis === "rows"
      ? { top: id, bottom: id, left: 0, right: MAX_COLUMNS - 1 }
      : { top: 0, bottom: MAX_ROWS - 1, left: id, right: id },
    move
  );
  return area && element.clone().set({ id: axis === "rows" ? area.top : area.left });
}

/** A filter's column counts from the left edge of its area. */
function movedFilter(column: XmlElement, filter: XmlElement, move: Shift): XmlElement | null {
  const area = parseArea(filter.attribute("ref") ?? "");
  const after = area && shiftArea(area, move);
  if (!area || !after) return column;
  const left = area.left + (column.number("colId") ?? 0);
  const place = shiftArea({ ...area, left, right: left }, move);
  return place && column.clone().set({ colId: place.left - after.left });
}

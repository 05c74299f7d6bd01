import { quoteSheet, splitSheet } from "../../../ooxml/cells/references";
import { FileError } from "../../../ooxml/FileError";
import { parseXml, type XmlElement } from "../../../ooxml/xml/xml";
import { decodeXString, encodeXString, escapeText } from "../../../ooxml/xml/xmlText";
import type { FormulaChange } from "../../workbook/formulas/references";

/** Elements whose text is a formula: of charts, sparklines and rules, and of a table's totals row. */
const FORMULAS: ReadonlySet<string> = new Set(["f", "totalsRowFormula"]);
/**
 * Attributes that are references: targets of links, cells of controls, cells that shapes and pictures show, parameters.
 */
const ATTRIBUTES = [
  "location",
  "fmlaLink",
  "fmlaRange",
  "fmlaGroup",
  "fmlaTxbx",
  "linkedCell",
  "listFillRange",
  "textlink",
  "cellRange",
  "cell",
] as const;
/** Attributes that are lists of cells of the same sheet, by the element that has them. */
const CELLS: Readonly<Record<string, string>> = {
  scenarios: "sqref",
  conditionalFormatting: "sqref",
  location: "ref",
};
/** Elements that name a sheet and an area of it apart from each other: sources of pivot tables and consolidations. */
const PAIRS: ReadonlySet<string> = new Set(["worksheetSource", "rangeSet", "dataRef"]);
/** Formulas of controls in a sheet's old drawing. */
const SHAPE_FORMULA = /(<x:Fmla(?:Link|Range|Group|Txbx|Pict)>)([^<]*)(?=<)/g;
const GONE = "#REF!";

/**
 * Whether a relationship says where an element leads: to a web address or another file. What the element says of a
 * place is then one there, and none of this workbook's.
 */
function leadsElsewhere(element: XmlElement): boolean {
  return (element.relationshipId() ?? "") !== "";
}

/** Puts every reference in a tree through a change. @returns whether one became another. */
export function followTree(element: XmlElement, change: FormulaChange): boolean {
  let changed = false;
  if (FORMULAS.has(element.local) && element.text !== "") {
    const before = decodeXString(element.text);
    const after = change(before);
    if (after !== before) {
      element.children = [encodeXString(after)];
      changed = true;
    }
  }
  const isElsewhere = leadsElsewhere(element);
  for (const name of ATTRIBUTES) {
    const before = element.attribute(name);
    if (before === null || before === "" || (name === "location" && isElsewhere)) continue;
    const after = change(before);
    // A link whose cells are gone says where it led, as in Excel; a control must not write into other cells.
    if (after === before || (name === "location" && after.includes(GONE))) continue;
    element.set({ [name]: after });
    changed = true;
  }
  if (followCells(element, change)) changed = true;
  if (PAIRS.has(element.local) && !isElsewhere && followPair(element, change)) changed = true;
  if (element.local === "inputCells" && followInput(element, change)) changed = true;
  for (const child of element.elements) changed = followTree(child, change) || changed;
  return changed;
}

/**
 * Puts the formulas of controls in an old drawing (VML), given as text, through a change. Such drawings need not be well
 * formed: a formula that is not stays as it is.
 */
export function followShapes(text: string, change: FormulaChange): string {
  return text.replace(SHAPE_FORMULA, (whole, tag: string, escaped: string) => {
    const before = textOf(escaped);
    if (before === null) return whole;
    const after = before === "" ? "" : change(before);
    return after === before ? whole : tag + escapeText(after);
  });
}

/** The text that is meant by escaped text; null where it is not well formed. */
function textOf(escaped: string): string | null {
  try {
    return parseXml(`<f>${escaped}</f>`, "a formula").text;
  } catch (error) {
    if (error instanceof FileError) return null;
    throw error;
  }
}

/** Whether all cells of a list of them are gone. */
export function isGone(cells: string, change: FormulaChange): boolean {
  return followList(cells, change) === "";
}

/** Cells that are gone leave the list. */
function followCells(element: XmlElement, change: FormulaChange): boolean {
  const name = CELLS[element.local];
  const before = name === undefined ? null : element.attribute(name);
  if (before === null) return false;
  const after = followList(before, change);
  if (after === before) return false;
  element.set({ [name!]: after === "" ? null : after });
  return true;
}

function followList(cells: string, change: FormulaChange): string {
  const list = cells.trim().split(/\s+/);
  const left = list.map(change).filter((each) => !each.includes(GONE));
  return left.join(" ");
}

/** A scenario's cell that is gone is marked as such, as in Excel. */
function followInput(element: XmlElement, change: FormulaChange): boolean {
  const before = element.attribute("r");
  const after = before === null || element.flag("deleted") ? before : change(before);
  if (after === null || after === before) return false;
  element.set(after.includes(GONE) ? { deleted: "1" } : { r: after });
  return true;
}

/** A source whose cells are gone stays as it was, as in Excel. */
function followPair(element: XmlElement, change: FormulaChange): boolean {
  const sheet = element.attribute("sheet");
  const area = element.attribute("ref");
  if (sheet === null || area === null) return false;
  const before = `${quoteSheet(sheet)}!${area}`;
  const after = change(before);
  const split = after === before ? null : splitSheet(after);
  if (!split || split.rest.includes(GONE)) return false;
  element.set({ sheet: split.sheet, ref: split.rest });
  return true;
}

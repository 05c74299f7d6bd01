import { escapeAttribute } from "../../../ooxml/xml/xmlText";
import type { HostSheet } from "../../workbook/HostSheet";
import type { RowLayout } from "../../workbook/model";
import type { RowExtra } from "../kept/origin";

/** Row attributes that the model has, or that are worked out anew. */
const KNOWN = new Set([
  "r",
  "spans",
  "ht",
  "customHeight",
  "hidden",
  "outlineLevel",
  "collapsed",
  "s",
  "customFormat",
]);

// Rows of a file mostly carry the same further attributes; one text for all of them.
const texts = new Map<string, string>();

/** Reads a row's attributes into the sheet; what the model does not have is returned, null when that is nothing. */
export function readRow(
  sheet: HostSheet,
  row: number,
  attributes: Readonly<Record<string, string>>
): RowExtra | null {
  const height = attributes["ht"];
  const custom = isTrue(attributes["customHeight"]);
  const layout: RowLayout = {
    height: custom && height !== undefined ? Number(height) : null,
    hidden: isTrue(attributes["hidden"]),
    outlineLevel: Number(attributes["outlineLevel"] ?? 0),
    collapsed: isTrue(attributes["collapsed"]),
    style: isTrue(attributes["customFormat"]) ? Number(attributes["s"] ?? 0) : 0,
  };
  if (!isPlain(layout)) sheet.rows.set(row, layout);
  let rest = "";
  for (const key of Object.keys(attributes)) {
    if (!KNOWN.has(key)) rest += ` ${key}="${escapeAttribute(attributes[key]!)}"`;
  }
  const measuredHeight = custom ? null : (height ?? null);
  if (rest === "" && measuredHeight === null) return null;
  return { attributes: shareText(rest), content: "", measuredHeight, cells: null };
}

/** A row's attributes in the file after its number, with a leading space each. */
export function rowAttributes(layout: RowLayout | undefined, extra: RowExtra | null): string {
  let text = "";
  if (layout && layout.style !== 0) text += ` s="${layout.style}" customFormat="1"`;
  if (layout && layout.height !== null) text += ` ht="${layout.height}" customHeight="1"`;
  else if (extra?.measuredHeight) text += ` ht="${escapeAttribute(extra.measuredHeight)}"`;
  if (layout?.hidden) text += ' hidden="1"';
  if (layout && layout.outlineLevel > 0) text += ` outlineLevel="${layout.outlineLevel}"`;
  if (layout?.collapsed) text += ' collapsed="1"';
  return text + (extra?.attributes ?? "");
}

/** Whether a layout says nothing, so that the file need not carry the row for it. */
export function isPlain(layout: RowLayout): boolean {
  return (
    layout.height === null &&
    !layout.hidden &&
    layout.outlineLevel === 0 &&
    !layout.collapsed &&
    layout.style === 0
  );
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function shareText(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size > 1000) texts.clear();
  texts.set(text, text);
  return text;
}

import type { XmlElement } from "../../../ooxml/xml/xml";
import { decodeXString, encodeXString } from "../../../ooxml/xml/xmlText";
import type { HostSheet } from "../../workbook/HostSheet";
import type { PageLayout } from "../../workbook/model";

/** How a sheet prints. `fitToPage`, print area and titles lie elsewhere in the file. */

/** The schema's standard paper where `pageSetup` names none: Letter. */
const LETTER = 1;
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

const HEADER_ORDER = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
];

/** Elements of a sheet's part that make up its page setup, in their order. */
export const PAGE_ELEMENTS = ["printOptions", "pageMargins", "pageSetup", "headerFooter"] as const;
/** One of `PAGE_ELEMENTS`. */
export type PageElement = (typeof PAGE_ELEMENTS)[number];

/** Takes one of a sheet's page elements into the model. */
export function readPageElement(name: PageElement, element: XmlElement, page: PageLayout): void {
  if (name === "printOptions") {
    page.centerHorizontally = element.flag("horizontalCentered");
    page.centerVertically = element.flag("verticalCentered");
    page.printGridlines = element.flag("gridLines");
  } else if (name === "pageMargins") {
    for (const side of MARGINS) page.margins[side] = element.number(side) ?? page.margins[side];
  } else if (name === "pageSetup") {
    page.orientation = element.attribute("orientation") === "landscape" ? "Landscape" : "Portrait";
    page.paperSize = element.number("paperSize") ?? LETTER;
    page.scale = element.number("scale") ?? 100;
    page.fitToWidth = pages(element, "fitToWidth", page.fitToPage);
    page.fitToHeight = pages(element, "fitToHeight", page.fitToPage);
  } else {
    page.oddHeader = decodeXString(element.child("oddHeader")?.text ?? "");
    page.oddFooter = decodeXString(element.child("oddFooter")?.text ?? "");
  }
}

/** A sheet that fits to page without saying how many means one page each way. */
export function completePage(page: PageLayout, hasPageSetup: boolean): void {
  if (!page.fitToPage || hasPageSetup) return;
  page.fitToWidth = 1;
  page.fitToHeight = 1;
}

/** The element, edited; null when it would say nothing. */
export function pageElement(
  name: PageElement,
  sheet: HostSheet,
  original: XmlElement
): XmlElement | null {
  const element = original.clone();
  const { page } = sheet;
  if (name === "printOptions") {
    element.set({
      horizontalCentered: page.centerHorizontally ? "1" : null,
      verticalCentered: page.centerVertically ? "1" : null,
      gridLines: page.printGridlines ? "1" : null,
    });
    return Object.keys(element.attributes).length > 0 ? element : null;
  }
  if (name === "pageMargins") {
    for (const side of MARGINS) element.set({ [side]: page.margins[side] });
    return element;
  }
  if (name === "pageSetup") {
    const fit = (count: number | null): number | null => count ?? (page.fitToPage ? 0 : null);
    return element.set({
      paperSize: page.paperSize,
      scale: page.scale === 100 ? null : page.scale,
      fitToWidth: fit(page.fitToWidth),
      fitToHeight: fit(page.fitToHeight),
      orientation: page.orientation.toLowerCase(),
    });
  }
  for (const [part, text] of [
    ["oddHeader", page.oddHeader],
    ["oddFooter", page.oddFooter],
  ] as const) {
    const child = text === "" ? null : element.make(part, spaced(text), [encodeXString(text)]);
    element.put(part, child, HEADER_ORDER);
  }
  return element.children.length > 0 ? element : null;
}

/** Null is automatic: 0 in the file, and a missing number on a sheet that does not fit to page. */
function pages(element: XmlElement, name: string, fitToPage: boolean): number | null {
  const count = element.number(name);
  if (count === null) return fitToPage ? 1 : null;
  return count === 0 ? null : count;
}

function spaced(text: string): Record<string, string> {
  return /^\s|\s$/.test(text) ? { "xml:space": "preserve" } : {};
}

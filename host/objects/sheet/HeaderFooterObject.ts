import { hostWordArg, stringArg } from "../../protocol/args";
import { type Declaration, declare, type Scalar } from "../../protocol/declare";
import { invalidArgument } from "../../protocol/errors";
import type { HostSheet } from "../../workbook/HostSheet";

/** The header and footer of a sheet's pages, in three parts each, in Excel's codes (`&P` is the page). */
export class HeaderFooterObject {
  readonly declaration: Declaration<never> = headerFooterDeclaration;
  constructor(readonly sheet: HostSheet) {}
}

type Line = "oddHeader" | "oddFooter";
type Part = "L" | "C" | "R";

const PARTS: readonly Part[] = ["L", "C", "R"];
/** Of a whole header or footer, with its codes. */
const MAX_LENGTH = 255;

const headerFooterDeclaration = declare<HeaderFooterObject>({
  name: "HeaderFooter",
  absent: [
    "centerFooterPicture",
    "centerHeaderPicture",
    "leftFooterPicture",
    "leftHeaderPicture",
    "rightFooterPicture",
    "rightHeaderPicture",
  ],
  scalars: {
    LeftHeader: part("oddHeader", "L"),
    CenterHeader: part("oddHeader", "C"),
    RightHeader: part("oddHeader", "R"),
    LeftFooter: part("oddFooter", "L"),
    CenterFooter: part("oddFooter", "C"),
    RightFooter: part("oddFooter", "R"),
  },
});

function part(line: Line, name: Part): Scalar<HeaderFooterObject> {
  return {
    get: ({ sheet }) => partsOf(sheet.page[line])[name],
    set: ({ sheet }, value) => {
      const parts = { ...partsOf(sheet.page[line]), [name]: stringArg(value) };
      const text = PARTS.map((each) => (parts[each] === "" ? "" : `&${each}${parts[each]}`)).join(
        ""
      );
      if (text.length > MAX_LENGTH) throw invalidArgument();
      sheet.page[line] = text;
      sheet.touch("page");
    },
  };
}

/** Takes `&Lleft&Ccentre&Rright` to pieces. Text before the first of these codes is the centre; `&&` is a plain &. */
function partsOf(text: string): Record<Part, string> {
  const parts: Record<Part, string> = { L: "", C: "", R: "" };
  let current: Part = "C";
  for (const piece of text.match(/&[\s\S]|[^&]+|&$/g) ?? []) {
    const code = PARTS.find((each) => piece === `&${each}`);
    if (code) current = code;
    else parts[current] += piece;
  }
  return parts;
}

/** A sheet's headers and footers. Only those that are the same on all pages are kept. */
export class HeaderFooterGroupObject {
  readonly declaration: Declaration<never> = headerFooterGroupDeclaration;
  constructor(readonly sheet: HostSheet) {}
}

/** What else headers and footers may differ by. */
const STATES = ["FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

const headerFooterGroupDeclaration = declare<HeaderFooterGroupObject>({
  name: "HeaderFooterGroup",
  absent: ["evenPages", "firstPage", "oddPages", "useSheetMargins", "useSheetScale"],
  scalars: {
    State: {
      get: () => "Default",
      set: (_group, value) =>
        void hostWordArg(value, ["Default"], STATES, ["HeaderFooterGroup", "state"]),
    },
  },
  objects: { DefaultForAllPages: ({ sheet }) => new HeaderFooterObject(sheet) },
});

import type { XmlElement } from "../../../ooxml/xml/xml";
import { DEFAULT_STYLE, MAX_STYLES } from "../../workbook/style";
import { SIDES } from "./borders";
import { RESERVED_FILLS } from "./StylesReader";

const ROOT_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/**
 * Gives a style sheet what is referred to and it does not have. To be done before anything is added: else what is
 * added would stand in the missing one's place, and cells would look other than they did.
 * @param root the style sheet's tree; it is changed.
 * @param differentials one more than the highest `dxfId` that the file refers to, whether it is there or not.
 * @returns the highest number format that a cell format refers to, whether it is there or not.
 */
export function completeStyles(root: XmlElement, differentials: number): number {
  const formats = ["cellXfs", "cellStyleXfs"].flatMap((list) => root.child(list)?.elements ?? []);
  const highest = (reference: string): number =>
    formats.reduce((most, xf) => Math.max(most, xf.number(reference) ?? 0), 0);
  const fill = (patternType: string): XmlElement =>
    root.make("fill", {}, [root.make("patternFill", { patternType })]);
  const plain = { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0" };
  fillUp(root, "fonts", highest("fontId") + 1, () => standardFont(root));
  fillUp(root, "fills", Math.max(highest("fillId") + 1, RESERVED_FILLS), (index) =>
    fill(index === 1 ? "gray125" : "none")
  );
  fillUp(root, "borders", highest("borderId") + 1, () => emptyBorder(root));
  fillUp(root, "cellStyleXfs", highest("xfId") + 1, () => root.make("xf", plain));
  const normal = { name: "Normal", xfId: "0", builtinId: "0" };
  fillUp(root, "cellStyles", 1, () => root.make("cellStyle", normal));
  fillUp(root, "dxfs", differentials, () => root.make("dxf"));
  return highest("numFmtId");
}

/** A collection of the style sheet, made at its place in the schema when the file has none. */
export function styleList(root: XmlElement, name: string): XmlElement {
  let list = root.child(name);
  if (!list) {
    list = root.make(name, { count: "0" });
    root.put(name, list, ROOT_ORDER);
  }
  return list;
}

/** A cell without lines. */
export function emptyBorder(root: XmlElement): XmlElement {
  const sides = [...SIDES, "diagonal"].map((side) => root.make(side));
  return root.make("border", {}, sides);
}

function fillUp(
  root: XmlElement,
  name: string,
  count: number,
  make: (index: number) => XmlElement
): void {
  const there = root.child(name)?.elements.length ?? 0;
  // What is added never reaches a reference beyond all that Excel has room for.
  if (there >= count || count > MAX_STYLES) return;
  const list = styleList(root, name);
  for (let index = there; index < count; index++) list.children.push(make(index));
  list.set({ count });
}

/** What is read of a font that is not there. */
function standardFont(root: XmlElement): XmlElement {
  const { fontName, fontSize } = DEFAULT_STYLE;
  const parts = { sz: String(fontSize), name: fontName, family: "2" };
  const children = Object.entries(parts).map(([name, val]) => root.make(name, { val }));
  return root.make("font", {}, children);
}

import { CONTENT, NS, REL, relationshipIs, XML_HEAD } from "../../../ooxml/package/names";
import type { PackageEditor } from "../../../ooxml/package/PackageEditor";
import { parseXml, XmlElement } from "../../../ooxml/xml/xml";

const TYPE_NAME = "XLDAPR";
const EXTENSION = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
const EXTENSION_NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];

/** What a dynamic array's metadata type says of itself; the words are Excel's. */
const TYPE_ATTRIBUTES = {
  name: TYPE_NAME,
  minSupportedVersion: "120000",
  copy: "1",
  pasteAll: "1",
  pasteValues: "1",
  merge: "1",
  splitFirst: "1",
  rowColShift: "1",
  clearFormats: "1",
  clearComments: "1",
  assign: "1",
  coerce: "1",
  cellMeta: "1",
};

/**
 * Makes sure that the package's metadata has an entry for dynamic arrays.
 * @param workbookPart the part that the metadata belongs to.
 * @returns its number, counted from 1, for a cell's `cm` attribute.
 */
export function dynamicArrayMark(editor: PackageEditor, workbookPart: string): number {
  const known = editor
    .relationships(workbookPart)
    .find((each) => relationshipIs(each.type, REL.sheetMetadata));
  const part = known?.target ?? "xl/metadata.xml";
  const root = known
    ? parseXml(editor.current(part), part)
    : new XmlElement("metadata", { xmlns: NS.main, "xmlns:xda": EXTENSION_NAMESPACE });
  const types = list(root, "metadataTypes");
  let type = types.elements.findIndex((each) => each.attribute("name") === TYPE_NAME);
  if (type < 0) type = append(types, root.make("metadataType", { ...TYPE_ATTRIBUTES }));
  const cells = list(root, "cellMetadata");
  const found = cells.elements.findIndex(
    (each) => each.child("rc")?.attribute("t") === String(type + 1)
  );
  if (known && found >= 0) return found + 1;
  const future = root.all("futureMetadata").find((each) => each.attribute("name") === TYPE_NAME);
  const entry = future ? future.elements.length - 1 : 0;
  if (!future) insertFuture(root);
  const mark = append(
    cells,
    root.make("bk", {}, [root.make("rc", { t: String(type + 1), v: String(entry) })])
  );
  editor.put(part, XML_HEAD + root.toString(), CONTENT.sheetMetadata);
  if (!known) editor.relate(workbookPart, REL.sheetMetadata, part);
  return mark + 1;
}

/** Appends to a counted list and returns the new element's index. */
function append(element: XmlElement, child: XmlElement): number {
  element.children.push(child);
  element.set({ count: element.elements.length });
  return element.elements.length - 1;
}

function list(root: XmlElement, name: string): XmlElement {
  let element = root.child(name);
  if (!element) {
    element = root.make(name, { count: "0" });
    root.put(name, element, ORDER);
  }
  return element;
}

/** There is one `futureMetadata` for each type, so it is put beside the others. */
function insertFuture(root: XmlElement): void {
  const flags = new XmlElement("xda:dynamicArrayProperties", {
    "xmlns:xda": EXTENSION_NAMESPACE,
    fDynamic: "1",
    fCollapsed: "0",
  });
  const extension = root.make("ext", { uri: EXTENSION }, [flags]);
  const block = root.make("bk", {}, [root.make("extLst", {}, [extension])]);
  const future = root.make("futureMetadata", { name: TYPE_NAME, count: "1" }, [block]);
  const before = root.children.findIndex(
    (node) =>
      typeof node !== "string" && ORDER.indexOf(node.local) > ORDER.indexOf("futureMetadata")
  );
  root.children.splice(before < 0 ? root.children.length : before, 0, future);
}

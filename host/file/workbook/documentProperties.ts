import { CONTENT, NS, REL, relationshipIs, XML_HEAD } from "../../../ooxml/package/names";
import type { OpcPackage } from "../../../ooxml/package/OpcPackage";
import type { PackageEditor } from "../../../ooxml/package/PackageEditor";
import { parseXml, XmlElement } from "../../../ooxml/xml/xml";
import { decodeXString, encodeXString } from "../../../ooxml/xml/xmlText";
import type { CustomProperty, DocumentProperties } from "../../workbook/model";

/** Every property of one's own carries this id of a set, by the format's rule. */
const CUSTOM_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const FIRST_PROPERTY_ID = 2;

const CORE = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["lastAuthor", "cp:lastModifiedBy"],
  ["category", "cp:category"],
] as const;

const APP = [
  ["manager", "Manager"],
  ["company", "Company"],
] as const;

/** The place of the elements that may be added to the extended properties. */
const APP_ORDER = [
  "Template",
  "Manager",
  "Company",
  "Pages",
  "Words",
  "Characters",
  "PresentationFormat",
  "Lines",
  "Paragraphs",
  "Slides",
  "Notes",
  "TotalTime",
  "HiddenSlides",
  "MMClips",
  "ScaleCrop",
  "HeadingPairs",
  "TitlesOfParts",
  "LinksUpToDate",
  "CharactersWithSpaces",
  "SharedDoc",
  "HyperlinkBase",
  "HLinks",
  "HyperlinksChanged",
  "DigSig",
  "Application",
  "AppVersion",
  "DocSecurity",
];

/** Takes a package's core, application and custom properties into the model; "" for what it does not give. */
export function readDocumentProperties(parts: OpcPackage, properties: DocumentProperties): void {
  const core = rootOf(parts, REL.coreProperties);
  for (const [key, name] of CORE) properties[key] = textOf(core, name);
  const app = rootOf(parts, REL.appProperties);
  for (const [key, name] of APP) properties[key] = textOf(app, name);
  for (const element of rootOf(parts, REL.customProperties)?.all("property") ?? []) {
    const value = readValue(element);
    if (value !== null) {
      properties.custom.push({ key: decodeXString(element.attribute("name") ?? ""), value });
    }
  }
}

/** Brings the three parts up to date; what the model does not have stays in them. */
export function writeDocumentProperties(
  editor: PackageEditor,
  properties: DocumentProperties
): void {
  edit(
    editor,
    REL.coreProperties,
    CONTENT.coreProperties,
    "docProps/core.xml",
    coreRoot,
    (root) => {
      for (const [key, name] of CORE) setText(root, name, properties[key]);
    }
  );
  edit(editor, REL.appProperties, CONTENT.appProperties, "docProps/app.xml", appRoot, (root) => {
    for (const [key, name] of APP) {
      const text = properties[key];
      const element = text === "" ? null : root.make(name, {}, [encodeXString(text)]);
      root.put(name, element, APP_ORDER);
    }
  });
  const hasPart = editor
    .relationships("")
    .some((each) => relationshipIs(each.type, REL.customProperties));
  if (properties.custom.length === 0 && !hasPart) return;
  edit(
    editor,
    REL.customProperties,
    CONTENT.customProperties,
    "docProps/custom.xml",
    customRoot,
    (root) => {
      const kept = root.all("property").filter((element) => readValue(element) === null);
      const own = properties.custom.map((property) => propertyElement(root, property));
      root.children = [...kept, ...own];
      let id = FIRST_PROPERTY_ID;
      for (const element of root.elements) element.set({ pid: id++ });
    }
  );
}

/** Forgets the list of sheets and names in the extended properties, which would no longer be true. */
export function dropSheetTitles(editor: PackageEditor): void {
  edit(editor, REL.appProperties, CONTENT.appProperties, "docProps/app.xml", appRoot, (root) => {
    root.put("HeadingPairs", null, APP_ORDER);
    root.put("TitlesOfParts", null, APP_ORDER);
  });
}

function edit(
  editor: PackageEditor,
  type: string,
  contentType: string,
  freshName: string,
  freshRoot: () => XmlElement,
  change: (root: XmlElement) => void
): void {
  const known = editor.relationships("").find((each) => relationshipIs(each.type, type));
  const name = known?.target ?? freshName;
  const root = editor.has(name) ? parseXml(editor.current(name), name) : freshRoot();
  change(root);
  editor.put(name, XML_HEAD + root.toString(), contentType);
  if (!known) editor.relate("", type, name);
}

function rootOf(parts: OpcPackage, type: string): XmlElement | null {
  const known = parts.relationships("").find((each) => relationshipIs(each.type, type));
  return known && parts.has(known.target)
    ? parseXml(parts.bytes(known.target), known.target)
    : null;
}

function textOf(root: XmlElement | null, name: string): string {
  return decodeXString(root?.child(name.slice(name.indexOf(":") + 1))?.text ?? "");
}

/** Sets an element's text, with the customary prefix when it is new; "" removes it. */
function setText(root: XmlElement, name: string, text: string): void {
  const [prefix, local] = name.split(":") as [string, string];
  const element = root.child(local);
  if (text === "") root.children = root.children.filter((node) => node !== element);
  else if (element) element.children = [encodeXString(text)];
  else {
    const namespace = prefix === "dc" ? NS.dublinCore : NS.coreProperties;
    root.children.push(
      new XmlElement(name, { [`xmlns:${prefix}`]: namespace }, [encodeXString(text)])
    );
  }
}

/** Null for a kind of value that the model does not have (arrays, links to cells). */
function readValue(property: XmlElement): CustomProperty["value"] | null {
  const [value] = property.elements;
  if (!value || property.attribute("linkTarget") !== null) return null;
  switch (value.local) {
    case "lpwstr":
    case "lpstr":
      return decodeXString(value.text);
    case "i4":
    case "i2":
    case "int":
    case "r8":
    case "r4":
    case "decimal":
      return Number(value.text);
    case "bool":
      return value.text === "true" || value.text === "1";
    case "filetime":
    case "date": {
      const date = new Date(value.text);
      return Number.isNaN(date.getTime()) ? null : date;
    }
    default:
      return null;
  }
}

function propertyElement(root: XmlElement, property: CustomProperty): XmlElement {
  const { value } = property;
  const typed = (type: string, text: string): XmlElement =>
    new XmlElement(`vt:${type}`, { "xmlns:vt": NS.variantTypes }, [text]);
  const isInteger = (number: number): boolean => number === (number | 0);
  const content =
    typeof value === "string"
      ? typed("lpwstr", encodeXString(value))
      : typeof value === "boolean"
        ? typed("bool", String(value))
        : value instanceof Date
          ? typed("filetime", value.toISOString().replace(".000Z", "Z"))
          : typed(isInteger(value) ? "i4" : "r8", String(value));
  return root.make("property", { fmtid: CUSTOM_SET, name: encodeXString(property.key) }, [content]);
}

function coreRoot(): XmlElement {
  return new XmlElement("cp:coreProperties", {
    "xmlns:cp": NS.coreProperties,
    "xmlns:dc": NS.dublinCore,
  });
}

function appRoot(): XmlElement {
  return new XmlElement("Properties", { xmlns: NS.appProperties });
}

function customRoot(): XmlElement {
  return new XmlElement("Properties", { xmlns: NS.customProperties });
}

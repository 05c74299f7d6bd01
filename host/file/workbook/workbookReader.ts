import type { HostSheet } from "../../workbook/HostSheet";
import { HostWorkbook } from "../../workbook/HostWorkbook";
import { SharedStrings } from "../cells/SharedStrings";
import { readDrawing } from "../charts/drawingPart";
import { FileError } from "../FileFormat";
import { markUsedStrings } from "../kept/foreignSheets";
import { assertFollowable } from "../kept/KeptReferences";
import { WorkbookOrigin, type SheetOrigin, type SheetPlace } from "../kept/origin";
import { CONTENT, NS, REL, relationshipIs } from "../package/ooxml";
import type { OpcPackage } from "../package/OpcPackage";
import { readStructurePassword } from "../rules/protection";
import { readSheet } from "../sheets/SheetReader";
import { Colors } from "../styles/colors";
import { differentialsIn, reserveStyles } from "../styles/styleIndexes";
import { StylesReader } from "../styles/StylesReader";
import { parseXml, type XmlElement } from "../xml/xml";
import { decodeXString } from "../xml/xmlText";
import { readDefinedNames } from "./definedNames";
import { readDocumentProperties } from "./documentProperties";

const READABLE = new Set<string>([
  CONTENT.workbook,
  CONTENT.template,
  CONTENT.macroWorkbook,
  CONTENT.macroTemplate,
]);

const CALCULATION_MODES: Readonly<Record<string, HostWorkbook["calculationMode"]>> = {
  auto: "Automatic",
  autoNoTable: "AutomaticExceptTables",
  manual: "Manual",
};

const VISIBILITY: Readonly<Record<string, HostSheet["visibility"]>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** Reads a package into a workbook. @throws FileError. */
export function readWorkbook(parts: OpcPackage, name: string): HostWorkbook {
  const part = workbookPart(parts);
  const root = parseXml(parts.bytes(part), part);
  if (
    root.attributes[root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`] ===
    NS.strictMain
  ) {
    throw new FileError("unsupported", "the strict variant of the format");
  }
  const workbook = new HostWorkbook();
  workbook.name = name;
  workbook.date1904 = root.child("workbookPr")?.flag("date1904") ?? false;
  const protection = root.child("workbookProtection");
  workbook.structureProtected = protection?.flag("lockStructure") ?? false;
  workbook.structurePassword = protection ? readStructurePassword(protection) : null;

  const calculation = root.child("calcPr");
  workbook.iterates = calculation?.flag("iterate") ?? false;
  workbook.calculationMode =
    CALCULATION_MODES[calculation?.attribute("calcMode") ?? "auto"] ?? "Automatic";

  const partOf = (type: string): string | null => {
    const found = parts.relationships(part).find((each) => relationshipIs(each.type, type));
    return found && parts.has(found.target) ? found.target : null;
  };
  const treeOf = (type: string): XmlElement | null => {
    const target = partOf(type);
    return target === null ? null : parseXml(parts.bytes(target), target);
  };
  // Read only when a formula that spills is saved, but it must be readable then.
  treeOf(REL.sheetMetadata);
  const stylesRoot = treeOf(REL.styles);
  const colors = new Colors(treeOf(REL.theme), stylesRoot);
  const styles = stylesRoot && new StylesReader(stylesRoot, colors);
  if (styles) workbook.styles = styles.book();
  const stringsPart = partOf(REL.sharedStrings);
  const strings =
    stringsPart === null
      ? SharedStrings.none
      : SharedStrings.read(parts.bytes(stringsPart), stringsPart);

  const origin = new WorkbookOrigin(parts, part, strings);
  origin.structureProtected = workbook.structureProtected;
  origin.structurePassword = workbook.structurePassword;
  const places = readSheetList(root, parts, part, workbook, origin);
  const context = {
    parts,
    strings,
    colors,
    differential: styles?.differentialStyles() ?? [],
    date1904: workbook.date1904,
    noteDifferentials: (xml: string): void => {
      origin.differentialsInUse = Math.max(origin.differentialsInUse, differentialsIn(xml));
    },
  };
  for (const sheet of workbook.sheets) readSheet(context, sheet, origin.sheets.get(sheet.id)!);
  reserveStyles(workbook);
  const names = root.child("definedNames");
  if (names) {
    readDefinedNames(names, workbook, origin, places);
  }
  for (const sheet of workbook.sheets) {
    readDrawing(parts, workbook, sheet, origin.sheets.get(sheet.id)!);
  }
  readDocumentProperties(parts, workbook.properties);
  const active = places[root.path("bookViews", "workbookView")?.number("activeTab") ?? 0]?.sheet;
  const front = active ?? workbook.sheets.find((sheet) => sheet.visibility === "Visible");
  workbook.activeSheetId = (front ?? workbook.sheets[0])!.id;
  origin.activeSheetId = workbook.activeSheetId;
  assertFollowable(parts);
  parts.assertWhole();
  workbook.origin = origin;
  workbook.touched.clear();
  return workbook;
}

/** @throws FileError "notAWorkbook" or "unsupported" when the package's main part is not a workbook that is read. */
function workbookPart(parts: OpcPackage): string {
  const main = parts
    .relationships("")
    .find((each) => relationshipIs(each.type, REL.officeDocument));
  if (!main) throw new FileError("notAWorkbook", "a package without a main part");
  const type = parts.contentType(main.target);
  if (type === CONTENT.binaryWorkbook) {
    throw new FileError("unsupported", "a binary workbook (.xlsb)");
  }
  if (!READABLE.has(type)) throw new FileError("notAWorkbook", `the main part is of type ${type}`);
  return main.target;
}

/** Makes the sheets; the answer says what stands at each position in the file. */
function readSheetList(
  root: XmlElement,
  parts: OpcPackage,
  part: string,
  workbook: HostWorkbook,
  origin: WorkbookOrigin
): SheetPlace[] {
  let previous: string | null = null;
  const places = (root.child("sheets")?.all("sheet") ?? []).map((element, position): SheetPlace => {
    const id = element.relationshipId();
    const name = decodeXString(element.attribute("name") ?? "");
    const keep = (key: string): SheetPlace => {
      origin.foreignSheets.push({ key, element, after: previous });
      workbook.otherSheets.push({
        name,
        visible: (element.attribute("state") ?? "visible") === "visible",
      });
      return { key, sheet: null };
    };
    // A module of Excel 5 is in the list of sheets, but what it holds is among the macros.
    if (id === "") return keep(`module ${position}`);
    const relation = parts.relationships(part).find((each) => each.id === id);
    if (!relation || !parts.has(relation.target)) {
      throw new FileError("damaged", `${part}: a sheet whose part is missing`);
    }
    if (!relationshipIs(relation.type, REL.worksheet)) {
      markUsedStrings(parts, relation.target, origin.foreignStrings);
      return keep(`other ${relation.id}`);
    }
    const sheet = workbook.createSheet(name);
    sheet.visibility = VISIBILITY[element.attribute("state") ?? "visible"] ?? "Visible";
    sheet.originPart = relation.target;
    previous = sheet.id;
    const sheetOrigin: SheetOrigin = {
      part: relation.target,
      element,
      rows: new Map(),
      dataAttributes: "",
      formulaValues: [],
      bareFormulas: new Set(),
      usedStrings: new Uint8Array(origin.strings.texts.length),
      tables: new Map(),
      drawing: null,
      charts: new Map(),
    };
    origin.sheets.set(sheet.id, sheetOrigin);
    return { key: sheet.id, sheet };
  });
  if (workbook.sheets.length === 0) {
    throw new FileError("unsupported", `${part}: no worksheet`);
  }
  const visible = [
    ...workbook.otherSheets.map((sheet) => sheet.visible),
    ...workbook.sheets.map((sheet) => sheet.visibility === "Visible"),
  ];
  if (!visible.includes(true)) throw new FileError("damaged", `${part}: no sheet is visible`);
  return places;
}

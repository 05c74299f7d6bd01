import { SharedStrings } from "../../../ooxml/cells/SharedStrings";
import { REL } from "../../../ooxml/package/names";
import type { OpcPackage } from "../../../ooxml/package/OpcPackage";
import {
  assertSheets,
  readWorkbookPart,
  type SheetEntry,
  sheetEntries,
  type WorkbookPart,
} from "../../../ooxml/workbook/workbookPart";
import { parseXml, type XmlElement } from "../../../ooxml/xml/xml";
import { HostWorkbook } from "../../workbook/HostWorkbook";
import { readDrawing } from "../charts/drawingPart";
import { markUsedStrings } from "../kept/foreignSheets";
import { assertFollowable } from "../kept/KeptReferences";
import { type SheetPlace, WorkbookOrigin } from "../kept/origin";
import { readStructurePassword } from "../rules/protection";
import { readSheet } from "../sheets/SheetReader";
import { Colors } from "../styles/colors";
import { differentialsIn, reserveStyles } from "../styles/styleIndexes";
import { StylesReader } from "../styles/StylesReader";
import { readDefinedNames } from "./definedNames";
import { readDocumentProperties } from "./documentProperties";

const CALCULATION_MODES: Readonly<Record<string, HostWorkbook["calculationMode"]>> = {
  auto: "Automatic",
  autoNoTable: "AutomaticExceptTables",
  manual: "Manual",
};

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Reads a package into a workbook. @throws FileError. */
export function readWorkbook(parts: OpcPackage, name: string): HostWorkbook {
  const main = readWorkbookPart(parts);
  const { part, root } = main;
  const workbook = new HostWorkbook();
  workbook.name = name;
  workbook.date1904 = main.date1904;
  const protection = root.child("workbookProtection");
  workbook.structureProtected = protection?.flag("lockStructure") ?? false;
  workbook.structurePassword = protection ? readStructurePassword(protection) : null;

  const calculation = root.child("calcPr");
  workbook.iterates = calculation?.flag("iterate") ?? false;
  workbook.calculationMode =
    CALCULATION_MODES[calculation?.attribute("calcMode") ?? "auto"] ?? "Automatic";

  const treeOf = (type: string): XmlElement | null => {
    const target = parts.related(part, type);
    return target === null ? null : parseXml(parts.bytes(target), target);
  };
  // Read only when a formula that spills is saved, but it must be readable then.
  treeOf(REL.sheetMetadata);
  const stylesRoot = treeOf(REL.styles);
  const colors = new Colors(treeOf(REL.theme), stylesRoot);
  const styles = stylesRoot && new StylesReader(stylesRoot, colors);
  if (styles) workbook.styles = styles.book();
  const stringsPart = parts.related(part, REL.sharedStrings);
  const strings =
    stringsPart === null
      ? SharedStrings.none
      : SharedStrings.read(parts.bytes(stringsPart), stringsPart);

  const origin = new WorkbookOrigin(parts, part, strings);
  origin.structureProtected = workbook.structureProtected;
  origin.structurePassword = workbook.structurePassword;
  const places = readSheetList(parts, main, workbook, origin);
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

/**
 * Makes the sheets; the answer says what stands at each position in the file.
 * @throws FileError as `sheetEntries` and `assertSheets`.
 */
function readSheetList(
  parts: OpcPackage,
  main: WorkbookPart,
  workbook: HostWorkbook,
  origin: WorkbookOrigin
): SheetPlace[] {
  let previous: string | null = null;
  const places: SheetPlace[] = [];
  const entries: SheetEntry[] = [];
  for (const entry of sheetEntries(parts, main)) {
    const { element, name, state, kind, part } = entry;
    entries.push(entry);
    if (kind !== "worksheet") {
      if (kind === "other") markUsedStrings(parts, part, origin.foreignStrings);
      const key = kind === "module" ? `module ${places.length}` : `other ${entry.relationship}`;
      origin.foreignSheets.push({ key, element, after: previous });
      workbook.otherSheets.push({ name, visible: state === "visible" });
      places.push({ key, sheet: null });
      continue;
    }
    const sheet = workbook.createSheet(name);
    sheet.visibility = VISIBILITY[state];
    sheet.originPart = part;
    previous = sheet.id;
    origin.sheets.set(sheet.id, {
      part,
      element,
      rows: new Map(),
      dataAttributes: "",
      formulaValues: [],
      bareFormulas: new Set(),
      usedStrings: new Uint8Array(origin.strings.texts.length),
      tables: new Map(),
      drawing: null,
      charts: new Map(),
    });
    places.push({ key: sheet.id, sheet });
  }
  assertSheets(entries, main.part);
  return places;
}

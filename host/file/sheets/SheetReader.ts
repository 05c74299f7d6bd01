import { parseArea } from "../../../ooxml/cells/references";
import type { SharedStrings } from "../../../ooxml/cells/SharedStrings";
import { REL } from "../../../ooxml/package/names";
import type { OpcPackage } from "../../../ooxml/package/OpcPackage";
import { assertWritable } from "../../../ooxml/package/SheetAssembly";
import { parseXml, type XmlElement } from "../../../ooxml/xml/xml";
import { decodeXml } from "../../../ooxml/xml/xmlEncoding";
import { sliceText, sliceXml } from "../../../ooxml/xml/xmlSlices";
import type { HostSheet } from "../../workbook/HostSheet";
import type { PartialStyle } from "../../workbook/model";
import { keptSample } from "../cells/cellExtras";
import { CellsReader } from "../cells/CellsReader";
import { assertNotesMovable } from "../kept/noteParts";
import type { SheetOrigin } from "../kept/origin";
import { isPivotFormatting, readConditionalFormats } from "../rules/conditionalFormats";
import { readProtection } from "../rules/protection";
import { readValidations } from "../rules/validations";
import type { Colors } from "../styles/colors";
import { completePage, readPageElement } from "./pageSetup";
import { readColumns, readSheetFormat, readSheetProperties, readSheetViews } from "./sheetLayout";
import { readTable } from "./tablePart";

/** What a workbook's sheets have in common. */
export interface SheetReaderContext {
  parts: OpcPackage;
  strings: SharedStrings;
  colors: Colors;
  differential: readonly (PartialStyle | null)[];
  date1904: boolean;
  /** Told of every piece of XML that may refer to differential formats. */
  noteDifferentials: (xml: string) => void;
}

/**
 * Reads a worksheet part into a sheet: cells, layout, rules, tables. The drawing is read later, when all cells are there.
 * @throws FileError "damaged".
 */
export function readSheet(
  context: SheetReaderContext,
  sheet: HostSheet,
  origin: SheetOrigin
): void {
  const { parts } = context;
  const sliced = sliceXml(parts.bytes(origin.part), origin.part);
  assertNotesMovable(parts, origin.part);
  let hasPageSetup = false;
  for (const slice of sliced.children) {
    if (slice.local === "sheetData") {
      const data = sliced.bytes.subarray(slice.start, slice.end);
      new CellsReader(sheet, origin, context.strings, context.date1904).read(data);
      continue;
    }
    const text = sliceText(sliced, slice);
    context.noteDifferentials(text);
    const element = parseXml(text, origin.part);
    switch (slice.local) {
      case "sheetPr":
        readSheetProperties(element, sheet, context.colors);
        break;
      case "sheetViews":
        readSheetViews(element, sheet);
        break;
      case "sheetFormatPr":
        readSheetFormat(element, sheet);
        break;
      case "cols":
        readColumns(element, sheet);
        break;
      case "sheetProtection":
        sheet.protection = readProtection(element);
        break;
      case "autoFilter":
        if (element.child("filterColumn"))
          sheet.found.filtered = parseArea(element.attribute("ref") ?? "");
        break;
      case "mergeCells":
        readMerges(element, sheet);
        break;
      case "conditionalFormatting":
        if (isPivotFormatting(element)) break;
        sheet.conditionalFormats.push(
          ...readConditionalFormats(text, origin.part, context.differential)
        );
        break;
      case "dataValidations":
        sheet.validations.push(...readValidations(element));
        break;
      case "pageSetup":
        hasPageSetup = true;
        readPageElement(slice.local, element, sheet.page);
        break;
      case "printOptions":
      case "pageMargins":
      case "headerFooter":
        readPageElement(slice.local, element, sheet.page);
        break;
      case "drawing":
        origin.drawing = parts.relatedBy(origin.part, element, REL.drawing);
        break;
      case "tableParts":
        readTables(context, element, sheet, origin);
        break;
      case "extLst":
        for (const extension of element.elements) {
          const rules = extension.child("dataValidations");
          if (rules) sheet.validations.push(...readValidations(rules));
        }
        break;
      default:
    }
  }
  assertWritable(sliced, origin.part, keptSample(origin));
  completePage(sheet.page, hasPageSetup);
  sheet.conditionalFormats.sort((first, second) => first.priority - second.priority);
  sheet.conditionalFormats.forEach((format, index) => {
    const number = (index + 1).toString(16).toUpperCase().padStart(4, "0");
    format.id = `{00000000-000E-0000-${sheet.id.slice(20, 24)}-${number}00000000}`;
  });
}

function readMerges(element: XmlElement, sheet: HostSheet): void {
  for (const merge of element.all("mergeCell")) {
    const area = parseArea(merge.attribute("ref") ?? "");
    if (area) sheet.merges.push(area);
  }
}

function readTables(
  { parts, noteDifferentials }: SheetReaderContext,
  element: XmlElement,
  sheet: HostSheet,
  origin: SheetOrigin
): void {
  for (const reference of element.all("tablePart")) {
    const part = parts.relatedBy(origin.part, reference, REL.table);
    if (part === null) continue;
    const bytes = parts.bytes(part);
    noteDifferentials(decodeXml(bytes, part));
    const table = readTable(bytes, part);
    sheet.tables.push(table);
    origin.tables.set(table.id, part);
  }
}

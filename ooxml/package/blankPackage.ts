import {
  APP_PROPERTIES,
  BLANK_TARGETS,
  BLANK_TYPES,
  contentTypesXml,
  CORE_PROPERTIES,
  PACKAGE_RELATIONSHIPS,
  relationshipsXml,
  stylesXml,
  THEME,
} from "./blankParts";
import { NS, XML_HEAD } from "./names";
import { OpcPackage } from "./OpcPackage";

/** The package that a new workbook is written into: complete but for sheets. */

// The calculation id is that of Excel 2019 and later: cached values are taken as they are.
const workbook =
  `${XML_HEAD}<workbook xmlns="${NS.main}" xmlns:r="${NS.relationships}">` +
  '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/>' +
  '<workbookPr defaultThemeVersion="166925"/>' +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>' +
  '<sheets/><calcPr calcId="191029"/></workbook>';

/** The workbook's part in a package that is made here. */
export const BLANK_WORKBOOK_PART = "xl/workbook.xml";

/** A fresh package. */
export function blankPackage(): OpcPackage {
  return OpcPackage.fromTexts({
    "[Content_Types].xml": contentTypesXml(BLANK_TYPES),
    "_rels/.rels": PACKAGE_RELATIONSHIPS,
    [BLANK_WORKBOOK_PART]: workbook,
    "xl/_rels/workbook.xml.rels": relationshipsXml(BLANK_TARGETS),
    "xl/theme/theme1.xml": THEME,
    "xl/styles.xml": stylesXml({ numberFormats: [], cellFormats: [] }),
    "docProps/core.xml": CORE_PROPERTIES,
    "docProps/app.xml": APP_PROPERTIES,
  });
}

/** A worksheet part with nothing in it. */
export const BLANK_SHEET = `${XML_HEAD}<worksheet xmlns="${NS.main}" xmlns:r="${NS.relationships}"></worksheet>`;

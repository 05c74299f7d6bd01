import {
  APP_PROPERTIES,
  BLANK_TARGETS,
  BLANK_TYPES,
  contentTypesXml,
  CORE_PROPERTIES,
  PACKAGE_RELATIONSHIPS,
  relationshipsXml,
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

const styles =
  `${XML_HEAD}<styleSheet xmlns="${NS.main}">` +
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="0"/>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
  "</styleSheet>";

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
    "xl/styles.xml": styles,
    "docProps/core.xml": CORE_PROPERTIES,
    "docProps/app.xml": APP_PROPERTIES,
  });
}

/** A worksheet part with nothing in it. */
export const BLANK_SHEET = `${XML_HEAD}<worksheet xmlns="${NS.main}" xmlns:r="${NS.relationships}"></worksheet>`;

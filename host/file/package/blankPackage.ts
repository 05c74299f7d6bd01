import { CONTENT, NS, REL, XML_HEAD } from "./ooxml";
import { OpcPackage } from "./OpcPackage";

/** The package that a new workbook is written into: complete but for sheets. */

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

const contentTypes =
  `${XML_HEAD}<Types xmlns="${NS.contentTypes}">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  override("xl/workbook.xml", CONTENT.workbook) +
  override("xl/theme/theme1.xml", CONTENT.theme) +
  override("xl/styles.xml", CONTENT.styles) +
  override("docProps/core.xml", CONTENT.coreProperties) +
  override("docProps/app.xml", CONTENT.appProperties) +
  "</Types>";

const packageRelationships =
  `${XML_HEAD}<Relationships xmlns="${NS.packageRelationships}">` +
  relationship("rId1", REL.officeDocument, "xl/workbook.xml") +
  relationship("rId2", REL.coreProperties, "docProps/core.xml") +
  relationship("rId3", REL.appProperties, "docProps/app.xml") +
  "</Relationships>";

const workbookRelationships =
  `${XML_HEAD}<Relationships xmlns="${NS.packageRelationships}">` +
  relationship("rId1", REL.theme, "theme/theme1.xml") +
  relationship("rId2", REL.styles, "styles.xml") +
  "</Relationships>";

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

const themeColors: readonly [string, string][] = [
  ["dk1", '<a:sysClr val="windowText" lastClr="000000"/>'],
  ["lt1", '<a:sysClr val="window" lastClr="FFFFFF"/>'],
  ["dk2", '<a:srgbClr val="44546A"/>'],
  ["lt2", '<a:srgbClr val="E7E6E6"/>'],
  ["accent1", '<a:srgbClr val="4472C4"/>'],
  ["accent2", '<a:srgbClr val="ED7D31"/>'],
  ["accent3", '<a:srgbClr val="A5A5A5"/>'],
  ["accent4", '<a:srgbClr val="FFC000"/>'],
  ["accent5", '<a:srgbClr val="5B9BD5"/>'],
  ["accent6", '<a:srgbClr val="70AD47"/>'],
  ["hlink", '<a:srgbClr val="0563C1"/>'],
  ["folHlink", '<a:srgbClr val="954F72"/>'],
];

const font = (name: string, face: string): string =>
  `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;

const plainFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const plainLine = (width: number): string =>
  `<a:ln w="${width}">${plainFill}<a:prstDash val="solid"/></a:ln>`;
const noEffect = "<a:effectStyle><a:effectLst/></a:effectStyle>";

const theme =
  `${XML_HEAD}<a:theme xmlns:a="${NS.drawing}" name="Office"><a:themeElements>` +
  `<a:clrScheme name="Office">${themeColors.map(([name, color]) => `<a:${name}>${color}</a:${name}>`).join("")}</a:clrScheme>` +
  `<a:fontScheme name="Office">${font("majorFont", "Calibri Light")}${font("minorFont", "Calibri")}</a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${plainFill.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${plainLine(6350)}${plainLine(12700)}${plainLine(19050)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${plainFill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
  "</a:themeElements></a:theme>";

const coreProperties = `${XML_HEAD}<cp:coreProperties xmlns:cp="${NS.coreProperties}" xmlns:dc="${NS.dublinCore}"/>`;

const appProperties =
  `${XML_HEAD}<Properties xmlns="${NS.appProperties}"><Application>Microsoft Excel</Application>` +
  "<AppVersion>16.0300</AppVersion></Properties>";

/** The workbook's part in a package that is made here. */
export const BLANK_WORKBOOK_PART = "xl/workbook.xml";

/** A fresh package. */
export function blankPackage(): OpcPackage {
  return OpcPackage.fromTexts({
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": packageRelationships,
    [BLANK_WORKBOOK_PART]: workbook,
    "xl/_rels/workbook.xml.rels": workbookRelationships,
    "xl/theme/theme1.xml": theme,
    "xl/styles.xml": styles,
    "docProps/core.xml": coreProperties,
    "docProps/app.xml": appProperties,
  });
}

/** A worksheet part with nothing in it. */
export const BLANK_SHEET = `${XML_HEAD}<worksheet xmlns="${NS.main}" xmlns:r="${NS.relationships}"></worksheet>`;

import { escapeAttribute } from "../xml/xmlText";
import { CONTENT, NS, REL, XML_HEAD } from "./names";

/** The texts that a new package is made of, whatever sheets it has. */

/** A part that is listed in a package or leads from another: its name, or its name seen from there. */
export type PartOf = readonly [part: string, type: string];

/** `[Content_Types].xml` of a package with such parts. */
export function contentTypesXml(parts: readonly PartOf[]): string {
  const overrides = parts.map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`
  );
  return (
    `${XML_HEAD}<Types xmlns="${NS.contentTypes}">` +
    `<Default Extension="rels" ContentType="${CONTENT.relationships}"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${overrides.join("")}</Types>`
  );
}

/** A part of relationships; their ids are `rId1`, `rId2` and so on. */
export function relationshipsXml(targets: readonly PartOf[]): string {
  const relationships = targets.map(
    ([target, type], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`
  );
  return `${XML_HEAD}<Relationships xmlns="${NS.packageRelationships}">${relationships.join("")}</Relationships>`;
}

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

/** Office's theme. */
export const THEME =
  `${XML_HEAD}<a:theme xmlns:a="${NS.drawing}" name="Office"><a:themeElements>` +
  `<a:clrScheme name="Office">${themeColors.map(([name, color]) => `<a:${name}>${color}</a:${name}>`).join("")}</a:clrScheme>` +
  `<a:fontScheme name="Office">${font("majorFont", "Calibri Light")}${font("minorFont", "Calibri")}</a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${plainFill.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${plainLine(6350)}${plainLine(12700)}${plainLine(19050)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${plainFill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
  "</a:themeElements></a:theme>";

/** Nothing is said of who made the file, and when. */
export const CORE_PROPERTIES = `${XML_HEAD}<cp:coreProperties xmlns:cp="${NS.coreProperties}" xmlns:dc="${NS.dublinCore}"/>`;

/** What Excel says of itself. */
export const APP_PROPERTIES =
  `${XML_HEAD}<Properties xmlns="${NS.appProperties}"><Application>Microsoft Excel</Application>` +
  "<AppVersion>16.0300</AppVersion></Properties>";

/** Where a new package leads to. */
export const PACKAGE_RELATIONSHIPS = relationshipsXml([
  ["xl/workbook.xml", REL.officeDocument],
  ["docProps/core.xml", REL.coreProperties],
  ["docProps/app.xml", REL.appProperties],
]);

/** The content types of a new package's workbook and of what it has beside its sheets. */
export const BLANK_TYPES: readonly PartOf[] = [
  ["xl/workbook.xml", CONTENT.workbook],
  ["xl/theme/theme1.xml", CONTENT.theme],
  ["xl/styles.xml", CONTENT.styles],
  ["docProps/core.xml", CONTENT.coreProperties],
  ["docProps/app.xml", CONTENT.appProperties],
];

/** Where a new workbook leads to beside its sheets. */
export const BLANK_TARGETS: readonly PartOf[] = [
  ["theme/theme1.xml", REL.theme],
  ["styles.xml", REL.styles],
];

/** What a new style sheet says of numbers. */
export interface NumberStyles {
  /** Formats that the file must carry: id and code. */
  readonly numberFormats: readonly (readonly [id: number, code: string])[];
  /** For each cell format, in their order, the id of its number format. */
  readonly cellFormats: readonly number[];
}

/** A style sheet that has of everything what Excel cannot do without. */
export function stylesXml({ numberFormats, cellFormats }: NumberStyles): string {
  const own = numberFormats.map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`
  );
  const cells = cellFormats.map(
    (id) =>
      `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"${id === 0 ? "" : ' applyNumberFormat="1"'}/>`
  );
  return (
    `${XML_HEAD}<styleSheet xmlns="${NS.main}">` +
    (own.length > 0 ? `<numFmts count="${own.length}">${own.join("")}</numFmts>` : "") +
    '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    (cells.length > 0
      ? `<cellXfs count="${cells.length}">${cells.join("")}</cellXfs>`
      : '<cellXfs count="0"/>') +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
    "</styleSheet>"
  );
}

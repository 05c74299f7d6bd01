/** The fixed names of the format: namespaces, relationship types, content types. */

export const NS = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  strictMain: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageRelationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  coreProperties: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  appProperties: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
  customProperties: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
  variantTypes: "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
  dublinCore: "http://purl.org/dc/elements/1.1/",
} as const;

const OFFICE_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONSHIP = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** Relationship types; compare with `relationshipIs`, because the strict variant has other prefixes. */
export const REL = {
  officeDocument: `${OFFICE_RELATIONSHIP}/officeDocument`,
  worksheet: `${OFFICE_RELATIONSHIP}/worksheet`,
  styles: `${OFFICE_RELATIONSHIP}/styles`,
  theme: `${OFFICE_RELATIONSHIP}/theme`,
  sharedStrings: `${OFFICE_RELATIONSHIP}/sharedStrings`,
  sheetMetadata: `${OFFICE_RELATIONSHIP}/sheetMetadata`,
  calcChain: `${OFFICE_RELATIONSHIP}/calcChain`,
  table: `${OFFICE_RELATIONSHIP}/table`,
  drawing: `${OFFICE_RELATIONSHIP}/drawing`,
  chart: `${OFFICE_RELATIONSHIP}/chart`,
  appProperties: `${OFFICE_RELATIONSHIP}/extended-properties`,
  customProperties: `${OFFICE_RELATIONSHIP}/custom-properties`,
  coreProperties:
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
} as const;

/** Whether a relationship's type is the given one, in the transitional or the strict spelling. */
export function relationshipIs(type: string, wanted: string): boolean {
  return type === wanted || type === wanted.replace(OFFICE_RELATIONSHIP, STRICT_RELATIONSHIP);
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OFFICE = "application/vnd.openxmlformats-officedocument";

/** Content types of the parts that the host reads or writes. */
export const CONTENT = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  template: `${SPREADSHEET}.template.main+xml`,
  macroWorkbook: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  macroTemplate: "application/vnd.ms-excel.template.macroEnabled.main+xml",
  binaryWorkbook: "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  sheetMetadata: `${SPREADSHEET}.sheetMetadata+xml`,
  table: `${SPREADSHEET}.table+xml`,
  theme: `${OFFICE}.theme+xml`,
  drawing: `${OFFICE}.drawing+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  appProperties: `${OFFICE}.extended-properties+xml`,
  customProperties: `${OFFICE}.custom-properties+xml`,
} as const;

/** The first line of every part written here. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Limits of a sheet. */
export const MAX_ROWS = 1048576;
/** Columns of a sheet. */
export const MAX_COLUMNS = 16384;
/** Characters a cell can hold. */
export const MAX_TEXT = 32767;

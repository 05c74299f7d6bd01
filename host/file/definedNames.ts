import type { Area } from "../workbook/CellGrid";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import { formulaFromFile, formulaToFile } from "./formulaText";
import { MAX_COLUMNS, MAX_ROWS } from "./ooxml";
import { movedFormula } from "./keptPositions";
import type { KeptName, SheetPlace } from "./origin";
import {
  absoluteReference,
  columnLetters,
  parseArea,
  quoteSheet,
  splitSheet,
  splitUnion,
} from "./references";
import type { XmlElement } from "./xml";
import { decodeXString, encodeXString } from "./xmlText";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
const MODELLED = new Set(["name", "comment", "hidden", "localSheetId"]);

/**
 * Sorts the file's names: those the model has, print areas and titles into their sheet's page layout, and the rest
 * (Excel's own filter names, macro names, print areas of several pieces) to be kept as they are.
 * @param placeAt what stands at a position in the file's list of sheets.
 */
export function readDefinedNames(
  element: XmlElement,
  workbook: HostWorkbook,
  placeAt: (position: number) => SheetPlace | undefined
): KeptName[] {
  const kept: KeptName[] = [];
  for (const each of element.all("definedName")) {
    const position = each.number("localSheetId");
    const place = position === null ? undefined : placeAt(position);
    if (position !== null && !place) continue;
    const name = decodeXString(each.attribute("name") ?? "");
    const sheet = place?.sheet ?? null;
    const isOwn = name.startsWith("_xlnm.");
    if (isOwn && sheet && readPrint(name, each.text, sheet)) continue;
    const plain = Object.keys(each.attributes).every((key) => MODELLED.has(key));
    if (isOwn || !plain || (place && !sheet)) {
      kept.push({
        attributes: { ...each.attributes },
        formula: each.text,
        sheetId: place?.key ?? null,
        sheetName: sheet?.name ?? "",
      });
      continue;
    }
    workbook.names.push({
      name,
      formula: formulaFromFile(decodeXString(each.text)),
      comment: decodeXString(each.attribute("comment") ?? ""),
      visible: !each.flag("hidden"),
      sheetId: sheet?.id ?? null,
    });
  }
  return kept;
}

/** `definedNames`; null when there is none. @param positions of the sheets in the file by key. */
export function definedNamesElement(
  owner: XmlElement,
  workbook: HostWorkbook,
  kept: readonly KeptName[],
  positions: ReadonlyMap<string, number>
): XmlElement | null {
  const elements: XmlElement[] = [];
  const add = (
    attributes: Record<string, string>,
    formula: string,
    sheetId: string | null
  ): void => {
    const position = sheetId === null ? undefined : positions.get(sheetId);
    if (sheetId !== null && position === undefined) return;
    const element = owner.make("definedName", { ...attributes }, [formula]);
    delete element.attributes["localSheetId"];
    if (position !== undefined) element.set({ localSheetId: position });
    elements.push(element);
  };
  for (const name of workbook.names) {
    const attributes: Record<string, string> = { name: encodeXString(name.name) };
    if (name.comment !== "") attributes["comment"] = encodeXString(name.comment);
    if (!name.visible) attributes["hidden"] = "1";
    add(attributes, encodeXString(formulaToFile(name.formula)), name.sheetId);
  }
  for (const sheet of workbook.sheets) {
    for (const [name, formula] of printNames(sheet)) add({ name }, formula, sheet.id);
  }
  for (const name of kept) {
    const sheet = workbook.sheets.find((each) => each.id === name.sheetId);
    // A print area set here takes the place of one that could only be kept.
    const isReplaced = printNames(sheet).some(([print]) => print === name.attributes["name"]);
    if (!isReplaced) {
      add(name.attributes, followMoves(followSheet(name, sheet), workbook, sheet), name.sheetId);
    }
  }
  if (elements.length === 0) return null;
  // Excel lists names by the alphabet, whatever their case.
  const key = (element: XmlElement): string => element.attribute("name")!.toLowerCase();
  elements.sort((first, second) =>
    key(first) < key(second) ? -1 : key(first) > key(second) ? 1 : 0
  );
  return owner.make("definedNames", {}, elements);
}

/** Puts a print name into the sheet's page layout; false when it says more than the layout can. */
function readPrint(name: string, formula: string, sheet: HostSheet): boolean {
  const areas = splitUnion(formula).map((piece) => {
    const split = splitSheet(piece.trim());
    return split?.sheet.toLowerCase() === sheet.name.toLowerCase() ? parseArea(split.rest) : null;
  });
  if (areas.some((area) => area === null)) return false;
  const pieces = areas as Area[];
  if (name === PRINT_AREA && pieces.length === 1) {
    sheet.page.printArea = pieces[0]!;
    return true;
  }
  if (name !== PRINT_TITLES || pieces.length > 2) return false;
  const rows = pieces.filter((area) => area.left === 0 && area.right === MAX_COLUMNS - 1);
  const columns = pieces.filter((area) => area.top === 0 && area.bottom === MAX_ROWS - 1);
  if (rows.length > 1 || columns.length > 1 || rows.length + columns.length !== pieces.length) {
    return false;
  }
  if (rows[0]) sheet.page.titleRows = [rows[0].top, rows[0].bottom];
  if (columns[0]) sheet.page.titleColumns = [columns[0].left, columns[0].right];
  return true;
}

/** The formula of a sheet's kept name under the name that the sheet has now. */
function followSheet(name: KeptName, sheet: HostSheet | undefined): string {
  if (!sheet || sheet.name === name.sheetName) return name.formula;
  const pieces = splitUnion(name.formula).map((piece) => {
    const split = splitSheet(piece);
    return split?.sheet === name.sheetName ? `${quoteSheet(sheet.name)}!${split.rest}` : piece;
  });
  return pieces.join(",");
}

/** The formula of a kept name after cells have moved on any sheet. */
function followMoves(formula: string, workbook: HostWorkbook, home: HostSheet | undefined): string {
  return workbook.sheets.reduce(
    (text, sheet) =>
      sheet.moves.length > 0 ? movedFormula(text, sheet, home?.name ?? null) : text,
    formula
  );
}

function printNames(sheet: HostSheet | undefined): [string, string][] {
  if (!sheet) return [];
  const names: [string, string][] = [];
  const { printArea, titleRows, titleColumns } = sheet.page;
  const at = quoteSheet(sheet.name);
  if (printArea) {
    const area = absoluteReference(printArea);
    names.push([PRINT_AREA, `${at}!${area}`]);
  }
  const titles: string[] = [];
  if (titleColumns) {
    titles.push(`${at}!$${columnLetters(titleColumns[0])}:$${columnLetters(titleColumns[1])}`);
  }
  if (titleRows) titles.push(`${at}!$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
  if (titles.length > 0) names.push([PRINT_TITLES, titles.join(",")]);
  return names;
}

import {
  absoluteReference,
  columnLetters,
  parseArea,
  quoteSheet,
  splitSheet,
  splitUnion,
} from "../../../ooxml/cells/references";
import { MAX_COLUMNS, MAX_ROWS } from "../../../ooxml/package/names";
import type { XmlElement } from "../../../ooxml/xml/xml";
import { decodeXString, encodeXString } from "../../../ooxml/xml/xmlText";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { DefinedName } from "../../workbook/model";
import { formulaFromFile, formulaToFile } from "../formulas/formulaText";
import type { KeptReferences } from "../kept/KeptReferences";
import type { SheetPlace, WorkbookOrigin } from "../kept/origin";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
/** Attributes that make a name one of a macro or function, when they are on; such a name stands for no value. */
const MACRO = ["function", "vbProcedure", "xlm"];

/**
 * Sorts the file's names: those the model has, print areas and titles into their sheet's page layout, and the rest
 * (Excel's own filter names, names of macros, print areas of several pieces, those of a sheet that is not there) to be
 * kept as they are. Whatever else a name of the model says of itself (a description, where it is published) is
 * remembered with it.
 * @param places what stands at the positions in the file's list of sheets.
 */
export function readDefinedNames(
  element: XmlElement,
  workbook: HostWorkbook,
  origin: WorkbookOrigin,
  places: readonly SheetPlace[]
): void {
  for (const each of element.all("definedName")) {
    const position = each.number("localSheetId");
    const place = position === null ? undefined : places[position];
    const isLost = position !== null && !place;
    const name = decodeXString(each.attribute("name") ?? "");
    const sheet = place?.sheet ?? null;
    const isOwn = name.startsWith("_xlnm.");
    if (isOwn && sheet && readPrint(name, each.text, sheet)) continue;
    const isMacro = MACRO.some((attribute) => each.flag(attribute));
    if (isMacro && !isLost) workbook.macroNames.push({ name, sheetId: sheet?.id ?? null });
    if (isOwn || isMacro || isLost || (place && !sheet)) {
      origin.keptNames.push({
        attributes: { ...each.attributes },
        formula: each.text,
        sheetId: place?.key ?? null,
        beyond: isLost && position >= places.length ? position - places.length : null,
      });
      continue;
    }
    const read: DefinedName = {
      name,
      formula: formulaFromFile(decodeXString(each.text)),
      comment: decodeXString(each.attribute("comment") ?? ""),
      visible: !each.flag("hidden"),
      sheetId: sheet?.id ?? null,
    };
    workbook.names.push(read);
    origin.nameAttributes.set(read, { ...each.attributes });
  }
}

/** `definedNames`; null when there is none. @param positions of the sheets in the file by key. */
export function definedNamesElement(
  owner: XmlElement,
  workbook: HostWorkbook,
  origin: WorkbookOrigin | null,
  positions: ReadonlyMap<string, number>,
  follow: KeptReferences
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
    if (position !== undefined) element.set({ localSheetId: null }).set({ localSheetId: position });
    elements.push(element);
  };
  for (const name of workbook.names) {
    const attributes: Record<string, string> = {
      ...origin?.nameAttributes.get(name),
      name: encodeXString(name.name),
    };
    describe(attributes, name);
    delete attributes["localSheetId"];
    add(attributes, encodeXString(formulaToFile(name.formula)), name.sheetId);
  }
  for (const sheet of workbook.sheets) {
    for (const [name, formula] of printNames(sheet)) add({ name }, formula, sheet.id);
  }
  for (const name of origin?.keptNames ?? []) {
    const sheet = workbook.sheets.find((each) => each.id === name.sheetId);
    // A print area set here takes the place of one that could only be kept.
    const isReplaced = printNames(sheet).some(([print]) => print === name.attributes["name"]);
    if (isReplaced) continue;
    // A number that leads behind the last sheet must not lead to one that has been added.
    const beyond = name.beyond === null ? {} : { localSheetId: `${positions.size + name.beyond}` };
    add({ ...name.attributes, ...beyond }, follow.keptName(name), name.sheetId);
  }
  if (elements.length === 0) return null;
  // Excel lists names by the alphabet, whatever their case.
  const key = (element: XmlElement): string => element.attribute("name")!.toLowerCase();
  elements.sort((first, second) =>
    key(first) < key(second) ? -1 : key(first) > key(second) ? 1 : 0
  );
  return owner.make("definedNames", {}, elements);
}

/** Puts comment and visibility into a name's attributes; what they say already stays in the words of the file. */
function describe(attributes: Record<string, string>, { comment, visible }: DefinedName): void {
  if (comment === "") delete attributes["comment"];
  else attributes["comment"] = encodeXString(comment);
  const isHidden = attributes["hidden"] === "1" || attributes["hidden"] === "true";
  if (isHidden !== visible) return;
  if (visible) delete attributes["hidden"];
  else attributes["hidden"] = "1";
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

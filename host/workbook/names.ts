import { HostError } from "../protocol/HostError";
import { isCellAddress } from "./address";
import type { HostSheet } from "./HostSheet";
import type { HostWorkbook } from "./HostWorkbook";
import type { DefinedName, Table } from "./model";

const MAX_SHEET_NAME = 31;
const MAX_DEFINED_NAME = 255;

/**
 * Checks a name for a sheet by Excel's rules.
 * @param except The sheet that is to get the name, so that it may keep its own in another case.
 * @throws HostError InvalidArgument for a name that no sheet can have, ItemAlreadyExists for one in use.
 */
export function assertSheetName(workbook: HostWorkbook, name: string, except?: HostSheet): void {
  if (name.length === 0) throw invalid("A sheet's name cannot be empty.");
  if (name.length > MAX_SHEET_NAME) {
    throw invalid(`A sheet's name has at most ${MAX_SHEET_NAME} characters.`);
  }
  if (/[[\]:*?/\\]/.test(name) || hasControlCharacter(name)) {
    throw invalid("A sheet's name cannot contain any of these: [ ] : * ? / \\");
  }
  if (name.startsWith("'") || name.endsWith("'")) {
    throw invalid("A sheet's name cannot begin or end with an apostrophe.");
  }
  if (name.toLowerCase() === "history") throw invalid('"History" is a name that Excel keeps.');
  const isOwn = except !== undefined && workbook.sheetByName(name) === except;
  if (!isOwn && workbook.isSheetName(name)) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name already exists.");
  }
}

/**
 * Checks a name for a table. Tables and the workbook's defined names share one space of names.
 * @param except The table that is to get the name.
 * @throws HostError InvalidArgument for a name that no table can have, ItemAlreadyExists for one in use.
 */
export function assertTableName(workbook: HostWorkbook, name: string, except?: Table): void {
  assertNameForm(name);
  const holder = workbook.tableByName(name)?.table;
  if ((holder && holder !== except) || isNameTaken(workbook, name, null)) throw exists();
}

/**
 * Checks a name for a range or formula.
 * @param sheetId The sheet whose name it is; null for the workbook's.
 * @param except The name that is to be renamed.
 * @throws HostError InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one in use.
 */
export function assertDefinedName(
  workbook: HostWorkbook,
  name: string,
  sheetId: string | null = null,
  except?: DefinedName
): void {
  assertNameForm(name);
  if (isNameTaken(workbook, name, sheetId, except)) throw exists();
  if (sheetId === null && workbook.tableByName(name)) throw exists();
}

/** A table name that is free: Table1, Table2, … */
export function freeTableName(workbook: HostWorkbook, word = "Table"): string {
  for (let number = 1; ; number++) {
    const name = `${word}${number}`;
    if (!workbook.tableByName(name) && !isNameTaken(workbook, name, null)) return name;
  }
}

/** Letter, underscore or backslash first; then letters, digits, period, underscore; nothing that is a cell. */
function assertNameForm(name: string): void {
  if (name.length === 0 || name.length > MAX_DEFINED_NAME) {
    throw invalid(`A name has 1 to ${MAX_DEFINED_NAME} characters.`);
  }
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name)) {
    throw invalid("A name begins with a letter or _ and has no spaces or operators.");
  }
  if (isCellAddress(name) || /^(?:R\d*(?:C\d*)?|C\d*)$/i.test(name)) {
    throw invalid("A name cannot be the same as a reference to cells.");
  }
}

/** Whether a name other than `except` has the text, a macro's included. */
function isNameTaken(
  workbook: HostWorkbook,
  name: string,
  sheetId: string | null,
  except?: DefinedName
): boolean {
  const key = name.toLowerCase();
  return [...workbook.names, ...workbook.macroNames].some(
    (each) => each !== except && each.sheetId === sheetId && each.name.toLowerCase() === key
  );
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < " ");
}

function invalid(message: string): HostError {
  return new HostError("InvalidArgument", message);
}

function exists(): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name already exists.");
}

import { UNDERWAY_PROPERTY } from "../read/locate";
import { REGISTER_NAMES } from "../sheets/definedNames";

/** A sheet that a creation is about to add, and what it writes first on it: how it is known again. */
export interface PlannedSheet {
  readonly name: string;
  /** Text of A1 or B1. */
  readonly title: string;
}

/** Excel trims a property's text to 255 characters; the beginning of a title is enough to know it by. */
const TITLE_CHARACTERS = 100;

/** Writes down which sheets a creation is about to add: a document property each. */
export function markUnderWay(workbook: Excel.Workbook, sheets: readonly PlannedSheet[]): void {
  sheets.forEach(({ name, title }, index) => {
    workbook.properties.custom.add(`${UNDERWAY_PROPERTY}${index + 1}`, markOf({ name, title }));
  });
}

/** What the mark of a sheet says. */
export function markOf({ name, title }: PlannedSheet): string {
  return JSON.stringify([name, title.slice(0, TITLE_CHARACTERS)]);
}

/** The creation is over: takes the properties away that there are. Loads them; one sync. */
export async function unmarkUnderWay(context: Excel.RequestContext): Promise<void> {
  const properties = context.workbook.properties.custom.load("items/key");
  await context.sync();
  deleteMarks(properties.items);
  await context.sync();
}

function deleteMarks(properties: readonly Excel.CustomProperty[]): void {
  for (const property of properties) {
    if (property.key.startsWith(UNDERWAY_PROPERTY)) property.delete();
  }
}

/**
 * Takes away what an interrupted creation made: its sheets with their tables, and the register's names. Only sheets
 * that the property names, and of those only what is empty or bears the title that the creation gave it: a sheet of
 * the same name that a person has made since stays.
 */
export async function removeUnfinishedRegister(
  context: Excel.RequestContext,
  underWay: readonly string[]
): Promise<void> {
  const { workbook } = context;
  const titles = new Map(underWay.flatMap(parseMark));
  const sheets = workbook.worksheets.load("items/name");
  const names = workbook.names.load("items/name");
  const properties = workbook.properties.custom.load("items/key");
  await context.sync();

  const planned = sheets.items
    .filter((sheet) => titles.has(sheet.name))
    .map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load("address"),
      heading: sheet.getRange("A1:B1").load("values"),
    }));
  await context.sync();

  for (const name of names.items) if (REGISTER_NAMES.has(name.name)) name.delete();
  for (const { sheet, used, heading } of planned) {
    const title = titles.get(sheet.name);
    const cells: readonly unknown[] = heading.values[0] ?? [];
    const isOurs = cells.some((cell) => String(cell).slice(0, TITLE_CHARACTERS) === title);
    if (used.isNullObject || isOurs) sheet.delete();
  }
  deleteMarks(properties.items);
  await context.sync();
}

function parseMark(mark: string): [name: string, title: string][] {
  try {
    const pair: unknown = JSON.parse(mark);
    return Array.isArray(pair) && pair.length === 2 ? [[String(pair[0]), String(pair[1])]] : [];
  } catch {
    return [];
  }
}

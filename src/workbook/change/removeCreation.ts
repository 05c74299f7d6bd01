import { fingerprintOf, loadCreated, parseCreation } from "./createdSheets";
import { SCHEMA_PROPERTY, type Located } from "../read/locate";
import type { Undone } from "./undoChange";
import { markOf, markUnderWay, removeUnfinishedRegister } from "./unfinishedRegister";

/**
 * Takes the creation of a register back: makes it unfinished again, and takes away what an unfinished one is. Only
 * while everything on its sheets is as it was made; sheets that were there before stay as they are.
 * @param text of the creation's entry in the log.
 * @param onBegin called right before the first write.
 */
export async function removeCreation(
  context: Excel.RequestContext,
  located: Located,
  text: string,
  onBegin: () => void
): Promise<Undone> {
  const creation = parseCreation(text);
  const isThere = creation?.sheets.every(({ name }) => located.sheetNames.includes(name)) ?? false;
  if (creation === null || !isThere) return { state: "changed" };

  const { worksheets, properties } = context.workbook;
  const loaded = loadCreated(context, creation.sheets, creation.log);
  const sheets = worksheets.load("items/name,items/visibility");
  await context.sync();
  if (fingerprintOf(loaded) !== creation.fingerprint) return { state: "changed" };

  const made = new Set(creation.sheets.map(({ name }) => name));
  const isAlone = sheets.items.every(
    ({ name, visibility }) => made.has(name) || visibility !== "Visible"
  );
  onBegin();
  // A workbook keeps one visible sheet.
  if (isAlone) worksheets.add();
  markUnderWay(context.workbook, creation.sheets);
  properties.custom.getItem(SCHEMA_PROPERTY).delete();
  await context.sync();
  await removeUnfinishedRegister(context, creation.sheets.map(markOf));
  return { state: "undone", left: [] };
}

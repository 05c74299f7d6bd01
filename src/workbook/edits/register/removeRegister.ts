import { SCHEMA_PROPERTY } from "../../read/locate";
import { REGISTER_NAMES } from "../../sheets/definedNames";
import type { EditKind } from "../EditKind";
import type { Look } from "../Look";
import type { Preparation } from "../Preparation";
import { showSheet } from "../sheets/showSheet";
import type { RemoveRegister } from "../WorkbookEdit";
import { beginOf, keyOf, markUnderWay } from "./creationMarks";
import { fingerprintOf, loadSheets } from "./fingerprint";

/** Sheets that are to go. */
type Going = readonly string[];

/**
 * Takes a register away that nobody has worked on: makes it an unfinished one first, so that an interruption in the
 * middle is finished at the next opening. Sheets that were there before stay as they are.
 */
export const removeRegister: EditKind<RemoveRegister, Going> = {
  kind: "removeRegister",
  takesSheets: true,
  movesFront: true,
  locks: () => ({ on: "workbook" }),
  *look(context, preparation, edits) {
    const found = new Map<RemoveRegister, Going>();
    for (const edit of edits) found.set(edit, yield* lookAtSheets(context, preparation, edit));
    return found;
  },
  prepare: (preparation, edit, { looked = [] }) => prepareRemoval(preparation, edit, looked),
  invert: () => null,
  after: () => null,
};

/** Which of its sheets there are, and whether they are as they were made. */
function lookAtSheets(
  context: Excel.RequestContext,
  preparation: Preparation,
  edit: RemoveRegister
): Look<Going> {
  return edit.fingerprint === null
    ? begunSheets(context, preparation, edit)
    : untouchedSheets(context, preparation, edit);
}

/** Only while everything on its sheets is as it was made. */
function* untouchedSheets(
  context: Excel.RequestContext,
  preparation: Preparation,
  { sheets, log, fingerprint }: RemoveRegister
): Look<Going> {
  const names = sheets.map(({ name }) => name);
  if (names.some((name) => !preparation.located.sheetNames.includes(name))) {
    preparation.isChanged = true;
    return [];
  }
  const loaded = loadSheets(
    context,
    names.filter((name) => name !== log)
  );
  yield;
  if (fingerprintOf(loaded) !== fingerprint) preparation.isChanged = true;
  return names;
}

/**
 * Of the sheets of a creation that was broken off what is empty or bears the title that the creation gave it: a sheet of
 * the same name that a person has made since stays.
 */
function* begunSheets(
  context: Excel.RequestContext,
  { located }: Preparation,
  { sheets }: RemoveRegister
): Look<Going> {
  const looks = sheets
    .filter(({ name }) => located.sheetNames.includes(name))
    .map(({ name, title }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      return {
        ...{ name, title },
        used: sheet.getUsedRangeOrNullObject(true).load("address"),
        heading: sheet.getRange("A1:B1").load("values"),
      };
    });
  if (looks.length > 0) yield;
  return looks.flatMap(({ name, title, used, heading }) => {
    const cells: readonly unknown[] = heading.values[0] ?? [];
    const isOurs = cells.some((cell) => beginOf(String(cell)) === beginOf(title));
    return used.isNullObject || isOurs ? [name] : [];
  });
}

function prepareRemoval(preparation: Preparation, edit: RemoveRegister, going: Going): undefined {
  const { located } = preparation;
  const { sheets, front, fingerprint } = edit;
  preparation.takesLog = true;
  const names = [...REGISTER_NAMES].filter((name) => located.names.has(name));
  // A workbook keeps one visible sheet.
  const isAlone = [...located.visibleSheets].every((name) => going.includes(name));
  const marks = located.underWay?.map(({ key }) => key) ?? sheets.map((_, index) => keyOf(index));
  preparation.push(2_000, ({ workbook }) => {
    if (isAlone) workbook.worksheets.add();
    if (fingerprint !== null) {
      markUnderWay(workbook, sheets);
      workbook.properties.custom.getItem(SCHEMA_PROPERTY).delete();
    }
  });
  if (preparation.front !== null && going.includes(preparation.front)) {
    const edit = { kind: "showSheet", from: preparation.front, to: front } as const;
    showSheet.prepare(preparation, edit, { looked: undefined, later: [] });
  }
  preparation.push(4_000, ({ workbook }) => {
    for (const name of names) workbook.names.getItem(name).delete();
    for (const name of going) workbook.worksheets.getItem(name).delete();
    for (const key of marks) workbook.properties.custom.getItem(key).delete();
  });
}

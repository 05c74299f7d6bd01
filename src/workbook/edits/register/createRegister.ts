import type { CreateRegister } from "../../../register/model/Edit";
import { groupFromTemplate } from "../../../register/plans/templateRegister";
import { rowOf } from "../../../register/tables/entries";
import { DATE_SYSTEM_CODE } from "../../../register/tables/settings";
import { columnNames, REQUIRED_TABLES, TABLES } from "../../../register/tables/tables";
import { workbookTexts } from "../../../locales/workbook";
import { RegisterStateError } from "../../errors";
import { toCell } from "../../read/cellValues";
import { Words } from "../../read/Words";
import { hasRegister } from "../../read/locate";
import { scoreTableName, TABLE_HEADER_ROW, tableColumns, tableName } from "../../read/tableLayout";
import { cellsAt } from "../../sheets/cells";
import { defineNames, REGISTER_NAMES } from "../../sheets/definedNames";
import { layFrontSheet } from "../../sheets/frontSheet";
import { layListsSheet, newLists } from "../../sheets/listsSheet";
import { layScoreSheet, scoreSheetTitle } from "../../sheets/scoreSheet";
import { foldName } from "../../sheets/sheetNames";
import { fitTableRows, formatTableRows, layTableSheet } from "../../sheets/tableSheet";
import type { EditKind } from "../EditKind";
import type { Look } from "../Look";
import type { Preparation } from "../Preparation";
import type { PlannedSheet, RemoveRegister } from "../WorkbookEdit";
import { CreationLog } from "./CreationLog";
import { fingerprintOf, loadSheets } from "./fingerprint";
import { newRegister } from "./newRegister";

/** Sheets of a new register, in their order. */
interface NewSheets {
  readonly front: string;
  readonly scores: string;
  readonly citizens: string;
  readonly targetGroups: string;
  readonly indicators: string;
  readonly lists: string;
  readonly log: string;
}

/** What laying out a register takes on the wire, more or less. */
const REGISTER_BYTES = 400_000;

/**
 * Turns a workbook into a register, in one request. Sheets that were there before are left exactly as they were. Taken
 * back while nobody has worked on it.
 */
export const createRegister: EditKind<CreateRegister, boolean, RemoveRegister> = {
  kind: "createRegister",
  beginsRegister: ({ language }) => new CreationLog(language),
  movesFront: true,
  locks: () => ({ on: "workbook" }),
  *look(context, preparation, edits) {
    const found = new Map<CreateRegister, boolean>();
    for (const edit of edits) found.set(edit, yield* lookAround(context, preparation, edit));
    return found;
  },
  prepare: (preparation, edit, { looked = false }) => prepareRegister(preparation, edit, looked),
  invert: (_, { found }) => found && [found],
  tells: ({ group }) => ({ subject: group.code }),
  after: (_, edit) => newRegister(edit),
};

/**
 * Refuses a workbook in which something is called as the register's tables and names are: found out in the middle,
 * it could not be told from what the creation made itself.
 * @returns true for a new workbook with one empty sheet: there the register comes first, else behind what was there.
 */
function* lookAround(
  context: Excel.RequestContext,
  { located }: Preparation,
  edit: CreateRegister
): Look<boolean> {
  if (hasRegister(located)) throw new RegisterStateError("exists");
  const { worksheets, tables, names } = context.workbook;
  const count = worksheets.getCount();
  const used = worksheets.getFirst().getUsedRangeOrNullObject(false).load("address");
  tables.load("items/name");
  names.load("items/name");
  yield;
  const wanted = new Set(
    [
      scoreTableName(edit.group.code),
      ...REQUIRED_TABLES.map((table) => tableName(table)),
      ...REGISTER_NAMES,
    ].map(foldName)
  );
  const taken = [...tables.items, ...names.items].find(({ name }) => wanted.has(foldName(name)));
  if (taken) throw new RegisterStateError("taken", taken.name);
  return count.value === 1 && used.isNullObject;
}

function prepareRegister(
  preparation: Preparation,
  edit: CreateRegister,
  isInFront: boolean
): RemoveRegister {
  const names = chooseSheets(preparation, edit);
  const removal: RemoveRegister = {
    kind: "removeRegister",
    sheets: plannedSheets(edit, names),
    log: names.log,
    fingerprint: null,
    front: preparation.front,
  };
  preparation.push(REGISTER_BYTES, ({ workbook }) => {
    writeRegister(workbook, edit, names, isInFront);
  });
  preparation.conclude = async (context) => {
    const fingerprint = await lookAtResult(context, names);
    return [{ ...removal, fingerprint }];
  };
  return removal;
}

function chooseSheets(preparation: Preparation, edit: CreateRegister): NewSheets {
  const texts = workbookTexts[edit.language].sheets;
  return {
    front: preparation.newSheet(texts.front),
    scores: preparation.newSheet(edit.group.name),
    citizens: preparation.newSheet(texts.citizens),
    targetGroups: preparation.newSheet(texts.targetGroups),
    indicators: preparation.newSheet(texts.indicators),
    lists: preparation.newSheet(texts.lists),
    log: preparation.newSheet(texts.log),
  };
}

/** The sheets with what is written on each first. */
function plannedSheets({ group, language }: CreateRegister, names: NewSheets): PlannedSheet[] {
  const { sheets, front } = workbookTexts[language];
  const title = (key: keyof NewSheets): string => {
    if (key === "front") return front.title;
    return key === "scores" ? scoreSheetTitle(group, language) : sheets[key];
  };
  return (Object.keys(names) as (keyof NewSheets)[]).map((key) => ({
    name: names[key],
    title: title(key),
  }));
}

function writeRegister(
  workbook: Excel.Workbook,
  edit: CreateRegister,
  names: NewSheets,
  isInFront: boolean
): void {
  const { language, template, group } = edit;
  const sheets = Object.fromEntries(
    (Object.entries(names) as [keyof NewSheets, string][]).map(([key, name], position) => {
      const sheet = workbook.worksheets.add(name);
      if (isInFront) sheet.position = position;
      return [key, sheet];
    })
  ) as Record<keyof NewSheets, Excel.Worksheet>;

  layTableSheet(sheets.citizens, "citizens", language);
  layTableSheet(sheets.targetGroups, "targetGroups", language);
  layTableSheet(sheets.indicators, "indicators", language);
  layListsSheet(sheets.lists, language);
  layTableSheet(sheets.log, "log", language);
  const made = groupFromTemplate(template, group, language);
  const groups = [rowOf(TABLES.targetGroups, columnNames("targetGroups"), made.group)];
  fillTable(sheets.targetGroups, "targetGroups", groups, edit);
  const indicators = made.indicators.map((each) =>
    rowOf(TABLES.indicators, columnNames("indicators"), each)
  );
  fillTable(sheets.indicators, "indicators", indicators, edit);
  defineNames(workbook, language);
  layScoreSheet(sheets.scores, {
    group: group.code,
    name: group.name,
    endGoal: group.endGoal,
    language,
    scales: template.indicators.filter((indicator) => indicator.type === "scale"),
    reasons: newLists(language).reasons,
  });
  layFrontSheet(sheets.front, { template, choice: group, language, sheetNames: names });
  sheets.lists.visibility = "Hidden";
  sheets.log.visibility = "Hidden";
  sheets.front.activate();
}

/** Rows of a table on a sheet that was just laid out: the table grows to hold them. */
function fillTable(
  sheet: Excel.Worksheet,
  table: "targetGroups" | "indicators",
  rows: readonly (readonly (string | number | null)[])[],
  edit: CreateRegister
): void {
  const columns = tableColumns(table, edit.language);
  const native = sheet.tables.getItemAt(0);
  native.resize(cellsAt(sheet, TABLE_HEADER_ROW, 0, rows.length + 1, columns.length));
  formatTableRows(
    sheet,
    { table, language: edit.language, headerRow: TABLE_HEADER_ROW, column: 0, columns },
    0,
    rows.length
  );
  const row = TABLE_HEADER_ROW + 1;
  const cells = rows.map((each) =>
    each.map((value, index) => toCell(value, columns[index]!.type, Words.of(edit.language)))
  );
  cellsAt(sheet, row, 0, rows.length, columns.length).values = cells;
  fitTableRows(
    sheet,
    { table, language: edit.language, row, columns: columns.map(({ name }) => name) },
    cells
  );
}

/**
 * Refuses a workbook whose dates count from 1904: every date would be four years off there.
 * @returns the fingerprint of all sheets but the log's.
 */
async function lookAtResult(context: Excel.RequestContext, names: NewSheets): Promise<string> {
  const tables = context.workbook.worksheets.getItem(names.lists).tables;
  const settings = tables.getItem(tableName("settings")).getDataBodyRange().load("values");
  const loaded = loadSheets(
    context,
    Object.values(names).filter((name) => name !== names.log)
  );
  await context.sync();
  const columns = columnNames("settings");
  const [code, value] = [columns.indexOf("code"), columns.indexOf("value")];
  const is1904 = settings.values.some((row) => row[code] === DATE_SYSTEM_CODE && row[value] === 1);
  if (is1904) throw new RegisterStateError("date1904");
  return fingerprintOf(loaded);
}

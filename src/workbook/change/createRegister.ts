import type { CreateRegister } from "../../register/model/Edit";
import { workbookTexts } from "../../locales/workbook";
import { CancelledError, isUnanswered, pending, RegisterStateError } from "../errors";
import { creationText, loadCreated } from "./createdSheets";
import type { EntryMark } from "./journal";
import { hasRegister, locate, SCHEMA_PROPERTY, SCHEMA_VERSION, type Located } from "../read/locate";
import { toCell } from "../read/cellValues";
import type { Runner } from "../runner";
import { freeSheetName } from "../sheets/sheetNames";
import { block } from "../sheets/blocks";
import { layFrontSheet } from "../sheets/frontSheet";
import { defineNames, REGISTER_NAMES } from "../sheets/definedNames";
import { layListsSheet } from "../sheets/listsSheet";
import { layScoreSheet, scoreSheetTitle } from "../sheets/scoreSheet";
import { fitTableRows, formatTableRows, layTableSheet } from "../sheets/tableSheet";
import { scoreTableName, TABLE_HEADER_ROW, tableColumns, tableName } from "../read/tableLayout";
import { columnNames, REQUIRED_TABLES, TABLES } from "../../register/tables/tables";
import { settle } from "./settle";
import type { ApplyOptions } from "./applyEdits";
import { groupFromTemplate } from "../../register/plans/templateRegister";
import { rowOf } from "../../register/tables/entries";
import {
  markUnderWay,
  removeUnfinishedRegister,
  unmarkUnderWay,
  type PlannedSheet,
} from "./unfinishedRegister";

/** What the creation of a register is called in the log. */
export const CREATION_ACTION = "createRegister";

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

/**
 * Turns a workbook into a register: everything in one request, and what makes it one in another. The first thing
 * written is a property that names the sheets to come, the last the schema's version: what an interruption leaves in
 * between is recognised and taken away.
 * Sheets that were there before are left exactly as they were.
 * @returns the mark of its entry in the log, which is the log's first.
 * @throws RegisterStateError "exists", "taken" or "date1904"; ExcelRefusal; CancelledError.
 */
export async function createRegister(
  runner: Runner,
  edit: CreateRegister,
  options: ApplyOptions
): Promise<EntryMark> {
  const progress = { begun: false };
  const mark: EntryMark = { row: 0, time: options.now().toISOString() };
  try {
    await runner.run(async (context) => {
      const located = await prepareWorkbook(context);
      const sheets = chooseSheets(edit, located.sheetNames);
      const inFront = await lookAround(context, edit);
      if (options.signal?.aborted) throw new CancelledError();
      progress.begun = true;
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      writeRegister(context, edit, sheets, inFront);
      await context.sync();
      const planned = plannedSheets(edit, sheets);
      const text = await lookAtResult(context, sheets, planned);
      writeEntry(context, sheets.log, edit, [mark.time, CREATION_ACTION, "done", "1/1", text]);
      await commit(context);
    }, options);
  } catch (error) {
    if (!progress.begun) throw error;
    await recover(runner, error);
  }
  return mark;
}

/** Nothing of a register may be there; remains of an interrupted creation are taken away first. */
async function prepareWorkbook(context: Excel.RequestContext): Promise<Located> {
  const located = await locate(context);
  if (located.schemaVersion !== null) throw new RegisterStateError("exists");
  if (located.underWay !== null) {
    await removeUnfinishedRegister(context, located.underWay);
    return locate(context);
  }
  if (hasRegister(located)) throw new RegisterStateError("exists");
  return located;
}

/**
 * Refuses a workbook in which something is called as the register's tables and names are: found out in the middle,
 * it could not be told from what the creation made itself.
 * @returns true for a new workbook with one empty sheet: there the register comes first, else behind what was there.
 */
async function lookAround(context: Excel.RequestContext, edit: CreateRegister): Promise<boolean> {
  const { worksheets, tables, names } = context.workbook;
  const count = worksheets.getCount();
  const used = worksheets.getFirst().getUsedRangeOrNullObject(false).load("address");
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  const wanted = new Set(
    [
      scoreTableName(edit.group.code),
      ...REQUIRED_TABLES.map((table) => tableName(table)),
      ...REGISTER_NAMES,
    ].map((name) => name.toLowerCase())
  );
  const taken = [...tables.items, ...names.items].find(({ name }) =>
    wanted.has(name.toLowerCase())
  );
  if (taken) throw new RegisterStateError("taken", taken.name);
  return count.value === 1 && used.isNullObject;
}

function chooseSheets(edit: CreateRegister, taken: readonly string[]): NewSheets {
  const texts = workbookTexts[edit.language].sheets;
  const names = [...taken];
  const choose = (wish: string): string => {
    const name = freeSheetName(wish, names);
    names.push(name);
    return name;
  };
  return {
    front: choose(texts.front),
    scores: choose(edit.group.name),
    citizens: choose(texts.citizens),
    targetGroups: choose(texts.targetGroups),
    indicators: choose(texts.indicators),
    lists: choose(texts.lists),
    log: choose(texts.log),
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
  context: Excel.RequestContext,
  edit: CreateRegister,
  names: NewSheets,
  inFront: boolean
): void {
  const { workbook } = context;
  const { language, template, group } = edit;
  markUnderWay(workbook, plannedSheets(edit, names));

  const sheets = Object.fromEntries(
    (Object.entries(names) as [keyof NewSheets, string][]).map(([key, name], position) => {
      const sheet = workbook.worksheets.add(name);
      if (inFront) sheet.position = position;
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
  defineNames(workbook, language, names.lists);
  layScoreSheet(sheets.scores, {
    group: group.code,
    name: group.name,
    endGoal: group.endGoal,
    language,
    scales: template.indicators.filter((indicator) => indicator.type === "scale"),
    reasons: workbookTexts[language].reasons,
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
  native.resize(block(sheet, TABLE_HEADER_ROW, 0, rows.length + 1, columns.length));
  formatTableRows(
    sheet,
    { table, headerRow: TABLE_HEADER_ROW, column: 0, columns },
    0,
    rows.length
  );
  const row = TABLE_HEADER_ROW + 1;
  const cells = rows.map((each) =>
    each.map((value, index) => toCell(value, columns[index]!.type, edit.language))
  );
  block(sheet, row, 0, rows.length, columns.length).values = cells;
  fitTableRows(
    sheet,
    { table, language: edit.language, row, columns: columns.map(({ name }) => name) },
    cells
  );
}

/**
 * Refuses a workbook whose dates count from 1904: every date would be four years off there.
 * @returns what the log keeps, so that the creation can be taken back while nobody has worked on it.
 */
async function lookAtResult(
  context: Excel.RequestContext,
  names: NewSheets,
  planned: readonly PlannedSheet[]
): Promise<string> {
  const tables = context.workbook.worksheets.getItem(names.lists).tables;
  const settings = tables.getItem(tableName("settings")).getDataBodyRange().load("values");
  const created = loadCreated(context, planned, names.log);
  await context.sync();
  const is1904 = settings.values.some(
    ([name, value]) => String(name).includes("1904") && value === 1
  );
  if (is1904) throw new RegisterStateError("date1904");
  return creationText(planned, names.log, created);
}

/** The log's first entry. */
function writeEntry(
  context: Excel.RequestContext,
  sheet: string,
  { language }: CreateRegister,
  cells: readonly string[]
): void {
  const log = context.workbook.worksheets.getItem(sheet);
  const columns = tableColumns("log", language);
  formatTableRows(log, { table: "log", headerRow: TABLE_HEADER_ROW, column: 0, columns }, 0, 1);
  block(log, TABLE_HEADER_ROW + 1, 0, 1, columns.length).values = [[...cells]];
}

/** From here on the workbook is a register. */
async function commit(context: Excel.RequestContext): Promise<void> {
  context.workbook.properties.custom.add(SCHEMA_PROPERTY, SCHEMA_VERSION);
  await unmarkUnderWay(context);
}

/** After a refusal: the register stands (only the answer was lost), or what was begun is taken away. */
async function recover(runner: Runner, error: unknown): Promise<void> {
  if (isUnanswered(error)) throw pending(error);
  let stands: boolean;
  try {
    stands = await runner.run(async (context) => {
      await settle(context, new Date(0));
      return (await locate(context)).schemaVersion !== null;
    });
  } catch {
    throw pending(error);
  }
  if (!stands) throw error;
}

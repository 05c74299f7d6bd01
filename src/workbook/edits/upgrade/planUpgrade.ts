import { workbookTexts, type HeaderName } from "../../../locales/workbook";
import type { CellInput, Edit, SetCells } from "../../../register/model/Edit";
import { rowKey, type CodeKey } from "../../../register/model/keys";
import type { Misread, Register } from "../../../register/model/Register";
import { RegisterIndex } from "../../../register/model/RegisterIndex";
import { ScoreRows } from "../../../register/model/ScoreRows";
import {
  DATE_CODE,
  JOINT_CODE,
  JOINT_MARK,
  type ScoreTable,
} from "../../../register/model/ScoreTable";
import type { TableDeclaration } from "../../../register/tables/declaration";
import { rowOf } from "../../../register/tables/entries";
import { EVERYONE, SCORE_KEY, scores } from "../../../register/tables/scores";
import {
  columnNames,
  columnsOf,
  TABLE_KEYS,
  tableOf,
  TABLES,
  type EntryTable,
  type RegisterTable,
} from "../../../register/tables/tables";
import type { RawCell } from "../../read/cellValues";
import { SCHEMA_VERSION } from "../../read/locate";
import { FORMER_TABLES, OLD_NAMES } from "../../read/schemaOne";
import { formerHeaders, TABLE_HEADER_ROW, tableColumns, tableName } from "../../read/tableLayout";
import { namesOf } from "../../sheets/definedNames";
import { BESIDE, columnOnSheet, listCells } from "../../sheets/listsSheet";
import type { SheetTable, WorkbookEdit } from "../WorkbookEdit";

/**
 * The edits that make a register of schema 1 one of today: its lists in tables of their own, columns that it lacks,
 * headers that are called otherwise now, and in every row of a score sheet what it needs to be read alone. Scores, days,
 * reasons and texts stay as they are; the property that says the schema comes last.
 */
export function upgradeEdits(register: Register): WorkbookEdit[] {
  return [
    ...TABLE_KEYS.flatMap((table) => tableEdits(register, table)),
    ...register.scoreTables.flatMap((table) => scoreSheetEdits(register, table)),
    listsEdit(register),
    { kind: "setSchema", from: register.schemaVersion, to: SCHEMA_VERSION },
  ];
}

/** Headers first: columns are found by them, whichever of the two they bear. */
function tableEdits(register: Register, table: RegisterTable): WorkbookEdit[] {
  const place = register.places[table];
  // What stands on the sheet of the lists is laid out anew.
  if (place === null || TABLES[table].sheet === "lists") return [];
  const { headers } = workbookTexts[register.language];
  const former = formerHeaders(table, register.language);
  const declared = columnsOf(tableOf(table));
  const renamed = declared.flatMap(({ name, header }): WorkbookEdit[] => {
    const from = former[name];
    const to = headers[header as HeaderName];
    const now = place.headers[place.columns[name] ?? -1];
    return from === undefined || now !== from
      ? []
      : [{ kind: "renameHeader", table, column: name, from, to }];
  });
  const columns = newColumns(tableOf(table), place.columns);
  return [
    ...renamed,
    ...(columns.length === 0 ? [] : [{ kind: "addColumns", table, columns } as const]),
    ...(table === "periods" ? periodTypes(register) : []),
  ];
}

function newColumns(table: TableDeclaration, there: Readonly<Record<string, number>>): string[] {
  return columnsOf(table).flatMap(({ name, since }) =>
    since === SCHEMA_VERSION && there[name] === undefined ? [name] : []
  );
}

/** Whether a period is a stay or a pause: what its status said. */
function periodTypes({ periods }: Register): Edit[] {
  if (periods.length === 0) return [];
  const keyColumns = ["citizen", "group", "from", "to", "status"] as const;
  const seen = new Set<CodeKey>();
  const cells = periods.flatMap((period) => {
    const key = rowOf(TABLES.periods, keyColumns, period);
    // Of two rows that say the same the lower one goes on being told by its status.
    if (seen.has(rowKey(key))) return [];
    seen.add(rowKey(key));
    return [{ key, ...{ column: "type", from: null, to: period.type } }];
  });
  return [{ kind: "setCells", table: "periods", keyColumns, cells }];
}

function scoreSheetEdits(register: Register, table: ScoreTable): WorkbookEdit[] {
  const ref = { scores: table.group };
  const columns = newColumns(scores, table.place.columns);
  const cells = scoreCells(register, table);
  const dates = dateCells(table);
  return [
    { kind: "setScoreRules", group: table.group, from: 1, to: 2 },
    ...(columns.length === 0 ? [] : [{ kind: "addColumns", table: ref, columns } as const]),
    ...(cells.length === 0
      ? []
      : [{ kind: "setCells", table: ref, keyColumns: SCORE_KEY, cells } as const]),
    ...(dates.length === 0
      ? []
      : [{ kind: "setCells", table: ref, keyColumns: SCORE_KEY, cells: dates } as const]),
  ];
}

/**
 * A citizen's dates that stand in the row of one respondent: in schema 1 they were everybody's whatever it said, and
 * from now on only if it says so.
 */
function dateCells(table: ScoreTable): SetCells["cells"] {
  const { dateRows, dayRows } = ScoreRows.of(table);
  return dateRows.flatMap((dateRow, citizen) => {
    const row = dayRows[citizen]![0];
    if (dateRow >= 0 || row === undefined || table.citizens[row] === "") return [];
    const from = table.respondents[row]!;
    const key = [table.citizens[row]!, table.codes[row]!, from];
    return [{ key, column: "respondent", from, to: EVERYONE }];
  });
}

/** What each row says of itself from now on: its scale, and of the citizen who has the case and in which section. */
function scoreCells(register: Register, table: ScoreTable): SetCells["cells"] {
  const index = RegisterIndex.of(register);
  const seen = new Set<CodeKey>();
  return table.citizens.flatMap((citizen, row) => {
    const code = table.codes[row]!;
    const key = [citizen, code, table.respondents[row]!];
    // Of two rows with one key the upper one is meant.
    if (citizen === "" || seen.has(rowKey(key))) return [];
    seen.add(rowKey(key));
    const indicator = index.history(table.group, code)?.newest;
    const known = index.citizen(citizen);
    const isJoint = code === JOINT_CODE;
    const values: Readonly<Record<string, CellInput>> = {
      type: code === DATE_CODE || isJoint ? null : (indicator?.type ?? null),
      minimum: isJoint ? JOINT_MARK : (indicator?.minimum ?? null),
      maximum: isJoint ? JOINT_MARK : (indicator?.maximum ?? null),
      caseworker: known?.caseworker ?? null,
      section: known?.section ?? null,
    };
    return Object.entries(values).flatMap(([column, to]) =>
      to === null || to === "" ? [] : [{ key, column, from: null, to }]
    );
  });
}

/** The lists of schema 1, and what stood beside them, as the tables of today. */
function listsEdit(register: Register): WorkbookEdit {
  const { language } = register;
  const sheet = (register.places.settings ?? register.places.ignored)?.sheet ?? "";
  return {
    kind: "replaceTables",
    sheet,
    remove: FORMER_TABLES,
    expected: register.former ?? [],
    // The others follow their columns' headers by themselves.
    names: namesOf(language)
      .filter(({ name, table }) => !OLD_NAMES.has(name) || TABLES[table].sheet === "lists")
      .map(({ name, formula }) => ({ name, means: formula })),
    tables: BESIDE.map((table) => sheetTable(register, table, columnOnSheet(table, language))),
  };
}

function sheetTable(register: Register, table: EntryTable, column: number): SheetTable {
  const { language } = register;
  const columns = tableColumns(table, language);
  const cells = withMisread(
    listCells(table, register[table], language),
    columnNames(table),
    register.places[table]?.misread ?? []
  );
  return {
    name: tableName(table),
    ...{ row: TABLE_HEADER_ROW, column },
    widths: columns.map(({ widthPx }) => widthPx),
    line: workbookTexts[language].explanations[table],
    // A table has one row at least.
    cells: cells.length > 1 ? cells : [...cells, columns.map(() => "")],
  };
}

/** A text where a number or a date should stand is in no entry, and stays in its cell all the same. */
function withMisread(
  cells: readonly (readonly RawCell[])[],
  names: readonly string[],
  misread: readonly Misread[]
): RawCell[][] {
  return cells.map((row, index) =>
    row.map((cell, at) => {
      const text = misread.find(({ entry, column }) => entry === index - 1 && column === names[at]);
      if (!text) return cell;
      // As a person enters it who means no formula.
      return text.text.startsWith("=") ? `'${text.text}` : text.text;
    })
  );
}

import { EVERYONE, INITIAL_MEASUREMENTS, SCORE_COLUMNS } from "../../src/register/tables/scores";
import { parseIsoDate } from "../../src/register/model/dates";
import type { CellInput } from "../../src/register/model/Edit";
import type { SettingName } from "../../src/register/model/settings";
import { newEntry } from "../../src/register/tables/entries";
import type {
  Citizen,
  DateSerial,
  Effort,
  Entries,
  Indicator,
  Language,
  MissingReason,
  Register,
  Respondent,
  TablePlace,
  TargetGroup,
} from "../../src/register/model/Register";
import { CellKind, DATE_CODE, scoreCell } from "../../src/register/model/ScoreTable";
import type { ScoreColumn, ScoreTable } from "../../src/register/model/ScoreTable";
import {
  columnPositions,
  scoreColumns,
  scoreTableName,
  tableColumns,
  tableName,
} from "../../src/workbook/read/tableLayout";
import {
  ENTRY_TABLES,
  TABLE_KEYS,
  TABLES,
  type RegisterTable,
} from "../../src/register/tables/tables";
import { newLists } from "../../src/workbook/sheets/listsSheet";
import { workbookTexts } from "../../src/locales/workbook";

/** What a test's register is to be; everything left out is the simplest that is right. */
export interface RegisterPlan {
  readonly group?: Partial<TargetGroup>;
  /** The language of the headers; the names of the sheets stay Danish. Default Danish. */
  readonly language?: Language;
  /** Default: one, `I1`, 1 to 5. */
  readonly indicators?: readonly Indicator[];
  /** Default: the citizens of the rows, in order of appearance. */
  readonly citizens?: readonly (string | Partial<Citizen>)[];
  readonly rows?: readonly BuilderRow[];
  /** How many scoring columns there are besides `+`. Default 12. */
  readonly measurements?: number;
  readonly reasons?: readonly MissingReason[];
  readonly settings?: Partial<Record<SettingName, number>>;
  readonly efforts?: readonly Effort[];
  readonly places?: Partial<Record<RegisterTable, TablePlace | null>>;
}

/**
 * A row of the score sheet: citizen, code, respondent, then the cells from M1 on; one more than there are measurements
 * is `+`. A text is a date in the date row when it is one (2026-01-05), a reason when it is on the list, else a text
 * that should not be there.
 */
export type BuilderRow = readonly [
  citizen: string,
  code: string,
  respondent: Respondent,
  ...cells: CellInput[],
];

export const GROUP_CODE = "UNGE";
export const SCORE_SHEET = "UNGE";
export const CITIZEN_SHEET = "Borgere";

const REASONS: readonly MissingReason[] = [reason("IR", "ikke relevant"), reason("VE", "ved ikke")];

/** A reason why there is no score that anybody may give. */
export function reason(code: string, meaning: string): MissingReason {
  return newEntry(TABLES.reasons, { code, meaning });
}

/** The serial of a date that a test writes as 2026-01-05. */
export function serial(iso: string): DateSerial {
  const date = parseIsoDate(iso);
  if (date === null) throw new Error(`${iso} is no date`);
  return date;
}

/** An indicator, 1 to 5, higher is better, that citizen and caseworker are asked about, changed by what is given. */
export function indicator(code: string, changes: Partial<Indicator> = {}): Indicator {
  return newEntry(TABLES.indicators, {
    group: GROUP_CODE,
    code,
    number: null,
    focusArea: "Helbred",
    name: `Indikator ${code}`,
    shortName: code,
    questions: { citizen: "?", caseworker: "?" },
    type: "scale",
    minimum: 1,
    maximum: 5,
    direction: 1,
    descriptors: [],
    replaces: null,
    version: 1,
    validFrom: null,
    validTo: null,
    ...changes,
  });
}

/** A citizen's date row. */
export function dates(citizen: string, ...cells: CellInput[]): BuilderRow {
  return [citizen, DATE_CODE, EVERYONE, ...cells];
}

/** A register with one target group, as it is read: sheets lie as in a new workbook, headers in row 3. */
export function buildRegister(plan: RegisterPlan = {}): Register {
  const rows = plan.rows ?? [];
  const reasons = plan.reasons ?? REASONS;
  const group: TargetGroup = newEntry(TABLES.targetGroups, {
    code: GROUP_CODE,
    name: "Unge under 30",
    populations: "",
    endGoal: "Job",
    intervalDays: 14,
    respondents: ["citizen", "caseworker"],
    template: "",
    templateVersion: "",
    ...plan.group,
  });
  const people = plan.citizens ?? [...new Set(rows.map(([citizen]) => citizen))];
  const language = plan.language ?? "da";
  const measurements = plan.measurements ?? INITIAL_MEASUREMENTS;
  const none = Object.fromEntries(ENTRY_TABLES.map((table) => [table, []])) as unknown as Entries;
  return withRows({
    ...none,
    ...newLists(language),
    schemaVersion: 2,
    language,
    targetGroups: [group],
    indicators: plan.indicators ?? [indicator("I1")],
    citizens: people.map((each) =>
      citizenOf(typeof each === "string" ? { code: each } : each, group)
    ),
    copies: [],
    scoreTables: [scoreTable(group.code, rows, measurements, reasons, language)],
    efforts: plan.efforts ?? [],
    reasons,
    settings: newLists(language).settings.map((each) => ({
      ...each,
      value: plan.settings?.[each.code as SettingName] ?? each.value,
    })),
    places: { ...placesOfNewRegister(language), ...plan.places },
  });
}

/** The same register, where a table that says of too few or too many entries in which row they stand has no gaps. */
export function withRows(register: Register): Register {
  const entries: Partial<Record<RegisterTable, readonly unknown[]>> = register;
  const places = Object.entries(register.places).map(([table, place]) => {
    const found = entries[table as RegisterTable] ?? [];
    const isSaid = place?.rows?.length === found.length;
    return [table, place && (isSaid ? place : { ...place, rows: [...found.keys()] })] as const;
  });
  return { ...register, places: Object.fromEntries(places) as Register["places"] };
}

function citizenOf(changes: Partial<Citizen>, group: TargetGroup): Citizen {
  return newEntry(TABLES.citizens, { group: group.code, status: "active", ...changes });
}

/** A score table of rows as a test writes them. */
export function scoreTable(
  group: string,
  rows: readonly BuilderRow[],
  measurements: number,
  reasons: readonly MissingReason[],
  language: Language = "da"
): ScoreTable {
  const codes = reasons.map(({ code }) => code);
  const names = scoreColumns(measurements, language).slice(SCORE_COLUMNS.length);
  return {
    group,
    place: scorePlace(group, SCORE_SHEET, measurements, language),
    rowCount: rows.length,
    citizens: rows.map(([citizen]) => citizen),
    codes: rows.map(([, code]) => code),
    respondents: rows.map(([, , respondent]) => respondent),
    columns: names.map(({ name }, position) =>
      scoreColumn(name, SCORE_COLUMNS.length + position, rows, position, codes)
    ),
    reasons: codes,
  };
}

function scoreColumn(
  name: string,
  index: number,
  rows: readonly BuilderRow[],
  position: number,
  reasons: readonly string[]
): ScoreColumn {
  const kinds = new Uint8Array(rows.length);
  const numbers = new Float64Array(rows.length);
  const texts = new Map<number, string>();
  rows.forEach(([, code, , ...cells], row) => {
    const cell = cells[position] ?? null;
    const value =
      (code === DATE_CODE && typeof cell === "string" ? parseIsoDate(cell) : null) ?? cell;
    if (value === null) return;
    if (typeof value === "number") {
      kinds[row] = CellKind.NUMBER;
      numbers[row] = value;
    } else if (reasons.includes(value)) {
      kinds[row] = CellKind.REASON + reasons.indexOf(value);
    } else {
      kinds[row] = CellKind.TEXT;
      texts.set(row, value);
    }
  });
  return { name, index, kinds, numbers, texts };
}

/** The rows of a register's first score sheet, as `buildRegister` takes them: dates as serials, cells up to the last in use. */
export function rowsOf(register: Register): BuilderRow[] {
  const table = register.scoreTables[0]!;
  return Array.from({ length: table.rowCount }, (_, row): BuilderRow => {
    const cells = table.columns.map((column): CellInput => {
      const cell = scoreCell(table, column, row);
      if (cell.kind === "blank") return null;
      if (cell.kind === "number") return cell.number;
      return cell.kind === "reason" ? cell.reason : cell.text;
    });
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return [table.citizens[row]!, table.codes[row]!, table.respondents[row]!, ...cells];
  });
}

/** Where a table lies on a sheet as a new one does, its columns known as the reader knows them. */
export function tablePlace(
  table: RegisterTable,
  sheet: string,
  language: Language = "da"
): TablePlace {
  const headers = tableColumns(table, language).map(({ header }) => header);
  const columns = columnPositions(table, headers, language);
  return { table: tableName(table), sheet, row: 2, column: 0, headers, columns };
}

/** Where a score sheet lies as a new one does, `+` after its measurements. */
export function scorePlace(
  group: string,
  sheet: string,
  measurements: number,
  language: Language = "da"
): TablePlace {
  const headers = scoreColumns(measurements, language).map(({ header }) => header);
  const columns = columnPositions("scores", headers, language);
  return { table: scoreTableName(group), sheet, row: 2, column: 0, headers, columns };
}

function placesOfNewRegister(language: Language): Record<RegisterTable, TablePlace | null> {
  const { sheets } = workbookTexts.da;
  const places = TABLE_KEYS.map((table) => {
    const { isRequired, sheet } = TABLES[table];
    return [table, isRequired ? tablePlace(table, sheets[sheet], language) : null] as const;
  });
  return Object.fromEntries(places) as Record<RegisterTable, TablePlace | null>;
}

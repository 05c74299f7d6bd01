import { workbookTexts, type HeaderName, type WorkbookTexts } from "../../locales/workbook";
import { PLUS_COLUMN, SCORE_COLUMNS, TABLE_COLUMNS } from "../../register/tables/columns";
import type { Language, RegisterTable } from "../../register/model/Register";

/** What a column's cells hold, and so how they are formatted, written and read. */
export type ColumnType =
  | "text"
  | "number"
  | "date"
  /** A word of a closed list, written in the workbook's language. */
  | "respondent"
  | "respondents"
  | "status"
  | "outcome"
  | "indicatorType"
  /** Indicator codes, where the date row and the joint row have words of their own; and those rows' names. */
  | "rowCode"
  | "rowName"
  /** Several codes in one cell, separated by commas. */
  | "codes"
  /** Filled by the sheet's own formula. */
  | "formula"
  /** A number on a scale, a reason, or a date in the date row. */
  | "score";

/** A column of a fixed table, in a register's language. */
export interface TableColumn {
  /** Code name, as in `TABLE_COLUMNS`. */
  readonly name: string;
  readonly header: string;
  readonly type: ColumnType;
  readonly widthPx: number;
}

/** Name of each table in the workbook: never translated, never changed, found whatever its sheet is called. */
export const TABLE_NAMES: Readonly<Record<RegisterTable, string>> = {
  citizens: "PRCitizens",
  targetGroups: "PRTargetGroups",
  indicators: "PRIndicators",
  notes: "PRNotes",
  periods: "PRPeriods",
  efforts: "PREfforts",
  lists: "PRLists",
  settings: "PRSettings",
  ignored: "PRIgnored",
  log: "PRLog",
};

/** Tables that every register has; the others come on demand. */
export const REQUIRED_TABLES: readonly RegisterTable[] = [
  "citizens",
  "targetGroups",
  "indicators",
  "lists",
  "settings",
  "ignored",
  "log",
];

const SCORE_TABLE_PREFIX = "PRScores";

/** Name of a target group's score table. */
export function scoreTableName(group: string): string {
  return SCORE_TABLE_PREFIX + group;
}

/** The target group of a score table's name; null for any other table. */
export function groupOfScoreTable(table: string): string | null {
  return table.startsWith(SCORE_TABLE_PREFIX) ? table.slice(SCORE_TABLE_PREFIX.length) : null;
}

type Shape = readonly [type: ColumnType, widthPx: number];

const SHAPES: Readonly<Record<RegisterTable, Readonly<Record<string, Shape>>>> = {
  citizens: {
    citizen: ["text", 100],
    group: ["text", 100],
    caseworker: ["text", 110],
    section: ["text", 110],
    start: ["date", 80],
    status: ["status", 90],
    end: ["date", 80],
    outcome: ["outcome", 140],
  },
  targetGroups: {
    group: ["text", 90],
    name: ["text", 180],
    populations: ["text", 200],
    endGoal: ["text", 240],
    intervalDays: ["number", 100],
    respondents: ["respondents", 220],
    template: ["text", 100],
    templateVersion: ["text", 120],
  },
  indicators: {
    code: ["text", 70],
    group: ["text", 90],
    number: ["number", 45],
    focusArea: ["text", 150],
    shortName: ["text", 215],
    name: ["text", 280],
    questionCitizen: ["text", 280],
    questionCaseworker: ["text", 280],
    questionMentor: ["text", 280],
    questionJobConsultant: ["text", 280],
    type: ["indicatorType", 65],
    minimum: ["number", 50],
    maximum: ["number", 55],
    direction: ["number", 70],
    step1: ["text", 210],
    step2: ["text", 210],
    step3: ["text", 210],
    step4: ["text", 210],
    step5: ["text", 210],
    version: ["number", 65],
    replaces: ["text", 75],
    validFrom: ["date", 85],
    validTo: ["date", 85],
  },
  notes: { citizen: ["text", 90], date: ["date", 80], text: ["text", 420], by: ["text", 70] },
  periods: {
    citizen: ["text", 90],
    group: ["text", 90],
    from: ["date", 80],
    to: ["date", 80],
    status: ["status", 90],
    outcome: ["outcome", 140],
  },
  efforts: {
    citizen: ["text", 90],
    effort: ["text", 220],
    provider: ["text", 160],
    administration: ["text", 160],
    start: ["date", 80],
    end: ["date", 80],
    indicators: ["codes", 200],
  },
  lists: {
    code: ["text", 60],
    meaning: ["text", 180],
    status: ["text", 100],
    outcome: ["text", 160],
    respondent: ["text", 150],
  },
  settings: { setting: ["text", 380], value: ["number", 70] },
  ignored: {
    code: ["text", 130],
    subject: ["text", 220],
    reason: ["text", 260],
    by: ["text", 60],
    date: ["date", 80],
  },
  log: {
    time: ["text", 150],
    action: ["text", 150],
    state: ["text", 90],
    block: ["text", 60],
    text: ["text", 420],
  },
};

/** The score sheet's columns left of M1, as `workbook.md` has them. */
const SCORE_SHAPES: Readonly<Record<(typeof SCORE_COLUMNS)[number], Shape>> = {
  citizen: ["text", 75],
  code: ["rowCode", 66],
  indicator: ["rowName", 222],
  respondent: ["respondent", 98],
  change: ["formula", 78],
  focusArea: ["text", 140],
  direction: ["number", 66],
  number: ["number", 50],
  first: ["formula", 66],
  latest: ["formula", 72],
};

/** Width of a scoring column, in px at 100 %. */
export const MEASUREMENT_WIDTH_PX = 60;
/** Width of the column `+`, in px at 100 %. */
export const PLUS_WIDTH_PX = 22;

/** Headers that are not simply the text of the column's own code name. */
const HEADER_NAMES: Readonly<Partial<Record<RegisterTable, Readonly<Record<string, HeaderName>>>>> =
  {
    ignored: { code: "violation" },
  };

function headerOf(table: RegisterTable, column: string, texts: WorkbookTexts): string {
  const step = /^step(\d+)$/.exec(column);
  if (step) return `${texts.headers.step} ${step[1]}`;
  return texts.headers[HEADER_NAMES[table]?.[column] ?? (column as HeaderName)];
}

/** The columns of a fixed table in a workbook's language, in the order in which a new table has them. */
export function tableColumns(table: RegisterTable, language: Language): readonly TableColumn[] {
  return TABLE_COLUMNS[table].map((name) => {
    const [type, widthPx] = SHAPES[table][name]!;
    return { name, header: headerOf(table, name, workbookTexts[language]), type, widthPx };
  });
}

/** The columns of a score sheet with so many scoring columns, `+` included. */
export function scoreColumns(measurements: number, language: Language): readonly TableColumn[] {
  const headers = workbookTexts[language].headers;
  const fixed = SCORE_COLUMNS.map((name): TableColumn => {
    const [type, widthPx] = SCORE_SHAPES[name];
    return { name, header: headers[name], type, widthPx };
  });
  const scoring = Array.from({ length: measurements }, (_, index): TableColumn => {
    const header = `M${index + 1}`;
    return { name: header, header, type: "score", widthPx: MEASUREMENT_WIDTH_PX };
  });
  return [...fixed, ...scoring, plusColumn()];
}

function plusColumn(): TableColumn {
  return { name: PLUS_COLUMN, header: PLUS_COLUMN, type: "score", widthPx: PLUS_WIDTH_PX };
}

/**
 * The code name and type of each header of a table in a workbook. A header that is not the product's is a user's
 * own column: null, and left alone.
 */
export function recogniseHeaders(
  table: RegisterTable | "scores",
  headers: readonly string[],
  language: Language
): readonly (Pick<TableColumn, "name" | "type"> | null)[] {
  const known = new Map<string, Pick<TableColumn, "name" | "type">>();
  const fixed = table === "scores" ? scoreColumns(0, language) : tableColumns(table, language);
  for (const column of fixed) known.set(column.header, column);
  return headers.map((header) => {
    const column = known.get(header);
    if (column) return column;
    if (table === "scores" && /^M[1-9]\d*$/.test(header)) return { name: header, type: "score" };
    const step = stepNumber(header, language);
    return table === "indicators" && step !== null ? { name: `step${step}`, type: "text" } : null;
  });
}

/** Where each known column stands among the headers, from 0, by its code name. */
export function columnPositions(
  table: RegisterTable | "scores",
  headers: readonly string[],
  language: Language
): Record<string, number> {
  return Object.fromEntries(
    recogniseHeaders(table, headers, language).flatMap((column, index) =>
      column ? [[column.name, index]] : []
    )
  );
}

function stepNumber(header: string, language: Language): number | null {
  const prefix = `${workbookTexts[language].headers.step} `;
  if (!header.startsWith(prefix)) return null;
  const number = Number(header.slice(prefix.length));
  return Number.isInteger(number) && number > 0 ? number : null;
}

/** The language whose headers a table has; the one with more matches wins, Danish when there are none. */
export function languageOfHeaders(table: RegisterTable, headers: readonly string[]): Language {
  const matches = (language: Language): number =>
    recogniseHeaders(table, headers, language).filter((column) => column !== null).length;
  return matches("en") > matches("da") ? "en" : "da";
}

import { workbookTexts } from "../../locales/workbook";
import {
  DEFAULT_SETTINGS,
  KNOWN_RESPONDENTS,
  type Indicator,
  type Register,
  type RegisterTable,
  type Settings,
  type TablePlace,
} from "../../register/model/Register";
import { hasRegister, locate, placeOf, SCHEMA_VERSION, type Located } from "./locate";
import { readRows, type RowsRequest } from "./readRows";
import { readScores, type ScoreReading } from "./readScores";
import { inspectStructure } from "./inspectStructure";
import { readTable, type TableRow } from "./tableRows";
import { columnPositions, groupOfScoreTable, TABLE_NAMES } from "./tableLayout";
import { RegisterStateError } from "../errors";
import type { Violation } from "../../register/model/Violation";

/** A register as read, and what was found wrong with the sheets themselves while reading. */
export interface ReadRegister {
  readonly register: Register;
  /** Tables and columns that are gone or reworded: what they held is missing in `register`. */
  readonly structure: readonly Violation[];
}

const TABLES = Object.keys(TABLE_NAMES) as RegisterTable[];
/** The log is the writer's business; nobody else reads it. */
const READ_TABLES: readonly RegisterTable[] = TABLES.filter((table) => table !== "log");

/**
 * Reads the whole register: three syncs, and one more for every 1.5 MB of rows.
 * @throws RegisterStateError "none" or "date1904"; a register of a newer version is read as far as it is known.
 */
export async function readRegister(context: Excel.RequestContext): Promise<ReadRegister> {
  const located = await locate(context);
  if (!hasRegister(located)) throw new RegisterStateError("none");

  const readings = new Map(READ_TABLES.map((table) => [table, readTable(located, table)] as const));
  const reasons = await readReasons(context, located);
  const scores: ScoreReading[] = [];
  for (const [name, table] of located.tables) {
    if (groupOfScoreTable(name) === null) continue;
    const reading = readScores(table, located.language, reasons);
    if (reading) scores.push(reading);
  }
  const requests = [
    ...[...readings.values()].map((reading) => reading.request),
    ...scores.map((s) => s.request),
  ];
  await readRows(
    context,
    requests.filter((request): request is RowsRequest => request !== null)
  );

  const found = new Map(
    [...readings].map(([table, reading]) => [table, reading.finish()] as const)
  );
  // Beside the reasons stand longer lists: a row without a reason's code is none of theirs.
  const isEntry = (table: RegisterTable, row: TableRow): boolean =>
    table !== "lists" || row.text("code") !== "";
  const rows = (table: RegisterTable): readonly TableRow[] =>
    (found.get(table) ?? []).filter((row) => isEntry(table, row));
  const settings = rows("settings");
  if (isDate1904(settings)) throw new RegisterStateError("date1904");
  const targetGroups = rows("targetGroups").map((row) => ({
    code: row.text("group"),
    name: row.text("name"),
    populations: row.text("populations"),
    endGoal: row.text("endGoal"),
    intervalDays: row.number("intervalDays"),
    respondents: row.list("respondents"),
    template: row.text("template"),
    templateVersion: row.text("templateVersion"),
  }));
  const register: Register = {
    schemaVersion: located.schemaVersion ?? SCHEMA_VERSION,
    language: located.language,
    targetGroups,
    indicators: rows("indicators").map(toIndicator),
    citizens: rows("citizens").map((row) => ({
      code: row.text("citizen"),
      group: row.text("group"),
      caseworker: row.text("caseworker"),
      section: row.text("section"),
      start: row.date("start"),
      status: row.text("status"),
      end: row.date("end"),
      outcome: row.text("outcome") || null,
    })),
    scoreTables: scores.map((reading) => reading.finish()),
    efforts: rows("efforts").map((row) => ({
      citizen: row.text("citizen"),
      name: row.text("effort"),
      provider: row.text("provider"),
      administration: row.text("administration"),
      start: row.date("start"),
      end: row.date("end"),
      indicators: row.list("indicators"),
    })),
    periods: rows("periods").map((row) => ({
      citizen: row.text("citizen"),
      group: row.text("group"),
      from: row.date("from"),
      to: row.date("to"),
      status: row.text("status"),
      outcome: row.text("outcome"),
    })),
    notes: rows("notes").map((row) => ({
      citizen: row.text("citizen"),
      date: row.date("date"),
      text: row.text("text"),
      by: row.text("by"),
    })),
    reasons: rows("lists").map((row) => ({ code: row.text("code"), meaning: row.text("meaning") })),
    settings: toSettings(settings, located),
    ignored: rows("ignored").map((row) => ({
      code: row.text("code"),
      subject: row.text("subject"),
      reason: row.text("reason"),
      by: row.text("by"),
      date: row.date("date"),
    })),
    places: placesOf(located, rows),
  };
  return {
    register,
    structure: inspectStructure(located, targetGroups),
  };
}

/** Reasons decide how scoring cells are read, so they come first: a small table, one sync. */
async function readReasons(context: Excel.RequestContext, located: Located): Promise<string[]> {
  const lists = readTable(located, "lists");
  if (lists.request) await readRows(context, [lists.request]);
  return lists
    .finish()
    .map((row) => row.text("code"))
    .filter((code) => code !== "");
}

function toIndicator(row: TableRow): Indicator {
  const questions: Record<string, string> = {};
  for (const respondent of KNOWN_RESPONDENTS) {
    const question = row.text(`question${respondent[0]!.toUpperCase()}${respondent.slice(1)}`);
    if (question !== "") questions[respondent] = question;
  }
  const descriptors: string[] = [];
  for (let step = 1; step <= 20; step++) descriptors.push(row.text(`step${step}`));
  while (descriptors.length > 0 && descriptors[descriptors.length - 1] === "") descriptors.pop();
  return {
    group: row.text("group"),
    code: row.text("code"),
    number: row.number("number"),
    focusArea: row.text("focusArea"),
    name: row.text("name"),
    shortName: row.text("shortName"),
    questions,
    type: row.text("type") === "count" ? "count" : "scale",
    minimum: row.number("minimum"),
    maximum: row.number("maximum"),
    direction: row.number("direction") === -1 ? -1 : 1,
    descriptors,
    replaces: row.text("replaces") || null,
    version: row.number("version") ?? 1,
    validFrom: row.date("validFrom"),
    validTo: row.date("validTo"),
  };
}

/** `=DATE(1904,1,2)` stands in the settings: 1463 where dates count from 1900, 1 where they count from 1904. */
function isDate1904(settings: readonly TableRow[]): boolean {
  return settings.some((row) => row.text("setting").includes("1904") && row.number("value") === 1);
}

function toSettings(rows: readonly TableRow[], located: Located): Settings {
  const texts = workbookTexts[located.language].settings;
  const value = (name: keyof Settings): number => {
    const row = rows.find((each) => each.text("setting") === texts[name]);
    const number = row?.number("value") ?? null;
    return number !== null && number >= 0 ? number : DEFAULT_SETTINGS[name];
  };
  return {
    sameMeasurementDays: value("sameMeasurementDays"),
    smallestGroup: value("smallestGroup"),
  };
}

function placesOf(
  located: Located,
  rows: (table: RegisterTable) => readonly TableRow[]
): Record<RegisterTable, TablePlace | null> {
  const place = (table: RegisterTable): TablePlace | null => {
    const found = placeOf(located, table);
    return (
      found && {
        ...found,
        columns: columnPositions(table, found.headers, located.language),
        rows: rows(table).map(({ row }) => row),
      }
    );
  };
  return Object.fromEntries(TABLES.map((table) => [table, place(table)])) as Record<
    RegisterTable,
    TablePlace | null
  >;
}

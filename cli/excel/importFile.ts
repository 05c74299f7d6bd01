import { importTable } from "../../src/actions/importTable";
import { parseColumnMapText, type ColumnMap, type ImportMap } from "../../src/import/map/columnMap";
import { decodeText, encodingNotice } from "../../src/import/table/decodeText";
import { parseTable, type ImportTable } from "../../src/import/table/parseTable";
import type { ImportSummary } from "../../src/import/plan/planImport";
import { NO_TEAM_WORDS, teamWords, type TeamWords } from "../../src/locales/teamWords";
import { workbookTexts } from "../../src/locales/workbook";
import type { Edit, Plan } from "../../src/register/model/Edit";
import type { DateSerial, Register } from "../../src/register/model/Register";
import type { Violation } from "../../src/register/model/Violation";
import { templates } from "../../templates";
import { templateIds } from "../templateIds";
import { Failure } from "../Failure";

/**
 * A column map from the bytes of its file.
 * @param file As the user named it.
 * @throws Failure that names the file.
 */
export function columnMapOf(bytes: Uint8Array, file: string): ColumnMap {
  const text = orFail(decodeText(bytes), file).text;
  return orFail(parseColumnMapText(text), file).map;
}

/** A table, and what is to be said about how it was read. */
export interface ReadTable {
  readonly table: ImportTable;
  readonly warnings: readonly Violation[];
}

/**
 * A table from the bytes of its file, written as the map says; without a map (null) as the file itself says.
 * @throws Failure that names the file.
 */
export function tableOf(bytes: Uint8Array, map: ColumnMap | null, file: string): ReadTable {
  const { text, encoding } = orFail(decodeText(bytes, map?.encoding), file);
  const { table } = orFail(parseTable(text, map?.delimiter), file);
  const notice = encodingNotice(map?.encoding, encoding);
  return { table, warnings: notice ? [notice] : [] };
}

/**
 * The plan that takes a table into a register, or into a new one (`register` null).
 * @param file The table's file, as the user named it; `mapFile` the map's.
 * @throws Failure that names the file.
 */
export function importPlan(
  register: Register | null,
  table: ImportTable,
  map: ImportMap,
  {
    today,
    file,
    mapFile,
  }: { readonly today: DateSerial; readonly file: string; readonly mapFile: string }
): { readonly edits: readonly Edit[]; readonly summary: ImportSummary } {
  const reasons = workbookTexts[map.language].reasons.map(({ code }) => code);
  const plan: Plan<ImportSummary> = importTable.plan(register, table, map, {
    today,
    templates,
    reasons,
  });
  const unknown = plan.ok ? undefined : plan.violations.find(isUnknownTemplate);
  if (unknown) {
    const parameters = { template: unknown.parameters["value"] ?? "", templates: templateIds() };
    throw new Failure("template.unknown", { file: mapFile, parameters });
  }
  const about = !plan.ok && plan.violations.every(isAboutMap) ? mapFile : file;
  return orFail(plan, about, register === null ? NO_TEAM_WORDS : teamWords(register));
}

function isUnknownTemplate({ code, parameters }: Violation): boolean {
  return code === "input.unknown" && parameters["field"] === "template";
}

/** What is in no line of the table, and is none of its columns, stands in the map. */
function isAboutMap({ code, parameters }: Violation): boolean {
  const { line, field } = parameters;
  return line === undefined && code.startsWith("input.") && field !== "column";
}

type Outcome =
  { readonly ok: true } | { readonly ok: false; readonly violations: readonly Violation[] };

function orFail<Result extends Outcome>(
  result: Result,
  file: string,
  team: TeamWords = NO_TEAM_WORDS
): Extract<Result, { ok: true }> {
  if (!result.ok) throw new Failure("violations", { file, violations: result.violations, team });
  return result as Extract<Result, { ok: true }>;
}

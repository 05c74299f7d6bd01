import { dateViolation } from "../../register/plans/dateViolation";
import type { CellInput, Edit, Plan } from "../../register/model/Edit";
import { foldCode, foldCodes } from "../../register/model/keys";
import type { CodeKey } from "../../register/model/keys";
import { NEW_CITIZEN_COLUMNS, newCitizenValues } from "../../register/plans/planCitizen";
import type { DateSerial, Register } from "../../register/model/Register";
import { scoreEdits } from "../../register/plans/scoreEdits";
import type { CitizenBlock } from "../../register/plans/CitizenBlock";
import { RegisterIndex } from "../../register/model/RegisterIndex";
import type { Template } from "../../register/model/Template";
import type { StayValues } from "../../register/model/Stay";
import { newStay } from "../../register/plans/planStay";
import { ownerEdits } from "../../register/plans/ownerEdits";
import { addPeriods, asPeriod } from "../../register/plans/stayPlace";
import { ScoreRows } from "../../register/model/ScoreRows";
import { rowOf } from "../../register/tables/entries";
import { ownerOf } from "../../register/tables/scoreRows";
import { TABLES, type ColumnName } from "../../register/tables/tables";
import type { Violation } from "../../register/model/Violation";
import { inputViolation } from "../../register/model/findings";
import { BlockPlanner } from "./BlockPlanner";
import type { AnswerCounts } from "./BlockPlanner";
import type { ColumnMap, ImportMap } from "../map/columnMap";
import { resolveColumns } from "../map/importColumns";
import type { ImportedCitizen } from "./ImportedCitizen";
import { resolveTarget } from "../map/importTarget";
import type { ImportTarget } from "../map/importTarget";
import { startOf } from "../map/importTexts";
import { lookUp } from "../map/lookUp";
import type { ImportTable } from "../table/parseTable";
import { readAnswers } from "./readAnswers";
import { similarCitizens } from "./similarCitizens";
import { exportedQuestions, questionsOf } from "./questions";
import { ViolationList } from "../ViolationList";

/** What an import is given from outside. */
export interface ImportOptions {
  readonly today: DateSerial;
  /** The shipped templates, for a map that names one by its id. */
  readonly templates?: readonly Template[];
  /** Codes that a new register has for the reasons why a score is missing. */
  readonly reasons?: readonly string[];
}

/** How many stays begin in a target group. */
export interface NewStays {
  readonly group: string;
  readonly count: number;
}

/** What an import comes to, to be shown before it is done. */
export interface ImportSummary extends AnswerCounts {
  /** Code of the target group; of a file of ours those of all that it names, with commas between. */
  readonly group: string;
  /** Citizens that are new to the register. */
  readonly citizens: number;
  /** Citizens of the file that the register had already. */
  readonly knownCitizens: number;
  /** New stays of citizens whom the register had already, in a target group where they had none: rows of the periods. */
  readonly stays: readonly NewStays[];
  /** Rows added to the table of efforts. */
  readonly efforts: number;
  /** Rows of the file that the map leaves out, because of a word for an indicator or a respondent. */
  readonly leftOut: number;
  /** What is worth a look before it is done, and no obstacle: the first of them, and how many more. */
  readonly warnings: readonly Violation[];
}

/**
 * Plans the import of a table into a register, or into a workbook without one (`register` null). New citizens come with
 * their rows and scores; citizens who are there get more measurements, and where they have no stay in the target group
 * one that begins with their first answer; what the list of citizens says of them stays. An answer that stands there already changes
 * nothing, and one that differs from what stands there is an `input.conflict`: nothing is ever overwritten. A missing
 * score keeps its measurement and leaves the cell empty. When any line is wrong nothing is planned, and the
 * violations name line and column: the first `MOST_VIOLATIONS`, and how many more. A file of ours goes to the target
 * groups that its lines name.
 */
export function planImport(
  register: Register | null,
  table: ImportTable,
  map: ImportMap,
  options: ImportOptions
): Plan<ImportSummary> {
  const { exported } = map;
  if (exported === undefined) {
    const plan = planGroup(register, table, map, options, new Set());
    return plan.ok ? withStays(register, [plan]) : plan;
  }
  const { group: header } = exported;
  const position = table.headers.indexOf(header);
  const arrived = new Set<CodeKey>();
  const plans = partsOf(table, position).map(([code, part]): GroupPlan => {
    const isThere = register !== null && RegisterIndex.of(register).group(code) !== null;
    if (isThere) return planGroup(register, part, { ...map, group: { code } }, options, arrived);
    const cell = { line: part.lines[0]!, column: header };
    const violation =
      code === ""
        ? inputViolation("input.required", { field: "group", ...cell })
        : inputViolation("input.unknown", { field: "group", value: code, ...cell });
    return { ok: false, violations: [violation] };
  });
  const violations = new ViolationList();
  for (const plan of plans) if (!plan.ok) violations.addAll(plan.violations);
  if (!violations.isEmpty) return { ok: false, violations: violations.toArray() };
  return withStays(
    register,
    plans.filter((plan) => plan.ok)
  );
}

/** What a target group's part of an import comes to; the stays are no edits yet, because all of them share a sheet. */
type GroupPlan =
  | {
      readonly ok: true;
      readonly edits: readonly Edit[];
      readonly summary: ImportSummary;
      readonly stays: readonly StayValues[];
    }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** The sheet of periods comes first: making it cannot be reversed, so it is done before anything that would have to be. */
function withStays(
  register: Register | null,
  plans: readonly Extract<GroupPlan, { ok: true }>[]
): Plan<ImportSummary> {
  const stays = plans.flatMap((plan) => plan.stays.map(asPeriod));
  const added = register === null || stays.length === 0 ? [] : addPeriods(register, stays);
  return {
    ok: true,
    edits: [...added.slice(0, -1), ...plans.flatMap(({ edits }) => edits), ...added.slice(-1)],
    summary: plans.map(({ summary }) => summary).reduce(withSummary),
  };
}

/** The rows of a table by what stands in a column, in the order in which it first appears. */
function partsOf(table: ImportTable, position: number): (readonly [string, ImportTable])[] {
  const parts = new Map<CodeKey, { readonly code: string; readonly rows: number[] }>();
  table.rows.forEach((fields, row) => {
    const code = fields[position]!;
    const part = parts.get(foldCode(code)) ?? { code, rows: [] };
    part.rows.push(row);
    parts.set(foldCode(code), part);
  });
  return [...parts.values()].map(({ code, rows }) => [
    code,
    {
      headers: table.headers,
      rows: rows.map((row) => table.rows[row]!),
      lines: rows.map((row) => table.lines[row]!),
    },
  ]);
}

function withSummary(one: ImportSummary, other: ImportSummary): ImportSummary {
  return {
    group: `${one.group}, ${other.group}`,
    citizens: one.citizens + other.citizens,
    knownCitizens: one.knownCitizens + other.knownCitizens,
    stays: [...one.stays, ...other.stays],
    efforts: one.efforts + other.efforts,
    leftOut: one.leftOut + other.leftOut,
    warnings: [...one.warnings, ...other.warnings],
    measurements: one.measurements + other.measurements,
    scores: one.scores + other.scores,
    reasons: one.reasons + other.reasons,
    missing: one.missing + other.missing,
    unchanged: one.unchanged + other.unchanged,
    joined: one.joined + other.joined,
  };
}

/** @param arrived The citizens whom the import has put on the list already; those who are new are added. */
function planGroup(
  register: Register | null,
  table: ImportTable,
  map: ImportMap,
  options: ImportOptions,
  arrived: Set<CodeKey>
): GroupPlan {
  const { today, templates = [], reasons = [] } = options;
  const resolved = resolveTarget(register, map, templates, reasons, today);
  const columns = resolveColumns(table, map);
  const problems = [
    ...(resolved.ok ? [] : resolved.violations),
    ...(columns.ok ? [] : columns.violations),
    ...startViolations(map, today),
  ];
  if (!resolved.ok || !columns.ok || problems.length > 0)
    return { ok: false, violations: problems };

  const { positions } = columns;
  const violations = new ViolationList();
  const { target, questions } =
    map.exported === undefined
      ? { target: resolved.target, questions: questionsOf(resolved.target) }
      : exportedQuestions(resolved.target, table, positions);
  const context = { table, map, positions, target, questions, today, violations };
  const { citizens, leftOut } = readAnswers(context);
  const planner = new BlockPlanner(target, questions, map, violations);
  const blocks = citizens.map((citizen) => planner.planBlock(citizen));
  if (!violations.isEmpty) return { ok: false, violations: violations.toArray() };

  const newCitizens = citizens.filter(
    ({ known, code }) => known === null && !arrived.has(foldCode(code))
  );
  const stays = citizens
    .filter(
      (each) => each.stays.length === 0 && !newCitizens.includes(each) && planner.written.has(each)
    )
    .flatMap((citizen) => stayOf(citizen, target.group.code));
  for (const { code } of newCitizens) arrived.add(foldCode(code));
  const efforts = effortRows(citizens, map, register);
  const warnings = new ViolationList();
  const known = [...target.citizens.values()].map(({ code }) => code);
  warnings.addAll(similarCitizens(citizens, known, map.columns.citizen));
  warnings.addAll(planner.warnings);
  return {
    ok: true,
    edits: [
      ...target.edits,
      ...effortTable(efforts.length, register),
      ...citizenEdits(newCitizens, target),
      ...scoreEdits(target.group.code, blocks.filter(isBlock)),
      // Rows from a time of which no stay is left say who has the case in the new one.
      ...stays.flatMap((stay) => ownerEditsOf(target, stay)),
      ...effortEdits(efforts),
    ],
    stays,
    summary: {
      group: target.group.code,
      citizens: newCitizens.length,
      knownCitizens: citizens.length - newCitizens.length,
      stays: stays.length === 0 ? [] : [{ group: target.group.code, count: stays.length }],
      efforts: efforts.length,
      leftOut,
      warnings: warnings.toArray(),
      ...planner.counts,
    },
  };
}

function ownerEditsOf({ table }: ImportTarget, stay: StayValues): Edit[] {
  const owner = ownerOf({ ...stay, code: stay.citizen });
  return table === null ? [] : ownerEdits(ScoreRows.of(table), owner);
}

function isBlock(block: CitizenBlock | null): block is CitizenBlock {
  return block !== null;
}

function startViolations(map: ColumnMap, today: DateSerial): Violation[] {
  const start = startOf(map);
  const wrongDate = start === null ? null : dateViolation("start", start, today);
  return wrongDate ? [wrongDate] : [];
}

function firstDate(citizen: ImportedCitizen): DateSerial | null {
  let first: DateSerial | null = null;
  for (const { date } of citizen.answers) if (first === null || date < first) first = date;
  return first;
}

/** The stay of somebody who is on the list, in a group where they have none: from the first answer's day. */
function stayOf(citizen: ImportedCitizen, group: string): StayValues[] {
  const from = firstDate(citizen);
  if (from === null) return [];
  const { code, known, caseworker, section } = citizen;
  const like = newStay({ caseworker: "", section: "", sender: "", ...known }, code, group, from);
  return [
    {
      ...like,
      caseworker: caseworker ?? like.caseworker,
      section: section ?? like.section,
    },
  ];
}

function citizenEdits(citizens: readonly ImportedCitizen[], target: ImportTarget): Edit[] {
  if (citizens.length === 0) return [];
  const rows = citizens.map((citizen) =>
    newCitizenValues({
      code: citizen.code,
      group: target.group.code,
      caseworker: citizen.caseworker ?? "",
      section: citizen.section ?? "",
      start: firstDate(citizen),
    })
  );
  return [{ kind: "addRows", table: "citizens", columns: NEW_CITIZEN_COLUMNS, rows }];
}

const EFFORT_COLUMNS = [
  "citizen",
  "effort",
  "provider",
  "administration",
  "start",
] as const satisfies readonly ColumnName<"efforts">[];

/** A row for each effort that the register does not have for the citizen yet. */
function effortRows(
  citizens: readonly ImportedCitizen[],
  map: ColumnMap,
  register: Register | null
): CellInput[][] {
  const present = new Set(register?.efforts.map(({ citizen, name }) => foldCodes(citizen, name)));
  const rows: CellInput[][] = [];
  for (const citizen of citizens) {
    for (const text of citizen.efforts) {
      const { name, provider, administration } = effortOf(map, text);
      const key = foldCodes(citizen.code, name);
      if (present.has(key)) continue;
      present.add(key);
      const start = startOf(map) ?? firstDate(citizen);
      const entry = { citizen: citizen.code, name, provider, administration, start };
      rows.push(rowOf(TABLES.efforts, EFFORT_COLUMNS, entry));
    }
  }
  return rows;
}

function effortOf(map: ColumnMap, text: string) {
  const effort = lookUp(map.efforts ?? {}, text) ?? text;
  return typeof effort === "string" ? { name: effort, provider: "", administration: "" } : effort;
}

/** The table comes first: making a sheet cannot be reversed, so it is done before anything that would have to be. */
function effortTable(count: number, register: Register | null): Edit[] {
  const isThere = register !== null && register.places.efforts !== null;
  return count === 0 || isThere ? [] : [{ kind: "createTable", table: "efforts" }];
}

function effortEdits(rows: readonly CellInput[][]): Edit[] {
  return rows.length === 0
    ? []
    : [{ kind: "addRows", table: "efforts", columns: EFFORT_COLUMNS, rows }];
}

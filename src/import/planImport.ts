import { dateViolation } from "../register/plans/dateViolation";
import type { CellInput, Edit, Plan } from "../register/model/Edit";
import { foldCodes } from "../register/model/keys";
import { NEW_CITIZEN_COLUMNS, newCitizenValues } from "../register/plans/planCitizen";
import type { DateSerial, Register } from "../register/model/Register";
import { scoreEdits } from "../register/plans/scoreEdits";
import type { PlannedBlock } from "../register/plans/scoreEdits";
import type { Template } from "../register/model/Template";
import { rowOf } from "../register/tables/entries";
import { TABLES, type ColumnName } from "../register/tables/tables";
import type { Violation } from "../register/model/Violation";
import { BlockPlanner } from "./BlockPlanner";
import type { AnswerCounts } from "./BlockPlanner";
import type { ColumnMap } from "./columnMap";
import { resolveColumns } from "./importColumns";
import type { ImportedCitizen } from "./ImportedCitizen";
import { resolveTarget } from "./importTarget";
import type { ImportTarget } from "./importTarget";
import { startOf } from "./importTexts";
import { lookUp } from "./lookUp";
import type { ImportTable } from "./parseTable";
import { readAnswers } from "./readAnswers";
import { similarCitizens } from "./similarCitizens";
import { slotsOf } from "./slots";
import { ViolationList } from "./ViolationList";

/** What an import is given from outside. */
export interface ImportOptions {
  readonly today: DateSerial;
  /** The shipped templates, for a map that names one by its id. */
  readonly templates?: readonly Template[];
  /** Codes that a new register has for the reasons why a score is missing. */
  readonly reasons?: readonly string[];
}

/** What an import comes to, to be shown before it is done. */
export interface ImportSummary extends AnswerCounts {
  /** Code of the target group. */
  readonly group: string;
  /** Citizens that are new to the register. */
  readonly citizens: number;
  /** Citizens of the file that the register had already. */
  readonly knownCitizens: number;
  /** Rows added to the table of efforts. */
  readonly efforts: number;
  /** Rows of the file that the map leaves out, because of a word for an indicator or a respondent. */
  readonly leftOut: number;
  /** What is worth a look before it is done, and no obstacle: the first of them, and how many more. */
  readonly warnings: readonly Violation[];
}

/**
 * Plans the import of a table into a register, or into a workbook without one (`register` null). New citizens come with
 * their rows and scores; citizens who are there get more measurements. An answer that stands there already changes
 * nothing, and one that differs from what stands there is an `input.conflict`: nothing is ever overwritten. A missing
 * score keeps its measurement and leaves the cell empty. When any line is wrong nothing is planned, and the
 * violations name line and column: the first `MOST_VIOLATIONS`, and how many more.
 */
export function planImport(
  register: Register | null,
  table: ImportTable,
  map: ColumnMap,
  options: ImportOptions
): Plan<ImportSummary> {
  const { today, templates = [], reasons = [] } = options;
  const resolved = resolveTarget(register, map, templates, reasons);
  const columns = resolveColumns(table, map);
  const problems = [
    ...(resolved.ok ? [] : resolved.violations),
    ...(columns.ok ? [] : columns.violations),
    ...startViolations(map, today),
  ];
  if (!resolved.ok || !columns.ok || problems.length > 0)
    return { ok: false, violations: problems };

  const { target } = resolved;
  const { positions } = columns;
  const violations = new ViolationList();
  const slots = slotsOf(target);
  const context = { table, map, positions, target, slots, today, violations };
  const { citizens, leftOut } = readAnswers(context);
  const planner = new BlockPlanner(target, slots, map, violations);
  const blocks = citizens.map((citizen) => planner.planBlock(citizen));
  if (!violations.isEmpty) return { ok: false, violations: violations.toArray() };

  const newCitizens = citizens.filter(({ known }) => known === null);
  const efforts = effortRows(citizens, map, register);
  const warnings = new ViolationList();
  const known = [...target.citizens.values()].map(({ code }) => code);
  warnings.addAll(similarCitizens(citizens, known, map.columns.citizen));
  return {
    ok: true,
    edits: [
      ...target.edits,
      ...effortTable(efforts.length, register),
      ...citizenEdits(newCitizens, target),
      ...scoreEdits(target.group.code, blocks.filter(isBlock)),
      ...effortEdits(efforts),
    ],
    summary: {
      group: target.group.code,
      citizens: newCitizens.length,
      knownCitizens: citizens.length - newCitizens.length,
      efforts: efforts.length,
      leftOut,
      warnings: warnings.toArray(),
      ...planner.counts,
    },
  };
}

function isBlock(block: PlannedBlock | null): block is PlannedBlock {
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

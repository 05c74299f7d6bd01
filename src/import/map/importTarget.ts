import type { Edit, GroupChoice } from "../../register/model/Edit";
import { IndicatorHistory } from "../../register/model/IndicatorHistory";
import { groupByCode } from "../../register/model/keys";
import type { CodeKey } from "../../register/model/keys";
import { INITIAL_MEASUREMENTS, measurementColumn } from "../../register/tables/scores";
import { planRegister } from "../../register/plans/planRegister";
import type { Citizen, DateSerial, Register, TargetGroup } from "../../register/model/Register";
import { RegisterIndex } from "../../register/model/RegisterIndex";
import type { ScoreTable } from "../../register/model/ScoreTable";
import type { Stay } from "../../register/model/Stay";
import type { Template } from "../../register/model/Template";
import { groupFromTemplate, proposedChoice } from "../../register/plans/templateRegister";
import type { Violation } from "../../register/model/Violation";
import { inputViolation } from "../../register/model/findings";
import type { ColumnMap } from "./columnMap";

/** What an import goes into: a target group of a register, there already or made by the import. */
export interface ImportTarget {
  readonly group: TargetGroup;
  /** The day of the import. */
  readonly today: DateSerial;
  /** One a code; those that are scored now or later come first, in number order: a citizen has rows for others only where they were scored. */
  readonly indicators: readonly IndicatorHistory[];
  /** Null when the import makes the register. */
  readonly table: ScoreTable | null;
  /** Headers of the score sheet's measurement columns. */
  readonly columns: readonly string[];
  /** Everybody on the list; of two with the same code the upper one. */
  readonly citizens: ReadonlyMap<CodeKey, Citizen>;
  /** The stays in the group, by citizen. */
  readonly stays: ReadonlyMap<CodeKey, readonly Stay[]>;
  /** The register's, or those that a new one will have. */
  readonly settings: Register["settings"];
  /** Codes of the reasons why there is no score. */
  readonly reasons: readonly string[];
  /** What makes the register, if anything. */
  readonly edits: readonly Edit[];
}

/** What a table is imported into, or why there is nothing that it fits. */
export type ResolvedTarget =
  | { readonly ok: true; readonly target: ImportTarget }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/**
 * Finds the target group that a column map names, or plans a register with it.
 *
 * @param register Null for a workbook without a register.
 * @param templates The shipped ones, for a map that names one.
 * @param reasons Codes that a new register will have for missing scores.
 */
export function resolveTarget(
  register: Register | null,
  map: ColumnMap,
  templates: readonly Template[],
  reasons: readonly string[],
  today: DateSerial
): ResolvedTarget {
  const named = map.template;
  const template = typeof named === "string" ? templates.find(({ id }) => id === named) : named;
  const code = map.group.code ?? template?.group.code;
  if (register !== null && code !== undefined) return existingTarget(register, code, today);
  if (template === undefined) {
    const value = typeof named === "string" ? named : named.id;
    return {
      ok: false,
      violations: [inputViolation("input.unknown", { field: "template", value })],
    };
  }
  return newTarget(template, map, reasons, today);
}

function existingTarget(register: Register, code: string, today: DateSerial): ResolvedTarget {
  const index = RegisterIndex.of(register);
  const group = index.group(code);
  const scores = index.scores(code);
  if (!group || !scores) {
    const violation = inputViolation("input.unknown", { field: "group", value: code });
    return { ok: false, violations: [violation] };
  }
  const target: ImportTarget = {
    group,
    today,
    indicators: index.historiesCurrentFirst(group.code, today),
    table: scores.table,
    columns: scores.columns.map((column) => column.name),
    citizens: new Map([...index.citizensByCode].map(([key, [citizen]]) => [key, citizen])),
    stays: groupByCode(index.staysIn(group.code), ({ citizen }) => citizen),
    settings: register.settings,
    reasons: register.reasons.map((each) => each.code),
    edits: [],
  };
  return { ok: true, target };
}

function newTarget(
  template: Template,
  map: ColumnMap,
  reasons: readonly string[],
  today: DateSerial
): ResolvedTarget {
  const choice: GroupChoice = { ...proposedChoice(template, map.language), ...map.group };
  const plan = planRegister(template, choice, map.language);
  if (!plan.ok) return plan;
  const { group, indicators } = groupFromTemplate(template, choice, map.language);
  const target: ImportTarget = {
    group,
    today,
    indicators: indicators.map((each) => new IndicatorHistory([each])),
    table: null,
    columns: Array.from({ length: INITIAL_MEASUREMENTS }, (_, index) =>
      measurementColumn(index + 1)
    ),
    citizens: new Map(),
    stays: new Map(),
    settings: [],
    reasons,
    edits: plan.edits,
  };
  return { ok: true, target };
}

import type { AddRows, CellInput, Edit, Plan, SetCells } from "../register/model/Edit";
import { foldCode } from "../register/model/keys";
import type { CodeKey } from "../register/model/keys";
import type { Register } from "../register/model/Register";
import type { Violation } from "../register/model/Violation";
import type { Fix, FixKind } from "../register/plans/fixes/Fix";
import { FIXES, type FixOptions } from "../register/plans/fixes/fixes";
import type { Check } from "./Check";
import { CHECKS } from "./checks";
import { DETAILS_CHECKS } from "./detailsChecks";

/** What fixing one finding comes to. */
export interface FixSummary {
  readonly kind: FixKind;
  /** What the finding's cell becomes: a score, a serial where the kind is "date", a code; null for an empty cell. */
  readonly to: CellInput;
  /** How many cells change. */
  readonly cells: number;
}

/** What fixing several findings at once comes to. */
export interface FixesSummary {
  /** How many of the findings are put right. */
  readonly findings: number;
  readonly cells: number;
}

/** A plan that can be done. */
type Possible<Summary> = Extract<Plan<Summary>, { ok: true }>;

/**
 * Plans the fix of a finding where there can be no doubt what was meant: a number or a date stored as text, a slip in a
 * reason or a code, a sheet or a row that is not there. Null for every other finding: that is for a person to decide. The
 * edits set cells and make what is missing, and remove nothing, so they can be taken back.
 */
export function planFix(
  register: Register,
  violation: Violation,
  options: FixOptions
): Possible<FixSummary> | null {
  const fix = findFix(register, violation, options);
  if (fix === null) return null;
  const edits = editsOf([fix]);
  return { ok: true, edits, summary: { kind: fix.kind, to: fix.to, cells: cellsIn(edits) } };
}

/** Plans the fixes of several findings as one change; those without a fix are left. Null when none has one. */
export function planFixes(
  register: Register,
  violations: readonly Violation[],
  options: FixOptions
): Possible<FixesSummary> | null {
  const keys = new Set<CodeKey>();
  const fixes = violations.flatMap((each) => {
    const fix = findFix(register, each, options);
    if (fix === null) return [];
    const made = keysMade(fix);
    // Two rows that would become the same one are left for a person.
    if (made.some((key) => keys.has(key))) return [];
    for (const key of made) keys.add(key);
    return [fix];
  });
  if (fixes.length === 0) return null;
  const edits = editsOf(fixes);
  return { ok: true, edits, summary: { findings: fixes.length, cells: cellsIn(edits) } };
}

function findFix(register: Register, { code, place }: Violation, options: FixOptions): Fix | null {
  if (place === null) return null;
  for (const { finds, fix } of [...CHECKS, ...DETAILS_CHECKS] as readonly Check[]) {
    if (fix === undefined || !finds.some((each) => each.code === code)) continue;
    const planned = typeof fix === "string" ? FIXES[fix] : fix;
    const found = planned(register, place, options);
    if (found !== null) return found;
  }
  return null;
}

/** The keys that rows get by a fix, each as one text; none where it changes no column of a key. */
function keysMade({ changes }: Fix): CodeKey[] {
  return changes.flatMap(({ table, keyColumns, cells }) =>
    cells.flatMap(({ key, column, to }) => {
      const position = keyColumns.indexOf(column);
      if (position < 0) return [];
      return [
        foldCode(JSON.stringify([table, key.map((each, at) => (at === position ? to : each))])),
      ];
    })
  );
}

/** One edit a table, whatever the number of fixes; what is made comes first. */
function editsOf(fixes: readonly Fix[]): Edit[] {
  return [...madeBy(fixes), ...cellEditsOf(fixes)];
}

/** Rows of one table in one edit. */
function madeBy(fixes: readonly Fix[]): Edit[] {
  const edits: Edit[] = [];
  const added = new Map<string, AddRows & { readonly rows: AddRows["rows"][number][] }>();
  for (const edit of fixes.flatMap((fix) => fix.edits ?? [])) {
    if (edit.kind !== "addRows") {
      edits.push(edit);
      continue;
    }
    const name = JSON.stringify([edit.table, edit.columns]);
    const together = added.get(name);
    if (together) together.rows.push(...edit.rows);
    else {
      const first = { ...edit, rows: [...edit.rows] };
      added.set(name, first);
      edits.push(first);
    }
  }
  return edits;
}

function cellEditsOf(fixes: readonly Fix[]): Edit[] {
  const edits = new Map<string, SetCells & { readonly cells: SetCells["cells"][number][] }>();
  for (const { table, keyColumns, cells } of fixes.flatMap(({ changes }) => changes)) {
    const name = JSON.stringify(table);
    const edit = edits.get(name) ?? { kind: "setCells", table, keyColumns, cells: [] };
    for (const cell of cells) edit.cells.push(cell);
    edits.set(name, edit);
  }
  return [...edits.values()];
}

function cellsIn(edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => sum + (edit.kind === "setCells" ? edit.cells.length : 0), 0);
}

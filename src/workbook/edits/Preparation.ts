import type { Edit, TableRef } from "../../register/model/Edit";
import type { Place } from "../../register/model/Violation";
import { a1 } from "../sheets/a1";
import type { Step } from "../change/Batches";
import type { RawCell } from "../read/cellValues";
import { ExcelRefusal, RegisterStateError } from "../errors";
import type { Located } from "../read/locate";
import { applyScoreRules, RULED_COLUMNS, type ScoreArea } from "../sheets/scoreSheet";
import { keyText, TableState, tableNameOf } from "../read/TableState";

/**
 * How strict edits are taken. `apply`: what they expect to find must be there. `reverse`: they put back what an
 * interrupted change did, as far as it came; what is not there was not done.
 */
export type Mode = "apply" | "reverse";

/** Cells as they must stand after writing. */
export interface Expectation {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawCell[])[];
}

/** A sheet that a change makes, and the names it defines for it; put back by deleting both. */
export interface CreatedSheet {
  readonly sheet: string;
  readonly names: readonly string[];
}

/** What a list of edits comes to on this workbook: steps to write, and what must stand there afterwards. */
export class Preparation {
  readonly steps: Step[] = [];
  readonly expectations: Expectation[] = [];
  readonly created: CreatedSheet[] = [];
  /** Row of its table's body, from 0, at which each edit that adds rows begins. */
  readonly addedAt = new Map<Edit, number>();
  /** Cells that hold something else than the edits expect: another author's. */
  readonly lost: Place[] = [];
  private readonly states = new Map<string, TableState>();
  private readonly restyled = new Set<TableState>();
  /** Citizens of whom something was worked on since. */
  private readonly kept = new Set<string>();

  constructor(
    readonly located: Located,
    readonly mode: Mode,
    /** Most bytes of one request: what is cut into pieces is cut to fit two into it. */
    readonly requestBytes: number,
    /** What is put back is known to have been written whole. */
    readonly isWhole = false
  ) {}

  /** The state of an edit's table; null when it is gone and the mode is to put back. */
  state(ref: TableRef): TableState | null {
    const name = tableNameOf(ref);
    let state = this.states.get(name);
    if (!state) {
      if (this.mode === "reverse" && !this.located.tables.has(name)) return null;
      state = TableState.of(ref, this.located);
      this.states.set(name, state);
    }
    return state;
  }

  /** A table that an edit makes. */
  addState(state: TableState, created: CreatedSheet): void {
    this.states.set(state.name, state);
    this.created.push(created);
  }

  hasState(ref: TableRef): boolean {
    return this.states.has(tableNameOf(ref));
  }

  /**
   * To be called by every edit that changes a table's size. On a protected sheet Excel never allows that, whatever the
   * cells allow; found out in the middle, what was begun could not be put back either.
   * @throws ExcelRefusal "accessDenied".
   */
  refuseProtected(state: TableState): void {
    const isProtected = this.located.tables.get(state.name)?.isProtected ?? false;
    if (isProtected && this.mode === "apply") {
      throw new ExcelRefusal("accessDenied", "AccessDenied", "old");
    }
  }

  /** Rows of this row's citizen are not to be taken away any more. */
  keep(state: TableState, row: number): void {
    if (state.has("citizen")) this.kept.add(keyText([state.cell(row, "citizen")]));
  }

  isKept(state: TableState, row: number): boolean {
    return state.has("citizen") && this.kept.has(keyText([state.cell(row, "citizen")]));
  }

  /** @param rows of a table that the step writes into, for progress. */
  push(bytes: number, apply: (context: Excel.RequestContext) => void, rows = 0): void {
    this.steps.push({ bytes, rows, apply });
  }

  /**
   * Rules of a score sheet are laid once, at the end, over what its area has become. What is put back is put back
   * without them where a column that they name is gone.
   * @throws RegisterStateError "broken" for a change on such a sheet.
   */
  restyle(state: TableState): void {
    if (typeof state.ref === "string") return;
    const gone = RULED_COLUMNS.find((column) => !state.has(column));
    if (gone === undefined) this.restyled.add(state);
    else if (this.mode === "apply") {
      throw new RegisterStateError("broken", `${state.name}[${gone}]`, state.sheet);
    }
  }

  /** Call when all edits are prepared. */
  finish(): void {
    for (const state of this.restyled) {
      const area = scoreArea(state);
      this.push(8_000, (context) =>
        applyScoreRules(context.workbook.worksheets.getItem(state.sheet), area)
      );
    }
  }

  /** The cell of a table as a finding names it. */
  place(state: TableState, row: number, column: string): Place {
    const index = state.has(column) ? state.indexOf(column) : 0;
    return { sheet: state.sheet, cell: a1(state.top + row, state.column + index) };
  }
}

/** A score table's area as it is at this point of the preparation. */
export function scoreArea(state: TableState): ScoreArea {
  return {
    group: typeof state.ref === "string" ? "" : state.ref.scores,
    language: state.language,
    headerRow: state.headerRow,
    column: state.column,
    columns: state.columns.map((column) => column && { ...column }),
    bodyRows: state.bodyRows,
  };
}

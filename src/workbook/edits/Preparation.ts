import type { TableRef } from "../../register/model/Edit";
import { rowKey, type CodeKey } from "../../register/model/keys";
import type { Place } from "../../register/model/Violation";
import { a1 } from "../sheets/a1";
import type { Step } from "../change/Batches";
import type { RawCell } from "../read/cellValues";
import { ExcelRefusal, RegisterStateError } from "../errors";
import type { Located } from "../read/locate";
import { applyScoreRules, RULED_COLUMNS, type ScoreArea } from "../sheets/scoreSheet";
import { TableState, tableNameOf } from "../read/TableState";
import { freeSheetName } from "../sheets/sheetNames";
import type { Telling } from "./Telling";
import type { WorkbookEdit } from "./WorkbookEdit";

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

/** What a list of edits comes to on this workbook: steps to write, and what must stand there afterwards. */
export class Preparation {
  readonly steps: Step[] = [];
  readonly expectations: Expectation[] = [];
  /** What takes the edits back, in its order; null where one of them cannot be. */
  inverse: readonly WorkbookEdit[] | null = [];
  /** Tidying up once the change stands: it may be done twice or not at all. */
  readonly afterwards: Step[] = [];
  /** The change cannot be taken back any more once it stands: tidying up removes what that would take. */
  isFinal = false;
  /** What is to be put back has been changed since in such a way that none of it can be. */
  isChanged = false;
  /** What the edits did, for the log; nothing where they put something back. */
  tellings: readonly Telling[] = [];
  /** The sheet that the user looks at; null where no edit asks for it, or Excel does not say. */
  front: string | null = null;
  /** Rows go elsewhere than the model of the register has them: it is to be read afterwards. */
  isElsewhere = false;
  /** With what is put back goes the log: there is no entry to be marked. */
  takesLog = false;
  /**
   * Looks at what was written before the change counts as done; null where that is not needed.
   * @returns what takes it back, now that it is known. Throws what refuses the change after all.
   */
  conclude: ((context: Excel.RequestContext) => Promise<readonly WorkbookEdit[]>) | null = null;
  /** Cells that hold something else than the edits expect: another author's. */
  readonly lost: Place[] = [];
  /** Names of the register's tables that go, each without its sheet. */
  readonly removedTables = new Set<string>();
  private readonly states = new Map<string, TableState>();
  private readonly restyled = new Set<TableState>();
  private readonly sheetNames: string[];
  /** Citizens of whom something was worked on since. */
  private readonly kept = new Set<CodeKey>();

  constructor(
    readonly located: Located,
    readonly mode: Mode,
    /** Most bytes of one request: what is cut into pieces is cut to fit two into it. */
    readonly requestBytes: number,
    /** What is put back is known to have been written whole. */
    readonly isWhole = false
  ) {
    this.sheetNames = [...located.sheetNames];
  }

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
  addState(state: TableState): void {
    this.states.set(state.name, state);
  }

  /** A name for a sheet that an edit makes: the wished one, or with a number behind it where that is taken. */
  newSheet(wish: string): string {
    const name = freeSheetName(wish, this.sheetNames);
    this.sheetNames.push(name);
    return name;
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

  /**
   * To be called where rows in the middle of a table are to be deleted. Under a filter Excel may leave them without a
   * word.
   * @throws ExcelRefusal "filtered".
   */
  refuseFiltered(state: TableState): void {
    if (state.isFiltered) throw new ExcelRefusal("filtered", "FilteredRangeConflict", "old");
  }

  /** Rows of this row's citizen are not to be taken away any more. */
  keep(state: TableState, row: number): void {
    if (state.has("citizen")) this.kept.add(rowKey([state.cell(row, "citizen")]));
  }

  isKept(state: TableState, row: number): boolean {
    return state.has("citizen") && this.kept.has(rowKey([state.cell(row, "citizen")]));
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

  /** A sheet goes: nothing on it is laid out any more. */
  leave(sheet: string): void {
    for (const state of this.restyled) if (state.sheet === sheet) this.restyled.delete(state);
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

  /** Rows are put in between others of a table: what must stand below them stands lower down. @param at row of the body. */
  shiftExpectations(state: TableState, at: number, count: number): void {
    const first = state.top + at;
    const isMoved = ({ sheet, column }: Expectation): boolean =>
      sheet === state.sheet &&
      column >= state.column &&
      column < state.column + state.columns.length;
    const shifted = this.expectations.flatMap((each): Expectation[] => {
      const above = isMoved(each) ? Math.max(0, first - each.row) : each.values.length;
      if (above >= each.values.length) return [each];
      const below = { ...each, row: each.row + above + count, values: each.values.slice(above) };
      return above === 0 ? [below] : [{ ...each, values: each.values.slice(0, above) }, below];
    });
    this.expectations.splice(0, Infinity, ...shifted);
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

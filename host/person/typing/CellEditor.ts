import type { Session } from "../../protocol/Session";
import { cellArea } from "../../workbook/areas";
import type { CellValue } from "../../workbook/cell";
import { wouldBeValid } from "../../workbook/entry/validity";
import { normalizeFormula, tableAt } from "../../workbook/formulas/formula";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import { assertCellsWritable } from "../../workbook/protection/protection";
import type { ActRunner } from "../acts/ActRunner";
import { widenColumns } from "../acts/widenColumns";
import { DONE, type Outcome, refusalOf, refused } from "../Outcome";
import type { Cell } from "../selection/cellsTogether";
import type { SheetSelection } from "../selection/SheetSelection";
import { editText } from "./editText";
import { validationOf } from "./ruleAt";
import { numberFormatAt, readTyped, type Typed, writeTyped } from "./typedEntry";

/** A cell that is being edited. */
export interface Edit extends Cell {
  readonly sheetId: string;
  /** What stood in the editor when it was opened. */
  readonly startText: string;
}

/** Cell edit mode: from the first key to Enter or Escape. */
export class CellEditor {
  private current: Edit | null = null;
  private workbook: HostWorkbook | null = null;
  private committing = false;

  constructor(
    private readonly session: Session,
    private readonly selecting: SheetSelection,
    private readonly acts: ActRunner,
    private readonly changed: () => void
  ) {}

  /** null outside of edit mode, and when the workbook it was in is gone. */
  get edit(): Edit | null {
    return this.workbook === this.session.workbook ? this.current : null;
  }

  begin(startText: string | null): Outcome {
    const { session } = this;
    if (this.edit || session.cellEditMode) return refused("editing");
    const { sheet, active } = this.selecting;
    try {
      assertCellsWritable(session.workbook, sheet, cellArea(active.row, active.column));
    } catch (error) {
      return refusalOf(error, "locked");
    }
    const text = startText ?? editText(session, sheet, active);
    this.current = { ...active, sheetId: sheet.id, startText: text };
    this.workbook = session.workbook;
    session.cellEditMode = true;
    this.changed();
    return DONE;
  }

  cancel(): void {
    if (!this.edit) return;
    this.end();
    this.changed();
  }

  async commit(text: string, force: boolean): Promise<Outcome> {
    const { edit } = this;
    if (!edit) return refused("notEditing");
    if (this.committing) return refused("editing");
    this.committing = true;
    try {
      const outcome = await this.write(edit, text, force);
      if (outcome.kind !== "done") return outcome;
    } finally {
      this.committing = false;
    }
    await this.acts.finish();
    return DONE;
  }

  /** Leaves edit mode when the cell could be written. */
  private async write(edit: Edit, text: string, force: boolean): Promise<Outcome> {
    const { session } = this;
    const { row, column } = edit;
    const sheet = session.workbook.sheetById(edit.sheetId);
    if (!sheet) {
      // Another author has deleted it.
      this.end();
      return refused("notFound");
    }
    if (text === editText(session, sheet, edit)) {
      this.end();
      return DONE;
    }
    try {
      const typed = readTyped(text, numberFormatAt(session, sheet, row, column), session);
      const verdict = await this.judge(sheet, edit, typed, force);
      if (verdict) return verdict;
      // Escape, or another workbook, may have come meanwhile.
      if (this.edit !== edit) return refused("notEditing");
      const area = cellArea(row, column);
      const outcome = this.acts.attempt("typing", "badFormula", () => {
        writeTyped(session, sheet, area, [[typed]]);
        if (typed.kind === "value") widenColumns(session, sheet, area);
      });
      if (outcome.kind === "done") this.end();
      return outcome;
    } catch (error) {
      return refusalOf(error, "badFormula");
    }
  }

  /** What the cell's rule says against a value; null when there is nothing to say. */
  private async judge(
    sheet: HostSheet,
    { row, column }: Cell,
    typed: Typed,
    force: boolean
  ): Promise<Outcome | null> {
    const { engine, workbook } = this.session;
    const rule = validationOf(sheet, row, column);
    if (!rule?.showError || (force && rule.errorStyle !== "Stop")) return null;
    const value = await this.valueOf(sheet, { row, column }, typed);
    const valid = await wouldBeValid(engine, workbook, sheet, rule, row, column, value);
    if (valid !== false) return null;
    const { errorStyle: style, errorTitle: title, errorMessage: message } = rule;
    return { kind: "invalid", style, title, message };
  }

  private async valueOf(sheet: HostSheet, { row, column }: Cell, typed: Typed): Promise<CellValue> {
    if (typed.kind === "value") return typed.value;
    const { engine, workbook } = this.session;
    const formula = normalizeFormula(typed.formula, tableAt(sheet, row, column), workbook);
    return engine.evaluate(workbook, sheet.id, row, column, formula);
  }

  private end(): void {
    this.current = null;
    this.session.cellEditMode = false;
  }
}

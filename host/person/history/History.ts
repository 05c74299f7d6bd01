import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { Shift } from "../../workbook/move/shift";
import {
  keepWorkbook,
  putWorkbookBack,
  type WorkbookChange,
  type WorkbookSnapshot,
} from "./WorkbookSnapshot";

/** What kind of act it was: a key for the page's words. */
export type ActLabel =
  | "typing"
  | "clear"
  | "paste"
  | "move"
  | "fillDown"
  | "insertRows"
  | "insertColumns"
  | "deleteRows"
  | "deleteColumns"
  | "hide"
  | "unhide"
  | "columnWidth"
  | "rowHeight"
  | "sort"
  | "filter"
  | "clearFilter"
  | "outline"
  | "freeze"
  | "addSheet"
  | "renameSheet"
  | "deleteSheet"
  | "moveSheet"
  | "hideSheet"
  | "protect"
  | "unprotect";

/** Cells of a sheet that were put in or taken out. */
export interface SheetShift {
  readonly sheet: HostSheet;
  readonly shift: Shift;
}

/** An act, and the workbook on the other side of it. */
interface Step {
  readonly label: ActLabel;
  readonly shifts: readonly SheetShift[];
  readonly other: WorkbookSnapshot;
}

/** Acts that can be taken back. */
const MOST_STEPS = 30;

/** The acts of a person on one workbook, to be taken back and done again. */
export class History {
  private readonly past: Step[] = [];
  private readonly future: Step[] = [];

  constructor(readonly workbook: HostWorkbook) {}

  /** The act that would be taken back next; null for none. */
  get undoLabel(): ActLabel | null {
    return this.past.at(-1)?.label ?? null;
  }

  /** The act that would be done again next; null for none. */
  get redoLabel(): ActLabel | null {
    return this.future.at(-1)?.label ?? null;
  }

  /** The workbook as it is now. */
  snapshot(): WorkbookSnapshot {
    return keepWorkbook(this.workbook, (this.past.at(-1) ?? this.future.at(-1))?.other);
  }

  /** An act has been done. @param before The workbook as it was. */
  add(label: ActLabel, before: WorkbookSnapshot, shifts: readonly SheetShift[]): void {
    this.past.push({ label, other: before, shifts });
    if (this.past.length > MOST_STEPS) this.past.shift();
    this.future.length = 0;
  }

  /** Takes the last act back; null when there is none. */
  undo(): WorkbookChange | null {
    const step = this.past.pop();
    if (!step) return null;
    this.future.push({ ...step, other: this.snapshot() });
    return this.goTo(step.other, inverted(step.shifts));
  }

  /** Does again what was last taken back; null when there is nothing. */
  redo(): WorkbookChange | null {
    const step = this.future.pop();
    if (!step) return null;
    this.past.push({ ...step, other: this.snapshot() });
    return this.goTo(step.other, step.shifts);
  }

  /** Takes back what an act did before it was refused. */
  abandon(before: WorkbookSnapshot, shifts: readonly SheetShift[]): void {
    this.goTo(before, inverted(shifts));
  }

  clear(): void {
    this.past.length = 0;
    this.future.length = 0;
  }

  /** @param shifts What moves on the way, for ranges that the add-in has hold of. */
  private goTo(snapshot: WorkbookSnapshot, shifts: readonly SheetShift[]): WorkbookChange {
    const change = putWorkbookBack(this.workbook, snapshot);
    for (const { sheet, shift } of shifts) this.workbook.onShift(sheet, shift);
    return change;
  }
}

function inverted(shifts: readonly SheetShift[]): SheetShift[] {
  return [...shifts].reverse().map(({ sheet, shift }) => ({
    sheet,
    shift: { ...shift, kind: shift.kind === "insert" ? "delete" : "insert" },
  }));
}

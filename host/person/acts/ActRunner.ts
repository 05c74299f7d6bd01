import {
  raiseDataChanged,
  raiseOnSheet,
  raiseSelected,
  SHEET_COLLECTION_EVENTS,
  SHEET_EVENTS,
} from "../../objects/events";
import type { Session } from "../../protocol/Session";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import { type ActLabel, History, type SheetShift } from "../history/History";
import type { WorkbookChange } from "../history/WorkbookSnapshot";
import { DONE, type Outcome, refusalOf, refused, type Refusal } from "../Outcome";

/**
 * Runs what a person does: whole or not at all, kept for undo, calculated afterwards. Acts change the workbook in
 * one go, so nothing of the add-in's comes between; only calculation is waited for.
 */
export class ActRunner {
  private history: History;
  private acts = 0;

  /** @param changed Called after every act. */
  constructor(
    private readonly session: Session,
    private readonly changed: () => void
  ) {
    this.history = new History(session.workbook);
  }

  get undoLabel(): ActLabel | null {
    return this.ownHistory().undoLabel;
  }

  get redoLabel(): ActLabel | null {
    return this.ownHistory().redoLabel;
  }

  /** How many acts have been done, taken back and done again ones included. */
  get count(): number {
    return this.acts;
  }

  /** Tells the page that something can be seen that is no act. */
  notify(): void {
    this.changed();
  }

  /**
   * Does an act unless a cell is being edited, and calculates.
   * @param unclear What errors mean that do not say: see `refusalOf`.
   * @param act Changes the workbook, raises its events last, and throws a `Refused` or a HostError to refuse.
   */
  async run(label: ActLabel, unclear: Refusal, act: () => void): Promise<Outcome> {
    if (this.session.cellEditMode) return refused("editing");
    const outcome = this.attempt(label, unclear, act);
    await this.finish();
    return outcome;
  }

  /** The same, in cell edit mode too, and without calculating: `finish` is to be called. */
  attempt(label: ActLabel, unclear: Refusal, act: () => void): Outcome {
    const { workbook } = this.session;
    const history = this.ownHistory();
    const before = history.snapshot();
    const shifts: SheetShift[] = [];
    try {
      recordShifts(workbook, shifts, act);
    } catch (error) {
      history.abandon(before, shifts);
      return refusalOf(error, unclear);
    }
    history.add(label, before, shifts);
    this.acts += 1;
    return DONE;
  }

  /** Calculates, and tells the page. */
  async finish(): Promise<void> {
    this.changed();
    await this.session.calculate();
    this.changed();
  }

  async undo(): Promise<Outcome> {
    return this.go((history) => history.undo());
  }

  async redo(): Promise<Outcome> {
    return this.go((history) => history.redo());
  }

  forgetHistory(): void {
    this.history.clear();
  }

  private async go(step: (history: History) => WorkbookChange | null): Promise<Outcome> {
    if (this.session.cellEditMode) return refused("editing");
    const change = step(this.ownHistory());
    if (!change) return refused("nothing");
    this.acts += 1;
    this.announce(change);
    await this.finish();
    return DONE;
  }

  /** Tells the add-in what going back or forth has changed. */
  private announce({ added, removed, entered, selected, deactivated }: WorkbookChange): void {
    const { session } = this;
    const { source } = session.author;
    for (const sheet of added)
      raiseOnSheet(session, SHEET_COLLECTION_EVENTS.Added, sheet.id, { source });
    for (const sheet of removed)
      raiseOnSheet(session, SHEET_COLLECTION_EVENTS.Deleted, sheet.id, { source });
    for (const { sheet, area } of entered)
      raiseDataChanged(session, sheet, { changeType: "RangeEdited", area });
    if (deactivated !== null) {
      session.activeChartId = null;
      raiseOnSheet(session, SHEET_EVENTS.Deactivated, deactivated);
      raiseOnSheet(session, SHEET_EVENTS.Activated, session.workbook.activeSheetId);
    }
    for (const sheet of selected)
      if (sheet.id === session.workbook.activeSheetId) raiseSelected(session, sheet);
  }

  /** The acts on the open workbook; those on one that is gone are forgotten. */
  private ownHistory(): History {
    if (this.history.workbook !== this.session.workbook)
      this.history = new History(this.session.workbook);
    return this.history;
  }
}

/** Notes how cells move during an act. */
function recordShifts(workbook: HostWorkbook, shifts: SheetShift[], act: () => void): void {
  const tell = workbook.onShift;
  workbook.onShift = (sheet, shift) => {
    shifts.push({ sheet, shift });
    tell(sheet, shift);
  };
  try {
    act();
  } finally {
    workbook.onShift = tell;
  }
}

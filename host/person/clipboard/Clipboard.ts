import { clearRange } from "../../objects/range/rangeActions";
import { RangeObject } from "../../objects/range/RangeObject";
import type { Session } from "../../protocol/Session";
import { rowCount, sameArea } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { ActRunner } from "../acts/ActRunner";
import { widenColumns } from "../acts/widenColumns";
import { type Outcome, Refused, refusalOf, refused } from "../Outcome";
import { wholeCell } from "../selection/cellsTogether";
import type { SheetSelection } from "../selection/SheetSelection";
import { shownText } from "../typing/listedTexts";
import { numberFormatAt, readTyped, writeTyped } from "../typing/typedEntry";
import { type Clip, takeClip, usedPart } from "./Clip";
import { fromDelimitedText, isSameText, toDelimitedText } from "./delimitedText";
import { moveCells } from "./moveCells";
import { assertFillable, putClip, targetOf } from "./putClip";

/** Cells that are marked as copied or cut. */
export interface ClipMark {
  readonly sheetId: string;
  readonly area: Area;
  readonly cut: boolean;
}

/** What `copy` and `cut` give: the text for the clipboard of the machine. */
export type Copied =
  { readonly kind: "done"; readonly text: string } | Exclude<Outcome, { kind: "done" }>;

/** Copied cells, with the text that they left on the clipboard of the machine. */
interface Held {
  readonly workbook: HostWorkbook;
  readonly clip: Clip;
  readonly cut: boolean;
  readonly text: string;
  /** How many acts there had been: after others the frame is gone, and cells to be moved stay. */
  readonly acts: number;
}

/** Copying, moving, filling and emptying cells. */
export class Clipboard {
  private held: Held | null = null;

  constructor(
    private readonly session: Session,
    private readonly selecting: SheetSelection,
    private readonly acts: ActRunner
  ) {}

  get mark(): ClipMark | null {
    const held = this.current();
    if (held?.acts !== this.acts.count) return null;
    return { sheetId: held.clip.sheet.id, area: held.clip.area, cut: held.cut };
  }

  clear(): Promise<Outcome> {
    const { sheet, area } = this.selecting;
    return this.acts.run("clear", "locked", () =>
      clearRange(new RangeObject(sheet, area), "Contents", this.session)
    );
  }

  copy(cut: boolean): Copied {
    const { session, acts } = this;
    if (session.cellEditMode) return { kind: "refused", reason: "editing" };
    const { sheet, area } = this.selecting;
    try {
      const clip = takeClip(sheet, area);
      const text = toDelimitedText(
        clip.rows.map((row) => row.map((cell) => shownText(session, sheet, cell.row, cell.column)))
      );
      this.held = { workbook: session.workbook, clip, cut, text, acts: acts.count };
      acts.notify();
      return { kind: "done", text };
    } catch (error) {
      const outcome = refusalOf(error, "tooLarge");
      if (outcome.kind === "done") throw error;
      return outcome;
    }
  }

  forget(): void {
    this.held = null;
  }

  async paste(text: string | null, what: "all" | "values"): Promise<Outcome> {
    const held = this.current();
    const isOwn = held !== null && (text === null || isSameText(text, held.text));
    const moves = isOwn && held.cut;
    if (moves && held.acts === this.acts.count) return this.move(held.clip);
    if (isOwn && !moves) return this.pasteClip(held, what);
    const outside = text ?? held?.text ?? "";
    return outside === "" ? refused("nothing") : this.pasteText(outside);
  }

  /** Copies the first row of the selection, or the row above it, downwards. */
  fillDown(): Promise<Outcome> {
    const { sheet } = this.selecting;
    const area = usedPart(sheet, this.selecting.area);
    const single = rowCount(area) === 1;
    const from = single ? area.top - 1 : area.top;
    const target = single ? area : { ...area, top: area.top + 1 };
    return this.acts.run("fillDown", "locked", () => {
      if (from < 0) throw new Refused("nothing");
      const clip = takeClip(sheet, { ...area, top: from, bottom: from });
      putClip(this.session, clip, sheet, target, "all");
    });
  }

  private async pasteClip(held: Held, what: "all" | "values"): Promise<Outcome> {
    const { sheet } = this.selecting;
    const { clip } = held;
    const height = clip.rows.length;
    const target = this.target(sheet, height, clip.rows[0]?.length ?? 1);
    const outcome = await this.acts.run("paste", "offSheet", () => {
      putClip(this.session, clip, sheet, target, what);
    });
    if (outcome.kind === "done") {
      // The frame stays: Excel lets the same cells be pasted again.
      this.held = { ...held, acts: this.acts.count };
      this.selecting.select(target);
    }
    return outcome;
  }

  private async move(clip: Clip): Promise<Outcome> {
    const { sheet, area } = this.selecting;
    let target = area;
    const outcome = await this.acts.run("move", "offSheet", () => {
      target = moveCells(this.session, clip, { sheet, area });
    });
    if (outcome.kind === "done") {
      this.forget();
      this.selecting.select(target);
    }
    return outcome;
  }

  private async pasteText(text: string): Promise<Outcome> {
    const { session } = this;
    const { sheet } = this.selecting;
    const cells = fromDelimitedText(text);
    const width = cells[0]?.length ?? 1;
    const target = this.target(sheet, cells.length, width);
    const outcome = await this.acts.run("paste", "badFormula", () => {
      assertFillable(session, sheet, target);
      const rows = Array.from({ length: rowCount(target) }, (_, row) =>
        Array.from({ length: target.right - target.left + 1 }, (__, column) => {
          const format = numberFormatAt(session, sheet, target.top + row, target.left + column);
          const cell = cells[row % cells.length]?.[column % width] ?? "";
          return readTyped(cell, format, session);
        })
      );
      writeTyped(session, sheet, target, rows);
      widenColumns(session, sheet, target);
    });
    if (outcome.kind === "done") this.selecting.select(target);
    return outcome;
  }

  /** Where so many rows and columns are pasted; a merged cell that is selected alone counts as one. */
  private target(sheet: HostSheet, height: number, width: number): Area {
    const { area, active } = this.selecting;
    const single = sameArea(area, wholeCell(sheet, active.row, active.column));
    const { top, left } = area;
    return targetOf(height, width, single ? { top, left, bottom: top, right: left } : area);
  }

  /** Only what comes from the workbook that is open, and from a sheet that is still there. */
  private current(): Held | null {
    const { held } = this;
    const { workbook } = this.session;
    return held?.workbook === workbook && workbook.sheets.includes(held.clip.sheet) ? held : null;
  }
}

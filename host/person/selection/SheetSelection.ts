import { raiseSelected } from "../../objects/events";
import { activateSheet } from "../../objects/sheet/sheetState";
import type { Session } from "../../protocol/Session";
import {
  boundingArea,
  cellArea,
  contains,
  isOnSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  sameArea,
} from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import { DONE, type Outcome, refused } from "../Outcome";
import {
  type Cell,
  filledRegion,
  leadingCell,
  shownColumn,
  shownRow,
  wholeCell,
  withWholeCells,
} from "./cellsTogether";
import { extended } from "./extended";
import { around } from "./goAround";
import {
  type Arrow,
  farNeighbour,
  isSameCell,
  lastFilledColumn,
  lastUsedCell,
  neighbour,
} from "./travel";

/** What a key that moves does: see `Person.move`. */
export type Direction = Arrow | "home" | "end" | "next" | "previous" | "nextRow" | "previousRow";

/** The keys held with it. */
export interface MoveOptions {
  /** Shift: the selection grows from the active cell. */
  readonly extend?: boolean;
  /** Ctrl. */
  readonly jump?: boolean;
}

/** Where the person was on a sheet. */
interface Place {
  /** The selection that it belongs to: the add-in may have selected something else since. */
  readonly area: Area;
  readonly active: Cell;
  /** The column where Tab was first pressed; null after anything else. */
  readonly tabColumn: number | null;
}

/** What is selected, and how keys change it. */
export class SheetSelection {
  private places = new WeakMap<HostSheet, Place>();

  constructor(
    private readonly session: Session,
    private readonly changed: () => void
  ) {}

  get sheet(): HostSheet {
    const { workbook } = this.session;
    return workbook.sheetById(workbook.activeSheetId) ?? workbook.sheets[0]!;
  }

  get area(): Area {
    return this.sheet.selection;
  }

  get active(): Cell {
    return this.place.active;
  }

  /** Whether what is selected was selected by the person, and not by the add-in or in the file. */
  get isOwn(): boolean {
    const place = this.places.get(this.sheet);
    return place !== undefined && sameArea(place.area, this.area);
  }

  private get place(): Place {
    const { sheet, area } = this;
    const place = this.places.get(sheet);
    if (place && sameArea(place.area, area)) return place;
    const active = leadingCell(sheet, { row: area.top, column: area.left });
    return { area, active, tabColumn: null };
  }

  activateSheet(id: string): Outcome {
    if (this.session.cellEditMode) return refused("editing");
    const sheet = this.session.workbook.sheetById(id);
    if (sheet?.visibility !== "Visible") return refused("notFound");
    activateSheet(this.session, sheet);
    this.changed();
    return DONE;
  }

  select(area: Area, active: Cell = { row: area.top, column: area.left }): Outcome {
    if (!isOnSheet(area) || !contains(area, cellArea(active.row, active.column)))
      return refused("offSheet");
    return this.put(withWholeCells(this.sheet, area), active);
  }

  extendTo(row: number, column: number): Outcome {
    const { active } = this;
    const start = wholeCell(this.sheet, active.row, active.column);
    return this.select(boundingArea(start, cellArea(row, column)), active);
  }

  selectRows(first: number, last: number, active: number): Outcome {
    const area = { top: Math.min(first, last), bottom: Math.max(first, last) };
    const column = shownColumn(this.sheet, 0, 1) ?? 0;
    return this.put({ ...area, left: 0, right: MAX_COLUMNS - 1 }, { row: active, column });
  }

  selectColumns(first: number, last: number, active: number): Outcome {
    const area = { left: Math.min(first, last), right: Math.max(first, last) };
    const row = shownRow(this.sheet, 0, 1) ?? 0;
    return this.put({ ...area, top: 0, bottom: MAX_ROWS - 1 }, { row, column: active });
  }

  selectAll(): Outcome {
    const { active, sheet } = this;
    const region = filledRegion(sheet, wholeCell(sheet, active.row, active.column));
    const all = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
    const known =
      sameArea(region, this.area) || sameArea(region, cellArea(active.row, active.column));
    return this.put(known ? all : withWholeCells(sheet, region), active);
  }

  move(direction: Direction, { extend = false, jump = false }: MoveOptions): Outcome {
    switch (direction) {
      case "up":
      case "down":
      case "left":
      case "right":
        return extend ? this.extend(direction, jump) : this.arrow(direction, jump);
      case "home":
        return this.to(this.home(jump), extend);
      case "end":
        return this.to(this.end(jump), extend);
      case "next":
      case "previous":
        return this.tab(direction === "next" ? 1 : -1);
      case "nextRow":
      case "previousRow":
        return this.enter(direction === "nextRow" ? 1 : -1);
    }
  }

  moveBy(rows: number, columns: number, extend: boolean): Outcome {
    const { sheet } = this;
    let at = extend ? this.corner() : this.active;
    const go = (arrow: Arrow, count: number): void => {
      for (let step = 0; step < count; step++) at = neighbour(sheet, at, arrow);
    };
    go(rows < 0 ? "up" : "down", Math.abs(rows));
    go(columns < 0 ? "left" : "right", Math.abs(columns));
    return this.to(at, extend);
  }

  private arrow(arrow: Arrow, jump: boolean): Outcome {
    return this.to((jump ? farNeighbour : neighbour)(this.sheet, this.active, arrow), false);
  }

  private extend(arrow: Arrow, jump: boolean): Outcome {
    return this.put(extended(this.sheet, this.area, this.active, arrow, jump), this.active);
  }

  private to(cell: Cell, extend: boolean): Outcome {
    if (extend) return this.extendTo(cell.row, cell.column);
    return this.put(wholeCell(this.sheet, cell.row, cell.column), cell);
  }

  /** The corner of the selection that is not the active cell's: where a page key goes on from. */
  private corner(): Cell {
    const { active, area } = this;
    const row = active.row === area.top ? area.bottom : area.top;
    return { row, column: active.column === area.left ? area.right : area.left };
  }

  private home(jump: boolean): Cell {
    const { sheet } = this;
    const { rows = 0, columns = 0 } = sheet.freeze ?? {};
    const column = shownColumn(sheet, columns, 1) ?? columns;
    return { row: jump ? (shownRow(sheet, rows, 1) ?? rows) : this.active.row, column };
  }

  private end(jump: boolean): Cell {
    const { sheet } = this;
    const { row } = this.active;
    return jump ? lastUsedCell(sheet) : { row, column: lastFilledColumn(sheet, row) };
  }

  /** Tab: through several selected cells row by row, else to the side. */
  private tab(step: 1 | -1): Outcome {
    const { sheet, area, active, place } = this;
    if (this.hasSeveral()) return this.put(area, around(sheet, area, active, "rows", step));
    const cell = neighbour(sheet, active, step === 1 ? "right" : "left");
    const tabColumn = place.tabColumn ?? active.column;
    return this.put(wholeCell(sheet, cell.row, cell.column), cell, tabColumn);
  }

  /** Enter: through several selected cells column by column, else down, to where Tabs began. */
  private enter(step: 1 | -1): Outcome {
    const { sheet, area, active, place } = this;
    if (this.hasSeveral()) return this.put(area, around(sheet, area, active, "columns", step));
    const from = { row: active.row, column: place.tabColumn ?? active.column };
    return this.to(neighbour(sheet, from, step === 1 ? "down" : "up"), false);
  }

  private hasSeveral(): boolean {
    const { sheet, area, active } = this;
    return !sameArea(area, wholeCell(sheet, active.row, active.column));
  }

  private put(area: Area, cell: Cell, tabColumn: number | null = null): Outcome {
    const { session, sheet } = this;
    if (session.cellEditMode) return refused("editing");
    if (!isOnSheet(area)) return refused("offSheet");
    const active = leadingCell(sheet, cell);
    const sameCells = sameArea(area, sheet.selection);
    const same = sameCells && isSameCell(active, this.active);
    this.places.set(sheet, { area, active, tabColumn });
    sheet.active = { within: { ...area }, ...active };
    session.activeChartId = null;
    if (same) return DONE;
    if (!sameCells) {
      sheet.selection = { ...area };
      sheet.touch("view");
    }
    raiseSelected(session, sheet);
    this.changed();
    return DONE;
  }
}

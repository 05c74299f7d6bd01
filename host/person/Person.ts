import type { Session } from "../protocol/Session";
import type { Area } from "../workbook/CellGrid";
import type { HostSheet } from "../workbook/HostSheet";
import { ActRunner } from "./acts/ActRunner";
import * as filters from "./acts/filters";
import * as layout from "./acts/layoutActs";
import * as outline from "./acts/outline";
import * as sheets from "./acts/sheetActs";
import { sortBy, sortTable } from "./acts/sortBy";
import { Clipboard, type ClipMark, type Copied } from "./clipboard/Clipboard";
import type { ActLabel } from "./history/History";
import type { Outcome } from "./Outcome";
import type { Cell } from "./selection/cellsTogether";
import { type Direction, type MoveOptions, SheetSelection } from "./selection/SheetSelection";
import { statusFigures, type StatusFigures } from "./selection/statusFigures";
import { CellEditor, type Edit } from "./typing/CellEditor";
import { editText } from "./typing/editText";
import { shownText } from "./typing/listedTexts";
import { type CellRule, ruleAt } from "./typing/ruleAt";

export type { Cell } from "./selection/cellsTogether";
export type { Edit } from "./typing/CellEditor";
export type { ClipMark, Copied } from "./clipboard/Clipboard";
export type { FilterChoice } from "./acts/filters";
export type { ActLabel } from "./history/History";
export type { Outcome, Refusal } from "./Outcome";
export type { OutlineAxis, OutlineGroup } from "./acts/outline";
export type { CellRule } from "./typing/ruleAt";
export type { Direction, MoveOptions } from "./selection/SheetSelection";
export type { StatusFigures } from "./selection/statusFigures";

/**
 * The person at this Excel: everything that is done with keyboard and mouse, without the page that shows it. Acts
 * are made in the person's name, so the add-in hears of them as of a person's. An act is done whole or not at
 * all; what is refused is a value. While a cell is being edited everything else answers "editing": end that first.
 *
 * Rows and columns count from 0; a cell that is part of a merged one stands for the whole of it.
 *
 * Undo goes back over the person's own acts, up to 30. In a real Excel the add-in's writes join them; here they
 * clear the list (`addinWrote`), and what the add-in wrote is undone in its own pane.
 */
export class Person {
  /** Called whenever something that can be seen may have changed: cells, selection, edit mode, sheets. */
  onChange: () => void = () => undefined;
  private readonly acts: ActRunner;
  private readonly selecting: SheetSelection;
  private readonly editor: CellEditor;
  private readonly clipboard: Clipboard;
  private writesOfOthers = 0;

  constructor(private readonly session: Session) {
    const changed = (): void => this.onChange();
    this.selecting = new SheetSelection(session, changed);
    this.acts = new ActRunner(session, changed);
    this.editor = new CellEditor(session, this.selecting, this.acts, changed);
    this.clipboard = new Clipboard(session, this.selecting, this.acts);
  }

  /** The sheet in front. */
  get sheet(): HostSheet {
    return this.selecting.sheet;
  }

  /** The selected cells of the sheet in front; follows what the add-in selects. */
  get selection(): Area {
    return this.selecting.area;
  }

  /** The one cell of the selection that typing goes to; the top left one of a merged cell. */
  get activeCell(): Cell {
    return this.selecting.active;
  }

  /** Whether the person selected what is selected; false for what the add-in did. */
  get selectedSelf(): boolean {
    return this.selecting.isOwn;
  }

  /** The cell being edited and the text it began with; null outside of cell edit mode. */
  get editing(): Edit | null {
    return this.editor.edit;
  }

  /** What was copied or cut and can still be pasted whole: to be framed; null when there is nothing. */
  get clip(): ClipMark | null {
    return this.clipboard.mark;
  }

  /** What `undo` would take back; null when there is nothing. */
  get undoLabel(): ActLabel | null {
    return this.acts.undoLabel;
  }

  /** What `redo` would do again; null when there is nothing. */
  get redoLabel(): ActLabel | null {
    return this.acts.redoLabel;
  }

  /** How many acts have been done, taken back and done again ones included: another number is another content. */
  get actCount(): number {
    return this.acts.count;
  }

  /**
   * Rises when the workbook's content has changed, through the person's acts or what others wrote (`addinWrote`);
   * selecting and typing leave it. Calculated values follow when the workbook has nothing pending.
   */
  get contentCount(): number {
    return this.acts.count + this.writesOfOthers;
  }

  /** Brings a sheet to the front. Refused: "notFound" for a hidden or unknown one, "editing". */
  activateSheet(id: string): Outcome {
    return this.selecting.activateSheet(id);
  }

  /**
   * Selects cells of the sheet in front, grown to whole merged cells.
   * @param active A cell of them; the top left one when left out.
   */
  select(area: Area, active?: Cell): Outcome {
    return this.selecting.select(area, active);
  }

  /** Selects from the active cell to another: a click with Shift, or dragging. */
  extendTo(row: number, column: number): Outcome {
    return this.selecting.extendTo(row, column);
  }

  /** Selects whole rows. @param active The row that was clicked; the first when left out. */
  selectRows(first: number, last: number, active = first): Outcome {
    return this.selecting.selectRows(first, last, active);
  }

  /** Selects whole columns. @param active The column that was clicked; the first when left out. */
  selectColumns(first: number, last: number, active = first): Outcome {
    return this.selecting.selectColumns(first, last, active);
  }

  /** Selects the cells around the active one that hold something; when they are, or there are none, all cells. */
  selectAll(): Outcome {
    return this.selecting.selectAll();
  }

  /**
   * What a key does to the selection. Hidden rows and columns are passed over, a merged cell is one.
   * - `up` … `right`: an arrow key; with `jump` as with Ctrl, to the edge of the filled cells
   * - `home`: the row's first cell that scrolls; with `jump` the sheet's. `end`: the row's last used cell; with
   *   `jump` the sheet's
   * - `next`, `previous`: Tab and Shift+Tab; `nextRow`, `previousRow`: Enter and Shift+Enter. Within several
   *   selected cells they go around; Enter after Tabs goes back to the column where those began. `extend` and
   *   `jump` mean nothing to them.
   */
  move(direction: Direction, options: MoveOptions = {}): Outcome {
    return this.selecting.move(direction, options);
  }

  /** Goes so many visible rows down (up when negative) and columns right: the page keys. */
  moveBy(rows: number, columns: number, extend = false): Outcome {
    return this.selecting.moveBy(rows, columns, extend);
  }

  /**
   * Begins to edit the active cell: from now on the add-in's writes are refused, as Excel does.
   * @param startText What the first key typed; null to go on with what the cell holds (F2, double click).
   * @returns refused "locked" on a protected sheet.
   */
  beginEdit(startText: string | null): Outcome {
    return this.editor.begin(startText);
  }

  /**
   * What the formula bar shows of a cell (the active one when left out), and what `commitEdit` reads back as the
   * same: numbers and dates in full in the language of Excel ("3,5", "21-11-2026"), formulas with its separators
   * and its names of functions ("=HVIS(A1>2,5;SAND)"). A text that would otherwise be read as something else has an
   * apostrophe before it.
   */
  editText(cell: Cell = this.activeCell): string {
    return editText(this.session, this.sheet, cell);
  }

  /**
   * Ends editing by writing what was typed, read in the language of Excel: in Danish "3,5", "1.234,5",
   * "21-11-2026", "21.11.26", "21/11", "50%", "SAND", "=MIDDEL(A1;2,5)". The cell's rule is asked first.
   * @param options `force` writes what a rule of the style "Warning" or "Information" warns of.
   * @returns "invalid" or refused "badFormula", "tooLong", "locked": then the cell is still being edited.
   */
  commitEdit(text: string, options: { readonly force?: boolean } = {}): Promise<Outcome> {
    return this.editor.commit(text, options.force ?? false);
  }

  /** Ends editing; the cell stays as it was. */
  cancelEdit(): void {
    this.editor.cancel();
  }

  /**
   * The rule for what may be typed into a cell of the sheet in front: its prompt, and what a list allows, as the
   * texts that its cells show. null for a cell without a rule.
   */
  validationAt(row: number, column: number): Promise<CellRule | null> {
    return ruleAt(this.session, this.sheet, row, column);
  }

  /** The text that a cell shows by its number format, whatever its column's width. */
  shownText(sheet: HostSheet, row: number, column: number): string {
    return shownText(this.session, sheet, row, column);
  }

  /** Empties the selected cells: the Delete key. */
  clearContents(): Promise<Outcome> {
    return this.clipboard.clear();
  }

  /**
   * Copies the selected cells; rows that a filter hides are left out.
   * @returns the text for the clipboard of the machine (lines and tabs), or a refusal ("tooLarge").
   */
  copy(): Copied {
    return this.clipboard.copy(false);
  }

  /** The same; `paste` then moves the cells, and what refers to them follows. */
  cut(): Copied {
    return this.clipboard.copy(true);
  }

  /** Nothing is marked as copied any more: the Escape key. */
  cancelCopy(): void {
    this.clipboard.forget();
    this.acts.notify();
  }

  /**
   * Pastes at the selection: what `copy` or `cut` took, with formulas, looks and rules, if `text` is the text it
   * gave; else the text, every cell read as if it had been typed. Rules are not asked, as in Excel.
   * @param text What the clipboard of the machine holds; null for what was copied here.
   * @param what "values": formulas become what they show, looks and rules stay.
   */
  paste(text: string | null, what: "all" | "values" = "all"): Promise<Outcome> {
    return this.clipboard.paste(text, what);
  }

  /** Copies the selection's first row into its others; of one row, the row above into it: Ctrl+D. */
  fillDown(): Promise<Outcome> {
    return this.clipboard.fillDown();
  }

  /** Puts as many rows as are selected above the selection. */
  insertRows(): Promise<Outcome> {
    return layout.insertRows(this.acts, this.session, this.selecting);
  }

  /** Puts as many columns as are selected left of the selection. */
  insertColumns(): Promise<Outcome> {
    return layout.insertColumns(this.acts, this.session, this.selecting);
  }

  /** Takes the selected rows out. */
  deleteRows(): Promise<Outcome> {
    return layout.deleteRows(this.acts, this.session, this.selecting);
  }

  /** Takes the selected columns out. */
  deleteColumns(): Promise<Outcome> {
    return layout.deleteColumns(this.acts, this.session, this.selecting);
  }

  /** Hides the selected rows, or shows those within the selection. */
  setRowsHidden(hidden: boolean): Promise<Outcome> {
    return layout.setRowsHidden(this.acts, this.selecting, hidden);
  }

  /** Hides the selected columns, or shows those within the selection. */
  setColumnsHidden(hidden: boolean): Promise<Outcome> {
    return layout.setColumnsHidden(this.acts, this.selecting, hidden);
  }

  /** Makes columns so many pixels wide; 0 hides them. */
  setColumnWidth(first: number, last: number, pixels: number): Promise<Outcome> {
    return layout.setWidth(this.acts, this.sheet, first, last, pixels);
  }

  /** Makes rows so many points high; 0 hides them, null lets them fit what they hold. */
  setRowHeight(first: number, last: number, points: number | null): Promise<Outcome> {
    return layout.setHeight(this.acts, this.sheet, first, last, points);
  }

  /** Makes columns as wide as their longest text. */
  autoFitColumns(first: number, last: number): Promise<Outcome> {
    return layout.autoFitColumns(this.acts, this.session, this.sheet, first, last);
  }

  /** Sorts the data rows of the active cell's table, else the selected rows, by the active cell's column. */
  sort(ascending: boolean): Promise<Outcome> {
    return sortBy(this.acts, this.session, this.selecting, ascending);
  }

  /** Sorts a table of the sheet by a column of it, from 0: the button in its header. Refused "notFound". */
  sortTable(tableId: number, column: number, ascending: boolean): Promise<Outcome> {
    return sortTable(this.acts, this.session, this.sheet, { tableId, column, ascending });
  }

  /**
   * The different texts of a table's column that other columns' filters let through, in order, empty cells ("")
   * last, each with whether it is shown now.
   * @param column Number within the table, from 0.
   */
  filterChoices(tableId: number, column: number): filters.FilterChoice[] {
    return filters.filterChoices(this.session, this.sheet, tableId, column);
  }

  /** Shows only the rows of a table where a column shows one of the texts; "" stands for empty cells. */
  setFilter(tableId: number, column: number, texts: readonly string[]): Promise<Outcome> {
    return filters.setFilter(this.acts, this.session, this.sheet, tableId, column, texts);
  }

  /** Takes the filter of a table's column away. */
  clearFilter(tableId: number, column: number): Promise<Outcome> {
    return filters.clearFilter(this.acts, this.session, this.sheet, tableId, column);
  }

  /** Takes all filters of a table away. */
  clearAllFilters(tableId: number): Promise<Outcome> {
    return filters.clearAllFilters(this.acts, this.session, this.sheet, tableId);
  }

  /** The groups of rows or columns of the sheet in front, outer ones before inner ones. */
  outlineGroups(axis: outline.OutlineAxis): outline.OutlineGroup[] {
    return outline.outlineGroups(this.sheet, axis);
  }

  /** Opens or closes a group: its + or −. */
  toggleGroup(axis: outline.OutlineAxis, group: outline.OutlineGroup): Promise<Outcome> {
    return outline.toggleGroup(this.acts, this.sheet, axis, group);
  }

  /** Shows the outline down to a level, 1 being what is in no group: the numbers at the corner. */
  showOutlineLevel(axis: outline.OutlineAxis, level: number): Promise<Outcome> {
    return outline.showLevel(this.acts, this.sheet, axis, level);
  }

  /** Freezes the rows above and the columns left of the active cell (in A1 the first row); thaws what is frozen. */
  toggleFreeze(): Promise<Outcome> {
    return layout.toggleFreeze(this.acts, this.selecting);
  }

  /** Adds a sheet after the one in front and brings it to the front. */
  addSheet(): Promise<Outcome> {
    return sheets.addSheet(this.acts, this.session);
  }

  /** @returns refused "badName", "nameTaken", "structureProtected". */
  renameSheet(id: string, name: string): Promise<Outcome> {
    return sheets.renameSheet(this.acts, this.session, id, name);
  }

  /** @returns refused "lastSheet", "structureProtected". */
  deleteSheet(id: string): Promise<Outcome> {
    return sheets.removeSheet(this.acts, this.session, id);
  }

  /** Puts a sheet at a position among all sheets, hidden ones too, from 0. */
  moveSheet(id: string, position: number): Promise<Outcome> {
    return sheets.moveSheet(this.acts, this.session, id, position);
  }

  /** Hides a sheet or shows it again. @returns refused "lastSheet", "structureProtected". */
  setSheetHidden(id: string, hidden: boolean): Promise<Outcome> {
    return sheets.setSheetHidden(this.acts, this.session, id, hidden);
  }

  /** Protects a sheet without a password; nothing but selecting is allowed. */
  protectSheet(id: string): Promise<Outcome> {
    return sheets.protectSheet(this.acts, this.session, id);
  }

  /** Takes a sheet's protection away. @returns refused "password" when it has one. */
  unprotectSheet(id: string): Promise<Outcome> {
    return sheets.unprotectSheet(this.acts, this.session, id);
  }

  /** Takes the last act back: everything is as before it, the selection too. */
  undo(): Promise<Outcome> {
    return this.acts.undo();
  }

  /** Does again what was last taken back. */
  redo(): Promise<Outcome> {
    return this.acts.redo();
  }

  /** The add-in has written: what the person did before can no longer be taken back by itself. */
  addinWrote(): void {
    this.writesOfOthers += 1;
    this.acts.forgetHistory();
    this.clipboard.forget();
    this.acts.notify();
  }

  /** What the status bar says about the selected cells that can be seen. */
  statusFigures(): StatusFigures {
    return statusFigures(this.sheet, this.selection);
  }
}

import { useMemo, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import type { Outcome, Person } from "../../person/Person";
import { isEntireColumn, isEntireRow } from "../../workbook/areas";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import { editAction } from "./editAction";
import type { GridState } from "./GridState";
import { keyAction, type GridAction, type KeyPress, type SimpleAction } from "./keyAction";

/** What keys need of the grid. */
export interface KeyTargets {
  readonly workbook: HostWorkbook;
  readonly person: Person;
  readonly state: GridState;
  /** How many rows and columns a page key goes. */
  readonly page: () => { readonly rows: number; readonly columns: number };
  readonly openList: () => void;
  readonly openMenu: () => void;
}

/** What the grid does with the keyboard while no cell is being edited. */
export interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** A text came without keys: from an input method, dictation, a drop. */
  readonly onText: (text: string) => void;
}

/** Handles the keys and texts that reach the grid. */
export function useGridKeys(targets: KeyTargets): GridKeys {
  const waiting = useMemo<KeyPress[]>(() => [], [targets.state]);
  const { state } = targets;
  /** A value is on its way into the workbook: what is typed meanwhile comes after it. */
  const wait = (...presses: KeyPress[]): void => {
    const isFirst = waiting.length === 0;
    waiting.push(...presses);
    if (isFirst && presses.length > 0) void replay(waiting, targets);
  };
  const onText = (text: string): void => {
    if (state.busy) wait(...[...text].map(pressOfLetter));
    else if (text !== "") flushSync(() => perform({ kind: "type", text }, targets));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (state.busy) {
      if (keyAction(event)) event.preventDefault();
      wait(pressOf(event));
      return;
    }
    const action = keyAction(event);
    if (!action) return;
    // A dead key and an input method type into the editor that opens here.
    if (action.kind !== "type" || action.text !== "" || event.key === "Backspace")
      event.preventDefault();
    flushSync(() => perform(action, targets));
  };
  return { onKeyDown, onText };
}

function pressOfLetter(key: string): KeyPress {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
}

function pressOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): KeyPress {
  return { key, ctrlKey, metaKey, shiftKey, altKey };
}

/** Does what was typed while a value was being written, in order. */
async function replay(waiting: KeyPress[], targets: KeyTargets): Promise<void> {
  const { state } = targets;
  while (waiting.length > 0) {
    // Ends with the write that is under way; it begins none.
    if (state.busy && !(await state.commit())) waiting.length = 0;
    const press = waiting.shift();
    if (!press) return;
    if (state.draft === null) {
      const action = keyAction(press);
      if (action) perform(action, targets);
    } else typeInto(press, targets);
  }
}

/** What a key press does to the cell being edited, without a text field. */
function typeInto(press: KeyPress, { state, person }: KeyTargets): void {
  const action = editAction(press, state.mode);
  if (action?.kind === "commit") void state.commit(() => action.then && person.move(action.then));
  else if (action?.kind === "cancel") state.cancel();
  else if ([...press.key].length === 1) state.type((state.draft ?? "") + press.key);
  else if (press.key === "Backspace") state.type((state.draft ?? "").slice(0, -1));
}

function perform(action: GridAction, targets: KeyTargets): void {
  const { person, state } = targets;
  switch (action.kind) {
    case "move":
      person.move(action.direction, action.options);
      return;
    case "page": {
      const { rows, columns } = targets.page();
      person.moveBy(action.rows * rows, action.columns * columns, action.extend);
      return;
    }
    case "sheet":
      changeSheet(action.step, targets);
      return;
    case "edit":
      state.begin(null, "edit");
      return;
    case "type":
      state.begin(action.text, "enter");
      return;
    default:
      performSimple(action.kind, targets);
  }
}

function performSimple(kind: SimpleAction, targets: KeyTargets): void {
  const { person, state } = targets;
  const { selection } = person;
  const acts: Readonly<Record<SimpleAction, () => void>> = {
    clear: () => run(state, person.clearContents()),
    cancel: () => person.cancelCopy(),
    undo: () => run(state, person.undo()),
    redo: () => run(state, person.redo()),
    fillDown: () => run(state, person.fillDown()),
    selectAll: () => person.selectAll(),
    selectRows: () => person.selectRows(selection.top, selection.bottom, person.activeCell.row),
    selectColumns: () =>
      person.selectColumns(selection.left, selection.right, person.activeCell.column),
    insert: () =>
      lineAct(
        targets,
        () => person.insertRows(),
        () => person.insertColumns()
      ),
    delete: () =>
      lineAct(
        targets,
        () => person.deleteRows(),
        () => person.deleteColumns()
      ),
    openList: targets.openList,
    openMenu: targets.openMenu,
  };
  acts[kind]();
}

function run(state: GridState, outcome: Promise<Outcome>): void {
  void state.act(outcome);
}

/** Excel asks what to do with single cells; here the keys are for whole rows and columns. */
function lineAct(
  { person, state }: KeyTargets,
  rows: () => Promise<Outcome>,
  columns: () => Promise<Outcome>
): void {
  if (isEntireRow(person.selection)) run(state, rows());
  else if (isEntireColumn(person.selection)) run(state, columns());
}

function changeSheet(step: 1 | -1, { person, state, workbook }: KeyTargets): void {
  const shown = workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
  const next = shown[shown.indexOf(person.sheet) + step];
  if (next) void state.act(person.activateSheet(next.id));
}

import type { Direction, MoveOptions } from "../../person/Person";

/** The parts of a key press that decide what it does. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key does in the grid. */
export type GridAction =
  | { readonly kind: "move"; readonly direction: Direction; readonly options: MoveOptions }
  /** A window's height or width further, in either direction. */
  | {
      readonly kind: "page";
      readonly rows: number;
      readonly columns: number;
      readonly extend: boolean;
    }
  /** To the next sheet that can be seen, or the one before. */
  | { readonly kind: "sheet"; readonly step: 1 | -1 }
  /** Begins to edit with the text that the cell has. */
  | { readonly kind: "edit" }
  /** Begins to edit with what the key typed. */
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: SimpleAction };

/** What a key does that needs no more than its name. */
export type SimpleAction =
  | "clear"
  | "cancel"
  | "undo"
  | "redo"
  | "fillDown"
  | "selectAll"
  | "selectRows"
  | "selectColumns"
  | "insert"
  | "delete"
  | "openList"
  | "openMenu";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Home: "home",
  End: "end",
};

const WITH_CTRL: Readonly<Record<string, SimpleAction>> = {
  z: "undo",
  y: "redo",
  d: "fillDown",
  a: "selectAll",
  " ": "selectColumns",
  "+": "insert",
  "-": "delete",
};

const ALONE: Readonly<Record<string, SimpleAction>> = {
  Delete: "clear",
  Escape: "cancel",
  ContextMenu: "openMenu",
};

/** What a key press does while no cell is being edited, as in Excel; null when the grid has no use for it. */
export function keyAction(press: KeyPress): GridAction | null {
  const { key, shiftKey: extend, altKey } = press;
  const jump = press.ctrlKey || press.metaKey;
  if (key === "PageUp" || key === "PageDown") return pageAction(press, key === "PageUp" ? -1 : 1);
  if (altKey) return withAlt(key, jump);
  const direction = ARROWS[key];
  if (direction) return { kind: "move", direction, options: { extend, jump } };
  if (jump) return withCtrl(key.toLowerCase(), extend);
  if (key === "Tab") return move(extend ? "previous" : "next");
  if (key === "Enter") return move(extend ? "previousRow" : "nextRow");
  if (key === "F2") return { kind: "edit" };
  if (key === "F10") return extend ? { kind: "openMenu" } : null;
  if (key === "Backspace") return { kind: "type", text: "" };
  if (key === " " && extend) return { kind: "selectRows" };
  const simple = ALONE[key];
  return simple ? { kind: simple } : typed(key);
}

function move(direction: Direction): GridAction {
  return { kind: "move", direction, options: {} };
}

function pageAction(press: KeyPress, step: 1 | -1): GridAction {
  if (press.ctrlKey || press.metaKey) return { kind: "sheet", step };
  return press.altKey
    ? { kind: "page", rows: 0, columns: step, extend: press.shiftKey }
    : { kind: "page", rows: step, columns: 0, extend: press.shiftKey };
}

function withCtrl(key: string, shift: boolean): GridAction | null {
  if (key === "z" && shift) return { kind: "redo" };
  const kind = WITH_CTRL[key];
  return kind ? { kind } : null;
}

/** Alt Gr is Ctrl and Alt to a browser, and like Alt on some keyboards it types: @, €, {. */
function withAlt(key: string, jump: boolean): GridAction | null {
  if (key === "ArrowDown") return { kind: "openList" };
  const types = jump ? isLetter(key) : isLetter(key) && !/[ -~]/.test(key);
  return types ? { kind: "type", text: key } : null;
}

/** Dead keys and input methods have names of more than one letter; what they type comes to the editor by itself. */
function typed(key: string): GridAction | null {
  if (isLetter(key)) return { kind: "type", text: key };
  return key === "Dead" || key === "Process" ? { kind: "type", text: "" } : null;
}

function isLetter(key: string): boolean {
  return [...key].length === 1;
}

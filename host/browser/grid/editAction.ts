import type { Direction } from "../../person/Person";
import type { EditMode } from "./GridState";
import type { KeyPress } from "./keyAction";

/** What a key does to a cell that is being edited, beyond what any text field does with it. */
export type EditAction =
  /** Writes it and goes on; null stays at the cell. */
  | { readonly kind: "commit"; readonly then: Direction | null }
  | { readonly kind: "cancel" }
  | { readonly kind: "newline" }
  | { readonly kind: "toggleMode" };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** What a key press does while a cell is being edited; null leaves it to the text field. */
export function editAction(press: KeyPress, mode: EditMode): EditAction | null {
  const { key, shiftKey, altKey } = press;
  if (key === "Escape") return { kind: "cancel" };
  if (key === "F2") return { kind: "toggleMode" };
  if (key === "Tab") return { kind: "commit", then: shiftKey ? "previous" : "next" };
  if (key === "Enter") {
    if (altKey) return { kind: "newline" };
    if (press.ctrlKey || press.metaKey) return { kind: "commit", then: null };
    return { kind: "commit", then: shiftKey ? "previousRow" : "nextRow" };
  }
  const arrow = ARROWS[key];
  const isPlain = !shiftKey && !altKey && !press.ctrlKey && !press.metaKey;
  return arrow && mode === "enter" && isPlain ? { kind: "commit", then: arrow } : null;
}

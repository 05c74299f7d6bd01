import { editAction } from "../../../../host/browser/grid/editAction";
import { keyAction, type KeyPress } from "../../../../host/browser/grid/keyAction";

/** A press written as in Excel's help: "Ctrl+Shift+End". */
function press(text: string): KeyPress {
  const parts = text === "Ctrl++" ? ["Ctrl", "+"] : text.split("+");
  const held = parts.slice(0, -1);
  return {
    key: parts.at(-1)!,
    ctrlKey: held.includes("Ctrl"),
    metaKey: held.includes("Meta"),
    shiftKey: held.includes("Shift"),
    altKey: held.includes("Alt"),
  };
}

const move = (direction: string, options: object = {}) => ({ kind: "move", direction, options });
const plain = { extend: false, jump: false };

describe("keyAction", () => {
  it.each([
    ["ArrowDown", move("down", plain)],
    ["Shift+ArrowLeft", move("left", { extend: true, jump: false })],
    ["Ctrl+ArrowUp", move("up", { extend: false, jump: true })],
    ["Ctrl+Shift+End", move("end", { extend: true, jump: true })],
    ["Meta+Home", move("home", { extend: false, jump: true })],
    ["Tab", move("next")],
    ["Shift+Tab", move("previous")],
    ["Enter", move("nextRow")],
    ["Shift+Enter", move("previousRow")],
    ["PageDown", { kind: "page", rows: 1, columns: 0, extend: false }],
    ["Shift+PageUp", { kind: "page", rows: -1, columns: 0, extend: true }],
    ["Alt+PageDown", { kind: "page", rows: 0, columns: 1, extend: false }],
    ["Ctrl+PageUp", { kind: "sheet", step: -1 }],
    ["F2", { kind: "edit" }],
    ["x", { kind: "type", text: "x" }],
    ["Å", { kind: "type", text: "Å" }],
    ["=", { kind: "type", text: "=" }],
    [" ", { kind: "type", text: " " }],
    ["Backspace", { kind: "type", text: "" }],
    ["Dead", { kind: "type", text: "" }],
    ["Ctrl+Alt+@", { kind: "type", text: "@" }],
    ["Alt+€", { kind: "type", text: "€" }],
    ["Delete", { kind: "clear" }],
    ["Escape", { kind: "cancel" }],
    ["Ctrl+z", { kind: "undo" }],
    ["Ctrl+Shift+Z", { kind: "redo" }],
    ["Ctrl+y", { kind: "redo" }],
    ["Ctrl+d", { kind: "fillDown" }],
    ["Ctrl+a", { kind: "selectAll" }],
    ["Ctrl+ ", { kind: "selectColumns" }],
    ["Shift+ ", { kind: "selectRows" }],
    ["Ctrl++", { kind: "insert" }],
    ["Ctrl+-", { kind: "delete" }],
    ["Alt+ArrowDown", { kind: "openList" }],
    ["Shift+F10", { kind: "openMenu" }],
    ["ContextMenu", { kind: "openMenu" }],
  ])("%s", (keys, action) => {
    expect(keyAction(press(keys))).toEqual(action);
  });

  it.each(["Ctrl+c", "Ctrl+v", "Ctrl+x", "Ctrl+s", "Alt+f", "F6", "F10", "Shift", "Control"])(
    "leaves %s to the browser and the page",
    (keys) => {
      expect(keyAction(press(keys))).toBeNull();
    }
  );
});

describe("editAction", () => {
  it.each([
    ["Enter", "edit", { kind: "commit", then: "nextRow" }],
    ["Shift+Enter", "edit", { kind: "commit", then: "previousRow" }],
    ["Ctrl+Enter", "edit", { kind: "commit", then: null }],
    ["Alt+Enter", "enter", { kind: "newline" }],
    ["Tab", "edit", { kind: "commit", then: "next" }],
    ["Escape", "edit", { kind: "cancel" }],
    ["F2", "enter", { kind: "toggleMode" }],
    ["ArrowRight", "enter", { kind: "commit", then: "right" }],
    ["ArrowRight", "edit", null],
    ["Shift+ArrowRight", "enter", null],
    ["Home", "enter", null],
    ["x", "enter", null],
  ] as const)("%s in mode %s", (keys, mode, action) => {
    expect(editAction(press(keys), mode)).toEqual(action);
  });
});

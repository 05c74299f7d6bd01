import { useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { formatArea } from "../../workbook/address";
import { cellArea } from "../../workbook/areas";
import type { Edit, Person } from "../../person/Person";
import { editAction } from "./editAction";
import type { GridState } from "./GridState";
import type { GridStyles } from "./gridStyles";
import type { GridTexts } from "./gridTexts";
import type { Box } from "./layout/areaBox";
import type { Size } from "./layout/gridGeometry";
import { lineHeight } from "./layout/lineHeight";
import { textWidth } from "./layout/textWidth";
import { fontFamily } from "./look/fontFamily";
import { wrappedLines } from "./layout/wrappedLines";
import type { SheetView } from "./SheetView";

/** Frame and room left and right of the text, in pixels, and room for the caret. */
const EXTRA_WIDTH = 14;

/** The text field over the cell that is being edited; it grows with its text to the right, then downwards. */
export function CellEditor(props: {
  readonly view: SheetView;
  readonly styles: GridStyles;
  readonly texts: GridTexts;
  readonly person: Person;
  readonly state: GridState;
  readonly edit: Edit;
  readonly draft: string;
  /** Where the cell is on the sheet, in pixels. */
  readonly box: Box;
  /** From the cell's upper left corner to the window's lower right one. */
  readonly room: Size;
  /** Whether the keyboard is the grid's, and not the formula bar's. */
  readonly hasKeyboard: () => boolean;
  /** Gives the keyboard back to the grid. */
  readonly onLeave: () => void;
}) {
  const { view, styles, state, person, edit, draft, box, room } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const font = view.styleOf(edit.row, edit.column);
  const { hasKeyboard, onLeave } = props;
  const grid = useRef({ hasKeyboard, onLeave });
  grid.current = { hasKeyboard, onLeave };

  useLayoutEffect(() => {
    const area = field.current;
    if (!area || !grid.current.hasKeyboard()) return undefined;
    area.focus({ preventScroll: true });
    area.setSelectionRange(area.value.length, area.value.length);
    // The keyboard is not to be lost with the field, whoever ends the editing.
    return () => {
      if (document.activeElement === area) grid.current.onLeave();
    };
  }, [edit]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const action = editAction(event, state.mode);
    if (!action) return;
    event.preventDefault();
    if (state.busy) return;
    if (action.kind === "toggleMode") state.mode = state.mode === "edit" ? "enter" : "edit";
    else if (action.kind === "newline") insertNewline(event.currentTarget, state);
    else if (action.kind === "cancel") {
      onLeave();
      state.cancel();
    } else {
      const { then } = action;
      onLeave();
      void state.commit(() => then && person.move(then));
    }
  };

  const most = Math.max(box.width, room.width);
  const line = lineHeight(font.fontSize);
  const longest = Math.max(...draft.split("\n").map((text) => textWidth(text, font)));
  const width = Math.min(most, Math.max(box.width + 1, Math.ceil(longest) + EXTRA_WIDTH));
  const lines = wrappedLines(draft, width - EXTRA_WIDTH + 2, font, textWidth);
  const height = Math.max(box.height + 1, lines * line + 4);
  return (
    <textarea
      ref={field}
      className={styles.editor}
      style={{
        left: box.left - 1,
        top: box.top - 1,
        width,
        height: Math.min(height, Math.max(box.height + 1, room.height)),
        overflowY: height > room.height ? "auto" : "hidden",
        fontFamily: fontFamily(font.fontName),
        fontSize: `${font.fontSize}pt`,
        lineHeight: `${line}px`,
        fontWeight: font.bold ? "bold" : "normal",
        fontStyle: font.italic ? "italic" : "normal",
      }}
      aria-label={props.texts.editor(formatArea(cellArea(edit.row, edit.column)))}
      autoComplete="off"
      spellCheck={false}
      data-editor=""
      value={draft}
      onChange={(event) => state.type(event.target.value)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.stopPropagation();
        state.mode = "edit";
      }}
    />
  );
}

/** Alt+Enter: the browser itself would do nothing. */
function insertNewline(area: HTMLTextAreaElement, state: GridState): void {
  const { selectionStart, selectionEnd, value } = area;
  area.setRangeText("\n", selectionStart, selectionEnd, "end");
  const caret = area.selectionStart;
  state.type(area.value === value ? value : area.value);
  // React puts the caret last when it takes the text over.
  queueMicrotask(() => area.setSelectionRange(caret, caret));
}

import { mergeClasses } from "@fluentui/react-components";
import {
  useLayoutEffect,
  useRef,
  type ChangeEvent,
  type KeyboardEvent,
  type Ref,
  useImperativeHandle,
  type AriaAttributes,
} from "react";
import type { Edit, Person } from "../../person/Person";
import type { Cell } from "../../person/selection/cellsTogether";
import { formatArea } from "../../workbook/address";
import { cellArea } from "../../workbook/areas";
import { editAction } from "./editAction";
import type { GridState } from "./GridState";
import type { GridStyles } from "./gridStyles";
import type { GridTexts } from "./gridTexts";
import type { Box } from "./layout/areaBox";
import type { Size } from "./layout/gridGeometry";
import { lineHeight } from "./layout/lineHeight";
import { textWidth } from "./layout/textWidth";
import { wrappedLines } from "./layout/wrappedLines";
import { fontFamily } from "./look/fontFamily";
import type { SheetView } from "./SheetView";
import type { GridClipboard } from "./useClipboard";
import type { GridKeys } from "./useGridKeys";

/** Frame and room left and right of the text, in pixels, and room for the caret. */
const EXTRA_WIDTH = 14;
/** A cell is no prose. */
const PLAIN = { autoComplete: "off", autoCorrect: "off", spellCheck: false } as const;

/** What the field does while no cell is being edited: it takes the keyboard for the whole grid. */
export interface GridKeyboard extends GridKeys {
  /** The field itself: who has it has the keyboard of the grid. */
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly clipboard: GridClipboard;
  readonly attributes: AriaAttributes;
}

/**
 * The text field at the active cell. It has the keyboard as long as the grid has it, so that dead keys, input methods
 * and dictation have somewhere to write; until a cell is being edited it cannot be seen. Then it lies over the cell
 * and grows with its text to the right, then downwards.
 */
export function CellEditor(props: {
  readonly view: SheetView;
  readonly styles: GridStyles;
  readonly texts: GridTexts;
  readonly person: Person;
  readonly state: GridState;
  readonly keyboard: GridKeyboard;
  /** The cell that is being edited here; null for none. */
  readonly edit: Edit | null;
  readonly draft: string;
  /** The active cell. */
  readonly active: Cell;
  /** Where it is on the sheet, in pixels. */
  readonly box: Box;
  /** From the cell's upper left corner to the window's lower right one. */
  readonly room: Size;
  /** Whether the keyboard is the grid's, and not the formula bar's. */
  readonly hasKeyboard: () => boolean;
}) {
  const { view, styles, state, person, keyboard, edit, draft, box, room } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(keyboard.ref, () => field.current!, []);
  const { row, column } = edit ?? props.active;
  const font = view.styleOf(row, column);
  const hasKeyboard = useRef(props.hasKeyboard);
  hasKeyboard.current = props.hasKeyboard;

  useLayoutEffect(() => {
    const area = field.current;
    if (!edit || !area || !hasKeyboard.current()) return;
    if (document.activeElement !== area) area.focus({ preventScroll: true });
    const end = area.value.length;
    // A text that is being composed is left alone: to set the caret would end it.
    if (area.selectionStart !== end || area.selectionEnd !== end) area.setSelectionRange(end, end);
  }, [edit]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    // What is typed while a value is on its way into the workbook comes after it.
    if (!edit || state.busy) {
      keyboard.onKeyDown(event);
      return;
    }
    event.stopPropagation();
    const action = editAction(event, state.mode);
    if (!action) return;
    event.preventDefault();
    if (action.kind === "toggleMode") state.mode = state.mode === "edit" ? "enter" : "edit";
    else if (action.kind === "newline") insertNewline(event.currentTarget, state);
    else if (action.kind === "cancel") state.cancel();
    else {
      const { then } = action;
      void state.commit(() => then && person.move(then));
    }
  };

  const onChange = ({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>): void => {
    if (!edit) keyboard.onText(target.value);
    else if (!state.busy) state.type(target.value);
    else if (nativeEvent instanceof InputEvent) keyboard.onText(nativeEvent.data ?? "");
  };

  if (!edit)
    return (
      <textarea
        ref={field}
        className={mergeClasses(styles.editor, styles.resting)}
        style={box}
        data-keyboard=""
        {...keyboard.attributes}
        {...PLAIN}
        value=""
        onChange={onChange}
        onKeyDown={onKeyDown}
        onCopy={keyboard.clipboard.onCopy}
        onCut={keyboard.clipboard.onCut}
        onPaste={keyboard.clipboard.onPaste}
      />
    );

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
      aria-label={props.texts.editor(formatArea(cellArea(row, column)))}
      {...PLAIN}
      data-keyboard=""
      data-editor=""
      value={draft}
      onChange={onChange}
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

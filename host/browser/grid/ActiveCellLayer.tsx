import type { CellRule, Person } from "../../person/Person";
import { formatArea } from "../../workbook/address";
import { ChevronDown12Regular } from "@fluentui/react-icons";
import { cellArea } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import { mergeClasses } from "@fluentui/react-components";
import { CellEditor, type GridKeyboard } from "./CellEditor";
import type { GridState } from "./GridState";
import type { GridStyles } from "./gridStyles";
import type { GridTexts } from "./gridTexts";
import { areaBox } from "./layout/areaBox";
import type { GridGeometry } from "./layout/gridGeometry";
import type { PanePlace } from "./layout/panes";
import { ListPopup } from "./ListPopup";
import { PromptBox } from "./PromptBox";
import type { ScrollLayers } from "./ScrollLayers";
import type { SheetView } from "./SheetView";
import type { Scroll } from "./useScrolling";

/** What stands at the active cell and scrolls with it: the text field, the list of allowed values, the prompt. */
export function ActiveCellLayer(props: {
  readonly view: SheetView;
  readonly styles: GridStyles;
  readonly texts: GridTexts;
  readonly person: Person;
  readonly state: GridState;
  readonly keyboard: GridKeyboard;
  readonly geometry: GridGeometry;
  readonly panes: readonly PanePlace[];
  readonly layers: ScrollLayers;
  readonly scroll: Scroll;
  /** The active cell, with all cells that it is merged of. */
  readonly active: Area;
  readonly rule: CellRule | null;
  readonly listIsOpen: boolean;
  readonly onList: (isOpen: boolean) => void;
  /** Whether the keyboard is the grid's, and not the formula bar's. */
  readonly hasKeyboard: () => boolean;
  readonly focusGrid: () => void;
}) {
  const { view, styles, texts, person, state, geometry, active, rule, scroll } = props;
  const pane = paneOf(props.panes, geometry, active);
  if (!pane) return null;
  const { editing, sheet } = person;
  const { draft } = state;
  const box = areaBox(view, active);
  const scrolled = {
    x: pane.scrolls.includes("x") ? scroll.left : 0,
    y: pane.scrolls.includes("y") ? scroll.top : 0,
  };
  const room = {
    width: geometry.window.width - pane.left - (box.left - pane.originLeft - scrolled.x),
    height: geometry.window.height - pane.top - (box.top - pane.originTop - scrolled.y),
  };
  const address = formatArea(cellArea(active.top, active.left));
  const choose = (text: string): void => {
    props.onList(false);
    props.focusGrid();
    if (state.begin(text, "enter")) void state.commit();
  };
  const isEditing = editing !== null && editing.sheetId === sheet.id && draft !== null;
  return (
    <div
      className={mergeClasses(styles.overlay, styles.overlayActive)}
      style={{ left: pane.left, top: pane.top, right: 0, bottom: 0 }}
    >
      <div
        className={styles.layer}
        style={{ left: -pane.originLeft, top: -pane.originTop }}
        ref={props.layers.attach[pane.scrolls]}
      >
        {rule?.prompt && !props.listIsOpen && (
          <PromptBox styles={styles} {...rule.prompt} box={box} room={room} />
        )}
        {rule?.list && !isEditing && (
          <button
            type="button"
            tabIndex={-1}
            className={styles.cellButton}
            style={{ left: box.left + box.width, top: box.top + box.height - 18 }}
            aria-label={texts.list.open}
            aria-haspopup="listbox"
            aria-expanded={props.listIsOpen}
            data-list=""
            // The list closes when it loses the keyboard; the click that takes it must not open it again.
            onPointerDown={(event) => {
              event.preventDefault();
              event.stopPropagation();
            }}
            onClick={() => props.onList(!props.listIsOpen)}
          >
            <ChevronDown12Regular />
          </button>
        )}
        {rule?.list && props.listIsOpen && (
          <ListPopup
            styles={styles}
            label={texts.list.label(address)}
            options={rule.list}
            value={person.shownText(sheet, active.top, active.left)}
            box={box}
            room={room}
            onChoose={choose}
            onClose={() => props.onList(false)}
          />
        )}
        <CellEditor
          view={view}
          styles={styles}
          texts={texts}
          person={person}
          state={state}
          keyboard={props.keyboard}
          edit={isEditing ? editing : null}
          draft={draft ?? ""}
          active={{ row: active.top, column: active.left }}
          box={box}
          room={room}
          hasKeyboard={props.hasKeyboard}
        />
      </div>
    </div>
  );
}

/** The pane that the active cell lies in. */
function paneOf(
  panes: readonly PanePlace[],
  { frozenRows, frozenColumns }: GridGeometry,
  active: Area
): PanePlace | undefined {
  const isFrozenRow = active.top < frozenRows;
  const isFrozenColumn = active.left < frozenColumns;
  const axes = isFrozenRow ? (isFrozenColumn ? "none" : "x") : isFrozenColumn ? "y" : "xy";
  return panes.find((pane) => pane.scrolls === axes);
}

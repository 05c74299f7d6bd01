import type { Outcome, Person } from "../../person/Person";
import { PopupMenu, type MenuEntry } from "../menu/PopupMenu";
import type { Anchor } from "../menu/placeAt";
import type { GridState } from "./GridState";
import type { GridTexts } from "./gridTexts";

/** What the menu does with the clipboard of the machine, see `useClipboard`. */
export interface ClipboardActs {
  readonly copy: (cut: boolean) => void;
  readonly paste: (what: "all" | "values") => void;
}

/** The menu of the selected cells. */
export function CellMenu(props: {
  readonly person: Person;
  readonly state: GridState;
  readonly texts: GridTexts;
  readonly clipboard: ClipboardActs;
  readonly target: Anchor;
  /** Opens the filter of the active cell's column; null where there is no table. */
  readonly openFilter: (() => void) | null;
  readonly onClose: () => void;
}) {
  const { person, state, clipboard, onClose } = props;
  const { menu } = props.texts;
  const act = (run: () => Outcome | Promise<Outcome>) => () => void state.act(run());
  const isFrozen = person.sheet.freeze !== null;
  const entries: readonly (MenuEntry | null)[] = [
    { text: menu.cut, act: () => clipboard.copy(true) },
    { text: menu.copy, act: () => clipboard.copy(false) },
    { text: menu.paste, act: () => clipboard.paste("all") },
    { text: menu.pasteValues, act: () => clipboard.paste("values") },
    null,
    { text: menu.insertRows, act: act(() => person.insertRows()) },
    { text: menu.insertColumns, act: act(() => person.insertColumns()) },
    { text: menu.deleteRows, act: act(() => person.deleteRows()) },
    { text: menu.deleteColumns, act: act(() => person.deleteColumns()) },
    { text: menu.clear, act: act(() => person.clearContents()) },
    null,
    { text: menu.sortAscending, act: act(() => person.sort(true)) },
    { text: menu.sortDescending, act: act(() => person.sort(false)) },
    {
      text: menu.filter,
      act: () => props.openFilter?.(),
      disabled: props.openFilter === null,
    },
    null,
    { text: menu.hideRows, act: act(() => person.setRowsHidden(true)) },
    { text: menu.showRows, act: act(() => person.setRowsHidden(false)) },
    { text: menu.hideColumns, act: act(() => person.setColumnsHidden(true)) },
    { text: menu.showColumns, act: act(() => person.setColumnsHidden(false)) },
    { text: isFrozen ? menu.unfreeze : menu.freeze, act: act(() => person.toggleFreeze()) },
  ];
  return <PopupMenu anchor={props.target} label={menu.label} entries={entries} onClose={onClose} />;
}

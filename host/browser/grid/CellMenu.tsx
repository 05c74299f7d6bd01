import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  type PositioningVirtualElement,
} from "@fluentui/react-components";
import type { Outcome, Person } from "../../person/Person";
import type { GridState } from "./GridState";
import type { GridTexts } from "./gridTexts";

/** A line of the menu; null is a divider. */
interface Entry {
  readonly text: string;
  readonly act: () => void;
  readonly disabled?: boolean;
}

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
  readonly target: PositioningVirtualElement;
  /** Opens the filter of the active cell's column; null where there is no table. */
  readonly openFilter: (() => void) | null;
  readonly onClose: () => void;
}) {
  const { person, state, clipboard, onClose } = props;
  const { menu } = props.texts;
  const act = (run: () => Outcome | Promise<Outcome>) => () => void state.act(run());
  const isFrozen = person.sheet.freeze !== null;
  const entries: readonly (Entry | null)[] = [
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
  return (
    <Menu
      open
      positioning={{ target: props.target, position: "below", align: "start", autoSize: true }}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover>
        <MenuList aria-label={menu.label}>
          {entries.map((entry, index) =>
            entry === null ? (
              <MenuDivider key={index} />
            ) : (
              <MenuItem
                key={entry.text}
                disabled={entry.disabled ?? false}
                onClick={() => {
                  onClose();
                  entry.act();
                }}
              >
                {entry.text}
              </MenuItem>
            )
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

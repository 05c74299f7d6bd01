import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import {
  ArrowLeftRegular,
  ArrowRightRegular,
  DeleteRegular,
  EyeOffRegular,
  LockClosedRegular,
  LockOpenRegular,
  RenameRegular,
} from "@fluentui/react-icons";
import type { Desk } from "../Desk";
import { gridStateOf } from "../grid/GridState";
import type { HostSheet } from "../../workbook/HostSheet";
import { usePage } from "./PageContext";

/** What can be done with one sheet: the menu at its tab. */
export function SheetMenu({
  desk,
  sheet,
  target,
  onClose,
  onRename,
  onDelete,
}: {
  readonly desk: Desk;
  readonly sheet: HostSheet;
  /** The tab at which it opens. */
  readonly target: HTMLElement;
  readonly onClose: () => void;
  readonly onRename: () => void;
  readonly onDelete: () => void;
}) {
  const { texts } = usePage();
  const { person, session } = desk;
  const state = gridStateOf(person);
  const { sheets } = session.workbook;
  /** The position of the nearest sheet that can be seen, to the left or the right; null at the end. */
  const neighbour = (step: -1 | 1): number | null => {
    for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
      if (sheets[at]?.visibility === "Visible") return at;
    }
    return null;
  };
  const move = (position: number | null): void => {
    if (position !== null) void state.act(person.moveSheet(sheet.id, position));
  };
  const [left, right] = [neighbour(-1), neighbour(1)];
  const isProtected = sheet.protection !== null;
  return (
    <Menu
      open
      positioning={{ target, position: "above", align: "start" }}
      onOpenChange={(_event, { open }) => {
        if (open) return;
        onClose();
        target.focus();
      }}
    >
      <MenuPopover>
        <MenuList aria-label={texts.sheets.menu(sheet.name)}>
          <MenuItem icon={<RenameRegular />} onClick={onRename}>
            {texts.sheets.rename}
          </MenuItem>
          <MenuItem icon={<ArrowLeftRegular />} disabled={left === null} onClick={() => move(left)}>
            {texts.sheets.moveLeft}
          </MenuItem>
          <MenuItem
            icon={<ArrowRightRegular />}
            disabled={right === null}
            onClick={() => move(right)}
          >
            {texts.sheets.moveRight}
          </MenuItem>
          <MenuDivider />
          <MenuItem
            icon={isProtected ? <LockOpenRegular /> : <LockClosedRegular />}
            onClick={() =>
              void state.act(
                isProtected ? person.unprotectSheet(sheet.id) : person.protectSheet(sheet.id)
              )
            }
          >
            {isProtected ? texts.sheets.unprotect : texts.sheets.protect}
          </MenuItem>
          <MenuItem
            icon={<EyeOffRegular />}
            onClick={() => void state.act(person.setSheetHidden(sheet.id, true))}
          >
            {texts.sheets.hide}
          </MenuItem>
          <MenuItem icon={<DeleteRegular />} onClick={onDelete}>
            {texts.sheets.delete}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

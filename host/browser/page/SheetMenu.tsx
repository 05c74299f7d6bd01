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
import { PopupMenu } from "../menu/PopupMenu";
import { usePage } from "./PageContext";

/** What can be done with one sheet: the menu at its tab. */
export function SheetMenu({
  desk,
  sheet,
  target,
  onClose,
  onHide,
  onRename,
  onDelete,
}: {
  readonly desk: Desk;
  readonly sheet: HostSheet;
  /** The tab at which it opens. */
  readonly target: HTMLElement;
  readonly onClose: () => void;
  readonly onHide: () => void;
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
  const protect = (): void =>
    void state.act(isProtected ? person.unprotectSheet(sheet.id) : person.protectSheet(sheet.id));
  const names = texts.sheets;
  return (
    <PopupMenu
      anchor={target}
      side="above"
      label={names.menu(sheet.name)}
      entries={[
        { text: names.rename, icon: <RenameRegular />, act: onRename },
        {
          text: names.moveLeft,
          icon: <ArrowLeftRegular />,
          disabled: left === null,
          act: () => move(left),
        },
        {
          text: names.moveRight,
          icon: <ArrowRightRegular />,
          disabled: right === null,
          act: () => move(right),
        },
        null,
        {
          text: isProtected ? names.unprotect : names.protect,
          icon: isProtected ? <LockOpenRegular /> : <LockClosedRegular />,
          act: protect,
        },
        {
          text: names.hide,
          icon: <EyeOffRegular />,
          act: onHide,
        },
        { text: names.delete, icon: <DeleteRegular />, act: onDelete },
      ]}
      onClose={() => {
        onClose();
        target.focus();
      }}
    />
  );
}

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular, EyeRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Desk } from "../Desk";
import { gridStateOf } from "../grid/GridState";
import type { Outcome } from "../../person/Person";
import type { HostSheet } from "../../workbook/HostSheet";
import { DeleteSheetDialog } from "./DeleteSheetDialog";
import { MenuButton } from "./MenuButton";
import { usePage } from "./PageContext";
import { SheetMenu } from "./SheetMenu";
import { SheetTab } from "./SheetTab";
import { useDesk } from "./useDesk";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    minHeight: "32px",
  },
  tabs: { display: "flex", overflowX: "auto", overflowY: "hidden", minWidth: 0 },
});

/** The sheets that can be seen, the one in front marked; and those that are hidden, to be shown again. */
export function SheetTabs({
  desk,
  className,
  focusGrid,
}: {
  readonly desk: Desk;
  readonly className?: string;
  /** Gives the keyboard to the grid, once what was asked for is done. */
  readonly focusGrid: () => void;
}) {
  const styles = useStyles();
  const { texts } = usePage();
  useDesk(desk);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [menu, setMenu] = useState<SheetMenuPlace | null>(null);
  const [deleting, setDeleting] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { person, session } = desk;
  const state = gridStateOf(person);
  const { sheets, activeSheetId } = session.workbook;
  const visible = sheets.filter((sheet) => sheet.visibility === "Visible");
  const hidden = sheets.filter((sheet) => sheet.visibility === "Hidden");

  useEffect(() => {
    const tab = list.current?.querySelector('[aria-selected="true"]');
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [activeSheetId]);

  const act = (outcome: Promise<Outcome>): void => void state.act(outcome).then(focusGrid);
  const activate = (sheet: HostSheet): void => {
    void state.commit(() => void state.act(person.activateSheet(sheet.id)));
  };
  /** Tabs are gone through with the arrow keys, as the pattern of tabs has it. */
  const goWithKey = (event: KeyboardEvent, at: number): void => {
    const to = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: visible.length - 1,
    }[event.key];
    const sheet = to === undefined ? undefined : visible[to];
    if (!sheet) return;
    event.preventDefault();
    activate(sheet);
    const tabs = list.current?.querySelectorAll<HTMLElement>('[role="tab"]');
    tabs?.[visible.indexOf(sheet)]?.focus();
  };
  const sheetOf = (id: string | null): HostSheet | undefined =>
    id === null ? undefined : session.workbook.sheetById(id);
  const doomed = sheetOf(deleting);
  const menuSheet = sheetOf(menu?.sheetId ?? null);

  return (
    <div className={mergeClasses(styles.bar, className)} data-region="sheets">
      <div ref={list} className={styles.tabs} role="tablist" aria-label={texts.sheets.label}>
        {visible.map((sheet, at) => (
          <SheetTab
            key={sheet.id}
            sheet={sheet}
            selected={sheet.id === activeSheetId}
            renaming={sheet.id === renaming}
            onActivate={() => activate(sheet)}
            onKey={(event) => goWithKey(event, at)}
            onRename={() => setRenaming(sheet.id)}
            onNewName={(name) => {
              setRenaming(null);
              if (name !== null) void state.act(person.renameSheet(sheet.id, name));
            }}
            onDone={focusGrid}
            onMenu={(target) => {
              activate(sheet);
              setMenu({ sheetId: sheet.id, target });
            }}
          />
        ))}
      </div>
      <Button
        appearance="subtle"
        icon={<AddRegular />}
        aria-label={texts.sheets.add}
        onClick={() => act(person.addSheet())}
      />
      {hidden.length > 0 && (
        <MenuButton
          icon={<EyeRegular />}
          label={texts.sheets.show}
          menuLabel={texts.sheets.show}
          entries={hidden.map((sheet) => ({
            text: texts.sheets.showSheet(sheet.name),
            act: () => act(person.setSheetHidden(sheet.id, false)),
          }))}
        />
      )}
      {menu !== null && menuSheet && (
        <SheetMenu
          desk={desk}
          sheet={menuSheet}
          target={menu.target}
          onClose={() => setMenu(null)}
          onHide={() => act(person.setSheetHidden(menuSheet.id, true))}
          onRename={() => setRenaming(menuSheet.id)}
          onDelete={() => setDeleting(menuSheet.id)}
        />
      )}
      {doomed && (
        <DeleteSheetDialog
          name={doomed.name}
          onAnswer={(confirmed) => {
            setDeleting(null);
            if (confirmed) act(person.deleteSheet(doomed.id));
          }}
        />
      )}
    </div>
  );
}

interface SheetMenuPlace {
  readonly sheetId: string;
  readonly target: HTMLElement;
}

import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { HostSheet } from "../../workbook/HostSheet";
import { usePage } from "./PageContext";

const useStyles = makeStyles({
  tab: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    flexShrink: 0,
    ...shorthands.borderStyle("none", "solid", "solid", "none"),
    ...shorthands.borderWidth("0", "1px", "3px", "0"),
    ...shorthands.borderColor("transparent", tokens.colorNeutralStroke2, "transparent"),
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    padding: "4px 14px 2px",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    whiteSpace: "nowrap",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
    },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  swatch: {
    width: "10px",
    height: "10px",
    borderRadius: "2px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
  },
  input: { font: "inherit", width: "14ch", margin: "2px 6px" },
});

/** One sheet's tab. It is renamed in place: by a double click, F2, or its menu. */
export interface SheetTabProps {
  readonly sheet: HostSheet;
  readonly selected: boolean;
  readonly renaming: boolean;
  readonly onActivate: () => void;
  /** A key that goes from tab to tab. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** The person wants to rename it. */
  readonly onRename: () => void;
  /** The name that was typed; null leaves it. */
  readonly onNewName: (name: string | null) => void;
  /** The person is done with the tab: the keyboard belongs to the grid. */
  readonly onDone: () => void;
  readonly onMenu: (target: HTMLElement) => void;
}

/** The tab, or the field with its name while it is renamed. */
export function SheetTab(props: SheetTabProps) {
  const styles = useStyles();
  const { texts } = usePage();
  const { sheet, selected, renaming, onActivate, onKey, onRename, onNewName, onDone, onMenu } =
    props;
  if (renaming) return <NameField name={sheet.name} {...{ onNewName, onDone }} />;
  return (
    <button
      type="button"
      role="tab"
      aria-selected={selected}
      tabIndex={selected ? 0 : -1}
      className={mergeClasses(styles.tab, selected && styles.selected)}
      onClick={({ detail }) => {
        onActivate();
        // Who clicks goes on in the sheet; who comes by keys goes on from tab to tab.
        if (detail > 0) onDone();
      }}
      onDoubleClick={onRename}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(event.currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key === "F2") {
          onRename();
        } else if (event.key === "ContextMenu" || (event.shiftKey && event.key === "F10")) {
          event.preventDefault();
          onMenu(event.currentTarget);
        } else {
          onKey(event);
        }
      }}
    >
      {sheet.tabColor !== null && (
        <span className={styles.swatch} style={{ backgroundColor: sheet.tabColor }} aria-hidden />
      )}
      {sheet.name}
      {sheet.protection !== null && (
        <>
          {" "}
          <LockClosedRegular aria-label={texts.sheets.protected} fontSize={12} />
        </>
      )}
    </button>
  );
}

function NameField({
  name,
  onNewName,
  onDone,
}: {
  readonly name: string;
  readonly onNewName: (name: string | null) => void;
  readonly onDone: () => void;
}) {
  const styles = useStyles();
  const { texts } = usePage();
  const field = useRef<HTMLInputElement>(null);
  // Enter and Escape take the field away, and that must not count as leaving it.
  const ended = useRef(false);
  useEffect(() => {
    ended.current = false;
    field.current?.select();
  }, []);
  const end = (typed: string | null): void => {
    if (ended.current) return;
    ended.current = true;
    onNewName(typed === null || typed === name ? null : typed);
  };
  return (
    <input
      ref={field}
      className={styles.input}
      aria-label={texts.sheets.newName(name)}
      defaultValue={name}
      onBlur={({ currentTarget }) => end(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== "Escape") return;
        // The key is used up: it must not answer a message that appears now.
        event.preventDefault();
        end(event.key === "Enter" ? event.currentTarget.value : null);
        onDone();
      }}
    />
  );
}

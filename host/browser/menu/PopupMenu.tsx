import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { keyTarget } from "./keyTarget";
import { Anchored } from "./Anchored";
import type { Anchor, Placement } from "./placeAt";

/** A line of a menu. */
export interface MenuEntry {
  readonly text: string;
  /** A second line that explains it. */
  readonly hint?: string;
  readonly icon?: ReactElement;
  readonly disabled?: boolean;
  /** What it does, after the menu is gone. */
  readonly act: () => void;
}

const useStyles = makeStyles({
  entry: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: "4px 10px",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    color: "inherit",
    backgroundColor: "transparent",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    "@media (forced-colors: active)": {
      ":hover": { color: "HighlightText", backgroundColor: "Highlight", forcedColorAdjust: "none" },
    },
  },
  disabled: {
    color: tokens.colorNeutralForegroundDisabled,
    cursor: "default",
    ":hover": { backgroundColor: "transparent" },
    "@media (forced-colors: active)": {
      color: "GrayText",
      ":hover": { color: "GrayText", backgroundColor: "transparent" },
    },
  },
  icon: { display: "flex", fontSize: "20px" },
  hint: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  divider: { height: "1px", margin: "4px 0", backgroundColor: tokens.colorNeutralStroke2 },
});

/**
 * A menu at an anchor, open as long as it is in the page. Arrows, Home, End and first letters go through it; Tab and
 * Escape leave it.
 */
export function PopupMenu({
  anchor,
  side = "below",
  align = "start",
  label,
  entries,
  onClose,
}: Partial<Placement> & {
  readonly anchor: Anchor;
  readonly label: string;
  /** null is a line between groups. */
  readonly entries: readonly (MenuEntry | null)[];
  /** To be closed; the keyboard goes where it belongs then. An entry's act comes after it. */
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const [active, setActive] = useState(0);
  const focused = useRef<HTMLButtonElement>(null);
  const shown = entries.filter((entry) => entry !== null);
  useLayoutEffect(() => focused.current?.focus(), [active]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const texts = shown.map(({ text }) => text);
    const last = shown.length - 1;
    // Unlike a list, a menu goes around.
    const around =
      event.key === "ArrowDown" && active === last
        ? 0
        : event.key === "ArrowUp" && active === 0
          ? last
          : keyTarget(event.key, active, texts);
    if (event.key === "Tab") onClose();
    // Space and Enter press the button that has the keyboard.
    else if (event.key === " " || around === null) return;
    else setActive(around);
    event.preventDefault();
  };

  return (
    <Anchored {...{ anchor, side, align, label, onClose, onKeyDown }} role="menu">
      {entries.map((entry, index) => {
        if (entry === null)
          return <div key={`line ${index}`} role="separator" className={styles.divider} />;
        const { text, hint, icon, disabled = false } = entry;
        const isActive = entry === shown[active];
        return (
          <button
            key={text}
            ref={isActive ? focused : null}
            type="button"
            role="menuitem"
            tabIndex={isActive ? 0 : -1}
            aria-disabled={disabled}
            className={mergeClasses(styles.entry, disabled && styles.disabled)}
            onClick={() => {
              if (disabled) return;
              onClose();
              entry.act();
            }}
          >
            {icon && <span className={styles.icon}>{icon}</span>}
            <span>
              {text}
              {hint !== undefined && <span className={styles.hint}>{hint}</span>}
            </span>
          </button>
        );
      })}
    </Anchored>
  );
}

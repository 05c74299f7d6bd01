import { Button, type ButtonProps } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { PopupMenu, type MenuEntry } from "../menu/PopupMenu";

/** A button with a menu. */
export function MenuButton({
  entries,
  text,
  label,
  icon,
  size = "medium",
  menuLabel,
}: {
  /** null is a line between groups. */
  readonly entries: readonly (MenuEntry | null)[];
  /** What the button says; without it, `label` is its name. */
  readonly text?: string;
  readonly label?: string;
  readonly icon: ReactElement;
  readonly size?: ButtonProps["size"];
  /** What the menu is called. */
  readonly menuLabel: string;
}) {
  // The button itself while its menu is open.
  const [target, setTarget] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        size={size}
        appearance="subtle"
        icon={icon}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={target !== null}
        onClick={({ currentTarget }) => setTarget(target === null ? currentTarget : null)}
      >
        {text}
      </Button>
      {target !== null && (
        <PopupMenu
          anchor={target}
          align="end"
          label={menuLabel}
          entries={entries}
          onClose={() => {
            setTarget(null);
            target.focus();
          }}
        />
      )}
    </>
  );
}

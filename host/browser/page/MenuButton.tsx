import { Button, Menu, MenuPopover, type ButtonProps } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

/**
 * A button with a menu. The menu is in the page only while it is open: with it come Fluent's keyboard traps, hidden
 * elements that can be reached with Tab.
 */
export function MenuButton({
  children,
  text,
  label,
  icon,
  size = "medium",
}: {
  /** The `MenuList`. */
  readonly children: ReactElement;
  /** What the button says; without it, `label` is its name. */
  readonly text?: string;
  readonly label?: string;
  readonly icon: ReactElement;
  readonly size?: ButtonProps["size"];
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
        onClick={({ currentTarget }) => setTarget(currentTarget)}
      >
        {text}
      </Button>
      {target !== null && (
        <Menu
          open
          positioning={{ target, position: "below", align: "end" }}
          onOpenChange={(_event, data) => {
            if (data.open) return;
            setTarget(null);
            target.focus();
          }}
        >
          <MenuPopover>{children}</MenuPopover>
        </Menu>
      )}
    </>
  );
}

import { Button, Menu, MenuPopover, type ButtonProps } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

/**
 * A button with a menu. The menu comes into the page when it is first opened: with it come Fluent's keyboard traps,
 * hidden elements that can be reached with Tab.
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
  // The button itself, once its menu has been opened.
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size={size}
        appearance="subtle"
        icon={icon}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={({ currentTarget }) => {
          setTarget(currentTarget);
          setOpen(true);
        }}
      >
        {text}
      </Button>
      {target !== null && (
        <Menu
          open={open}
          positioning={{ target, position: "below", align: "end" }}
          onOpenChange={(_event, data) => {
            if (data.open) return;
            setOpen(false);
            target.focus();
          }}
        >
          <MenuPopover>{children}</MenuPopover>
        </Menu>
      )}
    </>
  );
}

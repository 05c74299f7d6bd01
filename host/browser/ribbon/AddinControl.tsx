import { Button } from "@fluentui/react-components";
import { useState, type MouseEventHandler } from "react";
import { PopupMenu, type MenuEntry } from "../menu/PopupMenu";
import { iconFor, type RibbonControl } from "./RibbonModel";
import { useRibbonStyles } from "./ribbonStyles";

/** Runs what a control declares; never a menu, which runs nothing itself. */
export type RunControl = (control: RibbonControl) => void;

/** Size of the pictures on the ribbon in pixels, at twice the density that most screens have. */
const PICTURE = 32;

/** A button or a menu of the add-in's, with picture, name and what it is for. */
export function AddinControl({
  control,
  onRun,
}: {
  readonly control: RibbonControl;
  readonly onRun: RunControl;
}) {
  if (control.action.kind !== "menu") {
    return <ControlButton control={control} onClick={() => onRun(control)} />;
  }
  const entries = control.action.items.map((item) => ({
    text: item.label,
    act: () => onRun(item),
  }));
  return <ControlMenu control={control} entries={entries} />;
}

function ControlMenu({
  control,
  entries,
}: {
  readonly control: RibbonControl;
  readonly entries: readonly MenuEntry[];
}) {
  // The button itself while its menu is open.
  const [target, setTarget] = useState<HTMLElement | null>(null);
  return (
    <>
      <ControlButton
        control={control}
        aria-haspopup="menu"
        aria-expanded={target !== null}
        onClick={({ currentTarget }) => setTarget(target === null ? currentTarget : null)}
      />
      {target !== null && (
        <PopupMenu
          anchor={target}
          label={control.label}
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

function ControlButton({
  control,
  ...rest
}: {
  readonly control: RibbonControl;
  readonly onClick: MouseEventHandler<HTMLElement>;
  readonly "aria-haspopup"?: "menu";
  readonly "aria-expanded"?: boolean;
}) {
  const styles = useRibbonStyles();
  const icon = iconFor(control, PICTURE);
  return (
    <Button
      {...rest}
      appearance="subtle"
      className={styles.button}
      icon={icon === null ? null : <img className={styles.picture} src={icon.url} alt="" />}
      // The browser shows it at the pointer and takes it away itself: nothing of the page is covered for long.
      title={control.tip === "" ? undefined : control.tip}
    >
      {control.label}
    </Button>
  );
}

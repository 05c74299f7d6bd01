import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
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
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ControlButton control={control} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {control.action.items.map((item) => (
            <MenuItem key={item.id} onClick={() => onRun(item)}>
              {item.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function ControlButton({
  control,
  ...rest
}: {
  readonly control: RibbonControl;
  readonly onClick?: () => void;
}) {
  const styles = useRibbonStyles();
  const icon = iconFor(control, PICTURE);
  const button = (
    <Button
      {...rest}
      appearance="subtle"
      className={styles.button}
      icon={icon === null ? null : <img className={styles.picture} src={icon.url} alt="" />}
    >
      {control.label}
    </Button>
  );
  if (control.tip === "") return button;
  return (
    <Tooltip relationship="description" content={control.tip} positioning="below-start">
      {button}
    </Tooltip>
  );
}

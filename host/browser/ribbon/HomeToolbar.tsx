import { Button } from "@fluentui/react-components";
import type { Desk } from "../Desk";
import { gridStateOf } from "../grid/GridState";
import { gridTexts } from "../grid/gridTexts";
import { useClipboard } from "../grid/useClipboard";
import { usePage } from "../page/PageContext";
import { useDesk } from "../page/useDesk";
import { AddinGroups } from "./AddinGroups";
import type { RunControl } from "./AddinControl";
import { HOME_GROUPS } from "./HomeCommand";
import { homeCommands } from "./homeCommands";
import { RibbonButtonGroup } from "./RibbonButtonGroup";
import type { RibbonGroup } from "./RibbonModel";
import { RibbonToolbar } from "./RibbonToolbar";
import { useRibbonStyles } from "./ribbonStyles";

/** The grid's own commands, and what an add-in puts on tabs of Excel's. */
export function HomeToolbar({
  desk,
  addinGroups,
  onRun,
  focusGrid,
}: {
  readonly desk: Desk;
  readonly addinGroups: readonly RibbonGroup[];
  readonly onRun: RunControl;
  readonly focusGrid: () => void;
}) {
  const styles = useRibbonStyles();
  const { texts, language } = usePage();
  useDesk(desk);
  const state = gridStateOf(desk.person);
  const clipboard = useClipboard(desk.person, state);
  const commands = homeCommands(desk, texts.ribbon, gridTexts(language), clipboard);
  return (
    <RibbonToolbar label={texts.ribbon.home}>
      {HOME_GROUPS.map((group) => (
        <RibbonButtonGroup key={group} label={texts.ribbon.groups[group]}>
          {commands
            .filter((command) => command.group === group)
            .map(({ id, label, Icon, disabled, run }) => (
              <Button
                key={id}
                appearance="subtle"
                className={styles.button}
                icon={<Icon />}
                disabled={disabled ?? false}
                onClick={({ detail }) => {
                  void state.commit(() => void state.act(run()));
                  // Who clicks goes on in the sheet; who comes by keys goes on along the ribbon.
                  if (detail > 0) focusGrid();
                }}
              >
                {label}
              </Button>
            ))}
        </RibbonButtonGroup>
      ))}
      <AddinGroups groups={addinGroups} onRun={onRun} />
    </RibbonToolbar>
  );
}

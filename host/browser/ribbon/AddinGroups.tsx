import { AddinControl, type RunControl } from "./AddinControl";
import { RibbonButtonGroup } from "./RibbonButtonGroup";
import type { RibbonGroup } from "./RibbonModel";

/** Groups of the add-in's, on a tab of its own or of Excel's. */
export function AddinGroups({
  groups,
  onRun,
}: {
  readonly groups: readonly RibbonGroup[];
  readonly onRun: RunControl;
}) {
  return groups.map((group) => (
    <RibbonButtonGroup key={group.id} label={group.label}>
      {group.controls.map((control) => (
        <AddinControl key={control.id} control={control} onRun={onRun} />
      ))}
    </RibbonButtonGroup>
  ));
}

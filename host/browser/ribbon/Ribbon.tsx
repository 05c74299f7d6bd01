import { Button, Spinner, Text } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Desk } from "../Desk";
import { usePage } from "../page/PageContext";
import type { RunControl } from "./AddinControl";
import { AddinGroups } from "./AddinGroups";
import { HomeToolbar } from "./HomeToolbar";
import { RibbonTabs } from "./RibbonTabs";
import { RibbonToolbar } from "./RibbonToolbar";
import { useRibbonStyles } from "./ribbonStyles";
import type { ManifestState } from "./useManifest";

/** Key of the grid's own tab, which no tab of an add-in can have. */
const HOME = " home";

/** The tabs: the grid's own commands, and those that the add-in's manifest declares. */
export function Ribbon({
  desk,
  manifest,
  onRun,
  focusGrid,
}: {
  readonly desk: Desk;
  readonly manifest: ManifestState;
  readonly onRun: RunControl;
  /** Gives the keyboard to the grid. */
  readonly focusGrid: () => void;
}) {
  const styles = useRibbonStyles();
  const { texts } = usePage();
  const panelId = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const declared = manifest.kind === "ready" ? manifest.ribbon.tabs : [];
  const tabs = declared.filter((each) => each.label !== null);
  const onExcelsTabs = declared.filter((each) => each.label === null);
  // The add-in is what people are here for: its tab is in front until they choose another.
  const front = chosen ?? tabs[0]?.id ?? HOME;
  const tab = tabs.find((each) => each.id === front);
  return (
    <nav className={styles.ribbon} aria-label={texts.ribbon.label} data-region="ribbon">
      <RibbonTabs
        label={texts.ribbon.label}
        tabs={[
          { id: HOME, label: texts.ribbon.home },
          ...tabs.map(({ id, label }) => ({ id, label: label ?? "" })),
        ]}
        front={front}
        panelId={panelId}
        onFront={setChosen}
      />
      <div id={panelId} role="tabpanel" aria-label={tab?.label ?? texts.ribbon.home}>
        {tab ? (
          <RibbonToolbar label={tab.label ?? ""}>
            <AddinGroups groups={tab.groups} onRun={onRun} />
          </RibbonToolbar>
        ) : (
          <HomeToolbar
            desk={desk}
            addinGroups={onExcelsTabs.flatMap(({ groups }) => groups)}
            onRun={onRun}
            focusGrid={focusGrid}
          />
        )}
      </div>
      {manifest.kind !== "ready" && <ManifestMessage manifest={manifest} />}
    </nav>
  );
}

function ManifestMessage({
  manifest,
}: {
  readonly manifest: Exclude<ManifestState, { kind: "ready" }>;
}) {
  const styles = useRibbonStyles();
  const { texts } = usePage();
  if (manifest.kind === "loading") {
    return <Spinner size="tiny" label={texts.ribbon.loading} />;
  }
  return (
    <div className={styles.message} role="alert">
      <Text>{texts.ribbon.failed}</Text>{" "}
      <Button size="small" onClick={manifest.retry}>
        {texts.ribbon.retry}
      </Button>
    </div>
  );
}

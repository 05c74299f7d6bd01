import { Button, Spinner, Tab, TabList, Text, Toolbar } from "@fluentui/react-components";
import { useState } from "react";
import type { Desk } from "../Desk";
import { usePage } from "../page/PageContext";
import type { RunControl } from "./AddinControl";
import { AddinGroups } from "./AddinGroups";
import { HomeToolbar } from "./HomeToolbar";
import type { RibbonTab } from "./RibbonModel";
import { useRibbonStyles } from "./ribbonStyles";
import type { ManifestState } from "./useManifest";

/** Key of the grid's own tab, which no tab of an add-in can have. */
const HOME = " home";

/** The tabs: the grid's own commands, and those that the add-in's manifest declares. */
export function Ribbon({
  desk,
  manifest,
  onRun,
}: {
  readonly desk: Desk;
  readonly manifest: ManifestState;
  readonly onRun: RunControl;
}) {
  const styles = useRibbonStyles();
  const { texts } = usePage();
  const [chosen, setChosen] = useState<string | null>(null);
  const declared = manifest.kind === "ready" ? manifest.ribbon.tabs : [];
  const tabs = declared.filter((each) => each.label !== null);
  const onExcelsTabs = declared.filter((each) => each.label === null);
  // The add-in is what people are here for: its tab is in front until they choose another.
  const front = chosen ?? tabs[0]?.id ?? HOME;
  const tab = tabs.find((each) => each.id === front);
  return (
    <nav className={styles.ribbon} aria-label={texts.ribbon.label} data-region="ribbon">
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={front}
        onTabSelect={(_event, { value }) => setChosen(String(value))}
      >
        <Tab value={HOME}>{texts.ribbon.home}</Tab>
        {tabs.map(({ id, label }) => (
          <Tab key={id} value={id}>
            {label}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" aria-label={tab?.label ?? texts.ribbon.home}>
        {tab ? (
          <AddinToolbar tab={tab} onRun={onRun} />
        ) : (
          <HomeToolbar
            desk={desk}
            addinGroups={onExcelsTabs.flatMap(({ groups }) => groups)}
            onRun={onRun}
          />
        )}
      </div>
      {manifest.kind !== "ready" && <ManifestMessage manifest={manifest} />}
    </nav>
  );
}

function AddinToolbar({ tab, onRun }: { readonly tab: RibbonTab; readonly onRun: RunControl }) {
  const styles = useRibbonStyles();
  return (
    <Toolbar aria-label={tab.label ?? ""} className={styles.toolbar} size="small">
      <AddinGroups groups={tab.groups} onRun={onRun} />
    </Toolbar>
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

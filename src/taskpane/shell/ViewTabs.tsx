import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { usePane, type View } from "../PaneContext";

/** The views that have a tab; the import is a part of *Start*. */
const TABS = ["start", "score", "citizen", "check", "export"] as const satisfies View[];

/** Id of the part of the page that the tabs change. */
export const PANEL_ID = "view";

const useStyles = makeStyles({
  tabs: {
    // In as many rows as it takes: at 300 pixels, or with letters twice as large, five names need two.
    flexWrap: "wrap",
    padding: "0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Id of a view's tab: it names the panel. */
export function tabId(view: View): string {
  return `tab-${view === "import" ? "start" : view}`;
}

/** The navigation between the views. */
export function ViewTabs({ onSelect }: { readonly onSelect: (view: View) => void }) {
  const styles = useStyles();
  const { texts, view } = usePane();
  return (
    <TabList
      aria-label={texts.shell.views}
      className={styles.tabs}
      size="small"
      selectedValue={view === "import" ? "start" : view}
      onTabSelect={(_, { value }) => {
        const chosen = TABS.find((each) => each === value);
        if (chosen) onSelect(chosen);
      }}
    >
      {TABS.map((each) => (
        <Tab key={each} id={tabId(each)} value={each} aria-controls={PANEL_ID}>
          {texts[each].title}
        </Tab>
      ))}
    </TabList>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane, type View } from "../PaneContext";

/** The views that are navigated to; the import is a part of *Start*. */
const DESTINATIONS = ["start", "score", "citizen", "check", "export"] as const satisfies View[];

const useStyles = makeStyles({
  list: {
    display: "flex",
    // In as many rows as it takes: at 300 pixels, or with letters twice as large, five names need two.
    flexWrap: "wrap",
    margin: "0",
    padding: "4px 8px 0",
    listStyleType: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Where there is little height, one row that scrolls sideways.
    "@media (max-height: 300px)": { flexWrap: "nowrap", overflowX: "auto", paddingTop: "0" },
  },
  item: { display: "flex", flexShrink: 0 },
  button: {
    minWidth: "auto",
    minHeight: "32px",
    padding: "4px 4px 2px",
    fontWeight: tokens.fontWeightRegular,
    borderRadius: "0",
    marginBottom: "2px",
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    marginBottom: "0",
    // A border, and only here: it is seen where the system chooses the colours, too.
    borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    ":hover:active": { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

/** The navigation between the views: as links, because each is a page of its own. */
export function Navigation() {
  const styles = useStyles();
  const { show, texts, view } = usePane();
  const current = view === "import" ? "start" : view;
  return (
    <nav aria-label={texts.shell.views}>
      <ul className={styles.list}>
        {DESTINATIONS.map((each) => (
          <li key={each} className={styles.item}>
            <Button
              appearance="subtle"
              className={mergeClasses(styles.button, each === current && styles.current)}
              aria-current={each === current ? "page" : undefined}
              onClick={() => show(each)}
            >
              {texts.shell.tabs[each]}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

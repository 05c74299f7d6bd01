import { Button, Link, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import { SAVE_ID } from "./fields";

/** A pane with little height: a low window, or letters twice as large. */
const LOW = "@media (max-height: 420px)";

/** Always in sight at the foot of what scrolls. */
const atFoot = {
  position: "sticky",
  // Down over the padding of what scrolls, where the questions would show below it.
  bottom: "-12px",
  zIndex: 1,
  paddingTop: "8px",
  paddingBottom: "12px",
  borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  backgroundColor: tokens.colorNeutralBackground1,
} as const;

const useStyles = makeStyles({
  foot: {
    ...atFoot,
    marginTop: "12px",
    // Where there is little height, all of it would cover what it is about.
    [LOW]: { display: "contents" },
  },
  facts: { [LOW]: { marginTop: "12px" } },
  fact: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    ":empty": { margin: "0" },
  },
  bar: {
    display: "grid",
    rowGap: "4px",
    [LOW]: {
      ...atFoot,
      gridTemplateColumns: "minmax(0, 1fr) minmax(0, 2fr)",
      alignItems: "center",
      columnGap: "8px",
      paddingTop: "4px",
      paddingBottom: "4px",
    },
  },
  progress: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "8px",
    [LOW]: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  unsaved: { fontWeight: tokens.fontWeightSemibold },
  // Between the two, in their row: nothing is lost that the words beside it do not say.
  line: { [LOW]: { display: "none" } },
  save: { overflowWrap: "anywhere", [LOW]: { paddingLeft: "8px", paddingRight: "8px" } },
});

/** How far the form is, and what saving it does. */
export interface SaveBarProps {
  readonly answered: number;
  readonly total: number;
  readonly isUnsaved: boolean;
  /** What saving comes to, in sentences; "" while there is nothing to say. */
  readonly preview: string;
  readonly saveLabel: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  /** Brings back what was discarded; null when nothing was. */
  readonly onRestore: (() => void) | null;
}

/**
 * Always in sight below the questions: how many are answered, what saving does, and the button that does it. In a low
 * pane what saving does scrolls with the questions.
 */
export function SaveBar(props: SaveBarProps) {
  const { answered, total, isUnsaved, preview, saveLabel, onSave, onDiscard, onRestore } = props;
  const styles = useStyles();
  const { texts, snapshot } = usePane();
  const progress = texts.score.answered(answered, total);
  const isBusy = snapshot.work !== null;
  return (
    <div className={styles.foot}>
      <div className={styles.facts}>
        {isUnsaved && (
          <p className={styles.fact}>
            {texts.score.lostOnClose}{" "}
            <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={onDiscard}>
              {texts.score.discard}
            </Button>
          </p>
        )}
        <p className={styles.fact} role="status">
          {onRestore === null ? preview : texts.score.discarded}
          {onRestore !== null && (
            <>
              {" "}
              <Link as="button" inline onClick={onRestore}>
                {texts.score.restore}
              </Link>
            </>
          )}
        </p>
      </div>
      <div className={styles.bar}>
        <div className={styles.progress}>
          <span>{progress}</span>
          {isUnsaved && <span className={styles.unsaved}>{texts.score.unsaved}</span>}
        </div>
        <ProgressBar
          className={styles.line}
          value={answered}
          max={Math.max(total, 1)}
          aria-label={progress}
        />
        <Button
          id={SAVE_ID}
          className={styles.save}
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={onSave}
        >
          {saveLabel}
        </Button>
      </div>
    </div>
  );
}

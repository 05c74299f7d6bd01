import { Button, Link, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import { SAVE_ID } from "./fields";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    // Down over the padding of what scrolls, where the questions would show below it.
    bottom: "-12px",
    zIndex: 1,
    marginTop: "12px",
    padding: "8px 0 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Where there is little height, it would cover what it is about.
    "@media (max-height: 420px)": { position: "static" },
  },
  progress: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "0 8px",
    minHeight: "24px",
    marginBottom: "4px",
  },
  preview: {
    margin: "4px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  unsaved: { fontWeight: tokens.fontWeightSemibold },
  save: { width: "100%", overflowWrap: "anywhere" },
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

/** Always in sight below the questions: how many are answered, what saving does, and the button that does it. */
export function SaveBar(props: SaveBarProps) {
  const { answered, total, isUnsaved, preview, saveLabel, onSave, onDiscard, onRestore } = props;
  const styles = useStyles();
  const { texts, snapshot } = usePane();
  const progress = texts.score.answered(answered, total);
  const isBusy = snapshot.work !== null;
  return (
    <div className={styles.bar}>
      <div className={styles.progress}>
        <span>{progress}</span>
        {isUnsaved && (
          <span>
            <span className={styles.unsaved}>{texts.score.unsaved}</span>{" "}
            <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={onDiscard}>
              {texts.score.discard}
            </Button>
          </span>
        )}
      </div>
      <ProgressBar value={answered} max={Math.max(total, 1)} aria-label={progress} />
      {isUnsaved && <p className={styles.preview}>{texts.score.lostOnClose}</p>}
      <p className={styles.preview} role="status">
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
  );
}

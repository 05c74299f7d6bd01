import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import { formatNumber } from "../format";
import { usePane } from "../PaneContext";
import type { UndoableChange, Work } from "../session/PaneSnapshot";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "6px 12px",
    // As tall with progress as with the button, so that nothing jumps when something short is done.
    minHeight: "28px",
    justifyContent: "center",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
  },
  undo: { justifyContent: "flex-start", paddingLeft: "0", paddingRight: "0", textAlign: "start" },
});

/** At the pane's foot: what is under way and how to stop it, or else how to take the latest change back. */
export function WorkBar() {
  const styles = useStyles();
  const { work, undoable } = usePane().snapshot;
  if (work === null && undoable === null) return <div role="status" />;
  return (
    <footer className={styles.bar}>
      <div role="status">{work && <Progress work={work} />}</div>
      {work?.cancel && <Cancel onCancel={work.cancel} />}
      {!work && undoable && <UndoLatest undoable={undoable} />}
    </footer>
  );
}

function Progress({ work: { kind, progress, cancel } }: { readonly work: Work }) {
  const { language, texts } = usePane();
  const { work, rows, cancelling } = texts.shell;
  const number = (value: number): string => formatNumber(value, language, 0);
  const isStopping = kind === "writing" && cancel === null && progress !== null;
  const text = isStopping ? cancelling : work[kind];
  return (
    <>
      <span>
        {text} {!isStopping && progress && rows(number(progress.done), number(progress.total))}
      </span>
      <ProgressBar
        aria-label={text}
        {...(progress ? { value: progress.done, max: progress.total } : {})}
      />
    </>
  );
}

function Cancel({ onCancel }: { readonly onCancel: () => void }) {
  const styles = useStyles();
  const { cancel } = usePane().texts.shell;
  return (
    <div className={styles.line}>
      <Button size="small" onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  );
}

function UndoLatest({ undoable }: { readonly undoable: UndoableChange }) {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const { undoLatest, changes, otherChange } = texts.shell;
  return (
    <Button
      className={styles.undo}
      appearance="transparent"
      size="small"
      icon={<ArrowUndo16Regular />}
      onClick={() => void actions.undo()}
    >
      {undoLatest(changes[undoable.action] ?? otherChange)}
    </Button>
  );
}

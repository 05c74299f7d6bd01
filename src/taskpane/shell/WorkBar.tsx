import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import { formatMoment, formatNumber } from "../format";
import { usePane } from "../PaneContext";
import { changeWords } from "../session/actionWords";
import type { UndoableChange, Work } from "../session/PaneSnapshot";

const useStyles = makeStyles({
  // Always there, and always as tall: nothing above it moves when work begins or ends.
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    flexShrink: 0,
    boxSizing: "border-box",
    minHeight: "44px",
    padding: "2px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // In a low pane there is no room for what is not in use.
    "@media (max-height: 300px)": { minHeight: "0" },
  },
  hint: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    "@media (max-height: 300px)": { display: "none" },
  },
  work: { flexGrow: 1, minWidth: "0" },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  undo: { justifyContent: "flex-start", paddingLeft: "0", paddingRight: "0", textAlign: "start" },
});

/** At the pane's foot: what is under way and how to stop it, or else how to take the latest change back. */
export function WorkBar() {
  const styles = useStyles();
  const { snapshot, texts } = usePane();
  const { work, undoable, workbook } = snapshot;
  const canWrite =
    workbook.kind === "noRegister" || (workbook.kind === "register" && !workbook.isReadOnly);
  return (
    <footer className={styles.bar}>
      <div className={work ? styles.work : undefined}>
        <Progress work={work} />
      </div>
      {work?.cancel && <Cancel onCancel={work.cancel} />}
      {!work && undoable && <UndoLatest undoable={undoable} />}
      {!work && !undoable && canWrite && (
        <span className={styles.hint}>{texts.shell.undoHere}</span>
      )}
    </footer>
  );
}

/** What is read out is what is being done, not each number on the way; its region is there before. */
function Progress({ work }: { readonly work: Work | null }) {
  const styles = useStyles();
  const { language, texts } = usePane();
  const { work: doing, rows, cancelling } = texts.shell;
  const number = (value: number): string => formatNumber(value, language, 0);
  const text = work && (work.isStopping ? cancelling : doing[work.kind]);
  const progress = work?.isStopping ? null : (work?.progress ?? null);
  return (
    <>
      <span role="status" className={styles.text}>
        {text}
      </span>
      {progress && (
        <span className={styles.text}> {rows(number(progress.done), number(progress.total))}</span>
      )}
      {text !== null && (
        <ProgressBar
          aria-label={text}
          {...(progress ? { value: progress.done, max: progress.total } : {})}
        />
      )}
    </>
  );
}

function Cancel({ onCancel }: { readonly onCancel: () => void }) {
  const { cancel } = usePane().texts.shell;
  return (
    <Button size="small" onClick={onCancel}>
      {cancel}
    </Button>
  );
}

function UndoLatest({ undoable }: { readonly undoable: UndoableChange }) {
  const styles = useStyles();
  const { actions, language, texts } = usePane();
  const { undoLatest, undoLatestElsewhere } = texts.shell;
  const change = changeWords(undoable.action, texts);
  return (
    <Button
      className={styles.undo}
      appearance="transparent"
      size="small"
      icon={<ArrowUndo16Regular />}
      onClick={() => void actions.undo()}
    >
      {undoable.isOwn
        ? undoLatest(change)
        : undoLatestElsewhere(change, formatMoment(undoable.time, language))}
    </Button>
  );
}

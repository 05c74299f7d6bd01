import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { ErrorSummary } from "../components/errors/ErrorSummary";
import { EmptyState } from "../components/EmptyState";
import { ViewHeading } from "../components/ViewHeading";
import { formatNumber } from "../format";
import { usePane, useRegister } from "../PaneContext";
import { ChangedCodes } from "./export/ChangedCodes";
import { ColumnHelp } from "./export/ColumnHelp";
import { ExportActions } from "./export/ExportActions";
import { ExportAmount } from "./export/ExportAmount";
import { initialChoice, selectionOf, type ExportChoice } from "./export/ExportChoice";
import { ExportChoices } from "./export/ExportChoices";
import { ExportFindings } from "./export/ExportFindings";
import { ExportPreview } from "./export/ExportPreview";
import { gapProblems } from "./export/gapProblems";
import type { Progress, WantedExport } from "./export/PreparedExport";
import { usePreparedExport } from "./export/usePreparedExport";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "16px" },
  text: { margin: "0" },
  line: { height: "1px", margin: "0", border: "0", backgroundColor: tokens.colorNeutralStroke2 },
  progress: { display: "grid", rowGap: "8px", justifyItems: "start" },
});

/** *Eksport*: the scores, or one of the register's lists, for a file, the clipboard or a sheet. */
export function ExportView() {
  const styles = useStyles();
  const { actions, snapshot, texts, language, today, citizen } = usePane();
  const { register } = useRegister();
  const [choice, setChoice] = useState(() => initialChoice(language, today));
  const { dataset, group, citizens, period, from, to, dialect } = choice;
  // Another citizen in the sheet is no reason to prepare the export of all anew.
  const chosen = citizens === "one" ? citizen : null;
  const selected = useMemo(
    () => selectionOf({ dataset, group, citizens, period, from, to }, chosen),
    [dataset, group, citizens, period, from, to, chosen]
  );
  const gap = typeof selected === "string" ? selected : null;
  const wanted = useMemo(
    (): WantedExport | null =>
      typeof selected === "string" ? null : { dataset, selection: selected },
    [dataset, selected]
  );
  const preparation = usePreparedExport(register, wanted, dialect);
  const isReady = preparation.kind === "ready";
  // What was ready stays while the next is prepared, so that nothing jumps and the focus stays where it is.
  const shown = isReady
    ? preparation.prepared
    : preparation.kind === "preparing"
      ? preparation.previous
      : null;
  const problems = gapProblems(gap, texts);
  const words = texts.export;
  const change = (changed: ExportChoice): void => {
    setChoice(changed);
    // What is told is about the choice before.
    if (snapshot.notice?.intent === "success") actions.dismissNotice();
  };

  return (
    <>
      <ViewHeading>{words.title}</ViewHeading>
      <div className={styles.view}>
        <p className={styles.text}>{words.intro}</p>
        <ExportChoices choice={choice} problems={problems} onChange={change} />
        <hr className={styles.line} />
        {problems.length > 0 && (
          <ErrorSummary title={texts.shell.problems} problems={problems} attempt={null} />
        )}
        {preparation.kind === "preparing" && preparation.progress !== null && (
          <Preparing progress={preparation.progress} onCancel={preparation.cancel} />
        )}
        {preparation.kind === "cancelled" && (
          <div className={styles.progress}>
            <p className={styles.text} role="status">
              {words.cancelled}
            </p>
            <Button onClick={preparation.again}>{words.prepareAgain}</Button>
          </div>
        )}
        {shown !== null && wanted !== null && (
          <>
            {shown.counts.lines === 0 ? (
              <EmptyState title={words.nothing}>
                <p>{dataset === "scores" ? words.nothingHelp : words.emptyList}</p>
              </EmptyState>
            ) : (
              <>
                <ExportPreview wanted={wanted} dialect={dialect} />
                <ExportAmount prepared={shown} />
                <ExportFindings />
                <ChangedCodes prepared={shown} />
                <ExportActions prepared={shown} isReady={isReady} wanted={wanted} />
              </>
            )}
          </>
        )}
        <ColumnHelp dataset={dataset} />
        <p className={styles.text}>{words.responsibility}</p>
      </div>
    </>
  );
}

function Preparing({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  const styles = useStyles();
  const { texts, language } = usePane();
  const { preparing, cancel } = texts.export;
  const text = preparing(
    formatNumber(progress.done, language),
    formatNumber(progress.total, language)
  );
  return (
    <div className={styles.progress}>
      <p className={styles.text}>{text}</p>
      <ProgressBar aria-label={text} value={progress.done} max={progress.total} />
      <Button size="small" onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  );
}

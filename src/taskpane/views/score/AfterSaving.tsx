import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Respondent } from "../../../register/Register";
import { CHART_TEXTS } from "../../../locales/charts";
import { respondentName } from "../../charts/chartFormat";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" },
  title: {
    margin: "12px 0 0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  last: { margin: "0" },
});

/** Somebody else who scores. */
export interface OtherRespondent {
  readonly respondent: Respondent;
  /** They have not answered on that day yet. */
  readonly isWaitedFor: boolean;
}

/** Where one may go from an answer that has been saved. */
export interface AfterSavingProps {
  /** Code of the next citizen; null after the last one. */
  readonly next: string | null;
  /** Who may answer now: the group's other respondents. */
  readonly others: readonly OtherRespondent[];
  readonly onNext: (citizen: string) => void;
  readonly onRespondent: (respondent: Respondent) => void;
  readonly onCurve: () => void;
  readonly onAgain: () => void;
}

/** What to do next. That the answers are saved, and how to undo it, the pane's notice says. */
export function AfterSaving(props: AfterSavingProps) {
  const { next, others, onNext, onRespondent, onCurve, onAgain } = props;
  const styles = useStyles();
  const { texts, language } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  // The measurement is whole when all have answered; only then the next citizen comes first.
  const waitedFor = others.find(({ isWaitedFor }) => isWaitedFor);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.box}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {texts.score.whatNow}
      </h3>
      {others.map((other) => (
        <Button
          key={other.respondent}
          appearance={other === waitedFor ? "primary" : "secondary"}
          onClick={() => onRespondent(other.respondent)}
        >
          {texts.score.otherRespondent(
            respondentName(other.respondent, CHART_TEXTS[language]).toLowerCase()
          )}
        </Button>
      ))}
      {next === null ? (
        <p className={styles.last}>{texts.score.lastInList}</p>
      ) : (
        <Button appearance={waitedFor ? "secondary" : "primary"} onClick={() => onNext(next)}>
          {texts.score.next(next)}
        </Button>
      )}
      <Button onClick={onCurve}>{texts.score.seeCurve}</Button>
      <Button appearance="subtle" onClick={onAgain}>
        {texts.score.again}
      </Button>
    </div>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useMemo, useRef } from "react";
import { HEADING } from "../../components/headingStyles";
import type { Citizen, Respondent } from "../../../register/model/Register";
import { respondentInSentence } from "../../charts/chartFormat";
import { usePane, useRegister } from "../../PaneContext";
import { nextCitizen, type NextCitizen } from "./nextCitizen";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" },
  title: {
    margin: "12px 0 0",
    ...HEADING,
    outlineStyle: "none",
  },
  last: { margin: "0" },
  why: {
    margin: "-4px 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Somebody else who scores. */
export interface OtherRespondent {
  readonly respondent: Respondent;
  /** They have not answered on that day yet. */
  readonly isWaitedFor: boolean;
}

/** Where one may go from an answer that has been saved. */
export interface AfterSavingProps {
  /** Whom the answer was about, in which target group and section. */
  readonly citizen: Pick<Citizen, "code" | "group" | "section">;
  /** Who may answer now: the group's other respondents. */
  readonly others: readonly OtherRespondent[];
  readonly onNext: (citizen: string) => void;
  readonly onRespondent: (respondent: Respondent) => void;
  readonly onCurve: () => void;
  readonly onAgain: () => void;
}

/**
 * What to do next, the most likely first. That the answers are saved, and how to undo it, the pane's notice says. The
 * measurement is whole when all have answered; only then the next citizen comes first.
 */
export function AfterSaving(props: AfterSavingProps) {
  const { citizen, others, onNext, onRespondent, onCurve, onAgain } = props;
  const styles = useStyles();
  const { texts, today } = usePane();
  const { register } = useRegister();
  const heading = useRef<HTMLHeadingElement>(null);
  const { code, group, section: inSection } = citizen;
  const next = useMemo(
    () => nextCitizen(register, { code, group, section: inSection }, today),
    [register, code, group, inSection, today]
  );
  const waitedFor = others.filter(({ isWaitedFor }) => isWaitedFor);
  const answered = others.filter(({ isWaitedFor }) => !isWaitedFor);
  const nameOf = ({ respondent }: OtherRespondent): string =>
    respondentInSentence(respondent, texts.charts);
  const section = citizen.section.trim();
  // The button that was pressed is gone now: nothing is drawn, and no key is taken, while the focus is nowhere.
  useLayoutEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.box}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {texts.score.whatNow}
      </h3>
      {waitedFor.map((other, index) => (
        <Button
          key={other.respondent}
          appearance={index === 0 ? "primary" : "secondary"}
          onClick={() => onRespondent(other.respondent)}
        >
          {texts.score.otherRespondent(nameOf(other))}
        </Button>
      ))}
      {next === null ? (
        <p className={styles.last}>
          {section === "" ? texts.score.lastInList : texts.score.lastInSection(section)}
        </p>
      ) : (
        <NextButton
          next={next}
          section={section}
          isFirst={waitedFor.length === 0}
          onNext={onNext}
        />
      )}
      <Button
        appearance={next === null && waitedFor.length === 0 ? "primary" : "secondary"}
        onClick={onCurve}
      >
        {texts.score.seeCurve}
      </Button>
      {answered.map((other) => (
        <Button
          key={other.respondent}
          appearance="subtle"
          onClick={() => onRespondent(other.respondent)}
        >
          {texts.score.answersOf(nameOf(other))}
        </Button>
      ))}
      <Button appearance="subtle" onClick={onAgain}>
        {texts.score.again}
      </Button>
    </div>
  );
}

interface NextButtonProps {
  readonly next: NextCitizen;
  /** "" when the citizens are in none. */
  readonly section: string;
  readonly isFirst: boolean;
  readonly onNext: (citizen: string) => void;
}

/** Leads to the next citizen, and says why it is that one. */
function NextButton({ next, section, isFirst, onNext }: NextButtonProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const why = useId();
  const { code, daysOver } = next;
  return (
    <>
      <Button
        appearance={isFirst ? "primary" : "secondary"}
        aria-describedby={why}
        onClick={() => onNext(code)}
      >
        {texts.score.next(code)}
      </Button>
      <p id={why} className={styles.why}>
        {daysOver > 0 ? texts.score.nextIsDue(daysOver, section) : texts.score.nextOnList(section)}
      </p>
    </>
  );
}

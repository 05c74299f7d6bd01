import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { joinOccasions } from "../../../actions/joinOccasions";
import { partOccasion } from "../../../actions/partOccasion";
import { violationText } from "../../../locales/violations";
import type { DateSerial, Respondent } from "../../../register/model/Register";
import type { Violation } from "../../../register/model/Violation";
import {
  occasionsOf,
  type Occasion,
  type OccasionAnswers,
} from "../../../register/plans/occasions";
import { respondentName } from "../../charts/chartFormat";
import { formatDate } from "../../format";
import { usePane, useRegister } from "../../PaneContext";
import { useAction } from "../../useAction";

const useStyles = makeStyles({
  summary: { cursor: "pointer", minHeight: "24px", lineHeight: "24px" },
  list: { listStyleType: "none", margin: "0", padding: "0", overflowWrap: "anywhere" },
  occasion: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  aside: { margin: "4px 0", color: tokens.colorNeutralForeground2 },
});

/** Whose measurements they are. */
export interface OccasionListProps {
  readonly citizen: string;
  /** Code of the target group. */
  readonly group: string;
}

/** A citizen's measurements, the latest first, with who answered when: to be joined and parted where that can be. */
export function OccasionList({ citizen, group }: OccasionListProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const { register } = useRegister();
  const found = useMemo(
    () => occasionsOf(register, { citizen, group }),
    [register, citizen, group]
  );
  const violations = "violations" in found ? found.violations : disorder(found.occasions);
  return (
    <details>
      <summary className={styles.summary}>{texts.citizen.occasions}</summary>
      <p className={styles.aside}>{texts.citizen.occasionsHelp}</p>
      {violations.map((each, index) => (
        <Reason key={index} why={each} />
      ))}
      {"occasions" in found && (
        <ul className={styles.list}>
          {[...found.occasions].reverse().map((occasion) => (
            <OccasionItem key={occasion.measurement} {...{ occasion, citizen, group }} />
          ))}
        </ul>
      )}
    </details>
  );
}

interface OccasionItemProps extends OccasionListProps {
  readonly occasion: Occasion;
}

function OccasionItem({ occasion, citizen, group }: OccasionItemProps) {
  const styles = useStyles();
  const { texts, language } = usePane();
  const { register, isReadOnly } = useRegister();
  const join = useAction(joinOccasions);
  const { measurement, date, answers, joinObstacle } = occasion;
  const whose = { citizen, group, measurement };
  const whenText = (day: DateSerial | null): string =>
    day === null ? texts.citizen.measurement(measurement) : formatDate(day, language);
  const joinIt = () => {
    const plan = joinOccasions.plan(register, whose);
    if (!plan.ok) return;
    void join.apply(plan.edits, join.words.done(citizen, whenText(plan.summary.date)));
  };
  // The first has none to be joined to, and days that fall are told of once, above.
  const why = joinObstacle?.code ?? FIRST;
  const isTold = joinObstacle !== null && why !== FIRST && why !== DISORDER;
  return (
    <li className={styles.occasion}>
      <div className={styles.line}>
        <span className={styles.name}>{texts.citizen.occasion(measurement, whenText(date))}</span>
        {joinObstacle === null && !isReadOnly && (
          <Button
            size="small"
            aria-label={texts.citizen.joinWhich(measurement)}
            disabledFocusable={join.isBusy}
            onClick={joinIt}
          >
            {join.words.button}
          </Button>
        )}
      </div>
      {answers.map((each) => (
        <AnswersLine key={each.respondent} answers={each} {...whose} />
      ))}
      {isTold && !isReadOnly && <Reason why={joinObstacle} />}
    </li>
  );
}

interface AnswersLineProps extends OccasionListProps {
  readonly measurement: number;
  readonly answers: OccasionAnswers;
}

function AnswersLine({ answers, citizen, group, measurement }: AnswersLineProps) {
  const styles = useStyles();
  const { texts, language } = usePane();
  const { register, isReadOnly } = useRegister();
  const part = useAction(partOccasion);
  const { respondent, day, partObstacle } = answers;
  const name = respondentName(respondent, texts.charts);
  const partIt = (whose: Respondent) => {
    const plan = partOccasion.plan(register, { citizen, group, measurement, respondent: whose });
    if (!plan.ok) return;
    void part.apply(plan.edits, part.words.done(citizen, formatDate(plan.summary.date, language)));
  };
  return (
    <div className={styles.line}>
      {day === null ? name : texts.citizen.answeredOn(name, formatDate(day, language))}
      {partObstacle === null && !isReadOnly && (
        <Button
          size="small"
          aria-label={texts.citizen.partWhich(name, measurement)}
          disabledFocusable={part.isBusy}
          onClick={() => partIt(respondent)}
        >
          {part.words.button}
        </Button>
      )}
    </div>
  );
}

/** Why something cannot be done, and what to do about it. */
function Reason({ why }: { readonly why: Violation }) {
  const styles = useStyles();
  const { texts } = usePane();
  const { text, help } = violationText(why, texts.violations);
  return (
    <p className={styles.aside}>
      {text} {help}
    </p>
  );
}

const FIRST = "input.occasionFirst";
const DISORDER = "input.occasionOrder";

/** That days do not rise is in the way of everything: it is told once. */
function disorder(occasions: readonly Occasion[]): Violation[] {
  const found = occasions.find(({ joinObstacle }) => joinObstacle?.code === DISORDER);
  return found?.joinObstacle ? [found.joinObstacle] : [];
}

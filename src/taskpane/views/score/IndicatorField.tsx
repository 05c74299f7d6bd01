import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { memo, useId, useRef } from "react";
import { sameCode } from "../../../register/model/keys";
import type { MissingReason } from "../../../register/model/Register";
import { formatScore } from "../../charts/chartFormat";
import { focusFirstIn } from "../../components/errors/goToField";
import { SMALL_HEADING } from "../../components/headingStyles";
import { formatDate } from "../../format";
import { usePane, useRegister } from "../../PaneContext";
import { CountField } from "./CountField";
import type { FormItem, StoredAnswer } from "./scoreForm";
import type { Answer } from "./ScoreMemory";
import { StepRadios } from "./StepRadios";

const useStyles = makeStyles({
  field: { padding: "8px 0 12px", overflowWrap: "anywhere" },
  name: {
    margin: "0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  question: {
    margin: "0",
    ...SMALL_HEADING,
  },
  aside: {
    margin: "2px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  error: {
    margin: "2px 0",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusDangerForeground1,
  },
  otherwise: { display: "flex", gap: "8px", alignItems: "center", marginTop: "4px" },
  reason: { flexGrow: 1, minWidth: "0", "& select": { scrollMarginBottom: "160px" } },
});

/** One question of the form, with its answer. */
export interface IndicatorFieldProps {
  /** Of the element around all of it, so that a problem's link can lead here. */
  readonly id: string;
  readonly item: FormItem;
  readonly answer: Answer | null;
  /** What is wrong with the answer, in words; null for nothing. */
  readonly problem: string | null;
  readonly onAnswer: (item: FormItem, answer: Answer | null) => void;
  /** Goes on to the next question. */
  readonly onMoveOn: (id: string) => void;
}

/** An indicator's question, its steps or a number to type, last time's answer, and why there may be no answer. */
export const IndicatorField = memo(function IndicatorField(props: IndicatorFieldProps) {
  const { id, item, answer, problem, onAnswer, onMoveOn } = props;
  const styles = useStyles();
  const { texts } = usePane();
  const { indicator, question, steps, last } = item;
  const words = useId();
  const box = useRef<HTMLDivElement>(null);
  const lastWords = useLastWords(item);

  const ids = { question: `${words}-question`, last: `${words}-last`, problem: `${words}-problem` };
  const describedBy = [lastWords === null ? "" : ids.last, problem === null ? "" : ids.problem]
    .join(" ")
    .trim();
  const shared = {
    labelledBy: ids.question,
    describedBy: describedBy === "" ? undefined : describedBy,
    isInvalid: problem !== null,
  };
  const give = (given: Answer | null) => onAnswer(item, given);
  const clear = () => {
    give(null);
    // The button goes with the answer, and the focus must not go with it.
    focusFirstIn(box.current);
  };
  return (
    <div id={id} ref={box} className={styles.field}>
      {indicator.shortName !== question && <h4 className={styles.name}>{indicator.shortName}</h4>}
      <p id={ids.question} className={styles.question}>
        {question}
      </p>
      {indicator.direction === -1 && <p className={styles.aside}>{texts.score.lowerIsBetter}</p>}
      {lastWords !== null && (
        <p id={ids.last} className={styles.aside}>
          {lastWords}
        </p>
      )}
      {problem !== null && (
        <p id={ids.problem} className={styles.error}>
          {problem}
        </p>
      )}
      {steps === null ? (
        <CountField {...shared} indicator={indicator} answer={answer} onAnswer={give} />
      ) : (
        <StepRadios
          {...shared}
          steps={steps}
          chosen={typeof answer === "number" ? answer : null}
          last={typeof last?.answer === "number" ? last.answer : null}
          onChoose={give}
          onMoveOn={() => onMoveOn(id)}
        />
      )}
      <div className={styles.otherwise}>
        <ReasonSelect question={question} answer={answer} onAnswer={give} />
        {answer !== null && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${texts.score.clear}: ${question}`}
            onClick={clear}
          >
            {texts.score.clear}
          </Button>
        )}
      </div>
    </div>
  );
});

interface ReasonSelectProps {
  readonly question: string;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer | null) => void;
}

/** Why there is no answer, of the register's list; nothing where the register has no reasons. */
function ReasonSelect({ question, answer, onAnswer }: ReasonSelectProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const { reasons } = useRegister().register;
  const isReason = answer !== null && typeof answer === "object" && "reason" in answer;
  const chosen = isReason ? reasons.find(({ code }) => sameCode(code, answer.reason)) : undefined;
  if (reasons.length === 0) return null;
  return (
    <Select
      size="small"
      className={styles.reason}
      value={chosen?.code ?? ""}
      aria-label={`${texts.score.reason} ${question}`}
      onChange={(_, { value }) => onAnswer(value === "" ? null : { reason: value })}
    >
      <option value="">{texts.score.chooseReason}</option>
      {reasons.map(({ code, meaning }) => (
        <option key={code} value={code}>
          {meaning === "" ? code : meaning}
        </option>
      ))}
    </Select>
  );
}

/** "last time: 3, 12-10-2026"; null when there is no last time. */
function useLastWords({ last }: FormItem): string | null {
  const { texts, language } = usePane();
  const { reasons } = useRegister().register;
  if (last === null) return null;
  const { number, date } = last.measurement;
  const when = date === null ? texts.score.measurement(number) : formatDate(date, language);
  return texts.score.last(answerWords(last.answer, reasons), when);
}

function answerWords(answer: StoredAnswer, reasons: readonly MissingReason[]): string {
  if (typeof answer === "number") return formatScore(answer);
  const meaning = reasons.find(({ code }) => sameCode(code, answer.reason))?.meaning ?? "";
  return meaning === "" ? answer.reason : meaning;
}

import { Field, Input } from "@fluentui/react-components";
import type { Indicator } from "../../../register/model/Register";
import { formatScore } from "../../charts/chartFormat";
import { usePane } from "../../PaneContext";
import type { Answer } from "./ScoreMemory";
import { typedAnswer } from "./scoreForm";

/** An answer that is typed as a number. */
export interface CountFieldProps {
  readonly indicator: Pick<Indicator, "minimum" | "maximum">;
  readonly answer: Answer | null;
  /** Ids of the question and of what else describes the field. */
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  readonly onAnswer: (answer: Answer | null) => void;
}

/** A count, or a scale with too many steps to list: a number to be typed. */
export function CountField(props: CountFieldProps) {
  const { indicator, answer, labelledBy, describedBy, isInvalid, onAnswer } = props;
  const { texts } = usePane();
  return (
    <Field hint={hintOf(indicator, texts.score)} validationState={isInvalid ? "error" : "none"}>
      <Input
        inputMode="numeric"
        autoComplete="off"
        value={shownText(answer)}
        aria-labelledby={labelledBy}
        {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
        onChange={(_, { value }) => onAnswer(typedAnswer(value))}
      />
    </Field>
  );
}

function shownText(answer: Answer | null): string {
  if (typeof answer === "number") return formatScore(answer);
  return answer !== null && "typed" in answer ? answer.typed : "";
}

function hintOf(
  { minimum, maximum }: CountFieldProps["indicator"],
  texts: ReturnType<typeof usePane>["texts"]["score"]
): string {
  if (minimum === null) return texts.wholeNumber;
  return maximum === null
    ? texts.atLeast(formatScore(minimum))
    : texts.between(formatScore(minimum), formatScore(maximum));
}

import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { DateSerial } from "../../../register/model/Register";
import { formatDate } from "../../format";
import { usePane } from "../../PaneContext";

/** The two days, and which occasion it is. */
export interface OccasionQuestionProps {
  /** The date of the occasion near by. */
  readonly near: DateSerial;
  /** The day that is chosen in the form; it is kept, whatever the answer. */
  readonly date: DateSerial;
  /** True where it is another occasion. */
  readonly isApart: boolean;
  readonly onChange: (isApart: boolean) => void;
}

/** Whether answers belong to the conversation of another day, where this respondent has answered nothing yet. */
export function OccasionQuestion({ near, date, isApart, onChange }: OccasionQuestionProps) {
  const { texts, language } = usePane();
  return (
    <Field label={texts.score.whichOccasion}>
      <RadioGroup
        value={isApart ? "apart" : "same"}
        onChange={(_, { value }) => onChange(value === "apart")}
      >
        <Radio value="same" label={texts.score.sameOccasion(formatDate(near, language))} />
        <Radio value="apart" label={texts.score.newOccasion(formatDate(date, language))} />
      </RadioGroup>
    </Field>
  );
}

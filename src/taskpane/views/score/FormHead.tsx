import {
  Field,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import type { DateSerial, Register, Respondent } from "../../../register/model/Register";
import { RegisterIndex } from "../../../register/model/RegisterIndex";
import { isOver, type Stay } from "../../../register/model/Stay";
import { respondentName } from "../../charts/chartFormat";
import { fieldErrorProps, type FormProblem } from "../../components/errors/FormProblem";
import { DateField } from "../../components/DateField";
import { GroupPicker } from "../../components/GroupPicker";
import { useRowField } from "../../components/useRowField";
import { formatDate } from "../../format";
import { usePane, useRegister } from "../../PaneContext";
import { FIELD_IDS } from "./fields";
import type { ScoreSubject } from "./scoreForm";
import type { OpenForm } from "./useScoreForm";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: "8px" },
  // In line with the fields above and below, and two of them in one row.
  respondents: { flexWrap: "wrap", marginLeft: "-8px", "& label": { paddingRight: "0" } },
});

/** The form, and what is done when somebody else is to answer. */
export interface FormHeadProps {
  readonly subject: ScoreSubject;
  readonly open: OpenForm;
  /** What is to be shown as wrong. */
  readonly problems: readonly FormProblem[];
  readonly onRespondent: (respondent: Respondent) => void;
}

/** Who answers, and when; and what that means where there are answers already. */
export function FormHead({ subject, open, problems, onRespondent }: FormHeadProps) {
  const styles = useStyles();
  const row = useRowField();
  const { texts, language, today } = usePane();
  const { register } = useRegister();
  const { citizen, group, stay } = subject;
  const { form, respondent, date } = open;
  const name = respondentName(respondent, texts.charts);
  return (
    <div className={styles.head}>
      <GroupPicker citizen={citizen} group={group} />
      <Field label={texts.score.respondent} {...row}>
        <RadioGroup
          className={styles.respondents}
          layout="horizontal"
          value={respondent}
          onChange={(_, { value }) => onRespondent(value)}
        >
          {group.respondents.map((each) => (
            <Radio key={each} value={each} label={respondentName(each, texts.charts)} />
          ))}
        </RadioGroup>
      </Field>
      <DateField
        inRow
        label={texts.score.date}
        value={date}
        max={today}
        hint={
          date !== null && stay.from !== null && date < stay.from && isOutside(register, stay, date)
            ? texts.score.beforeStart(formatDate(stay.from, language))
            : undefined
        }
        {...fieldErrorProps(problems, FIELD_IDS.date)}
        onChange={(chosen) =>
          open.changeDraft({ date: chosen === today ? "today" : chosen, isApart: false })
        }
      />
      {isOver(stay, today) && <Message>{texts.score.ended(citizen.code)}</Message>}
      {form.current !== null && date !== null && (
        <Message>
          {texts.score.correcting(name, formatDate(date, language), form.current.number)}
        </Message>
      )}
      {form.current === null && form.recent !== null && (
        <Message>
          {texts.score.recent(name, formatDate(form.recent.date, language), form.recent.number)}{" "}
          <Link
            as="button"
            inline
            onClick={() => open.changeDraft({ date: form.recent?.date ?? null })}
          >
            {texts.score.correctRecent}
          </Link>
        </Message>
      )}
    </div>
  );
}

/** Whether a day lies in none of the citizen's stays in the target group. */
function isOutside(register: Register, { citizen, group }: Stay, date: DateSerial): boolean {
  return RegisterIndex.of(register).stayOn(citizen, group, date) === null;
}

function Message({ children }: { readonly children: React.ReactNode }) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

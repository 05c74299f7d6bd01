import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent, type SyntheticEvent } from "react";
import { LONGEST_INITIALS } from "../../register/model/codes";
import type { Violation } from "../../register/model/Violation";
import { initialsViolations } from "../../register/plans/planNote";
import { fieldErrorProps, violationProblems } from "../components/errors/FormProblem";
import { useRowField } from "../components/useRowField";
import { usePane } from "../PaneContext";
import type { InitialsQuestion } from "./useInitialsFirst";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    gap: "4px 8px",
    flexShrink: 0,
    padding: "8px 12px",
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // However low the pane is, the form that the change comes from stays in sight.
    maxHeight: "50vh",
    overflowY: "auto",
  },
  field: { flexGrow: 1, flexBasis: "200px" },
  // In a low pane there is room for the question only.
  hint: { "@media (max-height: 300px)": { display: "none" } },
  input: { minWidth: "0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px 8px" },
});

/**
 * At the pane's foot, under the form: who makes the change that is about to be made. Enter goes on, also with nothing
 * in it; Escape goes back to the form.
 */
export function InitialsBar({ question }: { readonly question: InitialsQuestion }) {
  const styles = useStyles();
  const row = useRowField();
  const { texts } = usePane();
  const id = useId();
  const [initials, setInitials] = useState("");
  const [violations, setViolations] = useState<readonly Violation[]>([]);
  const words = texts.shell.initials;
  const problems = violationProblems(violations, texts.violations, ["initials"], () => id);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const given = initials.trim();
    if (given === "") return question.skip();
    const wrong = initialsViolations(given);
    setViolations(wrong);
    if (wrong.length === 0) question.give(given);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    // Elsewhere in the pane Office takes it for the way to the sheet.
    event.stopPropagation();
    question.cancel();
  };

  return (
    <form
      className={styles.bar}
      aria-label={words.label}
      data-asks="initials"
      onSubmit={submit}
      onKeyDown={onKeyDown}
      noValidate
    >
      <Field
        {...row}
        className={mergeClasses(row.className, styles.field)}
        label={words.label}
        hint={problems.length > 0 ? null : { children: words.hint, className: styles.hint }}
        {...fieldErrorProps(problems, id)}
      >
        <Input
          autoFocus
          className={styles.input}
          size="small"
          value={initials}
          maxLength={LONGEST_INITIALS + 2}
          autoComplete="off"
          onChange={(_, { value }) => setInitials(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">
          {words.save}
        </Button>
        <Button type="button" size="small" onClick={question.skip}>
          {words.skip}
        </Button>
      </div>
    </form>
  );
}

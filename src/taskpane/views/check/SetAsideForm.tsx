import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { setFindingAside } from "../../../actions/setFindingAside";
import type { Violation } from "../../../register/model/Violation";
import { usePlanErrors } from "../../components/errors/usePlanErrors";
import { usePane, useRegister } from "../../PaneContext";
import { useAction } from "../../useAction";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "8px", padding: "8px 0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The question why a finding is put aside. */
export interface SetAsideFormProps {
  readonly violation: Violation;
  readonly title: string;
  /** The form is done with; `done` says whether the finding was put aside. */
  readonly onClose: (done: boolean) => void;
}

/** Asks for a reason, and for initials where the pane does not know them yet, and puts the finding aside. */
export function SetAsideForm({ violation, title, onClose }: SetAsideFormProps) {
  const styles = useStyles();
  const { actions, snapshot, texts, today } = usePane();
  const { register } = useRegister();
  const [known] = useState(() => snapshot.initials.trim());
  const [reason, setReason] = useState("");
  const [initials, setInitials] = useState(known);
  const errors = usePlanErrors(["grounds", "initials"] as const, 5);
  const offered = useAction(setFindingAside);
  const ofInitials = errors.field("initials");
  const words = texts.check;

  const save = (): void => {
    const plan = setFindingAside.plan(register, violation, { reason, by: initials, today });
    if (plan === null) {
      onClose(false);
      return;
    }
    if (!errors.accepts(plan)) return;
    actions.setInitials(initials.trim());
    void offered.apply(plan.edits, offered.words.done(title), { whenDone: () => onClose(true) });
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    save();
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {errors.summary}
      <Field label={words.reason} hint={words.reasonHint} required {...errors.field("grounds")}>
        <Input autoFocus value={reason} onChange={(_, data) => setReason(data.value)} />
      </Field>
      {/* Known initials that turn out to be wrong must be there to be corrected. */}
      {(known === "" || ofInitials.validationState === "error") && (
        <Field label={words.initials} hint={words.initialsHint} required {...ofInitials}>
          <Input value={initials} onChange={(_, data) => setInitials(data.value)} />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">
          {offered.words.button}
        </Button>
        <Button size="small" onClick={() => onClose(false)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

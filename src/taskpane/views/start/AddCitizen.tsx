import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { addCitizen } from "../../../actions/addCitizen";
import type { DateSerial } from "../../../register/model/Register";
import { DateField } from "../../components/DateField";
import { usePlanErrors } from "../../components/errors/usePlanErrors";
import { usePane, useRegister } from "../../PaneContext";
import { useAction } from "../../useAction";

const FIELDS = ["citizen", "group", "caseworker", "section", "start"] as const;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "12px" },
  buttons: { display: "flex", columnGap: "8px" },
});

/** The form, and what to do where it is no longer wanted; null where it is all there is. */
export interface AddCitizenProps {
  readonly onClose: (() => void) | null;
}

/** Adds a citizen. Afterwards the form is ready for the next one, with the same caseworker, section and group. */
export function AddCitizen({ onClose }: AddCitizenProps) {
  const styles = useStyles();
  const { chooseCitizen, texts, today } = usePane();
  const { register } = useRegister();
  const words = texts.start.addCitizen;
  const [code, setCode] = useState("");
  const [group, setGroup] = useState(register.targetGroups[0]?.code ?? "");
  const [caseworker, setCaseworker] = useState("");
  const [section, setSection] = useState("");
  const [start, setStart] = useState<DateSerial | null>(today);
  const form = useRef<HTMLFormElement>(null);
  const errors = usePlanErrors(visibleFields(register.targetGroups));
  const offered = useAction(addCitizen);

  const submit = (): void => {
    const citizen = code.trim();
    const plan = addCitizen.plan(register, {
      code: citizen,
      group,
      caseworker: caseworker.trim(),
      section: section.trim(),
      start,
      today,
    });
    if (!errors.accepts(plan)) return;
    void offered.apply(plan.edits, offered.words.done(citizen), {
      whenDone() {
        setCode("");
        chooseCitizen(citizen);
        form.current?.querySelector("input")?.focus();
      },
    });
  };

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={words.heading}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {errors.summary}
      <Field label={words.code} hint={words.codeHint} required {...errors.field("citizen")}>
        <Input value={code} autoComplete="off" onChange={(_, { value }) => setCode(value)} />
      </Field>
      {register.targetGroups.length > 1 && (
        <Field label={words.group} required {...errors.field("group")}>
          <Select value={group} onChange={(_, { value }) => setGroup(value)}>
            {register.targetGroups.map(({ code: each, name }) => (
              <option key={each} value={each}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.caseworker} hint={words.caseworkerHint} {...errors.field("caseworker")}>
        <Input
          value={caseworker}
          autoComplete="off"
          onChange={(_, { value }) => setCaseworker(value)}
        />
      </Field>
      <Field label={words.section} hint={words.sectionHint} {...errors.field("section")}>
        <Input value={section} autoComplete="off" onChange={(_, { value }) => setSection(value)} />
      </Field>
      <DateField
        label={words.start}
        value={start}
        onChange={setStart}
        required
        {...errors.field("start")}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={offered.isBusy}>
          {offered.words.button}
        </Button>
        {onClose && <Button onClick={onClose}>{words.close}</Button>}
      </div>
    </form>
  );
}

/** With one group there is no field for it: what is wrong with it is said below. */
function visibleFields(groups: readonly unknown[]): readonly (typeof FIELDS)[number][] {
  return groups.length > 1 ? FIELDS : FIELDS.filter((field) => field !== "group");
}

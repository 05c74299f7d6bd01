import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { LONGEST_INITIALS } from "../../../register/model/codes";
import { LONGEST_NOTE } from "../../../register/plans/planNote";
import type { AgreedNote } from "../../../register/model/Register";
import { fieldErrorProps, type FormProblem } from "../../components/errors/FormProblem";
import { usePane } from "../../PaneContext";
import { FIELD_IDS } from "./fields";

const useStyles = makeStyles({
  by: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "baseline", margin: "4px 0" },
  written: { margin: "8px 0", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

/** What was agreed, and who writes it. */
export interface NoteFieldsProps {
  readonly note: string;
  /** What was written about the citizen on the same day, the oldest first. */
  readonly written: readonly AgreedNote[];
  readonly initials: string;
  /** What is to be shown as wrong. */
  readonly problems: readonly FormProblem[];
  readonly onNote: (note: string) => void;
  readonly onInitials: (initials: string) => void;
}

/** A note beside the answers. Initials are asked for with the first note only. */
export function NoteFields(props: NoteFieldsProps) {
  const { note, written, initials, problems, onNote, onInitials } = props;
  const styles = useStyles();
  const { texts } = usePane();
  // Who was known when the field came up is not asked; what is being typed must not make the field go away.
  const [isAsking, setAsking] = useState(initials === "");
  const hasNote = note.trim() !== "";
  return (
    <div>
      {written.map(({ text, by }, index) => (
        <p key={index} className={styles.written}>
          {texts.score.written(text, by)}
        </p>
      ))}
      <Field
        label={texts.score.note}
        hint={texts.score.noteHint}
        {...fieldErrorProps(problems, FIELD_IDS.note)}
      >
        <Textarea
          value={note}
          maxLength={LONGEST_NOTE}
          resize="vertical"
          onChange={(_, { value }) => onNote(value)}
        />
      </Field>
      {hasNote && !isAsking && (
        <div className={styles.by}>
          <span>{texts.score.writtenBy(initials)}</span>
          <Button size="small" appearance="subtle" onClick={() => setAsking(true)}>
            {texts.score.changeInitials}
          </Button>
        </div>
      )}
      {hasNote && isAsking && (
        <Field
          label={texts.score.initials}
          hint={texts.score.initialsHint}
          {...fieldErrorProps(problems, FIELD_IDS.initials)}
        >
          <Input
            value={initials}
            maxLength={LONGEST_INITIALS}
            autoComplete="off"
            onChange={(_, { value }) => onInitials(value)}
          />
        </Field>
      )}
    </div>
  );
}

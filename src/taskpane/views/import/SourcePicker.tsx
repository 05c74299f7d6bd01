import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../PaneContext";
import { FileButton } from "./FileButton";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  paste: { marginTop: "12px", display: "grid", gap: "8px", justifyItems: "start" },
  field: { width: "100%" },
});

/** Where the table comes from. */
export interface SourcePickerProps {
  /** There is a table already. */
  readonly hasSource: boolean;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

/** Chooses a file with a table, or takes one that is pasted. */
export function SourcePicker({ hasSource, disabled, onFile, onText }: SourcePickerProps) {
  const styles = useStyles();
  const texts = usePane().texts.import;
  const [pasted, setPasted] = useState<string | null>(null);
  return (
    <div>
      <div className={styles.buttons}>
        <FileButton
          accept=".csv,.tsv,.txt,text/csv"
          appearance={hasSource ? "secondary" : "primary"}
          disabled={disabled}
          onFile={(file) => {
            setPasted(null);
            onFile(file);
          }}
        >
          {hasSource ? texts.chooseAnotherFile : texts.chooseFile}
        </FileButton>
        {pasted === null && (
          <Button appearance="subtle" disabled={disabled} onClick={() => setPasted("")}>
            {texts.paste}
          </Button>
        )}
      </div>
      {pasted !== null && (
        <div className={styles.paste}>
          <Field label={texts.pasteLabel} hint={texts.pasteHint} className={styles.field}>
            <Textarea
              value={pasted}
              rows={4}
              spellCheck={false}
              onChange={(_, { value }) => setPasted(value)}
            />
          </Field>
          <Button
            disabled={disabled || pasted.trim() === ""}
            onClick={() => {
              onText(pasted);
            }}
          >
            {texts.usePasted}
          </Button>
        </div>
      )}
    </div>
  );
}

import { Field, makeStyles, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { CSV_FORMATS, type CsvDialect } from "../../../export/csvField";
import type { ExportedDataset } from "../../../export/everyDataset";
import { ENTRY_TABLES } from "../../../register/tables/tables";
import { CitizenPicker } from "../../components/CitizenPicker";
import { DateField } from "../../components/DateField";
import { usePane, useRegister } from "../../PaneContext";
import { fieldErrorProps, type FormProblem } from "../../components/errors/FormProblem";
import type { ExportChoice } from "./ExportChoice";
import { EXPORT_FIELD_IDS } from "./gapProblems";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "12px", minWidth: "0" },
  nested: { display: "grid", rowGap: "8px", paddingInlineStart: "28px" },
  hint: { margin: "0" },
});

/** The form of *Eksport*. */
export interface ExportChoicesProps {
  readonly choice: ExportChoice;
  /** What is missing from the choice; none when it is complete. */
  readonly problems: readonly FormProblem[];
  readonly onChange: (choice: ExportChoice) => void;
}

/** Asks what is to be taken out, of scores which, and for which program. */
export function ExportChoices({ choice, problems, onChange }: ExportChoicesProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const { register } = useRegister();
  const words = texts.export;
  // A list that somebody emptied meanwhile stays chosen, and says that it is empty.
  const lists = ENTRY_TABLES.filter(
    (table) => register[table].length > 0 || table === choice.dataset
  );
  const change = (changes: Partial<ExportChoice>): void => onChange({ ...choice, ...changes });
  const dialects = Object.keys(CSV_FORMATS) as CsvDialect[];
  return (
    <div className={styles.form}>
      <Field label={words.what}>
        <Select
          value={choice.dataset}
          onChange={(_, { value }) => change({ dataset: value as ExportedDataset })}
        >
          <option value="scores">{words.scores}</option>
          {lists.map((table) => (
            <option key={table} value={table}>
              {words.lists[table]}
            </option>
          ))}
        </Select>
      </Field>
      {choice.dataset === "scores" && (
        <ScoreChoices choice={choice} problems={problems} onChange={onChange} />
      )}
      <Field label={words.format} hint={words.dialectHints[choice.dialect]}>
        <RadioGroup
          value={choice.dialect}
          onChange={(_, { value }) => change({ dialect: value as CsvDialect })}
        >
          {dialects.reverse().map((dialect) => (
            <Radio key={dialect} value={dialect} label={words.dialects[dialect]} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}

/** What is asked about scores: of which target group, of whom, of when. */
function ScoreChoices({ choice, problems, onChange }: ExportChoicesProps) {
  const styles = useStyles();
  const { texts, today } = usePane();
  const { register } = useRegister();
  const words = texts.export;
  const change = (changes: Partial<ExportChoice>): void => onChange({ ...choice, ...changes });
  return (
    <>
      {register.targetGroups.length > 1 && choice.citizens !== "one" && (
        <Field label={words.group}>
          <Select
            value={choice.group ?? ""}
            onChange={(_, { value }) => change({ group: value === "" ? null : value })}
          >
            <option value="">{words.allGroups}</option>
            {register.targetGroups.map(({ code, name }) => (
              <option key={code} value={code}>
                {name === "" ? code : name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.citizens}>
        <RadioGroup
          value={choice.citizens}
          onChange={(_, { value }) => change({ citizens: value as ExportChoice["citizens"] })}
        >
          <Radio value="all" label={words.allCitizens} />
          <Radio value="active" label={words.activeCitizens} />
          <Radio value="one" label={words.oneCitizen} />
        </RadioGroup>
      </Field>
      {choice.citizens === "one" && (
        <div className={styles.nested}>
          <CitizenPicker {...fieldErrorProps(problems, EXPORT_FIELD_IDS.citizen)} />
        </div>
      )}
      <Field label={words.period}>
        <RadioGroup
          value={choice.period}
          onChange={(_, { value }) => change({ period: value as ExportChoice["period"] })}
        >
          <Radio value="whole" label={words.wholePeriod} />
          <Radio value="days" label={words.someDays} />
        </RadioGroup>
      </Field>
      {choice.period === "days" && (
        <div className={styles.nested}>
          <DateField
            label={words.from}
            value={choice.from}
            max={today}
            {...fieldErrorProps(problems, EXPORT_FIELD_IDS.from)}
            onChange={(from) => change({ from })}
          />
          <DateField
            label={words.to}
            value={choice.to}
            max={today}
            {...fieldErrorProps(problems, EXPORT_FIELD_IDS.to)}
            onChange={(to) => change({ to })}
          />
          <p className={styles.hint}>{words.undatedHint}</p>
        </div>
      )}
    </>
  );
}

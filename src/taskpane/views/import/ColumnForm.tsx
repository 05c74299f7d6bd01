import { Field, makeStyles, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useId } from "react";
import type { ImportTable } from "../../../import/table/parseTable";
import type { Field as FieldName } from "../../../register/model/fields";
import { ErrorSummary } from "../../components/errors/ErrorSummary";
import { DateField } from "../../components/DateField";
import { sameCode } from "../../../register/model/keys";
import { usePane } from "../../PaneContext";
import { ColumnSelect } from "./ColumnSelect";
import {
  missingChoices,
  needsStart,
  TIME_UNITS,
  type ColumnChoices,
  type TimeUnit,
} from "./columnChoices";
import type { Destination } from "./destinations";
import { ItemSelect } from "./ItemSelect";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "12px",
    marginTop: "8px",
  },
});

/** The form in which a person says what the columns of a table are. */
export interface ColumnFormProps {
  readonly table: ImportTable;
  /** Where the table can go; the first is proposed. At least one. */
  readonly destinations: readonly Destination[];
  readonly destination: Destination;
  readonly onDestination: (destination: Destination) => void;
  /** The destinations are templates for a register that the import makes. */
  readonly isNewRegister: boolean;
  readonly choices: ColumnChoices;
  readonly onChange: (choices: ColumnChoices) => void;
}

/** Where the table goes, and what each of its columns holds. */
export function ColumnForm(props: ColumnFormProps) {
  const { table, destination, choices, onChange } = props;
  const styles = useStyles();
  const { texts } = usePane();
  const prefix = useId();
  const idOf = (field: FieldName): string => `${prefix}-${field}`;
  const { columns, stillMissing } = texts.import;
  const change = (changes: Partial<ColumnChoices>) => onChange({ ...choices, ...changes });
  const column = (name: "citizen" | "score" | "baseline" | "effort", optional: boolean) => (
    <ColumnSelect
      id={idOf(name)}
      label={columns[name]}
      headers={table.headers}
      value={choices[name]}
      onChange={(header) => change({ [name]: header })}
      optional={optional}
    />
  );
  const missing = missingChoices(choices, table).map((field) => ({
    text: texts.violations.fields[field],
    help: "",
    target: idOf(field),
  }));
  return (
    <div className={styles.form}>
      <DestinationSelect {...props} />
      {column("citizen", false)}
      {column("score", false)}
      <ItemSelect
        id={idOf("indicator")}
        label={columns.indicator}
        table={table}
        items={destination.indicators}
        value={choices.indicator}
        onChange={(indicator) => change({ indicator })}
      />
      <ItemSelect
        id={idOf("respondent")}
        label={columns.respondent}
        table={table}
        items={destination.respondents}
        value={choices.respondent}
        onChange={(respondent) => change({ respondent })}
      />
      <WhenFields table={table} choices={choices} idOf={idOf} onChange={change} />
      {column("baseline", true)}
      {needsStart(choices) && <StartField choices={choices} idOf={idOf} onChange={change} />}
      {column("effort", true)}
      {missing.length > 0 && (
        <ErrorSummary title={stillMissing} problems={missing} attempt={null} />
      )}
    </div>
  );
}

function DestinationSelect(props: ColumnFormProps) {
  const { destinations, destination, onDestination, isNewRegister } = props;
  const texts = usePane().texts.import;
  return (
    <Field label={isNewRegister ? texts.template : texts.group}>
      <Select
        value={destination.code}
        onChange={(_, { value }) => {
          const chosen = destinations.find(({ code }) => sameCode(code, value));
          if (chosen) onDestination(chosen);
        }}
      >
        {destinations.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface PartProps {
  /** Id of the element around a field. */
  readonly idOf: (field: FieldName) => string;
  readonly choices: ColumnChoices;
  readonly onChange: (changes: Partial<ColumnChoices>) => void;
}

/** Dates, or time since a start. */
function WhenFields({
  table,
  choices,
  idOf,
  onChange,
}: PartProps & { readonly table: ImportTable }) {
  const texts = usePane().texts.import;
  const { when, timeUnit } = choices;
  return (
    <>
      <Field label={texts.when}>
        <RadioGroup
          value={when}
          onChange={(_, { value }) => onChange({ when: value === "time" ? "time" : "date" })}
        >
          <Radio value="date" label={texts.whenChoices.date} />
          <Radio value="time" label={texts.whenChoices.time} />
        </RadioGroup>
      </Field>
      <ColumnSelect
        id={idOf(when)}
        label={texts.columns[when]}
        headers={table.headers}
        value={choices[when]}
        onChange={(header) => onChange({ [when]: header })}
      />
      {when === "time" && (
        <Field label={texts.timeUnit}>
          <Select
            value={timeUnit}
            onChange={(_, { value }) => onChange({ timeUnit: unitOf(value) ?? timeUnit })}
          >
            {TIME_UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {texts.timeUnits[unit]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}

function unitOf(text: string): TimeUnit | undefined {
  return TIME_UNITS.find((unit) => unit === text);
}

function StartField({ choices, idOf, onChange }: PartProps) {
  const { texts, today } = usePane();
  return (
    <DateField
      id={idOf("start")}
      label={texts.import.start}
      hint={texts.import.startHint}
      value={choices.start}
      max={today}
      required
      onChange={(start) => onChange({ start })}
    />
  );
}

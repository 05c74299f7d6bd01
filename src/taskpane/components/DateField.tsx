import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import {
  EARLIEST_DATE,
  formatIsoDate,
  isDateSerial,
  parseIsoDate,
} from "../../register/model/dates";
import type { DateSerial } from "../../register/model/Register";
import { useRowField } from "./useRowField";

/** A day to be typed or picked. */
export interface DateFieldProps {
  readonly label: string;
  readonly value: DateSerial | null;
  /** Called with null while what is typed is no day that a register takes. */
  readonly onChange: (value: DateSerial | null) => void;
  /** The last day that the calendar offers. */
  readonly max?: DateSerial | undefined;
  readonly hint?: string | undefined;
  /** What is wrong with it; shown and read out with the field. */
  readonly validationMessage?: string | null;
  readonly validationState?: "error" | "none";
  /** Of the element around it. */
  readonly id?: string;
  readonly required?: boolean | undefined;
  /** The label stands beside the input, not above it. */
  readonly inRow?: boolean;
}

/** A day, in the browser's own date input: typed in the order of the user's locale, or picked in its calendar. */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, max, hint, required, inRow = false, ...around } = props;
  const row = useRowField();
  // What is typed is kept beside the value: a year half written is a date already, and must not be corrected meanwhile.
  const [typed, setTyped] = useState("");
  const given = value === null ? "" : formatIsoDate(value);
  const change = (text: string): void => {
    setTyped(text);
    onChange(dayOf(text));
  };
  return (
    <Field
      {...(inRow ? row : {})}
      label={label}
      hint={hint ?? null}
      required={required ?? false}
      {...around}
    >
      <Input
        type="date"
        value={dayOf(typed) === value ? typed : given}
        min={formatIsoDate(EARLIEST_DATE)}
        max={max === undefined ? undefined : formatIsoDate(max)}
        onChange={(_, data) => change(data.value)}
      />
    </Field>
  );
}

function dayOf(text: string): DateSerial | null {
  const serial = parseIsoDate(text);
  return serial !== null && isDateSerial(serial) ? serial : null;
}

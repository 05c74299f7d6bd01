import { Field, Select } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";

/** A choice among the columns of a table. */
export interface ColumnSelectProps {
  /** Of the element around it. */
  readonly id: string;
  readonly label: string;
  readonly headers: readonly string[];
  /** The chosen header; "" for none. */
  readonly value: string;
  readonly onChange: (header: string) => void;
  /** A table can do without it. */
  readonly optional?: boolean;
}

/** Chooses the column that holds something. */
export function ColumnSelect(props: ColumnSelectProps) {
  const { id, label, headers, value, onChange, optional = false } = props;
  const texts = usePane().texts.import;
  return (
    <Field id={id} label={label} required={!optional}>
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{optional ? texts.none : texts.choose}</option>
        <HeaderOptions headers={headers} />
      </Select>
    </Field>
  );
}

/** The headers to choose among. */
interface HeaderOptionsProps {
  readonly headers: readonly string[];
  /** Before each header in the option's value. Default "". */
  readonly prefix?: string;
}

/** An option for each header that has a name; two of the same name are one choice. */
export function HeaderOptions({ headers, prefix = "" }: HeaderOptionsProps) {
  return [...new Set(headers)]
    .filter((header) => header !== "")
    .map((header) => (
      <option key={header} value={`${prefix}${header}`}>
        {header}
      </option>
    ));
}

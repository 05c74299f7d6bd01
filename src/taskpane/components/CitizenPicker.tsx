import { Field, Select } from "@fluentui/react-components";
import { sameCode } from "../../register/model/keys";
import type { Citizen } from "../../register/model/Register";
import type { FieldErrorProps } from "./errors/FormProblem";
import { usePane, useRegister } from "../PaneContext";
import { useRowField } from "./useRowField";

/** Chooses the citizen that the pane is about, among those on the list: by target group where there are several. */
export function CitizenPicker(errors: Partial<FieldErrorProps>) {
  const { citizen, chooseCitizen, texts } = usePane();
  const { register } = useRegister();
  const row = useRowField();
  const { citizen: label, chooseCitizen: prompt, isEnded, noGroup } = texts.shell;
  const named = register.citizens.filter(({ code }) => code.trim() !== "");
  const chosen = citizen === null ? null : named.find(({ code }) => sameCode(code, citizen));
  const options = (citizens: readonly Citizen[]) =>
    citizens.map(({ code, status }, index) => (
      <option key={index} value={code}>
        {status === "ended" ? `${code} (${isEnded})` : code}
      </option>
    ));
  const groups = register.targetGroups.map((group) => ({
    name: group.name,
    citizens: named.filter((each) => sameCode(each.group, group.code)),
  }));
  const inGroups = new Set(groups.flatMap(({ citizens }) => citizens));
  const others = named.filter((each) => !inGroups.has(each));
  const sections = [...groups, { name: noGroup, citizens: others }].filter(
    ({ citizens }) => citizens.length > 0
  );
  return (
    <Field label={label} {...row} {...errors}>
      <Select
        value={chosen?.code ?? ""}
        onChange={(_, { value }) => {
          if (value !== "") chooseCitizen(value);
        }}
      >
        {!chosen && <option value="">{prompt}</option>}
        {sections.length === 1
          ? options(named)
          : sections.map(({ name, citizens }, index) => (
              <optgroup key={index} label={name}>
                {options(citizens)}
              </optgroup>
            ))}
      </Select>
    </Field>
  );
}

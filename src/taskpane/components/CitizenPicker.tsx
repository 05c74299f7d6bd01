import { Field, Select } from "@fluentui/react-components";
import { foldCode, groupByCode, sameCode } from "../../register/model/keys";
import type { Citizen } from "../../register/model/Register";
import { RegisterIndex } from "../../register/model/RegisterIndex";
import type { FieldErrorProps } from "./errors/FormProblem";
import { usePane, useRegister } from "../PaneContext";
import { useRowField } from "./useRowField";

/** Chooses the citizen that the pane is about, among those on the list: by target group where there are several. */
export function CitizenPicker(errors: Partial<FieldErrorProps>) {
  const { citizen, chooseCitizen, texts, today } = usePane();
  const { register } = useRegister();
  const row = useRowField();
  const { citizen: label, chooseCitizen: prompt, isEnded, noGroup } = texts.shell;
  const named = register.citizens.filter(({ code }) => code.trim() !== "");
  const chosen = citizen === null ? null : named.find(({ code }) => sameCode(code, citizen));
  const index = RegisterIndex.of(register);
  const isOver = ({ code, status }: Citizen): boolean =>
    (status === "ended" || index.stays(code).length > 0) &&
    index.staysFrom(code, today).length === 0;
  const homes = groupByCode(named, ({ code }) => index.homeGroup(code, today));
  const options = (citizens: readonly Citizen[]) =>
    citizens.map((each, at) => (
      <option key={at} value={each.code}>
        {isOver(each) ? `${each.code} (${isEnded})` : each.code}
      </option>
    ));
  const groups = register.targetGroups.map((group) => ({
    name: group.name,
    citizens: homes.get(foldCode(group.code)) ?? [],
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

import { Field, Select } from "@fluentui/react-components";
import { sameCode } from "../../register/model/keys";
import type { Citizen, TargetGroup } from "../../register/model/Register";
import { groupsOf } from "../chosenGroup";
import { groupName } from "../groupName";
import { usePane, useRegister } from "../PaneContext";
import { useRowField } from "./useRowField";

/** Whose page or form it is, and which of the citizen's target groups it is about. */
export interface GroupPickerProps {
  readonly citizen: Citizen;
  readonly group: TargetGroup;
}

/** Which of a citizen's stays is looked at; nothing where there is one, in the group that the list says. */
export function GroupPicker({ citizen, group }: GroupPickerProps) {
  const row = useRowField();
  const { texts, today, chooseCitizen } = usePane();
  const { register } = useRegister();
  const groups = groupsOf(register, citizen.code, today);
  if (groups.length < 2 && sameCode(group.code, citizen.group)) return null;
  return (
    <Field label={texts.score.group} {...row}>
      <Select value={group.code} onChange={(_, { value }) => chooseCitizen(citizen.code, value)}>
        {[...new Set([...groups, group])].map(({ code }) => (
          <option key={code} value={code}>
            {groupName(register, code)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

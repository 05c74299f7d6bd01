import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { citizenProgression } from "../../progression/citizenProgression";
import { DEFAULT_RELIABILITY } from "../../progression/detectableChange";
import { RegisterIndex } from "../../register/model/RegisterIndex";
import { CitizenPicker } from "../components/CitizenPicker";
import { GroupPicker } from "../components/GroupPicker";
import { chosenGroup } from "../chosenGroup";
import { EmptyState } from "../components/EmptyState";
import { ViewHeading } from "../components/ViewHeading";
import { usePane, useRegister } from "../PaneContext";
import { CitizenPanel, type CitizenChoices } from "./citizen/CitizenPanel";

/** The view *Borger*: one citizen's development, to look at together. */
export function CitizenView() {
  const { texts } = usePane();
  return (
    <section>
      <ViewHeading>{texts.citizen.title}</ViewHeading>
      <CitizenBody />
    </section>
  );
}

function CitizenBody() {
  const { texts, show, citizen: code, group: chosen, today } = usePane();
  const { register } = useRegister();
  const [choices, setChoices] = useState<CitizenChoices>({
    indicator: null,
    reliability: DEFAULT_RELIABILITY,
  });
  const progression = useMemo(() => {
    const group = code === null ? null : chosenGroup(register, code, today, chosen);
    return code === null || group === null ? null : citizenProgression(register, code, group.code);
  }, [register, code, today, chosen]);
  if (register.citizens.length === 0) {
    return (
      <EmptyState title={texts.citizen.noCitizens}>
        <p>{texts.citizen.noCitizensHelp}</p>
        <Button onClick={() => show("start")}>{texts.citizen.toStart}</Button>
      </EmptyState>
    );
  }
  const citizen = code === null ? null : RegisterIndex.of(register).citizen(code);
  return (
    <>
      <CitizenPicker />
      {code === null && (
        <EmptyState title={texts.citizen.pickCitizen}>
          <p>{texts.citizen.pickCitizenHelp}</p>
        </EmptyState>
      )}
      {code !== null && (progression === null || citizen === null) && (
        <EmptyState title={texts.citizen.noGroup}>
          <p>{texts.citizen.noGroupHelp}</p>
          <Button onClick={() => show("check")}>{texts.citizen.toCheck}</Button>
        </EmptyState>
      )}
      {progression !== null && citizen !== null && (
        <GroupPicker citizen={citizen} group={progression.group} />
      )}
      {progression !== null && citizen !== null && (
        <CitizenPanel
          key={`${citizen.code} ${progression.group.code}`}
          citizen={citizen}
          progression={progression}
          choices={choices}
          onChoose={setChoices}
        />
      )}
    </>
  );
}

import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { CitizenPicker } from "../components/CitizenPicker";
import { EmptyState } from "../components/EmptyState";
import { ViewHeading } from "../components/ViewHeading";
import { usePane, useRegister } from "../PaneContext";
import { readOnlyReason } from "../readOnly";
import { isStored } from "./score/isStored";
import { OtherDrafts } from "./score/OtherDrafts";
import { ScorePanel } from "./score/ScorePanel";
import { scoreSubject } from "./score/scoreForm";
import { scoreMemory, type ScoreMemory } from "./score/ScoreMemory";
import { respondentOf } from "./score/useScoreForm";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** What the view remembers. */
export interface ScoreViewProps {
  /** The pane's own when it is left out. */
  readonly memory?: ScoreMemory;
}

/** The view *Ny måling*: one respondent's answers about one citizen, asked and saved. */
export function ScoreView({ memory = scoreMemory }: ScoreViewProps) {
  const { texts } = usePane();
  return (
    <section>
      <ViewHeading>{texts.score.title}</ViewHeading>
      <ScoreBody memory={memory} />
    </section>
  );
}

function ScoreBody({ memory }: { readonly memory: ScoreMemory }) {
  const styles = useStyles();
  const { texts, show, citizen, group, today } = usePane();
  const open = useRegister();
  const { register } = open;
  const reason = readOnlyReason(open);
  const state = useSyncExternalStore(memory.subscribe, memory.snapshot);
  const subject = useMemo(
    () => (citizen === null ? null : scoreSubject(register, citizen, today, group)),
    [register, citizen, today, group]
  );

  // After an answer that was lost, the register tells that the draft was saved.
  useEffect(() => {
    memory.dropStored((draft) => isStored(register, draft, today));
  }, [memory, register, today]);

  if (reason !== null) {
    return (
      <EmptyState title={texts.score.readOnly}>
        <p>{texts.score.readOnlyHelp[reason]}</p>
      </EmptyState>
    );
  }
  if (register.citizens.length === 0) {
    return (
      <EmptyState title={texts.score.noCitizens}>
        <p>{texts.score.noCitizensHelp}</p>
        <Button onClick={() => show("start")}>{texts.score.toStart}</Button>
      </EmptyState>
    );
  }
  const shown = subject && {
    citizen: subject.citizen.code,
    group: subject.group.code,
    respondent: respondentOf(subject, state.respondent),
  };
  return (
    <div className={styles.form}>
      <CitizenPicker />
      <OtherDrafts memory={memory} state={state} shown={shown} />
      {citizen === null && (
        <EmptyState title={texts.score.pickCitizen}>
          <p>{texts.score.pickCitizenHelp}</p>
        </EmptyState>
      )}
      {citizen !== null && subject === null && (
        <EmptyState title={texts.score.noForm}>
          <p>{texts.score.noFormHelp}</p>
          <Button onClick={() => show("check")}>{texts.score.toCheck}</Button>
        </EmptyState>
      )}
      {subject !== null && (
        <ScorePanel
          key={`${subject.citizen.code} ${subject.group.code}`}
          subject={subject}
          memory={memory}
          state={state}
        />
      )}
    </div>
  );
}

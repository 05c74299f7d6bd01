import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { drawCard } from "../../../actions/drawCard";
import { usePane, useRegister } from "../../PaneContext";
import type { Edits } from "../../session/PaneActions";
import { useAction } from "../../useAction";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0" },
  help: { margin: "0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Whom it is about, and what is shown. */
export interface CitizenActionsProps {
  readonly citizen: string;
  /** Code of the target group. */
  readonly group: string;
  /** Code of the indicator whose curve the card is to show; null while there is nothing to show. */
  readonly indicator: string | null;
}

/** What can be done from the citizen's page: a new measurement, and the card for the conversation. */
export function CitizenActions({ citizen, group, indicator }: CitizenActionsProps) {
  const styles = useStyles();
  const { texts, show } = usePane();
  const offered = useAction(drawCard);
  const { register, isReadOnly } = useRegister();
  if (isReadOnly) return null;
  const planned = (printedBy: string) =>
    indicator === null ? null : drawCard.plan(register, { citizen, group, indicator, printedBy });
  const card = planned("");
  // Whoever has not given their initials yet is asked before the card is drawn, and it says them.
  const draw = () => {
    const edits: Edits = (_, initials) => {
      const plan = planned(initials);
      return Promise.resolve(plan?.ok === true ? plan.edits : []);
    };
    void offered.apply(edits, offered.words.done(citizen));
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => show("score")}>
          {texts.citizen.newMeasurement}
        </Button>
        {card !== null && (
          <Button disabledFocusable={offered.isBusy} onClick={draw}>
            {offered.words.button}
          </Button>
        )}
      </div>
      {indicator !== null && (
        <p className={styles.help}>
          {card === null ? texts.citizen.noCard : texts.citizen.cardHelp}
        </p>
      )}
    </>
  );
}

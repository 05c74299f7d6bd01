import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { violationText } from "../../../locales/violations";
import { ignoredSubject } from "../../../register/model/ignored";
import { fixFinding } from "../../../actions/fixFinding";
import { setFindingAside } from "../../../actions/setFindingAside";
import type { ScoreDetails } from "../../../register/model/ScoreDetails";
import type { Violation } from "../../../register/model/Violation";
import { usePane, useRegister } from "../../PaneContext";
import { useAction } from "../../useAction";
import { fixedValue } from "./fixWords";
import { SetAsideForm } from "./SetAsideForm";

const useStyles = makeStyles({
  item: {
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    display: "block",
    width: "100%",
    maxWidth: "none",
    padding: "4px 8px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  text: { display: "block" },
  place: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textDecorationLine: "underline",
  },
  nowhere: { padding: "4px 8px" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    padding: "2px 8px 4px",
    ":empty": { display: "none" },
  },
  form: { padding: "0 8px" },
});

/** One finding. */
export interface FindingItemProps {
  readonly violation: Violation;
  /** What rows of score sheets say beside keys and scores, as far as it is read. */
  readonly details: readonly ScoreDetails[];
  /** Called when the finding was fixed or put aside, and so is about to disappear. */
  readonly onDone: () => void;
}

/** What is wrong and where, as a button that goes there; with a fix where one is safe, and a way to put it aside. */
export function FindingItem({ violation, details, onDone }: FindingItemProps) {
  const styles = useStyles();
  const { actions, texts, language, today } = usePane();
  const { register, isReadOnly } = useRegister();
  const [isAsking, setAsking] = useState(false);
  const asideButton = useRef<HTMLElement>(null);
  const words = texts.check;
  const { place } = violation;
  const { title, text } = violationText(violation, texts.violations);
  const fix = isReadOnly ? null : fixFinding.plan(register, violation, { today, details });
  const value = fix && fixedValue(fix.summary, { pane: language, workbook: register.language });
  const fixing = useAction(fixFinding);
  const aside = useAction(setFindingAside);
  const made =
    fix && (fix.summary.kind === "sheet" || fix.summary.kind === "row") ? fix.summary.kind : null;
  const fixLabel = made === null ? fixing.words.button(value) : fixing.words.buttonOf[made];
  const canAside =
    !isReadOnly && register.places.ignored !== null && ignoredSubject(violation) !== null;
  const { isBusy } = fixing;

  const applyFix = (): void => {
    if (fix === null || isBusy) return;
    const { done, doneOf } = fixing.words;
    const said = made === null ? done(title, value) : doneOf[made](value);
    void fixing.apply(fix.edits, said, { whenDone: onDone });
  };
  const closeForm = (isDone: boolean): void => {
    setAsking(false);
    if (isDone) onDone();
    else asideButton.current?.focus();
  };

  return (
    <li className={styles.item}>
      {place === null ? (
        <div className={styles.nowhere}>
          <span className={styles.text}>{text}</span>
          <span>{words.noPlace}</span>
        </div>
      ) : (
        <Button
          appearance="subtle"
          className={styles.button}
          onClick={() => void actions.goTo(place)}
        >
          <span className={styles.text}>{text}</span>{" "}
          <span className={styles.place}>{words.goTo(place.sheet, place.cell)}</span>
        </Button>
      )}
      <div className={styles.actions}>
        {fix && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={`${fixLabel}: ${text}`}
            onClick={applyFix}
          >
            {fixLabel}
          </Button>
        )}
        {canAside && (
          <Button
            ref={(element: HTMLElement | null) => {
              asideButton.current = element;
            }}
            size="small"
            appearance="subtle"
            aria-expanded={isAsking}
            aria-label={`${aside.words.button}: ${text}`}
            onClick={() => setAsking(!isAsking)}
          >
            {aside.words.button}
          </Button>
        )}
      </div>
      {isAsking && (
        <div className={styles.form}>
          <SetAsideForm violation={violation} title={title} onClose={closeForm} />
        </div>
      )}
    </li>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { fixFindings } from "../../../actions/fixFindings";
import type { ScoreDetails } from "../../../register/model/ScoreDetails";
import type { Violation } from "../../../register/model/Violation";
import { VIEW_HEADING_ID } from "../../components/ViewHeading";
import { SMALL_HEADING } from "../../components/headingStyles";
import { formatNumber } from "../../format";
import { usePane, useRegister } from "../../PaneContext";
import { useAction } from "../../useAction";
import { FindingItem } from "./FindingItem";
import type { FindingGroup as Group } from "./groupFindings";
import { SHOWN_AT_FIRST, ShowMore } from "./ShowMore";

const useStyles = makeStyles({
  group: { marginBottom: "16px" },
  heading: {
    margin: "0",
    ...SMALL_HEADING,
    // Takes the focus when a finding below it is done with; it is no control.
    outlineStyle: "none",
  },
  help: { margin: "2px 0 6px", color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: "6px 0", padding: "0" },
});

/** Findings, and what is known of the sheets beside the register. */
export interface FindingGroupProps {
  readonly group: Group;
  readonly details: readonly ScoreDetails[];
}

/** The findings of one kind: what to do about them, each of them, and one fix for all where there is one. */
export function FindingGroup({ group, details }: FindingGroupProps) {
  const styles = useStyles();
  const { language, today } = usePane();
  const { register, isReadOnly } = useRegister();
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, help, findings } = group;
  const { words, isBusy, apply } = useAction(fixFindings);
  const all = useMemo(
    () => (isReadOnly ? null : fixFindings.plan(register, findings, { today, details })),
    [register, findings, today, details, isReadOnly]
  );
  const keys = useMemo(() => keysOf(findings), [findings]);
  const count = findings.length;

  const moveFocus = (): void => {
    // The last finding of a group takes the group with it.
    (heading.current ?? document.getElementById(VIEW_HEADING_ID))?.focus();
  };
  const fixAll = (): void => {
    if (all === null || isBusy) return;
    const done = words.done(all.summary.findings, title);
    void apply(all.edits, done, { whenDone: moveFocus });
  };

  return (
    <section className={styles.group}>
      <h4 ref={heading} tabIndex={-1} className={styles.heading}>
        {title} ({formatNumber(count, language)})
      </h4>
      <p className={styles.help}>{help}</p>
      {all !== null && all.summary.findings > 1 && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={`${words.button(all.summary.findings)}: ${title}`}
          onClick={fixAll}
        >
          {words.button(all.summary.findings)}
        </Button>
      )}
      <ul className={styles.list}>
        {findings.slice(0, shown).map((violation, index) => (
          <FindingItem
            key={keys[index]}
            violation={violation}
            details={details}
            onDone={moveFocus}
          />
        ))}
      </ul>
      <ShowMore count={count} shown={shown} onShow={setShown} />
    </section>
  );
}

/** A key for each finding that stays its own when others go: what is being written about it must not be lost. */
function keysOf(findings: readonly Violation[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ place, parameters }) => {
    const key = JSON.stringify([place, parameters]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key} ${count}`;
  });
}

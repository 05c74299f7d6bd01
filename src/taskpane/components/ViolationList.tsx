import { makeStyles, tokens } from "@fluentui/react-components";
import { violationText } from "../../locales/violations";
import type { Violation } from "../../register/model/Violation";
import { usePane } from "../PaneContext";

/** More than these are counted, not shown: who has so many has one reason for most of them. */
const MOST_SHOWN = 12;

const useStyles = makeStyles({
  list: {
    margin: "8px 0",
    padding: "8px 8px 8px 28px",
    // With a border, so that it stands out where the system chooses the colours.
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    overflowWrap: "anywhere",
  },
});

/** Why something cannot be done, as a plan gave it; nothing for no violations. */
export interface ViolationListProps {
  readonly violations: readonly Violation[];
}

/** Input violations as sentences, each with what to do; read out when they appear. */
export function ViolationList({ violations }: ViolationListProps) {
  const styles = useStyles();
  const { texts } = usePane();
  if (violations.length === 0) return null;
  const hidden = violations.length - MOST_SHOWN;
  return (
    <div role="alert">
      <ul className={styles.list}>
        {violations.slice(0, MOST_SHOWN).map((violation, index) => {
          const { text, help } = violationText(violation, texts.violations);
          return (
            <li key={index}>
              {text} {help}
            </li>
          );
        })}
        {hidden > 0 && <li>{texts.shell.moreViolations(hidden)}</li>}
      </ul>
    </div>
  );
}

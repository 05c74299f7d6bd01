import { makeStyles, tokens } from "@fluentui/react-components";
import { violationText } from "../../../locales/violations";
import type { Violation } from "../../../register/model/Violation";
import { usePane } from "../../PaneContext";
import { firstViolations } from "./firstViolations";

const useStyles = makeStyles({
  box: {
    margin: "8px 0",
    padding: "8px 12px",
    // With a border, so that it stands out where the system chooses the colours.
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    overflowWrap: "anywhere",
    "& ul": { margin: "0", paddingInlineStart: "16px" },
    "& p": { margin: "8px 0 0" },
  },
});

/** Findings in short: what each says, then what to do, once where it is the same for several. */
export function FindingSentences({ violations }: { readonly violations: readonly Violation[] }) {
  const { texts } = usePane();
  const words = firstViolations(violations).map((each) => violationText(each, texts.violations));
  return (
    <>
      <ul>
        {words.map(({ text }, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
      {[...new Set(words.map(({ help }) => help))].map((help) => (
        <p key={help}>{help}</p>
      ))}
    </>
  );
}

/** What is wrong in a file. Its lines are often wrong in the same way: what to do about it is said once. */
export function ImportFindings({ violations }: { readonly violations: readonly Violation[] }) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.box}>
      <FindingSentences violations={violations} />
    </div>
  );
}

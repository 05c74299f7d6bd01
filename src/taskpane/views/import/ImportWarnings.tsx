import { makeStyles, tokens } from "@fluentui/react-components";
import type { Violation } from "../../../register/model/Violation";
import { usePane } from "../../PaneContext";
import { FindingSentences } from "./ImportFindings";

const useStyles = makeStyles({
  box: {
    margin: "0 0 12px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    overflowWrap: "anywhere",
    "& h4": { margin: "0 0 4px", fontSize: tokens.fontSizeBase300 },
    "& ul": { margin: "0", paddingInlineStart: "16px" },
    "& p": { margin: "8px 0 0" },
  },
});

/** What is worth a look before a table comes in; nothing where there is nothing. It is in no way of the import. */
export function ImportWarnings({ warnings }: { readonly warnings: readonly Violation[] }) {
  const styles = useStyles();
  const { texts } = usePane();
  if (warnings.length === 0) return null;
  return (
    <div role="status" className={styles.box}>
      <h4>{texts.import.worthALook}</h4>
      <FindingSentences violations={warnings} />
    </div>
  );
}

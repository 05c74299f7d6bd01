import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import type { PreparedExport } from "./PreparedExport";

/** Most codes that are written out. */
const MOST_CODES = 5;

const useStyles = makeStyles({ text: { margin: "0", overflowWrap: "anywhere" } });

/** Which codes Excel will change when it opens the file, and how to have them as they are; nothing when there are none. */
export function ChangedCodes({ prepared }: { readonly prepared: PreparedExport }) {
  const styles = useStyles();
  const { changedCodes: words } = usePane().texts.export;
  const { changedCodes } = prepared;
  if (changedCodes.length === 0) return null;
  const shown = changedCodes.slice(0, MOST_CODES);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <p className={styles.text}>{words.happens(shown, changedCodes.length - shown.length)}</p>
        <p className={styles.text}>{words.help}</p>
      </MessageBarBody>
    </MessageBar>
  );
}

import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { violationText } from "../../locales/violations";
import { usePane } from "../PaneContext";
import { missingTables } from "./missingTables";

const useStyles = makeStyles({
  bar: { margin: "8px 12px 0", minHeight: "auto", paddingTop: "6px", paddingBottom: "6px" },
});

/** Says above every view that a sheet of the register is gone; nothing where all are there. *Tjek* says it itself. */
export function DamageBar() {
  const styles = useStyles();
  const { show, snapshot, texts, view } = usePane();
  const missing = missingTables(snapshot.workbook);
  if (missing.length === 0 || view === "check") return null;
  const { title, text, toCheck } = texts.shell.incomplete;
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>{" "}
        {missing.map((each) => violationText(each, texts.violations).text).join(" ")} {text}{" "}
        <Link as="button" inline onClick={() => show("check")}>
          {toCheck}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}

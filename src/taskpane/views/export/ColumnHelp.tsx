import { makeStyles, tokens } from "@fluentui/react-components";
import { headerOf } from "../../../export/Dataset";
import { scores } from "../../../export/datasets/scores";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  summary: { cursor: "pointer", padding: "4px 0" },
  list: {
    margin: "4px 0 0",
    "& > dt": { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
    "& > dd": { margin: "0 0 6px 16px" },
  },
});

/** What each column of the export holds, on demand. */
export function ColumnHelp() {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <details>
      <summary className={styles.summary}>{texts.export.columnsTitle}</summary>
      <dl className={styles.list}>
        {headerOf(scores).flatMap((column) => [
          <dt key={column}>{column}</dt>,
          <dd key={`${column} meaning`}>{texts.datasets.scores[column]}</dd>,
        ])}
      </dl>
    </details>
  );
}

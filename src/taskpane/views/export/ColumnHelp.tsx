import { makeStyles, tokens } from "@fluentui/react-components";
import { SCORE_CSV_COLUMNS } from "../../../register/tables/scoreCsvColumns";
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
  const { columnsTitle, columns } = usePane().texts.export;
  return (
    <details>
      <summary className={styles.summary}>{columnsTitle}</summary>
      <dl className={styles.list}>
        {SCORE_CSV_COLUMNS.flatMap((column) => [
          <dt key={column}>{column}</dt>,
          <dd key={`${column} meaning`}>{columns[column]}</dd>,
        ])}
      </dl>
    </details>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { columnsOf, type NamedColumn } from "../../../export/Dataset";
import { scores } from "../../../export/datasets/scores";
import { EVERY_DATASET, type ExportedDataset } from "../../../export/everyDataset";
import { workbookTexts } from "../../../locales/workbook";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  summary: { cursor: "pointer", padding: "4px 0" },
  list: {
    margin: "4px 0 0",
    "& > dt": { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
    "& > dd": { margin: "0 0 6px 16px" },
  },
});

/** What each column of what is taken out holds, on demand. */
export function ColumnHelp({ dataset }: { readonly dataset: ExportedDataset }) {
  const styles = useStyles();
  const { texts, language } = usePane();
  const { headers } = workbookTexts[language];
  const headerIn = ({ header }: NamedColumn<unknown>): string => {
    if (!header) return "";
    const word = headers[header.word];
    return texts.export.columnOfList(header.number === null ? word : `${word} ${header.number}`);
  };
  const columns =
    dataset === "scores"
      ? columnsOf(scores).map(({ name }) => ({ name, says: texts.datasets.scores[name] }))
      : columnsOf(EVERY_DATASET[dataset]).map((column) => ({
          name: column.name,
          says: headerIn(column),
        }));
  return (
    <details>
      <summary className={styles.summary}>{texts.export.columnsTitle}</summary>
      <dl className={styles.list}>
        {columns.flatMap(({ name, says }) => [
          <dt key={name}>{name}</dt>,
          <dd key={`${name} meaning`}>{says}</dd>,
        ])}
      </dl>
    </details>
  );
}

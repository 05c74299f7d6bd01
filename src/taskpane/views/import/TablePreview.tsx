import { makeStyles } from "@fluentui/react-components";
import { PreviewTable } from "../../components/PreviewTable";
import { formatNumber } from "../../format";
import { usePane } from "../../PaneContext";
import type { ImportSource } from "./readSource";

/** Enough to see whether letters, numbers and dates were read as they are. */
const ROWS_SHOWN = 4;

const useStyles = makeStyles({
  about: { margin: "12px 0 4px", overflowWrap: "anywhere" },
});

/** The table's name, size and first rows. */
export function TablePreview({ source }: { readonly source: ImportSource }) {
  const styles = useStyles();
  const { texts, language } = usePane();
  const { size, preview, pasted } = texts.import;
  const { headers, rows } = source.table;
  return (
    <>
      <p className={styles.about}>
        <strong>{source.name ?? pasted}</strong>:{" "}
        {size(rows.length, formatNumber(rows.length, language), headers.length)}
      </p>
      <PreviewTable label={preview} headers={headers} rows={rows.slice(0, ROWS_SHOWN)} />
    </>
  );
}

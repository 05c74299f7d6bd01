import { makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../format";
import { usePane } from "../../PaneContext";
import type { ImportSource } from "./readSource";

/** Enough to see whether letters, numbers and dates were read as they are. */
const ROWS_SHOWN = 4;

const useStyles = makeStyles({
  about: { margin: "12px 0 4px", overflowWrap: "anywhere" },
  scroller: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: "3px 8px",
      textAlign: "start",
      whiteSpace: "nowrap",
      maxWidth: "160px",
      overflow: "hidden",
      textOverflow: "ellipsis",
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
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
      {/* It scrolls sideways, and so the keyboard must be able to get there. */}
      <div className={styles.scroller} role="region" aria-label={preview} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {headers.map((header, column) => (
                <th key={column} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, ROWS_SHOWN).map((row, index) => (
              <tr key={index}>
                {row.map((text, column) => (
                  <td key={column}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  scroller: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: "3px 8px",
      textAlign: "start",
      whiteSpace: "nowrap",
      maxWidth: "180px",
      overflow: "hidden",
      textOverflow: "ellipsis",
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
});

/** A few lines of a table, to see what it is. */
export interface PreviewTableProps {
  /** What it is called for who cannot see it. */
  readonly label: string;
  readonly headers: readonly string[];
  /** A text a column; a line may have fewer or more than there are headers. */
  readonly rows: readonly (readonly string[])[];
}

/** Shows the first lines of a table as they stand in a file: long texts are cut. */
export function PreviewTable({ label, headers, rows }: PreviewTableProps) {
  const styles = useStyles();
  return (
    // It scrolls sideways, and so the keyboard must be able to get there.
    <div className={styles.scroller} role="region" aria-label={label} tabIndex={0}>
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
          {rows.map((row, line) => (
            <tr key={line}>
              {row.map((text, column) => (
                <td key={column}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

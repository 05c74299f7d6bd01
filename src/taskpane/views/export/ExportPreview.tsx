import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { CSV_FORMATS, type CsvDialect } from "../../../export/csvField";
import { scoreRecords, type ScoreRecord } from "../../../export/scoreRecords";
import { SCORE_CSV_COLUMNS } from "../../../register/tables/scoreCsvColumns";
import type { ScoreSelection } from "../../../export/ScoreSelection";
import { formatIsoDate } from "../../../register/model/dates";
import type { Register } from "../../../register/model/Register";
import { usePane, useRegister } from "../../PaneContext";

/** Enough to see what a line is. */
const LINES_SHOWN = 5;

const useStyles = makeStyles({
  heading: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
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

/** The first lines of what is taken out, as they will stand in the file. */
export function ExportPreview(props: {
  readonly selection: ScoreSelection;
  readonly dialect: CsvDialect;
}) {
  const { selection, dialect } = props;
  const styles = useStyles();
  const { texts } = usePane();
  const { register } = useRegister();
  const records = useMemo(() => firstRecords(register, selection), [register, selection]);
  return (
    <section>
      <h3 className={styles.heading}>{texts.export.preview}</h3>
      {/* It scrolls sideways, and so the keyboard must be able to get there. */}
      <div
        className={styles.scroller}
        role="region"
        aria-label={texts.export.previewLabel}
        tabIndex={0}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              {SCORE_CSV_COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {records.map((record, line) => (
              <tr key={line}>
                {SCORE_CSV_COLUMNS.map((column, index) => (
                  <td key={column}>{fieldText(column, record[index] ?? null, dialect)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function firstRecords(register: Register, selection: ScoreSelection): readonly ScoreRecord[] {
  const records: ScoreRecord[] = [];
  for (const found of scoreRecords(register, selection)) {
    records.push(...found);
    if (records.length >= LINES_SHOWN) break;
  }
  return records.slice(0, LINES_SHOWN);
}

function fieldText(
  column: (typeof SCORE_CSV_COLUMNS)[number],
  value: string | number | null,
  dialect: CsvDialect
): string {
  if (value === null || typeof value === "string") return value ?? "";
  if (column === "date") return formatIsoDate(value);
  return String(value).replace(".", CSV_FORMATS[dialect].decimal);
}

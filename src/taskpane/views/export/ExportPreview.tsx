import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { SMALL_HEADING } from "../../components/headingStyles";
import { PreviewTable } from "../../components/PreviewTable";
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
    ...SMALL_HEADING,
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
      <PreviewTable
        label={texts.export.previewLabel}
        headers={SCORE_CSV_COLUMNS}
        rows={records.map((record) =>
          SCORE_CSV_COLUMNS.map((column, index) =>
            fieldText(column, record[index] ?? null, dialect)
          )
        )}
      />
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

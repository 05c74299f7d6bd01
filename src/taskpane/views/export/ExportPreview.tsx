import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { SMALL_HEADING } from "../../components/headingStyles";
import { PreviewTable } from "../../components/PreviewTable";
import type { CsvDialect } from "../../../export/csvField";
import { headerOf } from "../../../export/Dataset";
import { EVERY_DATASET } from "../../../export/everyDataset";
import { firstLines } from "../../../export/sinks/preview";
import { usePane, useRegister } from "../../PaneContext";
import type { WantedExport } from "./PreparedExport";

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
  readonly wanted: WantedExport;
  readonly dialect: CsvDialect;
}) {
  const { wanted, dialect } = props;
  const dataset = EVERY_DATASET[wanted.dataset];
  const styles = useStyles();
  const { texts } = usePane();
  const { register } = useRegister();
  const lines = useMemo(
    () => firstLines(dataset, register, { dialect, selection: wanted.selection }, LINES_SHOWN),
    [register, dialect, dataset, wanted]
  );
  return (
    <section>
      <h3 className={styles.heading}>{texts.export.preview}</h3>
      <PreviewTable label={texts.export.previewLabel} headers={headerOf(dataset)} rows={lines} />
    </section>
  );
}

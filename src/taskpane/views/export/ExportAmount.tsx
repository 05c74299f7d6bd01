import { makeStyles } from "@fluentui/react-components";
import type { Language } from "../../../register/model/Register";
import { formatNumber } from "../../format";
import { usePane } from "../../PaneContext";
import type { PreparedExport } from "./PreparedExport";

const useStyles = makeStyles({
  amount: { margin: "0" },
  details: { margin: "2px 0 0", paddingInlineStart: "20px", ":empty": { display: "none" } },
});

/** How much is taken out, and how much of it is no score. Read out when it changes. */
export function ExportAmount({ prepared }: { readonly prepared: PreparedExport }) {
  const styles = useStyles();
  const { texts, language } = usePane();
  const { lines, blank, reasons, invalid } = prepared.counts;
  const words = texts.export;
  return (
    <div role="status">
      <p className={styles.amount}>
        <strong>{words.amount(lines, sizeText(prepared.bytes, language))}</strong>
      </p>
      <ul className={styles.details}>
        {blank + reasons > 0 && <li>{words.missing(blank, reasons)}</li>}
        {invalid > 0 && <li>{words.invalid(invalid)}</li>}
      </ul>
    </div>
  );
}

/** `112 kB`: thousands of bytes, as the browser shows them. */
function sizeText(bytes: number, language: Language): string {
  if (bytes < 1000) return `${bytes} byte`;
  return bytes < 1e6
    ? `${formatNumber(bytes / 1000, language, 0)} kB`
    : `${formatNumber(bytes / 1e6, language, 1)} MB`;
}

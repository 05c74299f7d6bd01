import { makeStyles, tokens } from "@fluentui/react-components";
import type { CurveChart } from "../../../charts/CurveChart";
import { CurvePicture } from "../../charts/CurvePicture";
import { describeCurve } from "../../charts/describeCurve";
import { usePane } from "../../PaneContext";
import { useWidth } from "./useWidth";

const useStyles = makeStyles({
  figure: {
    margin: "8px 0",
    // What is narrower than the narrowest picture shows it smaller.
    "& svg": { display: "block", maxWidth: "100%", height: "auto" },
  },
  summary: { cursor: "pointer", minHeight: "24px", lineHeight: "24px" },
  words: { margin: "4px 0", fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
});

/** A curve as wide as there is room for, and the same facts in words. */
export function CurveFigure({ chart }: { readonly chart: CurveChart }) {
  const styles = useStyles();
  const { texts } = usePane();
  const [box, width] = useWidth<HTMLElement>();
  return (
    <figure ref={box} className={styles.figure}>
      <CurvePicture chart={chart} texts={texts.charts} width={width} />
      <details>
        <summary className={styles.summary}>{texts.citizen.inWords}</summary>
        <p className={styles.words}>{describeCurve(chart, texts.charts)}</p>
      </details>
    </figure>
  );
}

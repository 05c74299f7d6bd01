import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CitizenTexts } from "../../../locales/pane/citizen";
import type { Indicator } from "../../../register/model/Register";
import { formatScore, respondentName } from "../../charts/chartFormat";
import { formatNumber } from "../../format";
import { usePane } from "../../PaneContext";
import type { IndicatorSummary, SummaryLine } from "./indicatorSummaries";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0", overflowWrap: "anywhere" },
  indicator: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: "start" },
  aside: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  line: { margin: "2px 0" },
  certain: { fontWeight: tokens.fontWeightSemibold },
});

/** Every indicator of a citizen, and the one whose curve is shown. */
export interface IndicatorListProps {
  readonly summaries: readonly IndicatorSummary[];
  readonly shown: IndicatorSummary;
  readonly onShow: (indicator: string) => void;
}

/** Every indicator with first and latest score, the change and how sure it is; each leads to its curve. */
export function IndicatorList({ summaries, shown, onShow }: IndicatorListProps) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <ul className={styles.list}>
      {summaries.map((summary) => {
        const { indicator, lines } = summary;
        const isShown = summary === shown;
        return (
          <li key={indicator.code} className={styles.indicator}>
            <Link
              as="button"
              className={styles.name}
              title={texts.citizen.showCurve(nameOf(indicator))}
              aria-current={isShown ? "true" : undefined}
              onClick={() => onShow(indicator.code)}
            >
              {nameOf(indicator)}
            </Link>{" "}
            {isShown && <span className={styles.aside}>({texts.citizen.shown})</span>}
            {indicator.direction === -1 && (
              <div className={styles.aside}>{texts.citizen.lowerIsBetter}</div>
            )}
            {lines.map((line) => (
              <ChangeLine key={line.respondent} line={line} type={indicator.type} />
            ))}
          </li>
        );
      })}
    </ul>
  );
}

/** The indicator's short name, as the score sheet shows it; its name where it has none. */
export function nameOf({ shortName, name }: Pick<Indicator, "shortName" | "name">): string {
  return shortName === "" ? name : shortName;
}

interface ChangeLineProps {
  readonly line: SummaryLine;
  readonly type: Indicator["type"];
}

function ChangeLine({ line, type }: ChangeLineProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const { respondent, first, latest, outcome } = line;
  const name = respondentName(respondent, texts.charts);
  if (first === null || latest === null) {
    return (
      <p className={styles.line}>
        {name}: {texts.citizen.noScores}
      </p>
    );
  }
  if (outcome === null) {
    return (
      <p className={styles.line}>
        {name}: {texts.citizen.onlyScore(formatScore(latest.score))}
      </p>
    );
  }
  const ends = texts.citizen.firstToLatest(formatScore(first.score), formatScore(latest.score));
  return (
    <p className={styles.line}>
      {name}: {ends} <span aria-hidden="true">{SHAPES[outcome]}</span>{" "}
      {changeWords(line, type, texts.citizen)}
      <Certainty line={line} />
    </p>
  );
}

/** Which way it goes, by shape: up is better, whatever the numbers do. */
const SHAPES = { progress: "▲", decline: "▼", unchanged: "=" };

function changeWords(
  { change, outcome }: SummaryLine,
  type: Indicator["type"],
  texts: CitizenTexts
): string {
  if (change === null || outcome === null || outcome === "unchanged") return texts.unchanged;
  const count = formatScore(Math.abs(change));
  const size = type === "count" ? count : texts.steps(count, Math.abs(change) === 1);
  return outcome === "progress" ? texts.progress(size) : texts.decline(size);
}

/** Nothing where nothing has changed: there is no change to be sure of. */
function Certainty({ line }: { readonly line: SummaryLine }) {
  const styles = useStyles();
  const { texts, language } = usePane();
  const { isBeyondChance, detectable, change } = line;
  if (isBeyondChance === null || detectable === null || change === 0) return null;
  // The limit differs between respondents and indicators, so the same change may be certain in one and not in another.
  const limit = formatNumber(detectable, language);
  return isBeyondChance ? (
    <span className={styles.certain}> · {texts.citizen.beyondChance(limit)}</span>
  ) : (
    <span> · {texts.citizen.maybeChance(limit)}</span>
  );
}

import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { curveChart } from "../../../charts/CurveChart";
import type { CitizenTexts } from "../../../locales/pane/citizen";
import { listWord, teamWords } from "../../../locales/teamWords";
import { outcomeCounts, type CitizenProgression } from "../../../progression/citizenProgression";
import { ScoreSpreads } from "../../../progression/scoreSpread";
import type { Measurement } from "../../../register/model/measurements";
import type { Citizen, DateSerial } from "../../../register/model/Register";
import { RegisterIndex } from "../../../register/model/RegisterIndex";
import { EmptyState } from "../../components/EmptyState";
import { HEADING } from "../../components/headingStyles";
import { formatDate } from "../../format";
import { usePane, useRegister } from "../../PaneContext";
import { AgreementNote } from "./AgreementNote";
import { CertaintyNote } from "./CertaintyNote";
import { CitizenActions } from "./CitizenActions";
import { CurveFigure } from "./CurveFigure";
import { EffortList } from "./EffortList";
import { IndicatorList, nameOf } from "./IndicatorList";
import { OccasionList } from "./OccasionList";
import { chosenSummary, indicatorSummaries, type IndicatorSummary } from "./indicatorSummaries";

const useStyles = makeStyles({
  facts: { margin: "8px 0 0" },
  heading: {
    margin: "16px 0 4px",
    ...HEADING,
  },
  counts: { margin: "0 0 8px" },
  curve: { marginTop: "12px", scrollMarginTop: "64px" },
  // Two names are longer than the pane is wide.
  choice: {
    gridTemplateColumns: "minmax(0, 1fr)",
    "& select": { width: "100%", textOverflow: "ellipsis" },
  },
});

/** What the view keeps while one citizen after the other is looked at. */
export interface CitizenChoices {
  /** Code of the indicator whose curve is wanted; null for the first with a score. */
  readonly indicator: string | null;
  /** From 0 to 1. */
  readonly reliability: number;
}

/** Whose page it is, and what is to be shown. */
export interface CitizenPanelProps {
  readonly citizen: Citizen;
  readonly progression: CitizenProgression;
  readonly choices: CitizenChoices;
  readonly onChoose: (choices: CitizenChoices) => void;
}

/** One citizen's page: a curve, every indicator, how sure the changes are, whether respondents agree, the efforts. */
export function CitizenPanel({ citizen, progression, choices, onChoose }: CitizenPanelProps) {
  const styles = useStyles();
  const { texts, language, today } = usePane();
  const { register } = useRegister();
  const group = progression.group.code;
  const spreads = useMemo(() => ScoreSpreads.of(register, group), [register, group]);
  const summaries = useMemo(
    () => indicatorSummaries(progression, spreads, choices.reliability),
    [progression, spreads, choices.reliability]
  );
  const shown = chosenSummary(summaries, choices.indicator);
  const stay = RegisterIndex.of(register).stayAbout(citizen.code, group, today);
  const said = (stay ?? citizen).status;
  const status = said === "active" ? "" : listWord("statuses", said, teamWords(register), language);
  const measured = progression.measurements;
  const facts = measurementWords(measured, texts.citizen, (date) => formatDate(date, language));
  return (
    <>
      <p className={styles.facts}>
        {[progression.group.name, status, facts].filter((each) => each !== "").join(" · ")}
      </p>
      <CitizenActions
        citizen={progression.citizen}
        group={group}
        indicator={measured.length === 0 ? null : (shown?.indicator.code ?? null)}
      />
      {measured.length === 0 && (
        <EmptyState title={texts.citizen.none}>
          <p>{texts.citizen.noneHelp}</p>
        </EmptyState>
      )}
      {measured.length === 1 && (
        <EmptyState title={texts.citizen.onlyOne}>
          <p>{texts.citizen.onlyOneHelp}</p>
        </EmptyState>
      )}
      {measured.length > 0 && shown !== null && (
        <Indicators {...{ progression, summaries, shown, choices, onChoose }} />
      )}
      {measured.length > 1 && <OccasionList citizen={progression.citizen} group={group} />}
      <h3 className={styles.heading}>{texts.citizen.efforts}</h3>
      <EffortList citizen={citizen.code} group={group} />
    </>
  );
}

interface IndicatorsProps extends Omit<CitizenPanelProps, "citizen"> {
  readonly summaries: readonly IndicatorSummary[];
  readonly shown: IndicatorSummary;
}

function Indicators({ progression, summaries, shown, choices, onChoose }: IndicatorsProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const { register } = useRegister();
  const curve = useRef<HTMLDivElement>(null);
  const { citizen, group } = progression;
  const indicator = shown.indicator.code;
  const chart = useMemo(
    () => curveChart(register, { citizen, indicator, group: group.code }),
    [register, citizen, indicator, group.code]
  );
  const counts = outcomeCounts(progression);
  const choose = (code: string) => onChoose({ ...choices, indicator: code });
  return (
    <>
      <div ref={curve} className={styles.curve}>
        <Field label={texts.citizen.indicator} className={styles.choice}>
          <Select value={indicator} onChange={(_, { value }) => choose(value)}>
            {summaries.map((each) => (
              <option key={each.indicator.code} value={each.indicator.code}>
                {optionName(each.indicator, texts.citizen)}
              </option>
            ))}
          </Select>
        </Field>
        {chart === null ? <p>{texts.citizen.notDrawn}</p> : <CurveFigure chart={chart} />}
      </div>
      {group.respondents.length > 1 && (
        <>
          <h3 className={styles.heading}>{texts.citizen.agreement}</h3>
          <AgreementNote agreement={shown.agreement} />
        </>
      )}
      <h3 className={styles.heading}>{texts.citizen.all}</h3>
      {counts !== null && (
        <p className={styles.counts}>
          {texts.citizen.counts(counts.progress, counts.unchanged, counts.decline)}
        </p>
      )}
      <CertaintyNote
        summary={shown}
        reliability={choices.reliability}
        onReliability={(reliability) => onChoose({ ...choices, reliability })}
      />
      <IndicatorList
        summaries={summaries}
        shown={shown}
        onShow={(code) => {
          choose(code);
          // The curve lies above the list, and may be out of sight.
          curve.current?.querySelector("select")?.focus();
        }}
      />
    </>
  );
}

/** The name on the score sheet, and the one in the picture where it is another. */
function optionName(indicator: IndicatorSummary["indicator"], texts: CitizenTexts): string {
  const short = nameOf(indicator);
  const { name } = indicator;
  return name === "" || name === short ? short : texts.named(short, name);
}

/** How many measurements there are and from when to when; "" for none. */
function measurementWords(
  measurements: readonly Measurement[],
  texts: CitizenTexts,
  dateText: (date: DateSerial) => string
): string {
  const dates = measurements.map(({ date }) => date).filter((date) => date !== null);
  const [first] = dates;
  const latest = dates.at(-1);
  const undated = measurements.length - dates.length;
  const dated =
    first === undefined || latest === undefined
      ? []
      : dates.length === 1
        ? [texts.oneMeasurement(dateText(first))]
        : [texts.measurements(dates.length, dateText(first), dateText(latest))];
  return [...dated, ...(undated === 0 ? [] : [texts.undatedMeasurements(undated)])].join(", ");
}

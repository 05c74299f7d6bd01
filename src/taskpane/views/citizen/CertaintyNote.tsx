import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { CitizenTexts } from "../../../locales/pane/citizen";
import { DEFAULT_RELIABILITY, isReliability } from "../../../progression/detectableChange";
import type { ScoreSpread } from "../../../progression/scoreSpread";
import { respondentInSentence } from "../../charts/chartFormat";
import { formatNumber } from "../../format";
import { fieldErrorProps, type FormProblem } from "../../components/errors/FormProblem";
import { usePane } from "../../PaneContext";
import { nameOf } from "./IndicatorList";
import { stepsBeyond, type IndicatorSummary, type SummaryLine } from "./indicatorSummaries";

const useStyles = makeStyles({
  summary: { cursor: "pointer", minHeight: "24px", lineHeight: "24px" },
  reliability: { maxWidth: "8em" },
});

/** The indicator that is shown, and what the user holds its reliability to be. */
export interface CertaintyNoteProps {
  readonly summary: IndicatorSummary;
  /** From 0 to 1. */
  readonly reliability: number;
  readonly onReliability: (reliability: number) => void;
}

/** What "larger than the uncertainty" means, with the numbers behind it and the one that can be changed. */
export function CertaintyNote({ summary, reliability, onReliability }: CertaintyNoteProps) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <details>
      <summary className={styles.summary}>{texts.citizen.certainty}</summary>
      <p>{texts.citizen.certaintyHelp}</p>
      <ReliabilityField reliability={reliability} onReliability={onReliability} />
      {summary.lines.map((line) => (
        <LimitOf key={line.respondent} line={line} name={nameOf(summary.indicator)} />
      ))}
    </details>
  );
}

type ReliabilityFieldProps = Pick<CertaintyNoteProps, "reliability" | "onReliability">;

function ReliabilityField({ reliability, onReliability }: ReliabilityFieldProps) {
  const styles = useStyles();
  const { texts, language } = usePane();
  const [typed, setTyped] = useState(formatNumber(reliability, language));
  const id = useId();
  // It stands alone and holds at once: there is nothing to be sent, and nothing that a summary would add.
  const problems: readonly FormProblem[] =
    parseReliability(typed) === null
      ? [{ text: texts.citizen.reliabilityRange, help: "", target: id }]
      : [];
  const change = (text: string) => {
    setTyped(text);
    const value = parseReliability(text);
    if (value !== null) onReliability(value);
  };
  return (
    <Field
      label={texts.citizen.reliability}
      hint={texts.citizen.reliabilityHint(formatNumber(DEFAULT_RELIABILITY, language))}
      {...fieldErrorProps(problems, id)}
    >
      <Input
        className={styles.reliability}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        onChange={(_, { value }) => change(value)}
      />
    </Field>
  );
}

/** A number from 0 to 1, with a point or a comma; null for anything else. */
function parseReliability(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  if (!/^\d?\.?\d+$/.test(plain)) return null;
  const value = Number(plain);
  return isReliability(value) ? value : null;
}

function LimitOf({ line, name }: { readonly line: SummaryLine; readonly name: string }) {
  const { texts, language } = usePane();
  const { respondent, spread, detectable } = line;
  const who = respondentInSentence(respondent, texts.charts);
  if (spread === null || detectable === null) return <p>{texts.citizen.spreadUnknown}</p>;
  const deviation = formatNumber(spread.standardDeviation, language);
  const limit = formatNumber(detectable, language);
  return (
    <p>
      {texts.citizen.needed(name, who, stepsBeyond(detectable), limit)}{" "}
      {spreadWords(spread, deviation, texts.citizen)}
    </p>
  );
}

function spreadWords({ citizens }: ScoreSpread, deviation: string, texts: CitizenTexts): string {
  return citizens === null
    ? texts.spreadAssumed(deviation)
    : texts.spreadFound(deviation, citizens);
}

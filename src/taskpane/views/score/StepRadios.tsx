import {
  Badge,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { usePane } from "../../PaneContext";
import { formatScore } from "../../charts/chartFormat";
import type { FormStep } from "./scoreForm";

/** A pane in which the save bar is low, too. */
const LOW = "@media (max-height: 420px)";

const useStyles = makeStyles({
  group: { display: "flex", gap: "2px" },
  // Each step as wide as the next one, however short its words are.
  list: { flexDirection: "column", alignItems: "stretch" },
  row: { flexDirection: "row", flexWrap: "wrap" },
  step: {
    minHeight: "36px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "& label": { flexGrow: 1 },
    // The save bar at the foot of the view must not cover what has the focus.
    "& input": {
      scrollMarginTop: "96px",
      scrollMarginBottom: "200px",
      [LOW]: { scrollMarginTop: "8px", scrollMarginBottom: "72px" },
    },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  words: {
    display: "flex",
    gap: "8px",
    alignItems: "baseline",
    // Every step is to be read, not only the chosen one.
    color: tokens.colorNeutralForeground1,
  },
  number: { fontWeight: tokens.fontWeightSemibold, minWidth: "1.2em" },
  descriptor: { flexGrow: 1 },
  last: { flexShrink: 0 },
});

/** The steps of an indicator's scale, one of which is the answer. */
export interface StepRadiosProps {
  readonly steps: readonly FormStep[];
  /** Null while no step is chosen. */
  readonly chosen: number | null;
  /** The step chosen the last time; null when there is none. */
  readonly last: number | null;
  /** Ids of what names and describes the group. */
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  readonly onChoose: (score: number | null) => void;
  /** Called when a step was chosen by its number, to go on with the next question. */
  readonly onMoveOn: () => void;
}

/**
 * A scale's steps as radio buttons, each with its number and what it looks like. Besides the arrow keys, a step's
 * number chooses it and moves on, and Delete takes the answer away.
 */
export function StepRadios(props: StepRadiosProps) {
  const { steps, chosen, last, labelledBy, describedBy, isInvalid, onChoose, onMoveOn } = props;
  const styles = useStyles();
  const isDescribed = steps.some(({ descriptor }) => descriptor !== "");
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Delete" || event.key === "Backspace") onChoose(null);
    else {
      const step = steps.find(({ score }) => String(score) === event.key);
      if (!step) return;
      onChoose(step.score);
      onMoveOn();
    }
    event.preventDefault();
  };
  return (
    <RadioGroup
      className={mergeClasses(styles.group, isDescribed ? styles.list : styles.row)}
      layout={isDescribed ? "vertical" : "horizontal"}
      value={chosen === null ? "" : String(chosen)}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      onChange={(_, { value }) => onChoose(Number(value))}
      onKeyDown={onKeyDown}
    >
      {steps.map((step) => (
        <Radio
          key={step.score}
          className={mergeClasses(styles.step, step.score === chosen && styles.chosen)}
          value={String(step.score)}
          label={<StepWords step={step} isLast={step.score === last} />}
        />
      ))}
    </RadioGroup>
  );
}

interface StepWordsProps {
  readonly step: FormStep;
  readonly isLast: boolean;
}

function StepWords({ step, isLast }: StepWordsProps) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <span className={styles.words}>
      <span className={styles.number}>{formatScore(step.score)}</span>
      {step.descriptor !== "" && <span className={styles.descriptor}>{step.descriptor}</span>}
      {isLast && (
        <Badge className={styles.last} appearance="outline" color="informative">
          <span aria-hidden="true">◆&nbsp;</span>
          {texts.score.lastMark}
        </Badge>
      )}
    </span>
  );
}

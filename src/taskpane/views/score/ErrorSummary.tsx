import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  box: {
    margin: "12px 0",
    padding: "8px 12px",
    border: `2px solid ${tokens.colorStatusDangerBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    scrollMarginTop: "96px",
  },
  title: { margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { margin: "4px 0 0", padding: "0", listStyleType: "none", "& > li": { margin: "4px 0" } },
});

/** Something in the way of saving, in words. */
export interface SummarisedProblem {
  readonly text: string;
  /** Id of the element with the field to correct; null where it is in no field of the form. */
  readonly target: string | null;
}

/** What is in the way of saving. */
export interface ErrorSummaryProps {
  readonly problems: readonly SummarisedProblem[];
  /** How many times saving was tried: each time, the focus comes here. */
  readonly attempt: number;
  readonly onGoTo: (target: string) => void;
}

/**
 * Everything that is in the way of saving, in one place, with links to the fields. It is read out because the focus
 * comes to it; as an alert it would be read twice.
 */
export function ErrorSummary({ problems, attempt, onGoTo }: ErrorSummaryProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  useEffect(() => {
    box.current?.focus();
  }, [attempt]);
  return (
    <div ref={box} role="group" aria-labelledby={title} tabIndex={-1} className={styles.box}>
      <h3 id={title} className={styles.title}>
        {texts.score.problems}
      </h3>
      <ul className={styles.list}>
        {problems.map(({ text, target }, index) => (
          <li key={index}>
            {target === null ? (
              text
            ) : (
              <Link as="button" inline onClick={() => onGoTo(target)}>
                {text}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

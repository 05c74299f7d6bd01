import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { usePane } from "../../PaneContext";
import type { FormProblem } from "./FormProblem";
import { bringToTop, goToField } from "./goToField";

/** More than these are counted, not shown: each field says its own, too. */
const MOST_SHOWN = 12;

const useStyles = makeStyles({
  box: {
    margin: "12px 0",
    padding: "8px 12px",
    border: `2px solid ${tokens.colorStatusDangerBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  // Nothing has gone wrong where nothing has been tried.
  quiet: { border: `1px solid ${tokens.colorNeutralStroke1}` },
  title: { margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { margin: "4px 0 0", padding: "0", listStyleType: "none", "& > li": { margin: "4px 0" } },
});

/** Level of the summary's heading: below the view's, or deeper in a list. */
export type SummaryLevel = 3 | 5;

/** What is in the way of what a form is to do. */
export interface ErrorSummaryProps {
  readonly title: string;
  readonly problems: readonly FormProblem[];
  /**
   * How many times it was tried: each time, the focus comes here. Null in a form that is not sent, where what is
   * chosen holds at once: then the summary is read out when it changes, and the focus stays.
   */
  readonly attempt: number | null;
  readonly level?: SummaryLevel;
}

/**
 * Everything that is in the way, in one place, with links to the fields. It is read out because the focus
 * comes to it; as an alert it would be read twice.
 */
export function ErrorSummary({ title, problems, attempt, level = 3 }: ErrorSummaryProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const hidden = problems.length - MOST_SHOWN;
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const Title = level === 3 ? "h3" : "h5";
  useEffect(() => {
    if (attempt === null) return;
    if (box.current) bringToTop(box.current);
    box.current?.focus({ preventScroll: true });
  }, [attempt]);
  return (
    <div
      ref={box}
      role={attempt === null ? "status" : "group"}
      aria-labelledby={titleId}
      tabIndex={-1}
      className={mergeClasses(styles.box, attempt === null && styles.quiet)}
    >
      <Title id={titleId} className={styles.title}>
        {title}
      </Title>
      <ul className={styles.list}>
        {problems.slice(0, MOST_SHOWN).map(({ text, help, target }, index) => (
          <li key={index}>
            {target === null ? (
              `${text} ${help}`.trim()
            ) : (
              <Link as="button" inline onClick={() => goToField(target)}>
                {text}
              </Link>
            )}
          </li>
        ))}
        {hidden > 0 && <li>{texts.shell.moreViolations(hidden)}</li>}
      </ul>
    </div>
  );
}

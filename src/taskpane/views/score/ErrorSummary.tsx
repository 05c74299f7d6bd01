import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { usePane } from "../../PaneContext";

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
  title: { margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { margin: "4px 0 0", padding: "0", listStyleType: "none", "& > li": { margin: "4px 0" } },
});

/** Something in the way of saving, in words. */
export interface SummarisedProblem {
  readonly text: string;
  /** What to do about it; "" where the text says it all. A field says it, too: here it is said of what is in none. */
  readonly help: string;
  /** Id of the element with the field to correct; null where it is in no field of the form. */
  readonly target: string | null;
}

/** What is in the way of saving. */
export interface ErrorSummaryProps {
  readonly title: string;
  readonly problems: readonly SummarisedProblem[];
  /** How many times saving was tried: each time, the focus comes here. */
  readonly attempt: number;
  readonly onGoTo: (target: string) => void;
}

/**
 * Everything that is in the way of saving, in one place, with links to the fields. It is read out because the focus
 * comes to it; as an alert it would be read twice.
 */
export function ErrorSummary({ title, problems, attempt, onGoTo }: ErrorSummaryProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const hidden = problems.length - MOST_SHOWN;
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (box.current) bringToTop(box.current);
    box.current?.focus({ preventScroll: true });
  }, [attempt]);
  return (
    <div ref={box} role="group" aria-labelledby={titleId} tabIndex={-1} className={styles.box}>
      <h3 id={titleId} className={styles.title}>
        {title}
      </h3>
      <ul className={styles.list}>
        {problems.slice(0, MOST_SHOWN).map(({ text, help, target }, index) => (
          <li key={index}>
            {target === null ? (
              `${text} ${help}`.trim()
            ) : (
              <Link as="button" inline onClick={() => onGoTo(target)}>
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

/** Between the top of what scrolls and the box, in px. */
const SPACE_ABOVE = 8;

/**
 * Where the focus alone would leave it, the bar at the foot may cover it. Only the view scrolls: `scrollIntoView` would
 * scroll the page around the pane, too.
 */
function bringToTop(element: Element): void {
  const scroller = element.closest("main");
  if (!scroller) return;
  const distance = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop += distance - SPACE_ABOVE;
}

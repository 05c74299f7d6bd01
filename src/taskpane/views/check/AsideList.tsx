import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { bringFindingBack } from "../../../actions/bringFindingBack";
import { isInForce } from "../../../register/model/ignored";
import type { IgnoredViolation } from "../../../register/model/Register";
import { VIEW_HEADING_ID } from "../../components/ViewHeading";
import { HEADING } from "../../components/headingStyles";
import { formatDate } from "../../format";
import { usePane, useRegister } from "../../PaneContext";
import { useAction } from "../../useAction";
import { SHOWN_AT_FIRST, ShowMore } from "./ShowMore";

const useStyles = makeStyles({
  heading: {
    margin: "16px 0 4px",
    ...HEADING,
    outlineStyle: "none",
  },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  item: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    "& > p": { margin: "0" },
  },
  by: { color: tokens.colorNeutralForeground2 },
});

type Titles = Readonly<Record<string, { readonly title: string } | undefined>>;

/** The findings that somebody put aside, with why, by whom and when; each can be brought back. Nothing for none. */
export function AsideList() {
  const styles = useStyles();
  const { texts, language } = usePane();
  const { register, isReadOnly } = useRegister();
  const heading = useRef<HTMLHeadingElement>(null);
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const aside = register.ignored.filter(isInForce);
  const words = texts.check;
  const { words: offered, isBusy, apply } = useAction(bringFindingBack);
  if (aside.length === 0) return null;

  // A newer version, or a person, may have put aside what is not known here.
  const titleOf = (code: string): string => (texts.violations.codes as Titles)[code]?.title ?? code;
  const bringBack = (finding: IgnoredViolation): void => {
    const plan = bringFindingBack.plan(register, finding);
    if (!plan.ok || isBusy) return;
    const done = offered.done(titleOf(finding.code));
    const whenDone = () => (heading.current ?? document.getElementById(VIEW_HEADING_ID))?.focus();
    void apply(plan.edits, done, { whenDone });
  };

  return (
    <section>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.aside(aside.length)}
      </h3>
      <ul className={styles.list}>
        {aside.slice(0, shown).map((finding, index) => {
          const { code, subject, value, reason, by, date } = finding;
          const about = [subject, value].filter((part) => part !== "").join(" · ");
          const day = date === null ? "" : formatDate(date, language);
          return (
            <li key={index} className={styles.item}>
              <p>
                {titleOf(code)}: {about}
              </p>
              <p>
                {reason} <span className={styles.by}>{words.asideBy(by, day)}</span>
              </p>
              {!isReadOnly && (
                <Button
                  size="small"
                  appearance="subtle"
                  disabledFocusable={isBusy}
                  aria-label={`${offered.button}: ${titleOf(code)}, ${about}`}
                  onClick={() => bringBack(finding)}
                >
                  {offered.button}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <ShowMore count={aside.length} shown={shown} onShow={setShown} />
    </section>
  );
}

import { Link, makeStyles, Popover, PopoverSurface, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import { useState, type MouseEvent } from "react";
import { usePage } from "./PageContext";

const useStyles = makeStyles({
  notice: {
    display: "inline-flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `1px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorPaletteDarkOrangeBorder1}`,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  facts: { maxWidth: "380px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingInlineStart: "18px" },
  fact: { marginBottom: tokens.spacingVerticalXS },
});

/** Says that this is no Excel, and what is different to whoever wants to know. */
export function StandInNotice() {
  const styles = useStyles();
  const { texts } = usePage();
  const { standIn } = texts;
  // The link itself while the facts are shown.
  const [target, setTarget] = useState<HTMLElement | null>(null);
  return (
    <span className={styles.notice}>
      <InfoRegular aria-hidden />
      {standIn.notice}
      <Link
        as="button"
        inline
        aria-haspopup="dialog"
        aria-expanded={target !== null}
        onClick={({ currentTarget }: MouseEvent<HTMLElement>) => setTarget(currentTarget)}
      >
        {standIn.more}
      </Link>
      {target !== null && (
        <Popover
          open
          withArrow
          trapFocus
          positioning={{ target }}
          onOpenChange={(_event, data) => {
            if (data.open) return;
            setTarget(null);
            target.focus();
          }}
        >
          <PopoverSurface className={styles.facts} aria-label={standIn.heading} tabIndex={-1}>
            <h2 className={styles.heading}>{standIn.heading}</h2>
            <ul className={styles.list}>
              {standIn.facts.map((fact) => (
                <li key={fact} className={styles.fact}>
                  {fact}
                </li>
              ))}
            </ul>
          </PopoverSurface>
        </Popover>
      )}
    </span>
  );
}

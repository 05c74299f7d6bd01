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
  // The link itself, once the facts have been opened. They stay in the page: a trap for the keyboard must be opened
  // and closed, or it goes on hiding the rest of the page.
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <span className={styles.notice}>
      <InfoRegular aria-hidden />
      {standIn.notice}
      <Link
        as="button"
        inline
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={({ currentTarget }: MouseEvent<HTMLElement>) => {
          setTarget(currentTarget);
          setOpen(true);
        }}
      >
        {standIn.more}
      </Link>
      {target !== null && (
        <Popover
          open={open}
          withArrow
          trapFocus
          positioning={{ target }}
          onOpenChange={(_event, data) => {
            if (data.open) return;
            setOpen(false);
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

import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { usePage } from "./PageContext";
import { QuestionDialog } from "./QuestionDialog";

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
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingInlineStart: "18px" },
  fact: { marginBottom: tokens.spacingVerticalXS },
});

/** Says that this is no Excel, and what is different to whoever wants to know. */
export function StandInNotice() {
  const styles = useStyles();
  const { texts } = usePage();
  const { standIn } = texts;
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <span className={styles.notice}>
      <InfoRegular aria-hidden />
      {standIn.notice}
      <Link as="button" inline aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {standIn.more}
      </Link>
      {open && (
        <QuestionDialog
          title={standIn.heading}
          onDismiss={close}
          answers={[{ text: texts.close, primary: true, onChoose: close }]}
        >
          <ul className={styles.list}>
            {standIn.facts.map((fact) => (
              <li key={fact} className={styles.fact}>
                {fact}
              </li>
            ))}
          </ul>
        </QuestionDialog>
      )}
    </span>
  );
}

import {
  Button,
  Link,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from "@fluentui/react-components";
import { FolderOpenRegular, InfoRegular, SaveRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePage } from "./PageContext";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: "2px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  unsaved: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
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
  buttons: { display: "flex", flexWrap: "wrap", marginInlineStart: "auto" },
  facts: { maxWidth: "380px" },
  factsHeading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingInlineStart: "18px" },
  fact: { marginBottom: tokens.spacingVerticalXS },
});

/** Name of the file, that this is no Excel, and what concerns the file. */
export function TitleBar({
  name,
  unsaved,
  onOpen,
  onSave,
  children,
}: {
  readonly name: string;
  readonly unsaved: boolean;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  /** Further buttons. */
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { texts } = usePage();
  return (
    <header className={styles.bar} data-region="title">
      <h1 className={styles.name}>{name}</h1>
      {unsaved && <span className={styles.unsaved}>{texts.file.unsaved}</span>}
      <StandInNotice />
      <div className={styles.buttons}>
        <Button size="small" appearance="subtle" icon={<FolderOpenRegular />} onClick={onOpen}>
          {texts.file.open}
        </Button>
        <Button size="small" appearance="subtle" icon={<SaveRegular />} onClick={onSave}>
          {texts.file.save}
        </Button>
        {children}
      </div>
    </header>
  );
}

function StandInNotice() {
  const styles = useStyles();
  const { texts } = usePage();
  const { standIn } = texts;
  return (
    <span className={styles.notice}>
      <InfoRegular aria-hidden />
      {standIn.notice}
      <Popover withArrow trapFocus>
        <PopoverTrigger disableButtonEnhancement>
          <Link as="button" inline>
            {standIn.more}
          </Link>
        </PopoverTrigger>
        <PopoverSurface className={styles.facts} aria-label={standIn.heading}>
          <h2 className={styles.factsHeading}>{standIn.heading}</h2>
          <ul className={styles.list}>
            {standIn.facts.map((fact) => (
              <li key={fact} className={styles.fact}>
                {fact}
              </li>
            ))}
          </ul>
        </PopoverSurface>
      </Popover>
    </span>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpenRegular, SaveRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";
import { usePage } from "./PageContext";
import { StandInNotice } from "./StandInNotice";

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
    ":focus": { outlineStyle: "none" },
  },
  unsaved: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", marginInlineStart: "auto" },
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
  const heading = useRef<HTMLHeadingElement>(null);
  // The screen before is gone and with it what had the keyboard: this is where the new one begins.
  useEffect(() => heading.current?.focus(), []);
  return (
    <header className={styles.bar} data-region="title">
      <h1 ref={heading} tabIndex={-1} className={styles.name}>
        {name}
      </h1>
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

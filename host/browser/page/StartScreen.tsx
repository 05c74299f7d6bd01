import {
  CompoundButton,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Text,
  Title1,
  tokens,
} from "@fluentui/react-components";
import { DocumentAddRegular, FolderOpenRegular, PlayRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { fileMessage } from "./fileMessage";
import { FileInput, type FileInputHandle } from "./FileInput";
import { usePage } from "./PageContext";
import type { WorkbookSource } from "./workbookSource";

const useStyles = makeStyles({
  screen: {
    minHeight: "100%",
    boxSizing: "border-box",
    padding: "clamp(16px, 6vh, 64px) 16px 32px",
    display: "flex",
    justifyContent: "center",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  column: {
    width: "100%",
    maxWidth: "560px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
  // The name is one long word, and must not be cut off in a narrow window.
  heading: {
    margin: 0,
    fontSize: `clamp(${tokens.fontSizeBase600}, 8vw, ${tokens.fontSizeHero800})`,
    lineHeight: "1.25",
    overflowWrap: "anywhere",
  },
  lead: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  choice: {
    justifyContent: "flex-start",
    textAlign: "start",
    maxWidth: "none",
    width: "100%",
    // Fluent means it for one line; in a narrow window there are two.
    "& .fui-CompoundButton__secondaryContent": { lineHeight: tokens.lineHeightBase200 },
  },
  about: {
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  aboutHeading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  facts: { margin: `${tokens.spacingVerticalS} 0 0`, paddingInlineStart: "20px" },
  fact: { marginBottom: tokens.spacingVerticalXS },
});

/** The three ways into a workbook, and what this page is. @param onBegin rejects when it could not be opened. */
export function StartScreen({
  onBegin,
}: {
  readonly onBegin: (source: WorkbookSource) => Promise<void>;
}) {
  const styles = useStyles();
  const { language, texts } = usePage();
  const [opening, setOpening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const fileInput = useRef<FileInputHandle>(null);

  const begin = (source: WorkbookSource): void => {
    setOpening(true);
    setProblem(null);
    onBegin(source).catch((error: unknown) => {
      setProblem(fileMessage(error, texts.file));
      setOpening(false);
    });
  };
  const { start } = texts;
  const other = language === "da" ? "en" : "da";
  return (
    <main className={styles.screen}>
      <div className={styles.column}>
        <Title1 as="h1" className={styles.heading}>
          {start.heading}
        </Title1>
        <p className={styles.lead}>{start.lead}</p>
        {problem !== null && (
          <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>
              <MessageBarTitle>{texts.file.openFailed}</MessageBarTitle>
              {problem}
            </MessageBarBody>
          </MessageBar>
        )}
        <div className={styles.choices}>
          <CompoundButton
            className={styles.choice}
            appearance="primary"
            icon={<PlayRegular />}
            secondaryContent={start.sampleHint}
            disabledFocusable={opening}
            onClick={() => begin({ kind: "sample", language })}
          >
            {start.sample}
          </CompoundButton>
          <CompoundButton
            className={styles.choice}
            icon={<DocumentAddRegular />}
            secondaryContent={start.blankHint}
            disabledFocusable={opening}
            onClick={() => begin({ kind: "blank" })}
          >
            {start.blank}
          </CompoundButton>
          <CompoundButton
            className={styles.choice}
            icon={<FolderOpenRegular />}
            secondaryContent={start.openHint}
            disabledFocusable={opening}
            onClick={() => fileInput.current?.choose()}
          >
            {start.open}
          </CompoundButton>
          <FileInput ref={fileInput} onFile={(file) => begin({ kind: "file", file })} />
        </div>
        <div role="status">{opening && <Spinner size="small" label={start.opening} />}</div>
        <section className={styles.about}>
          <h2 className={styles.aboutHeading}>{start.aboutHeading}</h2>
          <ul className={styles.facts}>
            {start.about.map((fact) => (
              <li key={fact} className={styles.fact}>
                <Text>{fact}</Text>
              </li>
            ))}
          </ul>
        </section>
        <div>
          <Link href={`?lang=${other}`} lang={other}>
            {start.otherLanguage}
          </Link>
        </div>
      </div>
    </main>
  );
}

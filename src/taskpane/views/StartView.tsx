import { makeStyles, tokens } from "@fluentui/react-components";
import { ViewHeading } from "../components/ViewHeading";
import { HEADING } from "../components/headingStyles";
import { usePane } from "../PaneContext";
import { StartPart } from "./start/StartPart";

const useStyles = makeStyles({
  heading: {
    margin: "0 0 8px",
    ...HEADING,
  },
  privacy: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** *Start*: makes a register where there is none, and else says how it stands and what to do next. */
export function StartView() {
  const styles = useStyles();
  const { snapshot, texts } = usePane();
  const { create } = texts.start;
  if (snapshot.workbook.kind === "register") {
    return (
      <>
        <ViewHeading>{texts.start.title}</ViewHeading>
        <StartPart side="overview" />
      </>
    );
  }
  return (
    <>
      <ViewHeading>{texts.start.title}</ViewHeading>
      <p>{texts.shell.about}</p>
      <h3 className={styles.heading}>{create.heading}</h3>
      <p>{create.intro}</p>
      <StartPart side="create" />
      <p className={styles.privacy}>{texts.shell.privacy}</p>
    </>
  );
}

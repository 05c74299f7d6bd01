import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { EmptyState } from "../../components/EmptyState";
import { formatMoment } from "../../format";
import { usePane, useRegister } from "../../PaneContext";
import { changeWords } from "../../session/actionWords";
import { AddCitizen } from "./AddCitizen";
import { Figures } from "./Figures";
import { GroupTable } from "./GroupTable";
import { registerFigures } from "../../../progression/registerFigures";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "0 0 12px" },
  heading: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  change: { color: tokens.colorNeutralForeground2 },
});

/** What the register looks like today, and what to do next. */
export function Overview() {
  const styles = useStyles();
  const { language, show, snapshot, texts, today } = usePane();
  const { register, isReadOnly } = useRegister();
  const words = texts.start.overview;
  const figures = useMemo(() => registerFigures(register, today), [register, today]);
  const [isAdding, setIsAdding] = useState(false);
  const isEmpty = register.citizens.every(({ code }) => code === "");
  const { undoable } = snapshot;

  if (isEmpty && !isReadOnly) {
    return (
      <>
        <EmptyState title={words.empty}>
          <p>{words.emptyText}</p>
          <AddCitizen onClose={null} />
        </EmptyState>
        <p>
          <Link onClick={() => show("import")}>{words.importLink}</Link>
        </p>
      </>
    );
  }
  return (
    <>
      {!isReadOnly && (
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => show("score")}>
            {words.newMeasurement}
          </Button>
          <Button aria-expanded={isAdding} onClick={() => setIsAdding(!isAdding)}>
            {words.addCitizen}
          </Button>
        </div>
      )}
      {isAdding && (
        <section aria-labelledby="add-citizen">
          <h3 id="add-citizen" className={styles.heading}>
            {texts.start.addCitizen.heading}
          </h3>
          <AddCitizen onClose={() => setIsAdding(false)} />
        </section>
      )}
      <Figures figures={figures} />
      {figures.length > 1 && <GroupTable figures={figures} />}
      {!isReadOnly && (
        <p>
          <Link onClick={() => show("import")}>{words.importLink}</Link>
        </p>
      )}
      {undoable && (
        <p className={styles.change}>
          {words.latestChange(
            changeWords(undoable.action, texts),
            formatMoment(undoable.time, language)
          )}
        </p>
      )}
    </>
  );
}

import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { respondentInSentence } from "../../charts/chartFormat";
import { wordsOfField, type FormProblem } from "../../components/errors/FormProblem";
import { focusFirstIn } from "../../components/errors/goToField";
import { HEADING } from "../../components/headingStyles";
import { foldCode } from "../../../register/model/keys";
import { formatDate } from "../../format";
import { usePane } from "../../PaneContext";
import { indicatorFieldId, SAVE_ID } from "./fields";
import { IndicatorField } from "./IndicatorField";
import { answerTo } from "./scoreForm";
import type { OpenForm } from "./useScoreForm";

const useStyles = makeStyles({
  keys: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  focusArea: {
    margin: "8px 0 0",
    paddingBottom: "2px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    ...HEADING,
  },
});

/** The form, and what is in the way of saving it. */
export interface QuestionsProps {
  readonly open: OpenForm;
  readonly problems: readonly FormProblem[];
}

/** The questions by focus area. */
export function Questions({ open, problems }: QuestionsProps) {
  const styles = useStyles();
  const { texts, language, today } = usePane();
  const { form, items, draft, unasked, giveAnswer, changeDraft } = open;
  const moveOn = useCallback(
    (id: string) => {
      const index = items.findIndex(({ indicator }) => indicatorFieldId(indicator.code) === id);
      const next = items[index + 1];
      if (next) focusFirstIn(document.getElementById(indicatorFieldId(next.indicator.code)));
      else document.getElementById(SAVE_ID)?.focus();
    },
    [items]
  );
  const day = formatDate(open.date ?? today, language);
  const unaskedMessage = unasked.length > 0 && (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {texts.score.notAsked(unasked.map(({ indicator }) => indicator).join(", "), day)}{" "}
        <Link
          as="button"
          inline
          onClick={() => {
            const answers = new Map(draft.answers);
            for (const { indicator } of unasked) answers.delete(foldCode(indicator));
            changeDraft({ answers });
          }}
        >
          {texts.score.removeUnasked(unasked.length)}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
  const chosenAwayLine = form.chosenAway.length > 0 && (
    <p className={styles.keys}>
      {texts.score.chosenAway(form.chosenAway.map(({ shortName }) => shortName).join(", "))}
    </p>
  );
  if (items.length === 0) {
    const name = respondentInSentence(open.respondent, texts.charts);
    return (
      <>
        {unaskedMessage}
        <p>{texts.score.nothingAsked(name, day)}</p>
        {chosenAwayLine}
      </>
    );
  }
  return (
    <>
      {unaskedMessage}
      {items.some(({ steps }) => steps !== null) && (
        <p className={styles.keys}>{texts.score.keys}</p>
      )}
      {form.sections.map(({ focusArea, items: own }) => (
        <section key={focusArea}>
          {focusArea !== "" && <h3 className={styles.focusArea}>{focusArea}</h3>}
          {own.map((item) => {
            const id = indicatorFieldId(item.indicator.code);
            return (
              <IndicatorField
                key={id}
                id={id}
                item={item}
                answer={answerTo(item, draft)}
                problem={wordsOfField(problems, id)}
                onAnswer={giveAnswer}
                onMoveOn={moveOn}
              />
            );
          })}
        </section>
      ))}
      {chosenAwayLine}
    </>
  );
}

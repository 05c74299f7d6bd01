import { useId } from "react";
import type { ImportMap } from "../../../import/map/columnMap";
import { ErrorSummary } from "../../components/errors/ErrorSummary";
import { usePane } from "../../PaneContext";
import { MOST_WORDS, type WordMeanings } from "./columnChoices";
import type { MapQuestion, MapMeanings } from "./mapMeanings";
import { isAnswered } from "./mapMeanings";
import { WordQuestions } from "./WordQuestions";

/** What a column map leaves open. */
export interface MapQuestionsProps {
  readonly map: ImportMap;
  readonly questions: readonly MapQuestion[];
  readonly meanings: MapMeanings;
  readonly onChange: (meanings: MapMeanings) => void;
}

/**
 * Asks about the words that a column map says nothing about; nothing where it says it all. So many words that they are
 * no list of anything are not asked about.
 */
export function MapQuestions({ map, questions, meanings, onChange }: MapQuestionsProps) {
  const { texts } = usePane();
  const { columns, stillMissing, tooManyWords } = texts.import;
  const prefix = useId();
  const missing = questions
    .filter((question) => !isAnswered(question, meanings))
    .map(({ kind, words }) => ({
      text: columns[kind],
      help: "",
      target: words.length > MOST_WORDS ? null : `${prefix}-${kind}`,
    }));
  return (
    <>
      {questions.map(({ kind, words, items }) => {
        const header = map.columns[kind] ?? columns[kind];
        if (words.length > MOST_WORDS) return <p key={kind}>{tooManyWords(header)}</p>;
        return (
          <div key={kind} id={`${prefix}-${kind}`}>
            <WordQuestions
              header={header}
              words={words}
              items={items}
              value={meanings[kind]}
              onChange={(value: WordMeanings) => onChange({ ...meanings, [kind]: value })}
            />
          </div>
        );
      })}
      {missing.length > 0 && (
        <ErrorSummary title={stillMissing} problems={missing} attempt={null} />
      )}
    </>
  );
}

import type { ColumnMap } from "../../../import/columnMap";
import { usePane } from "../../PaneContext";
import { MOST_WORDS, type WordMeanings } from "./columnChoices";
import type { MapQuestion, MapMeanings } from "./mapMeanings";
import { isAnswered } from "./mapMeanings";
import { WordQuestions } from "./WordQuestions";

/** What a column map leaves open. */
export interface MapQuestionsProps {
  readonly map: ColumnMap;
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
  const missing = questions.filter((question) => !isAnswered(question, meanings));
  return (
    <>
      {questions.map(({ kind, words, items }) => {
        const header = map.columns[kind] ?? columns[kind];
        if (words.length > MOST_WORDS) return <p key={kind}>{tooManyWords(header)}</p>;
        return (
          <WordQuestions
            key={kind}
            header={header}
            words={words}
            items={items}
            value={meanings[kind]}
            onChange={(value: WordMeanings) => onChange({ ...meanings, [kind]: value })}
          />
        );
      })}
      {missing.length > 0 && (
        <p role="status">{stillMissing(missing.map(({ kind }) => columns[kind]).join(", "))}</p>
      )}
    </>
  );
}

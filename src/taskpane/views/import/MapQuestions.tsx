import type { ColumnMap } from "../../../import/columnMap";
import { usePane } from "../../PaneContext";
import type { WordMeanings } from "./columnChoices";
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

/** Asks about the words that a column map says nothing about; nothing where it says it all. */
export function MapQuestions({ map, questions, meanings, onChange }: MapQuestionsProps) {
  const { texts } = usePane();
  const { columns, stillMissing } = texts.import;
  const missing = questions.filter((question) => !isAnswered(question, meanings));
  return (
    <>
      {questions.map(({ kind, words, items }) => (
        <WordQuestions
          key={kind}
          header={map.columns[kind] ?? columns[kind]}
          words={words}
          items={items}
          value={meanings[kind]}
          onChange={(value: WordMeanings) => onChange({ ...meanings, [kind]: value })}
        />
      ))}
      {missing.length > 0 && (
        <p role="status">{stillMissing(missing.map(({ kind }) => columns[kind]).join(", "))}</p>
      )}
    </>
  );
}

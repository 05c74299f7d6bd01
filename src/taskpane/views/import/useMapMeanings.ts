import { useMemo, useState } from "react";
import type { ImportMap } from "../../../import/map/columnMap";
import type { ImportTable } from "../../../import/table/parseTable";
import type { Register } from "../../../register/model/Register";
import type { Template } from "../../../register/model/Template";
import { usePane } from "../../PaneContext";
import {
  isAnswered,
  mapQuestions,
  NO_MEANINGS,
  withMeanings,
  type MapMeanings,
  type MapQuestion,
} from "./mapMeanings";

/** What a map leaves open, what a person has said to it, and what comes of both. */
export interface MapCompletion {
  readonly questions: readonly MapQuestion[];
  readonly meanings: MapMeanings;
  readonly onChange: (meanings: MapMeanings) => void;
  /** Null without a map, and as long as a question is open. */
  readonly map: ImportMap | null;
}

/** Keeps what a person says about the words that a map does not know; it is said of that map only. */
export function useMapMeanings(
  register: Register | null,
  table: ImportTable,
  map: ImportMap | null,
  templates: readonly Template[]
): MapCompletion {
  const { language, today } = usePane();
  const [said, setSaid] = useState<{ readonly of: ImportMap; readonly meanings: MapMeanings }>();
  const meanings = said?.of === map ? said.meanings : NO_MEANINGS;
  const questions = useMemo(
    () => (map === null ? [] : mapQuestions(register, table, map, templates, language, today)),
    [register, table, map, templates, language, today]
  );
  const completed = useMemo(() => {
    const isOpen = questions.some((question) => !isAnswered(question, meanings));
    if (map === null || isOpen) return null;
    return questions.length === 0 ? map : withMeanings(map, meanings);
  }, [map, questions, meanings]);
  const onChange = (changed: MapMeanings): void => {
    if (map !== null) setSaid({ of: map, meanings: changed });
  };
  return { questions, meanings, onChange, map: completed };
}

import type { ImportMap } from "../../../import/map/columnMap";
import { resolveColumns } from "../../../import/map/importColumns";
import { resolveTarget } from "../../../import/map/importTarget";
import { lookUp } from "../../../import/map/lookUp";
import type { ImportTable } from "../../../import/table/parseTable";
import { unknownWords, WORD_KINDS, type WordKind } from "../../../import/map/unknownWords";
import { NO_TEAM_WORDS, teamWords } from "../../../locales/teamWords";
import type { DateSerial, Language, Register } from "../../../register/model/Register";
import type { Template } from "../../../register/model/Template";
import type { WordMeanings } from "./columnChoices";
import { itemsOf, type DestinationItem } from "./destinations";
import type { AskedWord } from "./WordQuestions";

/** Words of one kind that a column map does not know, and what they can mean. */
export interface MapQuestion {
  readonly kind: WordKind;
  readonly words: readonly AskedWord[];
  readonly items: readonly DestinationItem[];
}

/** What a person has said that words mean, beside what the map says. */
export type MapMeanings = Readonly<Record<WordKind, WordMeanings>>;

/** Nothing said yet. */
export const NO_MEANINGS: MapMeanings = { indicator: {}, respondent: {} };

/** What has to be asked before a table can be taken in by a map; nothing of a file of ours, and nothing where the map does not fit the table or the register at all. */
export function mapQuestions(
  register: Register | null,
  table: ImportTable,
  map: ImportMap,
  templates: readonly Template[],
  language: Language,
  today: DateSerial
): MapQuestion[] {
  if (map.exported !== undefined) return [];
  const resolved = resolveTarget(register, map, templates, [], today);
  const columns = resolveColumns(table, map);
  if (!resolved.ok || !columns.ok) return [];
  const { target } = resolved;
  const unknown = unknownWords(table, map, columns.positions, target);
  const items = itemsOf(
    target.indicators.map(({ newest }) => newest),
    target.group.respondents,
    language,
    register === null ? NO_TEAM_WORDS : teamWords(register)
  );
  return WORD_KINDS.flatMap((kind) => {
    const words = unknown.filter((each) => each.kind === kind);
    return words.length === 0 ? [] : [{ kind, words, items: items[`${kind}s`] }];
  });
}

/** Whether something was said of each word of a question. */
export function isAnswered({ kind, words }: MapQuestion, meanings: MapMeanings): boolean {
  return words.every(({ word }) => lookUp(meanings[kind], word) !== undefined);
}

/** The map with what a person has said. */
export function withMeanings(map: ImportMap, { indicator, respondent }: MapMeanings): ImportMap {
  return {
    ...map,
    indicators: { ...map.indicators, ...indicator },
    respondents: { ...map.respondents, ...respondent },
  };
}

import { includesCode } from "../../register/model/keys";
import { isCivilRegistrationNumber } from "../../register/model/codes";
import type { Violation } from "../../register/model/Violation";
import { inputViolation } from "../../register/model/findings";
import type { ColumnMap } from "./columnMap";
import type { ColumnPositions } from "./importColumns";
import type { ImportTarget } from "./importTarget";
import { fieldText } from "./importTexts";
import { lookUp } from "./lookUp";
import type { ImportTable } from "../table/parseTable";

/** What a word of a table can stand for. */
export type WordKind = "indicator" | "respondent";
/** Both, in the order in which they are asked about. */
export const WORD_KINDS: readonly WordKind[] = ["indicator", "respondent"];
/** The field of a column map that says what the words of a kind mean. */
export const WORD_FIELDS = { indicator: "indicators", respondent: "respondents" } as const;

/** A word of a table of which neither the register nor the column map knows what it means. */
export interface UnknownWord {
  readonly kind: WordKind;
  readonly word: string;
  /** How many rows have it. */
  readonly rows: number;
  /** The line of the file where it stands first, from 1. */
  readonly line: number;
}

/** Tells of each row, from 0, whether the map leaves it out because of one of its words. */
export function leftOutTest(
  table: ImportTable,
  map: ColumnMap,
  positions: ColumnPositions
): (row: number) => boolean {
  const kinds = WORD_KINDS.filter((kind) => Object.values(map[WORD_FIELDS[kind]]).includes(null));
  return (row) =>
    kinds.some((kind) => {
      const position = positions[kind];
      if (position === undefined) return false;
      const word = fieldText(table.rows[row]![position]!);
      return lookUp(map[WORD_FIELDS[kind]], word) === null;
    });
}

/** The words for indicators and respondents that are not known, in the order in which they appear; those of rows that are left out do not matter. */
export function unknownWords(
  table: ImportTable,
  map: ColumnMap,
  positions: ColumnPositions,
  target: ImportTarget
): UnknownWord[] {
  const isLeftOut = leftOutTest(table, map, positions);
  return WORD_KINDS.flatMap((kind) => {
    const position = positions[kind];
    if (position === undefined) return [];
    const codes = codesOf(kind, target);
    // Null for a word that is known.
    const found = new Map<string, { rows: number; readonly line: number } | null>();
    for (const [row, fields] of table.rows.entries()) {
      const word = fieldText(fields[position]!);
      const before = found.get(word);
      if (before === null || word === "" || isLeftOut(row)) continue;
      if (before !== undefined) {
        before.rows++;
      } else {
        const isKnown =
          lookUp(map[WORD_FIELDS[kind]], word) !== undefined || includesCode(codes, word);
        found.set(word, isKnown ? null : { rows: 1, line: table.lines[row]! });
      }
    }
    return [...found].flatMap(([word, counts]) => (counts ? [{ kind, word, ...counts }] : []));
  });
}

/** Most words that are written out as what is missing in a map. */
const MOST_WRITTEN = 20;

/**
 * For each kind an `import.words` with what is missing in the column map, and then one `import.word` for each word: what
 * to do comes first, because only so many of a table's words are told.
 */
export function wordViolations(
  words: readonly UnknownWord[],
  map: ColumnMap,
  target: ImportTarget
): Violation[] {
  return WORD_KINDS.flatMap((kind) => {
    const ofKind = words.filter((each) => each.kind === kind);
    if (ofKind.length === 0) return [];
    const column = map.columns[kind] ?? kind;
    return [
      inputViolation("import.words", {
        snippet: snippetOf(kind, ofKind),
        codes: codesOf(kind, target).join(", "),
      }),
      ...ofKind.map(({ word, rows, line }) => {
        const parameters = { field: kind, value: word, count: rows, line, column };
        return inputViolation("import.word", parameters);
      }),
    ];
  });
}

/** `"indicators": { "Q1": "…", "Q2": "…" }`. A civil registration number is repeated nowhere, here neither. */
function snippetOf(kind: WordKind, words: readonly UnknownWord[]): string {
  const shown = words
    .slice(0, MOST_WRITTEN)
    .filter(({ word }) => !isCivilRegistrationNumber(word))
    .map(({ word }) => `${JSON.stringify(word)}: "…"`);
  const more = words.length > shown.length ? ["…"] : [];
  return `"${WORD_FIELDS[kind]}": { ${[...shown, ...more].join(", ")} }`;
}

function codesOf(kind: WordKind, { group, indicators }: ImportTarget): readonly string[] {
  return kind === "respondent" ? group.respondents : indicators.map(({ newest }) => newest.code);
}

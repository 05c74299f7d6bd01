import {
  AUDIENCES,
  CITIZEN_STATUSES,
  KNOWN_RESPONDENTS,
  NOTE_KINDS,
  OUTCOMES,
  PERIOD_TYPES,
  PHASES,
  TEXT_CODES,
  THEORY_LEVELS,
} from "../model/Register";

/** Code names that the product has a word for in each language. */
interface WordList {
  /** Its words in `src/locales`. */
  readonly words: string;
  /** Their code names, in the order of the list. */
  readonly names: readonly string[];
}

/** Lists that no team changes: the product itself says what each word of them means. By the type of the columns that hold one. */
export const CLOSED_LISTS = {
  /** What a note is about. */
  noteKind: { words: "noteKinds", names: NOTE_KINDS },
  /** What a period is. */
  periodType: { words: "periodTypes", names: PERIOD_TYPES },
  /** Where in the theory of change a step stands. */
  theoryLevel: { words: "theoryLevels", names: THEORY_LEVELS },
  /** Whom a text is for. */
  audience: { words: "audiences", names: AUDIENCES },
  /** What a text is for. */
  textCode: { words: "textCodes", names: TEXT_CODES },
  /** A phase of the pilot's work. */
  phase: { words: "phases", names: PHASES },
} as const satisfies Readonly<Record<string, WordList>>;

/**
 * Lists that each register has in a table of its own on *Lister*, a code name and the team's word for it a row; what is
 * here they begin with. By the type of the columns that hold one.
 */
export const OWN_LISTS = {
  /** Who can score. */
  respondent: { words: "respondents", names: KNOWN_RESPONDENTS, table: "respondents" },
  /** What a citizen's stay can be. */
  status: { words: "statuses", names: CITIZEN_STATUSES, table: "statuses" },
  /** How a stay can end. */
  outcome: { words: "outcomes", names: OUTCOMES, table: "outcomes" },
} as const satisfies Readonly<Record<string, WordList & { readonly table: string }>>;

/** Type of a column that holds a word of one of these lists. */
export type ListType = keyof typeof CLOSED_LISTS | keyof typeof OWN_LISTS;

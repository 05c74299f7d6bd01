import { workbookTexts, type WorkbookTexts } from "../../locales/workbook";
import { foldCode, includesCode, type CodeKey } from "../../register/model/keys";
import type { Language, Register } from "../../register/model/Register";
import { DATE_CODE, JOINT_CODE } from "../../register/model/ScoreTable";
import type { ColumnType } from "../../register/tables/declaration";
import { DATE_ROW_NAME, EVERYONE, JOINT_ROW_NAME } from "../../register/tables/scores";
import { CLOSED_LISTS, OWN_LISTS } from "../../register/tables/words";

/** A list that a register has in a table of its own. */
export type OwnList = keyof typeof OWN_LISTS;

/** What a register calls the things on one of its lists: a code name and the team's word for it. */
export type OwnWords = readonly { readonly code: string; readonly name: string }[];

/** Columns whose words are codes: parts of a row's key. */
const CODES: ReadonlySet<ColumnType> = new Set(["rowCode", "respondent", "respondents"]);

/** Code names of a column's type, and the words for them. */
interface Dictionary {
  readonly toWords: ReadonlyMap<string, string>;
  readonly toNames: ReadonlyMap<string, string>;
  /** The same for words that are codes; empty for others. */
  readonly toNamesFolded: ReadonlyMap<CodeKey, string>;
}

/**
 * How a workbook writes what the register knows by code names: in its language, and where the team has words of its own
 * on *Lister*, in those.
 */
export class Words {
  private readonly dictionaries = new Map<ColumnType, Dictionary>();

  private constructor(
    readonly language: Language,
    private readonly own: Readonly<Partial<Record<OwnList, OwnWords>>>
  ) {}

  /** The product's own words, as a new register has them. */
  static of(language: Language): Words {
    return PRODUCT[language];
  }

  /**
   * @param own what stands on the register's lists. A row without a code or without a word says nothing, nor does one
   * that is called as everybody together; a list that says nothing is as a new register has it.
   */
  static withLists(language: Language, own: Readonly<Partial<Record<OwnList, OwnWords>>>): Words {
    const usable = Object.entries(own)
      .map(([list, words]) => [list, usableWords(list as OwnList, words, language)] as const)
      .filter(([, words]) => words.length > 0);
    return new Words(language, Object.fromEntries(usable));
  }

  /** The words of a register, as it was read. */
  static ofRegister({
    language,
    respondents,
    statuses,
    outcomes,
  }: Pick<Register, "language" | "respondents" | "statuses" | "outcomes">): Words {
    return Words.withLists(language, {
      respondent: respondents,
      status: statuses,
      outcome: outcomes,
    });
  }

  /** The word for a code name in a column of a type; one that is on no list stays as it is. */
  wordFor(type: ColumnType, name: string): string {
    return this.dictionary(type).toWords.get(name) ?? name;
  }

  /**
   * The code name of a word: the reverse of `wordFor`. What says which row it is (a respondent, `DATO`) is a code, in
   * which Excel and the sheet's formulas tell no capitals apart; any other word is as the list has it.
   */
  nameOf(type: ColumnType, word: string): string {
    const { toNames, toNamesFolded } = this.dictionary(type);
    return toNames.get(word) ?? toNamesFolded.get(foldCode(word)) ?? word;
  }

  /** The words that a drop-down of a closed list offers; none for a column of another type. */
  wordsOf(type: ColumnType): readonly string[] {
    return type in CLOSED_LISTS ? [...this.dictionary(type).toWords.values()] : [];
  }

  private dictionary(type: ColumnType): Dictionary {
    let found = this.dictionaries.get(type);
    if (!found) {
      const entries = this.entriesOf(type === "respondents" ? "respondent" : type);
      const reversed = [...entries].reverse();
      found = {
        toWords: new Map(entries),
        toNames: new Map(reversed.map(([name, word]) => [word, name])),
        toNamesFolded: new Map(
          CODES.has(type) ? reversed.map(([name, word]) => [foldCode(word), name]) : []
        ),
      };
      this.dictionaries.set(type, found);
    }
    return found;
  }

  private entriesOf(type: ColumnType): (readonly [name: string, word: string])[] {
    const texts = workbookTexts[this.language];
    switch (type) {
      case "respondent":
        return [[EVERYONE, texts.respondents.everyone], ...this.ownEntries(type)];
      case "status":
      case "outcome":
        return this.ownEntries(type);
      case "indicatorType":
        return Object.entries(texts.indicatorTypes);
      case "rowCode":
        return [
          [DATE_CODE, texts.dateCode],
          [JOINT_CODE, texts.jointCode],
        ];
      case "rowName":
        return [
          [DATE_ROW_NAME, texts.dateRowName],
          [JOINT_ROW_NAME, texts.jointRowName],
        ];
      case "noteKind":
      case "periodType":
      case "theoryLevel":
      case "audience":
      case "textCode":
      case "phase":
        return Object.entries(texts[CLOSED_LISTS[type].words]);
      default:
        return [];
    }
  }

  private ownEntries(list: OwnList): (readonly [name: string, word: string])[] {
    const words = this.own[list] ?? productWords(list, workbookTexts[this.language]);
    return words.map(({ code, name }) => [code, name] as const);
  }
}

/** The rows of a list that say what something is called. */
function usableWords(list: OwnList, words: OwnWords, language: Language): OwnWords {
  const reserved =
    list === "respondent" ? [EVERYONE, workbookTexts[language].respondents.everyone] : [];
  return words.filter(
    ({ code, name }) =>
      code !== "" && name !== "" && !includesCode(reserved, code) && !includesCode(reserved, name)
  );
}

/** What a new register's list holds. */
export function productWords(list: OwnList, texts: WorkbookTexts): OwnWords {
  const { words, names } = OWN_LISTS[list];
  const ofList: Readonly<Record<string, string>> = texts[words];
  return names.map((code) => ({ code, name: ofList[code]! }));
}

const PRODUCT: Readonly<Record<Language, Words>> = {
  da: Words.withLists("da", {}),
  en: Words.withLists("en", {}),
};

import { workbookTexts } from "../../locales/workbook";
import { DATE_ROW_NAME, JOINT_ROW_NAME } from "../../register/tables/scores";
import type { CellInput } from "../../register/model/Edit";
import type { Language } from "../../register/model/Register";
import { DATE_CODE, JOINT_CODE } from "../../register/model/ScoreTable";
import type { ColumnType } from "../../register/tables/declaration";
import { splitList } from "../../register/tables/entries";

/** A cell as Office.js gives it: "" is an empty cell. */
export type RawCell = string | number | boolean;

/** A closed list's code names, and the words for them. */
interface Dictionary {
  readonly toWords: ReadonlyMap<string, string>;
  readonly toNames: ReadonlyMap<string, string>;
}

const dictionaries: Record<Language, Map<ColumnType, Dictionary>> = {
  da: new Map(),
  en: new Map(),
};

/** Words of the workbook's language for the code names of a closed list. */
function dictionary(type: ColumnType, language: Language): Dictionary {
  let found = dictionaries[language].get(type);
  if (!found) {
    const entries = Object.entries(wordsOf(type, language));
    found = {
      toWords: new Map(entries),
      toNames: new Map(entries.map(([name, word]) => [word, name])),
    };
    dictionaries[language].set(type, found);
  }
  return found;
}

function wordsOf(type: ColumnType, language: Language): Readonly<Record<string, string>> {
  const texts = workbookTexts[language];
  switch (type) {
    case "respondent":
    case "respondents":
      return texts.respondents;
    case "status":
      return texts.statuses;
    case "outcome":
      return texts.outcomes;
    case "indicatorType":
      return texts.indicatorTypes;
    case "rowCode":
      return { [DATE_CODE]: texts.dateCode, [JOINT_CODE]: texts.jointCode };
    case "rowName":
      return { [DATE_ROW_NAME]: texts.dateRowName, [JOINT_ROW_NAME]: texts.jointRowName };
    default:
      return {};
  }
}

/**
 * What is written into a cell for a value of the model. Words that are on no list are a person's own and stay. All
 * columns of text are formatted as text, where Excel takes everything as it is; only scoring cells need more.
 */
export function toCell(value: CellInput, type: ColumnType, language: Language): string | number {
  if (value === null) return "";
  if (typeof value === "number") return value;
  const { toWords } = dictionary(type, language);
  const words =
    type === "respondents"
      ? splitList(value)
          .map((name) => toWords.get(name) ?? name)
          .join(", ")
      : (toWords.get(value) ?? value);
  return type === "score" ? asTypedText(words) : words;
}

/** A respondent's word in the workbook's language; one that is on no list stays as it is. */
export function respondentWord(name: string, language: Language): string {
  return dictionary("respondent", language).toWords.get(name) ?? name;
}

/** What a cell holds after `toCell`'s value was written into it. */
export function storedCell(value: RawCell, type: ColumnType): RawCell {
  return type === "score" && typeof value === "string" && value.startsWith("'")
    ? value.slice(1)
    : value;
}

/** The model's name for what a text cell says: the reverse of `toCell`. */
export function toName(text: string, type: ColumnType, language: Language): string {
  const { toNames } = dictionary(type, language);
  if (type === "respondents")
    return splitList(text)
      .map((word) => toNames.get(word) ?? word)
      .join(", ");
  return toNames.get(text) ?? text;
}

/** What Excel may take for a formula, a number, a date, a truth or an error when it is entered as a text. */
const READ_OTHERWISE = /^\P{L}|\d|^(?:true|false|sand|falsk)$/iu;

/**
 * Text for a cell that is not formatted as text: what Excel might make something else of gets an apostrophe in front,
 * which Excel eats.
 */
export function asTypedText(text: string): string {
  return READ_OTHERWISE.test(text) ? `'${text}` : text;
}

/** A cell's text; numbers as a person would write them (a code like 123 that Excel made a number). "" for an empty cell. */
export function textOf(cell: RawCell | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell);
}

/** What a cell of a column holds, as the model knows it: a word of a closed list as its code name; null for an empty one. */
export function toValue(cell: RawCell, type: ColumnType, language: Language): CellInput {
  if (cell === "") return null;
  return typeof cell === "number" ? cell : toName(textOf(cell), type, language);
}

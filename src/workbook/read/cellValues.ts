import type { CellInput } from "../../register/model/Edit";
import type { ColumnType } from "../../register/tables/declaration";
import { splitList } from "../../register/tables/entries";
import type { Words } from "./Words";

/** A cell as Office.js gives it: "" is an empty cell. */
export type RawCell = string | number | boolean;

/**
 * What is written into a cell for a value of the model. Words that are on no list are a person's own and stay. All
 * columns of text are formatted as text, where Excel takes everything as it is; only scoring cells need more.
 */
export function toCell(value: CellInput, type: ColumnType, words: Words): string | number {
  if (value === null) return "";
  if (typeof value === "number") return value;
  const text =
    type === "respondents"
      ? splitList(value)
          .map((name) => words.wordFor(type, name))
          .join(", ")
      : words.wordFor(type, value);
  return type === "score" ? asTypedText(text) : text;
}

/** What a cell holds after `toCell`'s value was written into it. */
export function storedCell(value: RawCell, type: ColumnType): RawCell {
  return type === "score" && typeof value === "string" && value.startsWith("'")
    ? value.slice(1)
    : value;
}

/** The model's name for what a text cell says: the reverse of `toCell`. */
export function toName(text: string, type: ColumnType, words: Words): string {
  if (type === "respondents")
    return splitList(text)
      .map((word) => words.nameOf(type, word))
      .join(", ");
  return words.nameOf(type, text);
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
export function toValue(cell: RawCell, type: ColumnType, words: Words): CellInput {
  if (cell === "") return null;
  return typeof cell === "number" ? cell : toName(textOf(cell), type, words);
}

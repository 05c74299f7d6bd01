import { tokensOf } from "../workbook/formulaTokens";
import { type LocalWords, localWords } from "./LocalWords";
import { Refused } from "./Outcome";

/**
 * A formula with the separators of the language of Excel: `=SUM(A1;2,5)` in Danish. Function names stay English.
 * @param formula With "=", as `displayFormula` gives it.
 */
export function toLocalFormula(formula: string, locale: string): string {
  const words = localWords(locale);
  if (words.list === ",") return formula;
  let inArray = false;
  return tokensOf(formula)
    .map(({ type, value }) => {
      if (type === "number") return value.replace(".", words.decimal);
      if (type !== "operator") return value;
      if (value === "{" || value === "}") inArray = value === "{";
      return value === "," ? (inArray ? words.arrayColumn : words.list) : value;
    })
    .join("");
}

/** Parts of a formula that are taken as they are: texts, quoted sheet names, and table references in brackets. */
const KEPT = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?/y;
/** A number up to its decimal sign. */
const WHOLE_NUMBER = /(?:^|[^\p{L}\p{N}_$.)])\d*$/u;

/**
 * A typed formula with English separators.
 * @param text With "=", in the language of Excel; function names are English.
 * @throws Refused "badFormula" for a comma that is no decimal sign where Excel parts arguments by ";".
 */
export function fromLocalFormula(text: string, locale: string): string {
  const words = localWords(locale);
  if (words.list === ",") return text;
  let result = "";
  let inArray = false;
  for (let at = 0; at < text.length;) {
    const part = keptPart(text, at) ?? text[at]!;
    if (part === "{" || part === "}") inArray = part === "{";
    result += part.length > 1 ? part : translated(part, text, at, inArray, words);
    at += part.length;
  }
  return result;
}

function translated(
  character: string,
  text: string,
  at: number,
  inArray: boolean,
  words: LocalWords
): string {
  if (character === words.decimal) {
    const isDecimal = /\d/.test(text[at + 1] ?? "") && WHOLE_NUMBER.test(text.slice(0, at));
    if (!isDecimal) throw new Refused("badFormula");
    return ".";
  }
  if (inArray) return character === words.arrayColumn ? "," : character;
  return character === words.list ? "," : character;
}

/** The part that begins at a place and is taken as it is; null for a single character. */
function keptPart(text: string, at: number): string | null {
  if (text[at] === "[") return bracketed(text, at);
  KEPT.lastIndex = at;
  return KEPT.exec(text)?.[0] ?? null;
}

/** From a bracket to its counterpart; an apostrophe takes a bracket's meaning away. */
function bracketed(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === "[") depth++;
    else if (text[at] === "]" && --depth === 0) return text.slice(start, at + 1);
  }
  return text.slice(start);
}

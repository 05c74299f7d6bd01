import { isFunctionName } from "../../workbook/entry/danishFunctions";
import { type LocalWords, localWords } from "../../workbook/entry/LocalWords";
import { tokensOf } from "../../workbook/formulas/formulaTokens";
import { Refused } from "../Outcome";

/**
 * A formula in the language of Excel: `=HVIS(A1;2,5;SAND)` in Danish. Names of functions are translated to Danish
 * only; other languages have the English ones.
 * @param formula With "=", as `displayFormula` gives it.
 */
export function toLocalFormula(formula: string, locale: string): string {
  const words = localWords(locale);
  if (words.list === ",") return formula;
  let inArray = false;
  return tokensOf(formula)
    .map(({ type, value }) => {
      if (type === "number") return value.replace(".", words.decimal);
      if (type === "func") return words.functionName(value);
      if (type === "bool") return words.truth[value.toUpperCase() === "TRUE" ? 0 : 1];
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

/** A name: of a function, a cell, a table, or SAND. */
const NAME = /[\p{L}_\\$][\p{L}\p{N}_.$?\\]*/uy;
/** A word in a literal array, where a backslash parts the columns. */
const WORD = /\p{L}+/uy;

/**
 * A typed formula in English.
 * @param text Without "=", in the language of Excel; English names of functions are taken too.
 * @throws Refused "badFormula" for a comma that is no decimal sign where Excel parts arguments by ";".
 */
export function fromLocalFormula(text: string, locale: string): string {
  const words = localWords(locale);
  if (words.list === ",") return text;
  let result = "";
  let inArray = false;
  for (let at = 0; at < text.length;) {
    const name = nameAt(text, at, inArray);
    const part = name ?? keptPart(text, at) ?? text[at]!;
    if (part === "{" || part === "}") inArray = part === "{";
    let end = at + part.length;
    // As Excel does with what is typed: it knows no space there.
    if (name !== null && isFunctionName(name)) end += spacesBeforeParenthesis(text.slice(end));
    if (name !== null) result += englishName(name, text.slice(0, at), text.slice(end), words);
    else result += part.length > 1 ? part : translated(part, text, at, inArray, words);
    at = end;
  }
  return result;
}

/** The name that begins at a place; null where none does. */
function nameAt(text: string, at: number, inArray: boolean): string | null {
  const pattern = inArray ? WORD : NAME;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function spacesBeforeParenthesis(rest: string): number {
  return /^ +(?=\()/.exec(rest)?.[0].length ?? 0;
}

/**
 * @param before What comes before the name: after a colon it is the end of a range.
 * @param rest What comes after it: a parenthesis makes it a function, an exclamation mark a sheet, a colon a range.
 */
function englishName(name: string, before: string, rest: string, words: LocalWords): string {
  if (rest.startsWith("(")) return words.englishFunction(name);
  if (/^(?:[![]| *:)/.test(rest) || /: *$/.test(before)) return name;
  const truth = words.truth.indexOf(name.toUpperCase());
  return truth < 0 ? name : truth === 0 ? "TRUE" : "FALSE";
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

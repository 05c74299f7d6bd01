import { CellError, type CellValue } from "../../workbook/cell";
import { type Language, NotCalculable } from "../Language";

/** What a cell must be to count in COUNTIFS and its kin. */
export interface Criterion {
  /** The same for criteria that mean the same. */
  key: string;
  accepts(cell: CellValue): boolean;
  /** One of `matchKeys` of every cell that is accepted, where the criterion is a plain equality; else null. */
  equals: string | null;
}

type Comparison = "=" | "<>" | ">" | ">=" | "<" | "<=";

/**
 * Reads a criterion as Excel does: a value, or text that may begin with a comparison and hold the wildcards
 * `*`, `?` and `~`. Case does not count. Text that reads as a number means the number, and is met by numbers
 * and by text that reads as the same number. An empty cell as criterion means 0.
 */
export function readCriterion(value: CellValue, language: Language): Criterion {
  if (typeof value !== "string") return equality(value ?? 0, language);
  const [, sign, rest] = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(value)!;
  const comparison = (sign ?? "=") as Comparison;
  if (rest === "") return emptyCriterion(value, sign, comparison);
  const isEquality = comparison === "=" || comparison === "<>";
  const operand = readOperand(rest!, language, isEquality ? numberOrText : numberIn);
  if (comparison === "=") return equality(operand, language);
  if (comparison === "<>") {
    const same = equality(operand, language);
    return { key: `<>${same.key}`, equals: null, accepts: (cell) => !same.accepts(cell) };
  }
  return { key: value, equals: null, accepts: ordering(comparison, operand) };
}

/** The keys under which a cell is found by an equality. */
export function matchKeys(cell: CellValue, language: Language): string[] {
  if (cell === null) return [];
  if (cell instanceof CellError) return [`error ${cell.text}`];
  if (typeof cell === "number") return [`number ${cell}`];
  if (typeof cell === "boolean") return [`logical ${cell}`];
  const number = numberOrText(cell, language);
  const text = `text ${cell.toLowerCase()}`;
  return number === null ? [text] : [text, `number ${number}`];
}

/** "" is met by empty cells and empty text, "=" by empty cells, "<>" by all but these; an order by nothing. */
function emptyCriterion(
  value: string,
  sign: string | undefined,
  comparison: Comparison
): Criterion {
  const accepts = (cell: CellValue): boolean => {
    if (comparison === "<>") return cell !== null;
    if (comparison !== "=") return false;
    return cell === null || (sign === undefined && cell === "");
  };
  return { key: `empty ${value}`, equals: null, accepts };
}

function readOperand(
  text: string,
  language: Language,
  read: typeof numberIn
): string | number | boolean | CellError {
  const error = CellError.from(text.toUpperCase());
  if (error) return error;
  const truth = language.truth.indexOf(text.toUpperCase());
  if (truth >= 0) return truth === 0;
  return read(text, language) ?? text;
}

/** As `numberIn`; text of which it is not known whether Excel reads it as a number is text, as its equals are. */
function numberOrText(text: string, language: Language): number | null {
  try {
    return numberIn(text, language);
  } catch (error) {
    if (error instanceof NotCalculable) return null;
    throw error;
  }
}

function numberIn(text: string, language: Language): number | null {
  // Most texts are words and codes, and reading dates takes long.
  return /\d/.test(text) ? language.numberIn(text) : null;
}

function equality(operand: string | number | boolean | CellError, language: Language): Criterion {
  if (typeof operand === "string" && /[*?~]/.test(operand)) {
    const pattern = wildcardPattern(operand);
    return {
      key: `like ${operand}`,
      equals: null,
      accepts: (cell) => typeof cell === "string" && pattern.test(cell),
    };
  }
  const key = matchKeys(operand, language).at(-1)!;
  return { key, equals: key, accepts: (cell) => matchKeys(cell, language).includes(key) };
}

function ordering(
  comparison: Comparison,
  operand: string | number | boolean | CellError
): (cell: CellValue) => boolean {
  const compare = (a: string | number, b: string | number): boolean => {
    if (comparison === ">") return a > b;
    if (comparison === ">=") return a >= b;
    return comparison === "<" ? a < b : a <= b;
  };
  if (typeof operand === "number")
    return (cell) => typeof cell === "number" && compare(cell, operand);
  if (typeof operand === "boolean") {
    return (cell) => typeof cell === "boolean" && compare(Number(cell), Number(operand));
  }
  if (operand instanceof CellError) return () => false;
  const lower = operand.toLowerCase();
  return (cell) => typeof cell === "string" && compare(cell.toLowerCase(), lower);
}

function wildcardPattern(text: string): RegExp {
  return new RegExp(`^${wildcardSource(text)}$`, "i");
}

/** A text with Excel's wildcards as the source of a regular expression: `*`, `?`, and `~` before one that is meant. */
export function wildcardSource(text: string): string {
  return text.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}~])/g, (_, escaped, wild, other) => {
    if (escaped) return `\\${escaped as string}`;
    if (wild) return wild === "*" ? "[\\s\\S]*" : "[\\s\\S]";
    return `\\${other as string}`;
  });
}

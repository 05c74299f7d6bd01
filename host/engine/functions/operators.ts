import { CellError, type CellValue } from "../../workbook/cell";
import type { Language } from "../Language";
import { numberOf, textOf } from "./coercion";

// Looked up once: in a sandbox, such as tests run in, each look at a global takes longer than the calculation.
const { abs, max } = Math;
const { isFinite } = Number;

/** The operators on two single values, by their sign in a formula. Errors go through, the left one first. */
export const BINARY_OPERATORS: Readonly<
  Record<string, (left: CellValue, right: CellValue, language: Language) => CellValue>
> = {
  "+": arithmetic((a, b) => sumOf(a, b)),
  "-": arithmetic((a, b) => sumOf(a, -b)),
  "*": arithmetic((a, b) => a * b),
  "/": arithmetic((a, b) => (b === 0 ? CellError.of("#DIV/0!") : a / b)),
  "^": arithmetic(powerOf),
  "&": concatenate,
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  "<=": comparison((order) => order <= 0),
  ">": comparison((order) => order > 0),
  ">=": comparison((order) => order >= 0),
};

/** The operators on one single value, by their sign in a formula. */
export const UNARY_OPERATORS: Readonly<
  Record<string, (value: CellValue, language: Language) => CellValue>
> = {
  "-": (value, language) => withNumber(value, language, (number) => (number === 0 ? 0 : -number)),
  "+": (value) => value,
  "%": (value, language) => withNumber(value, language, (number) => number / 100),
};

function withNumber(
  value: CellValue,
  language: Language,
  compute: (number: number) => number
): CellValue {
  const number = numberOf(value, language);
  return number instanceof CellError ? number : compute(number);
}

function arithmetic(compute: (a: number, b: number) => number | CellError) {
  return (left: CellValue, right: CellValue, language: Language): CellValue => {
    const a = numberOf(left, language);
    if (a instanceof CellError) return a;
    const b = numberOf(right, language);
    if (b instanceof CellError) return b;
    const result = compute(a, b);
    if (result instanceof CellError) return result;
    // Excel has no negative zero: adding 0 takes the sign away.
    return isFinite(result) ? result + 0 : CellError.of("#NUM!");
  };
}

/** Excel takes a sum that all but vanishes beside its terms for 0, so that 0.3-0.2-0.1 is 0. */
function sumOf(a: number, b: number): number {
  const sum = a + b;
  const vanishing = abs(sum) < max(abs(a), abs(b)) * 2 ** -49;
  return vanishing ? 0 : sum;
}

function powerOf(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return CellError.of("#NUM!");
  if (base === 0 && exponent < 0) return CellError.of("#DIV/0!");
  return base ** exponent;
}

function concatenate(left: CellValue, right: CellValue, language: Language): CellValue {
  const a = textOf(left, language);
  if (a instanceof CellError) return a;
  const b = textOf(right, language);
  return b instanceof CellError ? b : a + b;
}

function comparison(accepts: (order: number) => boolean) {
  return (left: CellValue, right: CellValue): CellValue => {
    if (left instanceof CellError) return left;
    if (right instanceof CellError) return right;
    return accepts(compareValues(left, right));
  };
}

type PlainValue = Exclude<CellValue, CellError>;

/** Excel's order: numbers before text before logicals; text without regard to case; empty equals 0, "" and FALSE. */
function compareValues(left: PlainValue, right: PlainValue): number {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  const ranks = rankOf(a) - rankOf(b);
  if (ranks !== 0) return ranks;
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  return Number(a) - Number(b);
}

function emptyLike(other: PlainValue): string | number | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rankOf(value: string | number | boolean): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

/** Numbers are compared by the 15 digits that Excel shows. */
function compareNumbers(a: number, b: number): number {
  const difference = a - b;
  // Further apart than what 15 digits round away: no digits need to be written out.
  if (difference === 0 || abs(difference) > max(abs(a), abs(b)) * 2e-14) return difference;
  return Number(a.toPrecision(15)) - Number(b.toPrecision(15));
}

const collator = new Intl.Collator("en", { sensitivity: "accent" });

function compareTexts(a: string, b: string): number {
  if (a.toLowerCase() === b.toLowerCase()) return 0;
  return collator.compare(a, b) || (a < b ? -1 : 1);
}

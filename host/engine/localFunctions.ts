import { ArrayValueObject } from "@univerjs/engine-formula";
import { isDateFormat } from "numfmt";
import { CellError, type CellValue } from "../workbook/cell";
import { numberText } from "../workbook/numberText";
import { CellsReference } from "./CellsReference";
import { textOf } from "./coercion";
import { ENGLISH, type Language } from "./Language";
import { englishPattern } from "./localPattern";
import { NotCalculable } from "./NotCalculable";
import type { FunctionContext, SheetFunction } from "./SheetFunction";
import { mapCells, readOperand, toCellValue, toValueObject, type Operand } from "./values";

/** Functions that do not turn text into numbers, nor numbers into text, whatever they are given. */
const TAKES_AS_IT_IS = words(
  "IF IFERROR IFNA CHOOSE SWITCH N T TYPE ISNUMBER ISTEXT ISNONTEXT ISBLANK ISERROR ISERR ISNA ISLOGICAL ISREF",
  "COUNTA COUNTBLANK COUNTUNIQUE MATCH XMATCH LOOKUP XLOOKUP UNIQUE SORT SORTBY FILTER TRANSPOSE",
  "ROWS COLUMNS ERROR.TYPE NA TRUE FALSE PI CHAR UNICHAR"
);
/** Functions that leave out text in cells, though text among their arguments is a number where it reads as one. */
const LEAVES_TEXT_OUT = words(
  "SUM PRODUCT AVERAGE MEDIAN MIN MAX COUNT LARGE SMALL SUMSQ SUMPRODUCT STDEV STDEV.S STDEV.P STDEVP VAR VAR.S",
  "VAR.P VARP MODE MODE.SNGL GEOMEAN HARMEAN AVEDEV DEVSQ PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE",
  "QUARTILE.INC QUARTILE.EXC RANK RANK.EQ RANK.AVG CORREL SLOPE INTERCEPT RSQ PEARSON INDEX VLOOKUP HLOOKUP"
);
/** Functions whose criteria stand in cells, and those that write money: not done in other languages. */
const NOT_DONE = words(
  "DSUM DCOUNT DCOUNTA DAVERAGE DMAX DMIN DGET DPRODUCT DSTDEV DSTDEVP DVAR DVARP DOLLAR BAHTTEXT USDOLLAR"
);

const all = (): boolean => true;
const at =
  (...positions: number[]) =>
  (index: number): boolean =>
    positions.includes(index);

/** Which arguments are texts, so that a number among them becomes one in the language of Excel. */
const TEXT_ARGUMENTS: Readonly<Record<string, (index: number) => boolean>> = {
  ...Object.fromEntries(
    "CONCAT CONCATENATE LEN LENB TRIM CLEAN UPPER LOWER EXACT CODE UNICODE ENCODEURL"
      .split(" ")
      .map((name) => [name, all])
  ),
  LEFT: at(0),
  LEFTB: at(0),
  RIGHT: at(0),
  RIGHTB: at(0),
  MID: at(0),
  MIDB: at(0),
  REPT: at(0),
  REPLACE: at(0, 3),
  REPLACEB: at(0, 3),
  SUBSTITUTE: at(0, 1, 2),
  FIND: at(0, 1),
  FINDB: at(0, 1),
  SEARCHB: at(0, 1),
  TEXTBEFORE: at(0, 1),
  TEXTAFTER: at(0, 1),
  TEXTSPLIT: at(0, 1, 2),
  TEXTJOIN: (index) => index !== 1,
  NUMBERVALUE: all,
};

/** Functions whose rules differ with the language. */
const LOCAL_FUNCTIONS: Readonly<Record<string, (library: SheetFunction) => SheetFunction>> = {
  TEXT: (library) => (args, context) => {
    const [value, format] = args;
    if (!value || !format || args.length !== 2) return library(args, context);
    return mapCells([value, format], ([cell = null, pattern = null]) =>
      formatted(cell, pattern, context)
    );
  },
  VALUE: () => readingText((text, { numberIn }) => numberIn(text)),
  DATEVALUE: () =>
    readingText((text, language) => {
      const date = isTimeAlone(text) ? null : numberOfDate(text, language);
      return date === null ? null : Math.floor(date);
    }),
  TIMEVALUE: () =>
    readingText((text, language) => {
      const time = isTimeAlone(text) ? language.numberIn(text) : numberOfDate(text, language);
      return time === null ? null : time - Math.floor(time);
    }),
  FIXED: (library) => (args, context) =>
    mapCells([library(args, context)], ([cell = null]) =>
      typeof cell === "string" ? inSeparatorsOf(context.language, cell) : cell
    ),
  NUMBERVALUE: (library) => (args, context) => {
    const { decimal, group } = context.language;
    const [text = null, point = null, thousands = null] = args;
    return library(
      [text, point ?? toValueObject(decimal), thousands ?? toValueObject(group)],
      context
    );
  },
};

/**
 * A function of the library in other languages than its own, English: its texts are read, and written, in the
 * language of Excel.
 * @throws NotCalculable (the function that is given) where the library would read a text otherwise than Excel.
 */
export function inLanguage(name: string, library: SheetFunction): SheetFunction {
  const local = LOCAL_FUNCTIONS[name]?.(library) ?? library;
  const isText = TEXT_ARGUMENTS[name];
  const isOwnReader = name in LOCAL_FUNCTIONS && name !== "FIXED";
  return (args, context) => {
    const { language } = context;
    if (language.isEnglish) return library(args, context);
    if (NOT_DONE.has(name)) throw new NotCalculable(name);
    if (TAKES_AS_IT_IS.has(name)) return local(args, context);
    const prepared = args.map((each, index) => {
      if (each === null) return null;
      if (isText?.(index)) return inText(each, language);
      if (isOwnReader) return each;
      return withNumbersRead(each, LEAVES_TEXT_OUT.has(name), language);
    });
    return local(prepared, context);
  };
}

/** Numbers with decimals, and logicals, as the texts that they are in a language. */
function inText(operand: Operand, language: Language): Operand {
  const differs = (cell: CellValue): boolean =>
    typeof cell === "boolean" || (typeof cell === "number" && !Number.isInteger(cell));
  if (!cellsOf(operand).some(differs)) return operand;
  return mapCells([operand], ([cell = null]) => (differs(cell) ? textOf(cell, language) : cell));
}

/** Text that reads otherwise than in English: alone it becomes the number that it is; among others it is not done. */
function withNumbersRead(operand: Operand, leavesTextOut: boolean, language: Language): Operand {
  const isSeveral =
    operand instanceof CellsReference || readOperand(operand) instanceof ArrayValueObject;
  if (isSeveral && leavesTextOut) return operand;
  const differing = cellsOf(operand).find((cell) => {
    if (typeof cell !== "string") return false;
    if (!/\d/.test(cell)) return isTruth(cell, language);
    return ENGLISH.numberIn(cell) !== language.numberIn(cell);
  });
  if (typeof differing !== "string") return operand;
  const number = isSeveral ? null : language.numberIn(differing);
  if (number === null) throw new NotCalculable("A text that reads otherwise");
  return toValueObject(number);
}

function isTruth(text: string, { truth }: Language): boolean {
  const upper = text.toUpperCase();
  return truth.includes(upper) || ENGLISH.truth.includes(upper);
}

function cellsOf(operand: Operand): CellValue[] {
  const values = readOperand(operand);
  if (!(values instanceof ArrayValueObject)) return [toCellValue(values)];
  const cells: CellValue[] = [];
  values.iterator((value) => {
    cells.push(value ? toCellValue(value) : null);
    return true;
  });
  return cells;
}

/** A function of one text; a number is itself, and what does not read is #VALUE!. */
function readingText(read: (text: string, language: Language) => number | null): SheetFunction {
  return ([argument, ...others], { language }) => {
    if (!argument || others.length > 0) return toValueObject(CellError.of("#VALUE!"));
    return mapCells([argument], ([cell = null]): CellValue => {
      if (cell instanceof CellError || typeof cell === "number") return cell;
      if (cell === null) return 0;
      const number = typeof cell === "string" ? read(cell, language) : null;
      return number ?? CellError.of("#VALUE!");
    });
  };
}

function isTimeAlone(text: string): boolean {
  return /^\s*\d{1,4}:/.test(text);
}

/** The serial number of a text that is a date, and no plain number; null for any other. */
function numberOfDate(text: string, language: Language): number | null {
  const looksLikeDate = /\d\s*[-/.]\s*\d+\s*[-/.]|\d[-/]\d|\p{L}{3}/u.test(text);
  return looksLikeDate ? language.numberIn(text) : null;
}

function inSeparatorsOf({ decimal, group }: Language, english: string): string {
  return english.replace(/[.,]/g, (sign) => (sign === "." ? decimal : group));
}

function formatted(cell: CellValue, pattern: CellValue, context: FunctionContext): CellValue {
  const { language, date1904 } = context;
  if (cell instanceof CellError) return cell;
  if (pattern instanceof CellError) return pattern;
  if (typeof cell === "boolean") return textOf(cell, language);
  if (pattern === "" || pattern === null) return "";
  const written = textOf(pattern, language);
  const english = typeof written === "string" ? englishPattern(written, language) : null;
  if (english === null) throw new NotCalculable("A format that means something else elsewhere");
  const number = typeof cell === "string" ? language.numberIn(cell) : (cell ?? 0);
  if (number === null) {
    if (/[@;]/.test(english) && english !== "@") throw new NotCalculable("A format for text");
    return cell;
  }
  if (english === "@") return textOf(number, language);
  if (number < 0 && isDateFormat(english)) return CellError.of("#VALUE!");
  return numberText(number, english, language.locale, date1904);
}

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

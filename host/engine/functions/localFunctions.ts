import { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import { isDateFormat } from "numfmt";
import { CellError, type CellValue } from "../../workbook/cell";
import { numberText } from "../../workbook/entry/numberText";
import { ENGLISH, type Language, NotCalculable } from "../Language";
import { mapCells, valuesOf } from "../mapCells";
import { readOperand, toCellValue, toValueObject, type Operand } from "../values";
import { argumentKind, type ArgumentKind } from "./argumentKinds";
import { textOf } from "./coercion";
import { englishPattern } from "./localPattern";
import type { FunctionContext, SheetFunction } from "./SheetFunction";

/**
 * Functions whose criteria stand in cells, that write money, or that write numbers into a text: not done in other
 * languages.
 */
const NOT_DONE: ReadonlySet<string> = new Set(
  [
    "DSUM DCOUNT DCOUNTA DAVERAGE DMAX DMIN DGET DPRODUCT DSTDEV DSTDEVP DVAR DVARP DOLLAR BAHTTEXT USDOLLAR",
    "ARRAYTOTEXT VALUETOTEXT COMPLEX IMCONJUGATE IMCOS IMCOSH IMCOT IMCOTH IMCSC IMCSCH IMDIV IMEXP IMLN IMLOG",
    "IMLOG10 IMLOG2 IMPOWER IMPRODUCT IMSEC IMSECH IMSIN IMSINH IMSQRT IMSUB IMSUM IMTAN IMTANH",
  ].flatMap((line) => line.split(" "))
);

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
  ADDRESS: (library) => (args, context) => {
    const style = args[3] ? toCellValue(readOperand(args[3])) : true;
    // In Danish it is R1K1.
    if (style === false || style === 0) throw new NotCalculable("References by row and column");
    return library(args, context);
  },
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

/** Those that read the texts that they are given themselves. */
const OWN_READERS = new Set(["TEXT", "VALUE", "DATEVALUE", "TIMEVALUE"]);

/**
 * A function of the library in other languages than its own, English: its texts are read, and written, in the
 * language of Excel.
 * @throws NotCalculable (the function that is given) where the library would read a text otherwise than Excel.
 */
export function inLanguage(name: string, library: SheetFunction): SheetFunction {
  const local = LOCAL_FUNCTIONS[name]?.(library) ?? library;
  return (args, context) => {
    const { language } = context;
    if (language.isEnglish) return library(args, context);
    if (NOT_DONE.has(name)) throw new NotCalculable(name);
    const isOwnReader = OWN_READERS.has(name);
    return local(
      args.map((each, index) =>
        each === null || isOwnReader ? each : prepared(each, argumentKind(name, index), language)
      ),
      context
    );
  };
}

/** An argument as the library, which reads and writes in English, takes it for what it is in another language. */
function prepared(operand: Operand, kind: ArgumentKind, language: Language): Operand {
  switch (kind) {
    case "as it is":
      return operand;
    case "text":
      return inText(operand, language);
    case "number":
      return withNumbersRead(operand, language);
    case "number if alone": {
      const isAlone = operand instanceof BaseValueObject && !(operand instanceof ArrayValueObject);
      return isAlone ? withNumbersRead(operand, language) : operand;
    }
    case "unknown":
      if (valuesOf(operand).values.some((cell) => readsOtherwise(cell, language)))
        throw new NotCalculable("A text that reads otherwise");
      return operand;
  }
}

/** Numbers with decimals, and logicals, as the texts that they are in a language. */
function inText(operand: Operand, language: Language): Operand {
  const differs = (cell: CellValue): boolean =>
    typeof cell === "boolean" || (typeof cell === "number" && !Number.isInteger(cell));
  if (!valuesOf(operand).values.some(differs)) return operand;
  return mapCells([operand], ([cell = null]) => (differs(cell) ? textOf(cell, language) : cell));
}

/** Texts that read otherwise than in English become the numbers that they are. */
function withNumbersRead(operand: Operand, language: Language): Operand {
  if (!valuesOf(operand).values.some((cell) => readsOtherwise(cell, language))) return operand;
  return mapCells([operand], ([cell = null]) => {
    if (!readsOtherwise(cell, language)) return cell;
    const number = language.numberIn(cell);
    if (number === null) throw new NotCalculable("A text that reads otherwise");
    return number;
  });
}

function readsOtherwise(cell: CellValue, language: Language): cell is string {
  if (typeof cell !== "string") return false;
  if (!/\d/.test(cell)) return isTruth(cell, language);
  return ENGLISH.numberIn(cell) !== language.numberIn(cell);
}

function isTruth(text: string, { truth }: Language): boolean {
  const upper = text.toUpperCase();
  return truth.includes(upper) || ENGLISH.truth.includes(upper);
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

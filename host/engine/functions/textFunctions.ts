import { CellError, type CellValue } from "../../workbook/cell";
import type { Language } from "../Language";
import { mapCells } from "../mapCells";
import { errorObject, toValueObject } from "../values";
import { numberOf, textOf } from "./coercion";
import { wildcardSource } from "./criteria";
import type { SheetFunction } from "./SheetFunction";

/** Text functions of the host's own: the library's know neither letters beyond a to z nor wildcards. */
export const TEXT_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  PROPER: (args, { language }) => {
    const [text] = args;
    if (!text || args.length !== 1) return errorObject("#VALUE!");
    return mapCells([text], ([cell = null]) => {
      const value = textOf(cell, language);
      return value instanceof CellError ? value : capitalised(value);
    });
  },
  SEARCH: (args, { language }) => {
    const [wanted, within, start] = args;
    if (!wanted || !within || args.length > 3) return errorObject("#VALUE!");
    const from = start ?? toValueObject(1);
    return mapCells([wanted, within, from], ([what = null, where = null, at = null]) =>
      search(what, where, at, language)
    );
  },
};

/** Every letter after something that is no letter is a capital, every other one is not. */
function capitalised(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Position of a pattern with `*`, `?` and `~`, from 1 and without regard to case; #VALUE! when it is not there. */
function search(what: CellValue, where: CellValue, at: CellValue, language: Language): CellValue {
  const pattern = textOf(what, language);
  const text = textOf(where, language);
  const start = numberOf(at, language);
  for (const each of [pattern, text, start]) if (each instanceof CellError) return each;
  const from = Math.trunc(start as number) - 1;
  if (from < 0 || from > (text as string).length) return CellError.of("#VALUE!");
  const expression = new RegExp(wildcardSource(pattern as string), "i");
  const found = (text as string).slice(from).search(expression);
  return found < 0 ? CellError.of("#VALUE!") : found + from + 1;
}

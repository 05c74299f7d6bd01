import { CellError, type CellValue } from "../../workbook/cell";
import type { Language } from "../Language";

/** A value where a number is wanted: empty is 0, a logical 0 or 1, text what it reads as; else #VALUE!. */
export function numberOf(value: CellValue, language: Language): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof CellError) return value;
  return language.numberIn(value) ?? CellError.of("#VALUE!");
}

/** A value where text is wanted: numbers with up to 15 digits, logicals in capitals, empty as "". */
export function textOf(value: CellValue, language: Language): string | CellError {
  if (typeof value === "string" || value instanceof CellError) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return language.truth[value ? 0 : 1];
  return numberText(value).replace(".", language.decimal);
}

/** A value where a logical is wanted: 0 and empty are false, other numbers true; text other than their words is #VALUE!. */
export function truthOf(value: CellValue, language: Language): boolean | CellError {
  if (typeof value === "boolean" || value instanceof CellError) return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  const upper = value.toUpperCase();
  if (upper === language.truth[0]) return true;
  if (upper === language.truth[1]) return false;
  return CellError.of("#VALUE!");
}

function numberText(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  const exponent = /^(.*)e([+-])(\d+)$/.exec(text);
  if (!exponent) return text;
  return `${exponent[1]}E${exponent[2]}${exponent[3]!.padStart(2, "0")}`;
}

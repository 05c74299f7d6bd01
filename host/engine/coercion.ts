import { parseValue } from "numfmt";
import { CellError, type CellValue } from "../workbook/cell";

/** A value where a number is wanted: empty is 0, a logical 0 or 1, text what it reads as; else #VALUE!. */
export function numberOf(value: CellValue): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof CellError) return value;
  const parsed = parseValue(value);
  return parsed !== null && typeof parsed.v === "number" ? parsed.v : CellError.of("#VALUE!");
}

/** A value where text is wanted: numbers with up to 15 digits, logicals in capitals, empty as "". */
export function textOf(value: CellValue): string | CellError {
  if (typeof value === "string" || value instanceof CellError) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return numberText(value);
}

/** A value where a logical is wanted: 0 and empty are false, other numbers true; text other than TRUE and FALSE is #VALUE!. */
export function truthOf(value: CellValue): boolean | CellError {
  if (typeof value === "boolean" || value instanceof CellError) return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  const upper = value.toUpperCase();
  if (upper === "TRUE") return true;
  if (upper === "FALSE") return false;
  return CellError.of("#VALUE!");
}

function numberText(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  const exponent = /^(.*)e([+-])(\d+)$/.exec(text);
  if (!exponent) return text;
  return `${exponent[1]}E${exponent[2]}${exponent[3]!.padStart(2, "0")}`;
}

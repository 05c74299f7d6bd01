import { HostError } from "../../protocol/HostError";
import { CellError, type CellValue } from "../cell";
import { readEntry, type EntryContext } from "./entry";

/** Characters of a cell's text. */
export const MAX_TEXT_LENGTH = 32_767;

/** What Excel makes of a value that is written into a cell. */
export type Input =
  /** Leave the cell as it is. */
  | { kind: "keep" }
  | { kind: "value"; value: CellValue; numberFormat: string | null }
  /** Without "=", not yet normalised. */
  | { kind: "formula"; formula: string };

const KEEP: Input = { kind: "keep" };
const EMPTY: Input = { kind: "value", value: null, numberFormat: null };

/**
 * Reads one value of `values` or `formulas` as Excel does.
 * @param isText The cell is formatted "@": what is written is text, whatever it looks like, numbers included.
 * @throws HostError InvalidArgument for what no cell can hold.
 */
export function readInput(value: unknown, isText: boolean, context: EntryContext): Input {
  if (value === null || value === undefined) return KEEP;
  if (typeof value === "string") return readTextInput(value, isText, context);
  if (typeof value === "boolean") return asValue(isText ? (value ? "TRUE" : "FALSE") : value);
  if (typeof value === "number" && Number.isFinite(value))
    return asValue(isText ? String(value) : value);
  throw new HostError(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format."
  );
}

function readTextInput(text: string, isText: boolean, context: EntryContext): Input {
  if (text === "") return EMPTY;
  if (text.length > MAX_TEXT_LENGTH) {
    throw new HostError("InvalidArgument", `A cell holds at most ${MAX_TEXT_LENGTH} characters.`);
  }
  if (isText) return asValue(text);
  const first = text[0]!;
  if (first === "'") return asValue(text.slice(1));
  if (first === "#") return asValue(CellError.from(text.toUpperCase()) ?? text);
  if (text.length > 1 && first === "=") return { kind: "formula", formula: text.slice(1) };
  const entry = readEntry(text, context);
  if (entry) return { kind: "value", value: entry.value, numberFormat: entry.numberFormat };
  if (text.length > 1 && (first === "+" || first === "-" || first === "@")) {
    return { kind: "formula", formula: text };
  }
  return asValue(text);
}

function asValue(value: CellValue): Input {
  return { kind: "value", value, numberFormat: null };
}

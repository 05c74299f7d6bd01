import type { Token } from "@borgar/fx";
import { HostError } from "../../protocol/HostError";
import { takesArguments } from "./functionArguments";

/** Characters of a text within a formula, without its quotes. */
const MAX_TEXT = 255;
/** Functions within functions. */
const MAX_DEPTH = 64;

const FILE_PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i;

/** A bracket that is open: a function's, a plain one, or an array's. */
interface Open {
  /** In capitals; null for a plain bracket and for an array. */
  name: string | null;
  isArray: boolean;
  /** Whether anything stands in it. */
  filled: boolean;
  /** Commas so far; of an array, in the row that is being read. */
  commas: number;
  /** Commas in an array's first row; null while that is being read. */
  rowCommas: number | null;
}

/**
 * Holds a formula that can be read to what Excel takes: texts up to 255 characters, functions up to 64 deep and with
 * as many arguments as they have, arrays with rows of one length.
 * @throws HostError InvalidArgument.
 */
export function assertLimits(tokens: readonly Token[]): void {
  const open: Open[] = [];
  let name: string | null = null;
  for (const { type, value } of tokens) {
    if (type === "whitespace" || type === "newline") continue;
    const innermost = open.at(-1);
    if (type === "string" && value.slice(1, -1).replaceAll('""', '"').length > MAX_TEXT) {
      throw refused(`a text in it is longer than ${MAX_TEXT} characters`);
    }
    if (type !== "operator") {
      if (innermost) innermost.filled = true;
    } else if (value === "(" || value === "{") {
      if (innermost) innermost.filled = true;
      open.push({ name, isArray: value === "{", filled: false, commas: 0, rowCommas: null });
      if (open.filter((each) => each.name !== null).length > MAX_DEPTH) {
        throw refused(`more than ${MAX_DEPTH} functions stand in each other`);
      }
    } else if (value === ")" || value === "}") {
      if (innermost) close(innermost);
      open.pop();
    } else if (innermost) {
      innermost.filled = true;
      if (value === ",") innermost.commas++;
      if (value === ";" && innermost.isArray) endRow(innermost);
    }
    name = type === "func" ? value.replace(FILE_PREFIX, "").toUpperCase() : null;
  }
}

function close(bracket: Open): void {
  if (bracket.isArray) endRow(bracket);
  else if (bracket.name !== null) {
    const count = bracket.filled ? bracket.commas + 1 : 0;
    if (!takesArguments(bracket.name, count)) {
      throw refused(`${bracket.name} does not take ${count} arguments`);
    }
  }
}

function endRow(array: Open): void {
  array.rowCommas ??= array.commas;
  if (array.commas !== array.rowCommas)
    throw refused("the rows of an array have different lengths");
  array.commas = 0;
}

function refused(reason: string): HostError {
  return new HostError("InvalidArgument", `Excel does not accept the formula: ${reason}.`);
}

import { COLOR_NAMES } from "./colorNames";
import { apiNotFound, invalidArgument } from "./errors";
import type { WireValue } from "./declare";

/**
 * Checks for what comes in from the client. Every one answers InvalidArgument when the value does not fit.
 * An optional argument may be missing (undefined) or null: the client sends null for both.
 */

/** A text; numbers are taken for text as Excel does where a name is meant. */
export function stringArg(value: unknown): string {
  if (typeof value === "string") return value;
  throw invalidArgument();
}

/** A text that may be left out. */
export function optionalString(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : stringArg(value);
}

/** A finite number, at least `minimum` and at most `maximum`. */
export function numberArg(value: unknown, minimum = -Infinity, maximum = Infinity): number {
  if (typeof value === "number" && Number.isFinite(value) && value >= minimum && value <= maximum) {
    return value;
  }
  throw invalidArgument();
}

/** A whole number, at least `minimum` and at most `maximum`. */
export function integerArg(value: unknown, minimum = -Infinity, maximum = Infinity): number {
  const number = numberArg(value, minimum, maximum);
  if (Number.isInteger(number)) return number;
  throw invalidArgument();
}

/** An argument that must be true or false. @throws HostError "InvalidArgument". */
export function booleanArg(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument();
}

/** A truth value that is `fallback` when left out. */
export function optionalBoolean(value: unknown, fallback = false): boolean {
  return value === undefined || value === null ? fallback : booleanArg(value);
}

/** One of Excel's enumerated words; their case does not matter, the answer is written as in `words`. */
export function wordArg<W extends string>(value: unknown, words: readonly W[]): W {
  const key = stringArg(value).toLowerCase();
  const word = words.find((each) => each.toLowerCase() === key);
  if (word !== undefined) return word;
  throw invalidArgument(`"${String(value)}" is not one of ${words.join(", ")}.`);
}

/**
 * One of Excel's enumerated words of which this host has a part.
 * @param others The words that Excel takes as well.
 * @param place Class and member, which are named with the word.
 * @throws HostError ApiNotFound for one of the others, InvalidArgument for what is no word of Excel's.
 */
export function hostWordArg<W extends string>(
  value: unknown,
  words: readonly W[],
  others: readonly string[],
  place: readonly [className: string, member: string]
): W {
  const word = wordArg<string>(value, [...words, ...others]);
  const known = words.find((each) => each === word);
  if (known === undefined) throw apiNotFound(place[0], `${place[1]} "${word}"`);
  return known;
}

/**
 * A plain object such as the options of `protect`; null and undefined are an empty one.
 * @param names What Excel's object has; a field of another name is refused rather than passed over.
 */
export function recordArg<N extends string>(
  value: unknown,
  names: readonly N[]
): Readonly<Partial<Record<N, WireValue>>> {
  const none: Partial<Record<N, WireValue>> = {};
  if (value === undefined || value === null) return none;
  if (typeof value !== "object" || Array.isArray(value)) throw invalidArgument();
  const other = Object.keys(value).find((name) => !names.some((each) => each === name));
  if (other !== undefined) throw invalidArgument(`"${other}" is not one of ${names.join(", ")}.`);
  return Object.assign(none, value);
}

/** A colour as `#RRGGBB` (in capitals), from that form, without the #, or from one of HTML's names in any case. */
export function colorArg(value: unknown): string {
  const text = stringArg(value).trim();
  const named = COLOR_NAMES.get(text.toLowerCase());
  if (named) return named;
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (digits) return `#${digits.toUpperCase()}`;
  throw invalidArgument(`"${text}" is not a colour.`);
}

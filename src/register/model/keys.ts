declare const isKey: unique symbol;

/**
 * A code, or several together, as they are compared: made here only. What is looked up by a code is looked up by one of
 * these, so that the compiler refuses a code that was not folded; two codes as they are written are compared by
 * `sameCode`.
 */
export type CodeKey = string & { readonly [isKey]: true };

/**
 * A code as it is compared: Excel tells neither capitals nor the two ways of writing `å` apart, so two codes that
 * differ only in that are the same row.
 */
export function foldCode(code: string): CodeKey {
  return code.normalize("NFC").toLowerCase() as CodeKey;
}

/** Several codes as they are compared together: two citizens with the same indicator are two keys. */
export function foldCodes(...codes: readonly string[]): CodeKey {
  return foldCode(codes.join(SEPARATOR));
}

/**
 * A row's key as it is compared: the cells of its key columns, whatever they hold. Codes are the same where Excel takes
 * them for the same; an empty cell is the same as an empty text.
 */
export function rowKey(cells: readonly (string | number | null)[]): CodeKey {
  return foldCodes(...cells.map((cell) => String(cell ?? "")));
}

/** A sign that no code has. */
const SEPARATOR = "\u0001";

/** True when Excel would take the two codes for the same one. */
export function sameCode(one: string, other: string): boolean {
  return one === other || foldCode(one) === foldCode(other);
}

/** True when two codes are written alike, to the letter: for what is about how a code is written, and not about whose it is. */
export function isWrittenAlike(one: string, other: string): boolean {
  return one === other;
}

/** Whether a list holds a code, however it is written there. */
export function includesCode(codes: readonly string[], code: string): boolean {
  return indexOfCode(codes, code) >= 0;
}

/** Where in a list a code stands first, however it is written there; -1 where it does not. */
export function indexOfCode(codes: readonly string[], code: string): number {
  return codes.findIndex((each) => sameCode(each, code));
}

/** `foldCode`, remembering: there are few codes, and they stand in thousands of rows. */
export function codeFolder(): (code: string) => CodeKey {
  const known = new Map<string, CodeKey>();
  return (text) => {
    let key = known.get(text);
    if (key === undefined) {
      key = foldCode(text);
      known.set(text, key);
    }
    return key;
  };
}

/** `foldCodes` of two, remembering: the same pairs of an indicator and a respondent stand in every citizen's rows. */
export function pairFolder(): (one: string, other: string) => CodeKey {
  const folders = new Map<string, Map<string, CodeKey>>();
  return (one, other) => {
    let known = folders.get(one);
    if (!known) {
      known = new Map();
      folders.set(one, known);
    }
    let key = known.get(other);
    if (key === undefined) {
      key = foldCodes(one, other);
      known.set(other, key);
    }
    return key;
  };
}

/** Values by a code of theirs, in the order in which the codes first appear; the values of each in the order that they have. */
export function groupByCode<Value>(
  values: Iterable<Value>,
  codeOf: (value: Value) => string
): ReadonlyMap<CodeKey, readonly [Value, ...Value[]]> {
  const groups = new Map<CodeKey, [Value, ...Value[]]>();
  for (const value of values) {
    const key = foldCode(codeOf(value));
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

import { isWrittenAlike } from "./keys";

/**
 * Letters and signs that a reader takes for another one, by what they are taken for. Capitals stand for themselves:
 * `I` looks like `1`, but `i` does not.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  "0": "OoΟοОо",
  "1": "lI|ΙІӀ",
  A: "ΑА",
  a: "αа",
  B: "ΒВ",
  C: "СϹ",
  c: "сϲ",
  E: "ΕЕ",
  e: "е",
  H: "ΗН",
  h: "һ",
  i: "іι",
  J: "Ј",
  j: "ј",
  K: "ΚК",
  k: "κк",
  M: "ΜМ",
  N: "Ν",
  P: "ΡР",
  p: "ρр",
  S: "Ѕ",
  s: "ѕ",
  T: "ΤТ",
  t: "τт",
  u: "υ",
  v: "νѵ",
  X: "ΧХ",
  x: "χх",
  Y: "ΥҮУ",
  y: "уү",
  Z: "Ζ",
};

const PLAIN = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([plain, others]) =>
    [...others].map((other): [string, string] => [other, plain])
  )
);

/**
 * What a code is like: two codes are taken for each other when one of these keys is the same. The first is blind to
 * capitals, spaces, kinds of dash and leading zeros; the second to letters that look alike as well, but then not to
 * whether those are capitals, because `L` and `1` do not look alike.
 */
export function similarityKeys(code: string): readonly [string, string] {
  const plain = code
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]/gu, "")
    .replace(/[\p{Pd}\u2212]/gu, "-");
  const shape = [...plain].map((each) => PLAIN.get(each) ?? each).join("");
  return [`=${withoutZeros(plain, plain)}`, `~${withoutZeros(shape, plain)}`].map((key) =>
    key.toLowerCase()
  ) as [string, string];
}

/**
 * Without the zeros that a number begins with, where there is a digit in the code itself: not every `Ol` is a number.
 * @param text As long as `code`, from which it was made.
 */
function withoutZeros(text: string, code: string): string {
  return text.replace(/\d+/g, (digits, start: number) => {
    const isNumber = /\d/.test(code.slice(start, start + digits.length));
    return isNumber ? digits.replace(/^0+(?=\d)/, "") : digits;
  });
}

/** A code, and an earlier one that it is taken for. */
export interface SimilarCode {
  readonly code: string;
  readonly existing: string;
  /** Whether the earlier one is among the known ones. */
  readonly isKnown: boolean;
}

/**
 * The new codes that are like another one: one of those that are known, or else a new one before it. A code that is
 * the same as another one to the letter is none of these.
 */
export function similarCodes(known: readonly string[], added: readonly string[]): SimilarCode[] {
  const earlier = new Map<string, { readonly code: string; readonly isKnown: boolean }>();
  const remember = (code: string, isKnown: boolean): void => {
    for (const key of similarityKeys(code)) {
      if (!earlier.has(key)) earlier.set(key, { code, isKnown });
    }
  };
  for (const code of known) remember(code, true);
  const found: SimilarCode[] = [];
  for (const code of added) {
    const alike = similarityKeys(code)
      .map((key) => earlier.get(key))
      .filter((each) => each !== undefined && !isWrittenAlike(each.code, code));
    const first = alike.find((each) => each?.isKnown) ?? alike[0];
    if (first) found.push({ code, existing: first.code, isKnown: first.isKnown });
    remember(code, false);
  }
  return found;
}

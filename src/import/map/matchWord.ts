/** Something that a table may mention, by whichever of its names. */
export interface Named {
  readonly code: string;
  readonly names: readonly string[];
}

/**
 * The code of what a table calls by a word: its code or one of its names, whatever the capitals, spaces and points.
 * Null where nothing, or more than one thing, is called so.
 */
export function matchWord(word: string, among: readonly Named[]): string | null {
  const plain = plainWord(word);
  if (plain === "") return null;
  const called = among.filter(({ code, names }) =>
    [code, ...names].some((name) => plainWord(name) === plain)
  );
  return called.length === 1 ? called[0]!.code : null;
}

function plainWord(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, "");
}

/** A text as a person reads it: full-width letters and digits as ordinary ones, no invisible characters, no space at its ends. */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Cc}]/gu, "")
    .trim();
}

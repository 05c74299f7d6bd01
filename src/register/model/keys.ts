/**
 * A code as it is compared: Excel tells neither capitals nor the two ways of writing `å` apart, so two codes that
 * differ only in that are the same row.
 */
export function foldCode(code: string): string {
  return code.normalize("NFC").toLowerCase();
}

/** True when Excel would take the two codes for the same one. */
export function sameCode(one: string, other: string): boolean {
  return one === other || foldCode(one) === foldCode(other);
}

/** What identifies a row of a score sheet, as one text to compare by. */
export function rowKey(citizen: string, code: string, respondent: string): string {
  return foldCode(`${citizen}\u0001${code}\u0001${respondent}`);
}

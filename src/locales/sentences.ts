import type { Language } from "../register/model/Register";

/** A number as the language writes it: `2.982` in Danish, `2,982` in English. */
export function numberText(value: number, language: Language): string {
  return value.toLocaleString(language === "da" ? "da-DK" : "en-GB");
}

/** "1 score", "2 scores". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The same; "" for none. */
export function countedIfAny(count: number, one: string, many: string): string {
  return count === 0 ? "" : counted(count, one, many);
}

/** The same where there may be thousands: as the language writes the number. */
export function countedText(count: number, language: Language, one: string, many: string): string {
  return `${numberText(count, language)} ${count === 1 ? one : many}`;
}

/** How many of something, where `text` is the count as the language writes it. */
export function plural(one: string, many: string): (count: number, text: string) => string {
  return (count, text) => `${text} ${count === 1 ? one : many}`;
}

/** A number that a sentence begins with. @param words for 2 and up. */
export function inWords(count: number, words: readonly string[]): string {
  return words[count - 2] ?? String(count);
}

/** "a, b and c"; "" for nothing. */
export function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** The parts that are not empty, with the word between them. */
export function joined(and: string, parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(` ${and} `);
}

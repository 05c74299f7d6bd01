/** What Excel calls a sheet that gets no name, by the language of its interface. */
const WORDS: Readonly<Record<string, string>> = {
  da: "Ark",
  de: "Tabelle",
  en: "Sheet",
  nb: "Ark",
  sv: "Blad",
};

/** "Ark2" for a Danish Excel; "Sheet2" where the language is not known. */
export function newSheetName(locale: string, number: number): string {
  return `${WORDS[locale.slice(0, 2).toLowerCase()] ?? "Sheet"}${number}`;
}

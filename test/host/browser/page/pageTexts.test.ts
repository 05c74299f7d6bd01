import { pageLanguage, pageTexts } from "../../../../host/browser/page/pageTexts";

it.each([
  ["?lang=da", "en-US", "da"],
  ["?lang=en", "da-DK", "en"],
  ["", "da", "da"],
  ["", "da-DK", "da"],
  ["", "nb-NO", "en"],
  ["?lang=fr", "da-DK", "da"],
])("address %s in a browser that speaks %s: %s", (search, browser, language) => {
  expect(pageLanguage(search, browser)).toBe(language);
});

/** Every text of a language, functions called with an example. */
function allTexts(texts: object): string[] {
  return Object.values(texts).flatMap((value: unknown) => {
    if (typeof value === "string") return [value];
    if (typeof value === "function") return [String((value as (text: string) => unknown)("X"))];
    return typeof value === "object" && value !== null ? allTexts(value) : [];
  });
}

it("says everything in both languages, and nothing in the other one's words", () => {
  const [da, en] = [allTexts(pageTexts("da")), allTexts(pageTexts("en"))];
  expect(da).toHaveLength(en.length);
  expect(en.filter((text) => /[æøåÆØÅ]/.test(text) && text !== "På dansk")).toEqual([]);
});

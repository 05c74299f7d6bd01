import { cliTexts } from "../../cli/texts";
import { refusalTexts } from "../../src/locales/everyLanguage";

/** The places for values in every text of a tree, by the text's path. */
function placesOf(tree: object, path = ""): Record<string, string[]> {
  const places: Record<string, string[]> = {};
  for (const [key, value] of Object.entries(tree) as [string, unknown][]) {
    const here = `${path}.${key}`;
    if (typeof value === "string") places[here] = (value.match(/\{\w+\}/g) ?? []).sort();
    else if (typeof value === "object" && value !== null)
      Object.assign(places, placesOf(value, here));
  }
  return places;
}

it.each([
  ["the command line", cliTexts],
  ["refusals", refusalTexts],
])("%s says the same in both languages", (_name, texts) => {
  expect(placesOf(texts.en)).toEqual(placesOf(texts.da));
});

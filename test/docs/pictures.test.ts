import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { PICTURES, PICTURES_HASH, picturesHash } from "../../scripts/picturesHash.mjs";
import { linkTargets, markdownPages, page } from "./markdown";

const MOST_BYTES = 1_500_000;
const pictures = readdirSync(PICTURES).filter((name) => name.endsWith(".png"));

it("are of the page and the pane as they are: else run npm run pictures, and look at them", () => {
  const recorded = existsSync(PICTURES_HASH) ? readFileSync(PICTURES_HASH, "utf8").trim() : "none";
  expect({ madeFrom: recorded, advice: "npm run pictures" }).toEqual({
    madeFrom: picturesHash(),
    advice: "npm run pictures",
  });
});

it("are there in both languages where a page has them, and small together", () => {
  expect(pictures.length).toBeGreaterThan(10);
  const english = pictures.filter((name) => name.endsWith(".en.png"));
  const danish = english.map((name) => name.replace(".en.", ".da."));
  expect(pictures).toEqual(expect.arrayContaining(danish));
  const bytes = pictures.map((name) => statSync(join(PICTURES, name)).size);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(MOST_BYTES);
});

it("are all shown somewhere", () => {
  const shown = new Set(
    markdownPages().flatMap((path) => linkTargets(page(path)).map((target) => basename(target)))
  );
  expect(pictures.filter((name) => !shown.has(name))).toEqual([]);
});

it("are shown with words for those who do not see them", () => {
  const mute = markdownPages().filter((path) => /!\[\s*\]\(/.test(page(path)));
  expect(mute).toEqual([]);
});

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { PAGES } from "../../scripts/declaredDocs";

it.each(Object.entries(PAGES))("%s says what is declared: else run npm run docs", (file, page) => {
  const at = path.join(__dirname, "../..", file);
  expect(existsSync(at) ? readFileSync(at, "utf8") : "").toBe(page());
});

import { writeFileSync } from "node:fs";
import path from "node:path";
import { PAGES } from "./declaredDocs";

/** Writes the pages of the docs that say what is declared: `npm run docs`. */
for (const [file, page] of Object.entries(PAGES)) {
  writeFileSync(path.join(__dirname, "..", file), page());
}

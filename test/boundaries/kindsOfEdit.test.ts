import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EDIT_NAMES } from "../../src/workbook/edits/kinds";

const WORKBOOK = join(__dirname, "../../src/workbook");

/** What knows no kind of edit: whatever writes, puts back and takes back, and what edits have in common. */
const GENERIC = [
  ...readdirSync(join(WORKBOOK, "change")).map((name) => join("change", name)),
  ...[
    "EditKind.ts",
    "invertEdits.ts",
    "prepareEdits.ts",
    "registerAfter.ts",
    "followedEdits.ts",
  ].map((name) => join("edits", name)),
];

it.each(GENERIC)("%s names no kind of edit, and nothing of one", (file) => {
  const text = readFileSync(join(WORKBOOK, file), "utf8");
  const named = EDIT_NAMES.filter((name) => text.includes(`"${name}"`));
  expect(named).toEqual([]);
  expect(text).not.toMatch(/from "(?:\.\.\/edits|\.)\/(?:card|register|rows|sheets)\//);
});

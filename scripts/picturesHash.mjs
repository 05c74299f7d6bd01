import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "@swc/core";

const ROOT = join(import.meta.dirname, "..");
/** Where the pictures of the docs are, and where it is noted what they were made from. */
export const PICTURES = join(ROOT, "docs", "pictures");
export const PICTURES_HASH = join(PICTURES, "pictures.sha256");

/** What the pictures show is drawn by these, in these words, from this sample. */
const DRAWN_BY = [
  { folder: "src/taskpane", files: /\.(?:tsx|css|html)$/ },
  { folder: "src/taskpane/charts", files: /\.ts$/ },
  { folder: "src/locales/da", files: /\.ts$/ },
  { folder: "src/locales/en", files: /\.ts$/ },
  { folder: "host/browser/page", files: /\.(?:tsx|css|html)$|Texts\w*\.ts$/ },
  { folder: "host/browser/ribbon", files: /\.tsx$|Styles\.ts$/ },
  { folder: "host/browser/grid", files: /\.tsx$|Styles\.ts$/ },
  { folder: "host/browser/charts", files: /\.tsx?$/ },
  { folder: "cli/sample", files: /\.ts$/ },
  { folder: "templates", files: /\.json$/ },
  { folder: "assets/icons", files: /\.svg$/ },
];

/**
 * A hash of what the pictures in docs/pictures are made from. Comments, types, layout and imports of the code do not
 * count, nor does code that draws nothing; so the hash is no proof, but who changes what is seen changes it.
 *
 * @returns {string} hexadecimal
 */
export function picturesHash() {
  const hash = createHash("sha256");
  for (const { folder, files } of DRAWN_BY) {
    const names = readdirSync(join(ROOT, folder), { recursive: true })
      .map((name) => String(name).replaceAll("\\", "/"))
      .filter((name) => files.test(name))
      .sort();
    for (const name of names)
      hash.update(`${folder}/${name}\n${contentOf(join(ROOT, folder, name))}\n`);
  }
  return hash.digest("hex");
}

/** A file's text; of code what is left without comments, types, layout and imports: a file that moves draws the same. */
function contentOf(file) {
  const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
  if (!/\.tsx?$/.test(file)) return text;
  const { code } = transformSync(text, {
    jsc: {
      parser: { syntax: "typescript", tsx: file.endsWith("x") },
      target: "es2022",
      transform: { react: { runtime: "preserve" } },
    },
    minify: true,
  });
  return code.replace(/^(?:import\b[^;]*;)+/, "");
}

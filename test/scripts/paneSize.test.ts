import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { MOST, paneSize, paneSizeInWords } from "../../scripts/paneSize.cjs";

const OFFICE_JS = `<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>`;
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A built folder with some files in it. */
function built(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "pane-size-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** As a build for a server has it, minified. */
function page(...scripts: readonly string[]): string {
  return [OFFICE_JS, ...scripts.map((name) => `<script defer src=${name}></script>`)].join("");
}

const gzipped = (text: string): number => gzipSync(text).length;
/** Another text for each seed, that hardly becomes smaller. */
const noise = (length: number, seed: number): string =>
  Array.from({ length }, (_, index) =>
    String.fromCharCode(33 + ((((index + 1) * 7919 * seed) ^ (index >> 3)) % 90))
  ).join("");
const DA = noise(300, 3);
const EN = noise(200, 5);
const BIP = noise(100, 7);
const CREATE = noise(150, 13);
const LAZY = noise(400, 11);
/** What every pane has. */
const PARTS = {
  "texts-da.1.js": DA,
  "texts-en.1.js": EN,
  "start-create.1.js": CREATE,
  "template-bip.1.js": BIP,
};

it("counts what is loaded until Start is usable, and what may be fetched later, wherever it lies", () => {
  const folder = built({
    ...PARTS,
    "taskpane.html": page("taskpane.1.js"),
    "commands.html": page("commands.1.js"),
    "taskpane.1.js": "one",
    "commands.1.js": "not the pane's".repeat(50),
    "lazy/7.2.js": LAZY,
    "taskpane.1.js.LICENSE.txt": "no script".repeat(50),
    "taskpane.1.css": "body{}".repeat(50),
  });
  const { chunks, start, total } = paneSize(folder);
  expect(chunks.map(({ name, isFirst }) => [name, isFirst])).toEqual([
    ["lazy/7.2.js", false],
    ["texts-da.1.js", false],
    ["texts-en.1.js", false],
    ["start-create.1.js", false],
    ["template-bip.1.js", false],
    ["taskpane.1.js", true],
  ]);
  expect(start).toBe(gzipped("one") + gzipped(DA) + gzipped(CREATE) + gzipped(BIP));
  expect(total).toBe(start + gzipped(EN) + gzipped(LAZY));
});

it("counts what the function file shares with the pane", () => {
  const folder = built({
    ...PARTS,
    "taskpane.html": page("shared.js", "taskpane.js"),
    "commands.html": page("shared.js"),
    "shared.js": "both",
    "taskpane.js": "one",
  });
  const { start } = paneSize(folder);
  expect(start).toBe(
    gzipped("both") + gzipped("one") + gzipped(DA) + gzipped(CREATE) + gzipped(BIP)
  );
});

it("reads a page that is not minified too", () => {
  const html = `<script\n  defer\n  src="taskpane.js"\n></script>`;
  const own = { "taskpane.html": html, "commands.html": page(), "taskpane.js": "one" };
  expect(paneSize(built({ ...PARTS, ...own })).chunks).toContainEqual({
    name: "taskpane.js",
    bytes: gzipped("one"),
    isFirst: true,
  });
});

const WHOLE = { ...PARTS, "taskpane.html": page("taskpane.js"), "taskpane.js": "one" };

it.each([
  ["a page without a script of its own", { "taskpane.html": page() }, "loads no script"],
  ["a script that is not there", { "taskpane.html": page("gone.js") }, "gone.js"],
  ["a folder without a pane", {}, "taskpane.html"],
  ["a pane whose sentences have another name", { ...WHOLE, ...renamed("texts-") }, "texts-"],
  ["a pane whose templates have another name", { ...WHOLE, ...renamed("template-") }, "template-"],
])("does not take %s for small", (_name, files, words) => {
  const there = Object.entries(files).filter(([, text]) => text !== "");
  expect(() => paneSize(built({ "commands.html": page(), ...Object.fromEntries(there) }))).toThrow(
    words
  );
});

/** Without the parts whose names begin so. */
function renamed(beginning: string): Record<string, string> {
  const names = Object.keys(PARTS).filter((name) => name.startsWith(beginning));
  return Object.fromEntries(names.map((name) => [name, ""]));
}

const FITTING = {
  chunks: [
    { name: "taskpane.1.js", bytes: 185_566, isFirst: true },
    { name: "view-score.1.js", bytes: 60_000, isFirst: false },
  ],
  start: 250_000,
  total: 700_000,
};

it("says each size and the most it may be", () => {
  expect(paneSizeInWords(FITTING)).toEqual({
    lines: [
      "The pane's own JavaScript, gzipped:",
      "  185.6 kB  taskpane.1.js (with the page)",
      "   60.0 kB  view-score.1.js",
      "Until Start is usable: 250.0 of at most 250.0 kB",
      "All together: 700.0 of at most 700.0 kB",
    ],
    problems: [],
  });
  expect(MOST).toEqual({ start: 250_000, chunk: 60_000, total: 700_000 });
});

it.each([
  ["start", { ...FITTING, start: 250_001 }, /until Start/],
  ["a chunk", { ...FITTING, chunks: [{ ...FITTING.chunks[1]!, bytes: 60_001 }] }, /^view-score/],
  ["the whole", { ...FITTING, total: 700_001 }, /together/],
])("finds %s too large", (_name, size, words) => {
  const { problems } = paneSizeInWords(size);
  expect(problems).toEqual([expect.stringMatching(words)]);
});

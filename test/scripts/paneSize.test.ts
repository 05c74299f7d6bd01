import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { MOST_PANE_BYTES, paneSize, paneSizeInWords } from "../../scripts/paneSize.cjs";

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
const LAZY = "console.log('loaded later')".repeat(20);

it("counts what the pane's page loads, and what it may load later, wherever it lies", () => {
  const folder = built({
    "taskpane.html": page("taskpane.1.js"),
    "commands.html": page("commands.1.js"),
    "taskpane.1.js": "one",
    "commands.1.js": "not the pane's".repeat(50),
    "lazy/7.2.js": LAZY,
    "taskpane.1.js.LICENSE.txt": "no script".repeat(50),
    "taskpane.1.css": "body{}".repeat(50),
  });
  expect(paneSize(folder)).toBe(gzipped("one") + gzipped(LAZY));
});

it("counts what the function file shares with the pane", () => {
  const folder = built({
    "taskpane.html": page("shared.js", "taskpane.js"),
    "commands.html": page("shared.js"),
    "shared.js": "both",
    "taskpane.js": "one",
  });
  expect(paneSize(folder)).toBe(gzipped("both") + gzipped("one"));
});

it("reads a page that is not minified too", () => {
  const html = `<script\n  defer\n  src="taskpane.js"\n></script>`;
  const folder = built({ "taskpane.html": html, "commands.html": page(), "taskpane.js": "one" });
  expect(paneSize(folder)).toBe(gzipped("one"));
});

it.each([
  ["a page without a script of its own", { "taskpane.html": page() }, "loads no script"],
  ["a script that is not there", { "taskpane.html": page("gone.js") }, "gone.js"],
  ["a folder without a pane", {}, "taskpane.html"],
])("does not take %s for small", (_name, files, words) => {
  expect(() => paneSize(built({ "commands.html": page(), ...files }))).toThrow(words);
});

it("says the size and the most it may be", () => {
  expect(paneSizeInWords(286_240)).toBe(
    "The pane's own JavaScript: 286.2 of at most 300.0 kB gzipped"
  );
  expect(MOST_PANE_BYTES).toBe(300_000);
});

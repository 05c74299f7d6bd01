const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { gzipSync } = require("node:zlib");

/** What the pane's own JavaScript may come to, gzipped: bytes. */
const MOST = {
  /** What is loaded until *Start* is usable. */
  start: 250_000,
  /** Each part that is fetched later. */
  chunk: 60_000,
  /** All of it, also what nobody will need at once, such as the sentences of the other language. */
  total: 700_000,
};

/**
 * Of the chunks with one of these names, one is fetched before *Start* can be used: the sentences of the interface's
 * language, the side of *Start* that the workbook needs, and in a workbook without a register the first template.
 */
const BEFORE_START = [/^texts-/, /^start-/, /^template-/];

/** A minified page has its attributes without quotes. */
const SCRIPT = /<script[^>]*?\ssrc="?([^"\s>]+)/g;

/**
 * How large the pane's own JavaScript is in a built folder, as it goes over the network. Not counted are office.js,
 * which is Microsoft's and comes from elsewhere, and what only the function file loads.
 *
 * @param {string} folder that webpack built
 * @returns {{ chunks: { name: string, bytes: number, isFirst: boolean }[], start: number, total: number }} every script,
 * the largest first, gzipped: `isFirst` for those that the page itself names; `start`: what is loaded until *Start* is
 * usable, with the largest of what only one of is needed; `total`: all of it
 * @throws {Error} when there is no pane in the folder, its page loads a script that is not there, or nothing has the
 * name of what is fetched before *Start*
 */
function paneSize(folder) {
  const pane = ownScripts(folder, "taskpane.html");
  if (pane.length === 0) throw new Error(`taskpane.html in ${folder} loads no script of its own.`);
  const others = new Set(ownScripts(folder, "commands.html"));
  for (const each of pane) others.delete(each);
  const scripts = readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".js") && !others.has(name));
  const missing = pane.find((each) => !scripts.includes(each));
  if (missing) throw new Error(`taskpane.html in ${folder} loads ${missing}, which is not there.`);
  const chunks = scripts
    .map((name) => ({
      name,
      bytes: gzipSync(readFileSync(join(folder, name))).length,
      isFirst: pane.includes(name),
    }))
    .sort((one, other) => other.bytes - one.bytes);
  const before = BEFORE_START.map((names) => {
    const largest = chunks.find(({ name, isFirst }) => !isFirst && names.test(name));
    if (!largest) throw new Error(`No script in ${folder} is called ${names.source} as expected.`);
    return largest;
  });
  return {
    chunks,
    start: sum([...chunks.filter(({ isFirst }) => isFirst), ...before]),
    total: sum(chunks),
  };
}

function sum(chunks) {
  return chunks.reduce((bytes, each) => bytes + each.bytes, 0);
}

/** Scripts that a page of the folder loads from the folder itself. */
function ownScripts(folder, page) {
  const html = readFileSync(join(folder, page), "utf8");
  return [...html.matchAll(SCRIPT)]
    .map(([, source]) => source)
    .filter((source) => !/^(?:[a-z]+:)?\/\//i.test(source));
}

/**
 * The sizes in words, a line each, and what is too large.
 *
 * @param {ReturnType<typeof paneSize>} size
 * @returns {{ lines: string[], problems: string[] }} no problems where all is within its bounds
 */
function paneSizeInWords({ chunks, start, total }) {
  const problems = chunks
    .filter(({ bytes, isFirst }) => !isFirst && bytes > MOST.chunk)
    .map(
      ({ name, bytes }) => `${name} has ${kilobytes(bytes)} of at most ${kilobytes(MOST.chunk)} kB`
    );
  if (start > MOST.start) problems.push("Too much is loaded until Start is usable.");
  if (total > MOST.total) problems.push("All of it together is too much.");
  const lines = [
    "The pane's own JavaScript, gzipped:",
    ...chunks.map(
      ({ name, bytes, isFirst }) =>
        `${kilobytes(bytes).padStart(7)} kB  ${name}${isFirst ? " (with the page)" : ""}`
    ),
    `Until Start is usable: ${kilobytes(start)} of at most ${kilobytes(MOST.start)} kB`,
    `All together: ${kilobytes(total)} of at most ${kilobytes(MOST.total)} kB`,
  ];
  return { lines, problems };
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

module.exports = { MOST, paneSize, paneSizeInWords };

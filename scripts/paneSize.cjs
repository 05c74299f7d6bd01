const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { gzipSync } = require("node:zlib");

/** What the pane's own JavaScript may come to, gzipped: bytes. */
const MOST_PANE_BYTES = 300_000;

/** A minified page has its attributes without quotes. */
const SCRIPT = /<script[^>]*?\ssrc="?([^"\s>]+)/g;

/**
 * How large the pane's own JavaScript is in a built folder: all that a browser may come to load for it, what it loads
 * later included, as it goes over the network. Not counted are office.js, which is Microsoft's and comes from
 * elsewhere, and what only the function file loads.
 *
 * @param {string} folder that webpack built
 * @returns {number} bytes, gzipped
 * @throws {Error} when there is no pane in the folder, or its page loads a script that is not there
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
  return scripts
    .map((name) => gzipSync(readFileSync(join(folder, name))).length)
    .reduce((sum, each) => sum + each, 0);
}

/** Scripts that a page of the folder loads from the folder itself. */
function ownScripts(folder, page) {
  const html = readFileSync(join(folder, page), "utf8");
  return [...html.matchAll(SCRIPT)]
    .map(([, source]) => source)
    .filter((source) => !/^(?:[a-z]+:)?\/\//i.test(source));
}

/** The size in words. @param {number} bytes */
function paneSizeInWords(bytes) {
  const inKilobytes = (each) => (each / 1000).toFixed(1);
  return `The pane's own JavaScript: ${inKilobytes(bytes)} of at most ${inKilobytes(MOST_PANE_BYTES)} kB gzipped`;
}

module.exports = { MOST_PANE_BYTES, paneSize, paneSizeInWords };

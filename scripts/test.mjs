/**
 * Everything that must hold before a change goes in: format, lint, types, the production build and the size of the
 * pane in it, and Jest's tests.
 * Each is a named step with its own counts; the last line is their sum. A browser that draws comes before all else:
 * without it there are no journeys, and one failure says so. The journeys themselves come when all else is done: a
 * browser, the page in it and the tests that look at it need the machine to themselves. Arguments go to Jest, which
 * then runs once with whatever they choose.
 * `--long` runs the files named `*.long.test.ts` instead, with all of their cases, of which a plain run takes a seeded
 * tenth; the add-in's integration tests with Microsoft's other clients, of which it takes a tenth too; and the journeys
 * in English, which a plain run takes in Danish.
 * `BROWSER_WITHIN` names a program that everything with a browser is started by: `.ci/run` hides the system's fonts
 * with it.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countExit, countJest, summaryLine, total } from "./testReport.mjs";

const ROOT = join(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "progressionsregister-"));
const built = join(work, "dist");
const isLong = process.argv.includes("--long");
const chosen = process.argv.slice(2).filter((argument) => argument !== "--long");
if (isLong) process.env.TEST_LENGTH = "long";

/** The project of Jest's that runs in a browser. */
const JOURNEYS = "journeys";
const { BROWSER_WITHIN } = process.env;

/**
 * Of Node's options, for everything that is run here. Much is made that is needed for a moment only, and with room for
 * it the collector of garbage comes by less often: a sixth less work for the pane's tests.
 */
const ROOM = "--max-semi-space-size=64";
process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, ROOM].filter(Boolean).join(" ");

/** Checks that pass or fail as a whole. They run one after the other, beside Jest. */
const CHECKS = [
  {
    name: "types",
    program: "node_modules/typescript/bin/tsc",
    args: ["--noEmit", "-p", "tsconfig.json"],
  },
  {
    name: "lint",
    program: "node_modules/eslint/bin/eslint.js",
    args: [".", "--max-warnings", "0"],
  },
  { name: "format", program: "node_modules/prettier/bin/prettier.cjs", args: ["--check", "."] },
  {
    name: "build",
    program: "node_modules/webpack/bin/webpack.js",
    args: ["--mode", "production"],
    env: { OUT_DIR: built, ADDIN_URL: "https://addin.example" },
  },
  { name: "size of the pane", program: "scripts/checkPaneSize.mjs", args: [built] },
];

try {
  const results = isLong ? await runLong() : await runPlain();
  for (const { name, seconds, output, counts } of results) {
    console.log(`\n== ${name}: ${summaryLine(counts)} (${seconds.toFixed(1)} s)`);
    if (counts.passed === 0 && output !== "") console.log(output.trimEnd());
  }
  const sum = total(results.map((each) => each.counts));
  console.log(`\n${summaryLine(sum)}`);
  process.exitCode = sum.failed === 0 ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function runPlain() {
  const isAll = chosen.length === 0;
  const browser = isAll ? [await runBrowserCheck()] : [];
  const first = isAll ? ["--ignoreProjects", JOURNEYS] : chosen;
  const [tests, [checks, page]] = await Promise.all([
    runJest("tests", first),
    // The page takes most of a minute to build: that is over when Jest has done the rest.
    runChecks().then(async (results) => [results, await pageFor(browser)]),
  ]);
  return [...browser, ...checks, tests, ...(await runJourneys(browser, page))];
}

async function runLong() {
  const isAll = chosen.length === 0;
  const browser = isAll ? [await runBrowserCheck()] : [];
  const tests = await runJest("long tests", ["--ignoreProjects", JOURNEYS, ...chosen]);
  return [...browser, tests, ...(await runJourneys(browser))];
}

async function runBrowserCheck() {
  const run = await runProgram("scripts/checkBrowser.mjs", [], { within: BROWSER_WITHIN });
  return { name: "browser", ...run, counts: countExit(run.status) };
}

/** None without a browser that draws: each would fail, and say less. */
async function runJourneys([browser], page = null) {
  if (!browser?.counts.passed) return [];
  const env = page === null ? {} : { JOURNEY_URL: page.url };
  try {
    const args = ["--selectProjects", JOURNEYS];
    return [await runJest(JOURNEYS, args, { within: BROWSER_WITHIN, env })];
  } finally {
    await page?.end();
  }
}

/** The page that the journeys visit; null where they start it themselves, and say what is wrong if they cannot. */
async function pageFor([browser]) {
  if (!browser?.counts.passed || process.env.JOURNEY_URL) return null;
  try {
    const { startPage } = await import("./startPage.mjs");
    return await startPage();
  } catch {
    return null;
  }
}

async function runChecks() {
  const results = [];
  for (const check of CHECKS) {
    const run = await runProgram(check.program, check.args, { env: check.env });
    results.push({ name: check.name, ...run, counts: countExit(run.status) });
  }
  return results;
}

async function runJest(name, chosenArgs, how = {}) {
  const jestReport = join(work, `${name}.json`);
  const args = ["--json", `--outputFile=${jestReport}`, ...chosenArgs];
  // Jest tells its story on stderr, at once; stdout would be the report a second time.
  const run = await runProgram("node_modules/jest/bin/jest.js", args, {
    stdio: ["ignore", "ignore", "inherit"],
    ...how,
  });
  const report = existsSync(jestReport) ? readFileSync(jestReport, "utf8") : null;
  return { name, ...run, counts: countJest(report, run.status) };
}

/** Runs a program of this folder to its end; `output` is what it said on the streams that are piped. */
function runProgram(program, args, { env = {}, stdio = ["ignore", "pipe", "pipe"], within } = {}) {
  const started = performance.now();
  const command = [...(within ? [within] : []), process.execPath, join(ROOT, program), ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(command[0], command.slice(1), {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio,
    });
    let output = "";
    child.stdout?.on("data", (text) => (output += text));
    child.stderr?.on("data", (text) => (output += text));
    child.on("error", reject);
    child.on("close", (status) =>
      resolve({ status, output, seconds: (performance.now() - started) / 1000 })
    );
  });
}

import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A program that passes. */
const PASSES = "process.exitCode = 0;";
/** Notes how it was called, and reports one passed test, or as many as `JEST_PASSED` says. */
const JEST = `
const { appendFileSync, writeFileSync } = require("node:fs");
const passed = Number(process.env.JEST_PASSED ?? 1);
const { TEST_LENGTH, WITHIN, JOURNEY_URL } = process.env;
appendFileSync("jest.log", [TEST_LENGTH, WITHIN, JOURNEY_URL, ...process.argv.slice(2)].join(" ") + "\\n");
const file = process.argv.find((each) => each.startsWith("--outputFile=")).slice("--outputFile=".length);
writeFileSync(file, JSON.stringify({
  numPassedTests: passed, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0,
}));`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "progressionsregister-"));
  for (const file of ["test.mjs", "testReport.mjs"])
    cpSync(join("scripts", file), join(root, "scripts", file));
  for (const program of [
    "node_modules/typescript/bin/tsc",
    "node_modules/eslint/bin/eslint.js",
    "node_modules/prettier/bin/prettier.cjs",
    "node_modules/webpack/bin/webpack.js",
    "scripts/checkPaneSize.mjs",
    "scripts/checkBrowser.mjs",
  ])
    write(program, PASSES);
  write("node_modules/jest/bin/jest.js", JEST);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text, { mode: 0o755 });
}

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/test.mjs", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, TEST_LENGTH: "", BROWSER_WITHIN: "", JOURNEY_URL: "", ...env },
  });
  const log = join(root, "jest.log");
  const jests = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
  return { status, stdout, last: stdout.trim().split("\n").at(-1), jests };
}

const isOfJourneys = (jest: string): boolean => jest.includes("--selectProjects journeys");

it("sums its steps, the journeys last", () => {
  const { status, last, jests } = run([]);
  expect(last).toBe("8 passed, 0 failed, 0 skipped");
  expect(status).toBe(0);
  expect(jests.map(isOfJourneys)).toEqual([false, true]);
});

it.each([[[]], [["--long"]]])(
  "is one named failure with a browser that does not draw (%p)",
  (args) => {
    write("scripts/checkBrowser.mjs", `console.error("no font for ▲"); process.exitCode = 1;`);
    const { status, stdout, last, jests } = run(args);
    expect(stdout).toMatch(/== browser: 0 passed, 1 failed, 0 skipped .*\nno font for ▲\n/);
    expect(last).toMatch(/ passed, 1 failed, 0 skipped$/);
    expect(status).toBe(1);
    expect(jests.some(isOfJourneys)).toBe(false);
  }
);

it("skips the journeys on a machine without a browser, and says so", () => {
  write("scripts/checkBrowser.mjs", `console.error("no browser"); process.exitCode = 69;`);
  const { status, stdout, last, jests } = run([]);
  expect(stdout).toContain("no browser");
  expect(last).toBe("6 passed, 0 failed, 1 skipped");
  expect(status).toBe(0);
  expect(jests.some(isOfJourneys)).toBe(false);
});

it("takes the long tests and the journeys in the long run, and says to both that it is long", () => {
  const { last, jests } = run(["--long"]);
  expect(last).toBe("3 passed, 0 failed, 0 skipped");
  expect(jests.map(isOfJourneys)).toEqual([false, true]);
  expect(jests.every((jest) => jest.startsWith("long "))).toBe(true);
});

it("takes the journeys to the page that was built while the rest ran, and ends it", () => {
  write(
    "scripts/startPage.mjs",
    `import { writeFileSync } from "node:fs";
    export const startPage = async () => ({ url: "the-page", end: async () => writeFileSync("ended", "") });`
  );
  const { last, jests } = run([]);
  expect(last).toBe("8 passed, 0 failed, 0 skipped");
  expect(jests.map((jest) => jest.includes("the-page"))).toEqual([false, true]);
  expect(existsSync(join(root, "ended"))).toBe(true);
});

it("leaves it to the journeys to say that there is no page", () => {
  write(
    "scripts/startPage.mjs",
    `export const startPage = async () => { throw new Error("none"); };`
  );
  const { last, jests } = run([]);
  expect(last).toBe("8 passed, 0 failed, 0 skipped");
  expect(jests.map(isOfJourneys)).toEqual([false, true]);
});

it("fails a long run in which no test ran", () => {
  expect(run(["--long"], { JEST_PASSED: "0" })).toMatchObject({
    last: "1 passed, 2 failed, 0 skipped",
    status: 1,
  });
});

const onPosix = process.platform === "win32" ? it.skip : it;
onPosix("starts what has a browser by the program that is named for it", () => {
  write("within", '#!/bin/sh\nWITHIN=within exec "$@"\n');
  const { last, jests } = run([], { BROWSER_WITHIN: join(root, "within") });
  expect(last).toBe("8 passed, 0 failed, 0 skipped");
  expect(jests.map((jest) => jest.includes("within"))).toEqual([false, true]);
});

/**
 * The Chromium that journeys, icons and pictures are made with, on a machine that need not have one: `CHROME` names
 * it, else on Linux on x64 it is the one of `@sparticuz/chromium`, which comes with the libraries it needs, else an
 * installed Chrome, Edge or Chromium.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { inflate } from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const PACKED = join(dirname(require.resolve("@sparticuz/chromium")), "..", "..");
const CACHE = join(import.meta.dirname, "..", "node_modules", ".cache", "progressionsregister");

/** Where browsers lie on systems that have one installed. */
const INSTALLED = {
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((variable) =>
    ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map(
      (path) => join(process.env[variable] ?? "C:\\", path)
    )
  ),
  darwin: ["Google Chrome", "Microsoft Edge", "Chromium"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
  ),
  linux: ["google-chrome", "microsoft-edge", "chromium", "chromium-browser"].map(
    (name) => `/usr/bin/${name}`
  ),
};

/**
 * Finds a browser, and unpacks the packed one where it is to be used for the first time.
 *
 * @param {{ prefersInstalled?: boolean }} [options] an installed browser comes before the packed one, which has one
 * font and lacks arrows and circles: for whatever is looked at by people
 * @returns {Promise<{ path: string, env: Record<string, string> } | null>} the program and what its environment must
 * say besides; null where there is none
 * @throws {Error} when `CHROME` names what is not there
 */
export async function findBrowser({ prefersInstalled = false } = {}) {
  const named = process.env.CHROME;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME is "${named}", and there is no such file.`);
    return { path: named, env: {} };
  }
  const path = (INSTALLED[process.platform] ?? []).find((each) => existsSync(each));
  const installed = path === undefined ? null : { path, env: {} };
  const hasPacked = process.platform === "linux" && process.arch === "x64";
  return hasPacked && !(installed && prefersInstalled) ? unpackBrowser() : installed;
}

/**
 * Starts the browser that `findBrowser` finds, without a window.
 *
 * @param {Parameters<typeof findBrowser>[0]} [options]
 * @returns {Promise<import("playwright-core").Browser>}
 * @throws {Error} when there is none
 */
export async function launchBrowser(options) {
  return chromium.launch(launchOptions(await findBrowser(options)));
}

/**
 * The same as a server that several processes connect to: `wsEndpoint()` says where.
 *
 * @param {NonNullable<Awaited<ReturnType<typeof findBrowser>>>} browser
 * @returns {Promise<import("playwright-core").BrowserServer>}
 */
export async function launchBrowserServer(browser) {
  return chromium.launchServer(launchOptions(browser));
}

/** @returns {import("playwright-core").LaunchOptions} */
function launchOptions(browser) {
  if (browser === null) {
    throw new Error("No browser found. Set CHROME to the path of a Chrome, Edge or Chromium.");
  }
  return {
    executablePath: browser.path,
    env: { ...process.env, ...browser.env },
    // Everything that is opened is our own, and in a container there is no sandbox to be had.
    chromiumSandbox: false,
    args: ["--disable-dev-shm-usage"],
  };
}

/** The packed browser, in a folder of its own for each version; two that unpack at once do not meet. */
async function unpackBrowser() {
  const { version } = JSON.parse(readFileSync(join(PACKED, "package.json"), "utf8"));
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(CACHE, { recursive: true });
    const work = mkdtempSync(join(CACHE, "unpacking-"));
    await inflateInto(work);
    try {
      renameSync(work, folder);
    } catch (error) {
      rmSync(work, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  const libraries = [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH];
  return {
    path: join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(":"),
      FONTCONFIG_PATH: join(folder, "fonts"),
    },
  };
}

/** The package unpacks to where temporary files go, and looks that up when it begins. */
async function inflateInto(folder) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  const files = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];
  const unpacked = files.map((name) => inflate(join(PACKED, "bin", name)));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await Promise.all(unpacked);
}

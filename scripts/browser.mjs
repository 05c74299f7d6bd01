/**
 * The Chromium that journeys, icons and pictures are made with, on a machine that need not have one: `CHROME` names
 * it, else on Linux on x64 it is the one of `@sparticuz/chromium`, which comes with the libraries and fonts that it
 * needs, else an installed Chrome, Edge or Chromium.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { hasPackedBrowser, packedBrowser } from "./packedBrowser.mjs";

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
 * @returns {Promise<{ path: string, env: Record<string, string> } | null>} the program and what its environment must
 * say besides; null where there is none
 * @throws {Error} when `CHROME` names what is not there
 */
export async function findBrowser() {
  const named = process.env.CHROME;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME is "${named}", and there is no such file.`);
    return { path: named, env: {} };
  }
  if (hasPackedBrowser) return packedBrowser();
  const path = (INSTALLED[process.platform] ?? []).find((each) => existsSync(each));
  return path === undefined ? null : { path, env: {} };
}

/**
 * Starts the browser that `findBrowser` finds, without a window.
 *
 * @returns {Promise<import("playwright-core").Browser>}
 * @throws {Error} when there is none
 */
export async function launchBrowser() {
  return chromium.launch(launchOptions(await findBrowser()));
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

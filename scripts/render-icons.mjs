/**
 * Draws assets/icon-<size>.png from assets/icon.svg with an installed Chromium (CHROME names another one), and
 * notes in assets/icon.sha256 which drawing they were made from, so that a test can tell when they are stale.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ASSETS = join(import.meta.dirname, "..", "assets");
const SIZES = [16, 32, 64, 80];
const BROWSERS = [process.env.CHROME, "/usr/bin/chromium", "/usr/bin/google-chrome"];

const browser = BROWSERS.find((path) => path && existsSync(path));
if (!browser) {
  console.error("No Chromium found. Set CHROME to the path of a Chrome, Chromium or Edge.");
  process.exit(2);
}

const svg = readFileSync(join(ASSETS, "icon.svg"), "utf8");
const work = mkdtempSync(join(tmpdir(), "icons-"));
try {
  for (const size of SIZES) {
    const page = join(work, `${size}.html`);
    const style = `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>`;
    writeFileSync(page, `<!doctype html>${style}${svg}`);
    execFileSync(
      browser,
      [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--force-device-scale-factor=1",
        "--default-background-color=00000000",
        `--user-data-dir=${join(work, "profile")}`,
        `--window-size=${size},${size}`,
        `--screenshot=${join(ASSETS, `icon-${size}.png`)}`,
        pathToFileURL(page).href,
      ],
      { stdio: "ignore" }
    );
    console.log(`assets/icon-${size}.png`);
  }
  const hash = createHash("sha256").update(svg).digest("hex");
  writeFileSync(join(ASSETS, "icon.sha256"), `${hash}  icon.svg\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

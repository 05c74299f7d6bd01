/**
 * Draws the icons' PNGs from their SVGs, the add-in's own and the ribbon's, and notes in assets/icons.sha256 which
 * drawings they were made from, so that a test can tell when they are stale.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "./browser.mjs";

const ASSETS = join(import.meta.dirname, "..", "assets");
/** On the ribbon. */
const BUTTON_SIZES = [16, 32, 80];
/** The add-in's own is in lists of add-ins too, at 32 and 64. */
const OWN_SIZES = [16, 32, 64, 80];

const buttons = readdirSync(join(ASSETS, "icons"))
  .filter((name) => name.endsWith(".svg"))
  .sort();
const drawings = [
  { file: "icon.svg", sizes: OWN_SIZES },
  ...buttons.map((name) => ({ file: `icons/${name}`, sizes: BUTTON_SIZES })),
];

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  const hashes = [];
  for (const { file, sizes } of drawings) {
    const svg = readFileSync(join(ASSETS, file), "utf8");
    for (const size of sizes) {
      const style = `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>`;
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<!doctype html>${style}${svg}`);
      const picture = file.replace(/\.svg$/, `-${size}.png`);
      await page.screenshot({ path: join(ASSETS, picture), omitBackground: true });
      console.log(`assets/${picture}`);
    }
    hashes.push(`${createHash("sha256").update(svg).digest("hex")}  ${file}\n`);
  }
  writeFileSync(join(ASSETS, "icons.sha256"), hashes.join(""));
} finally {
  await browser.close();
}

/**
 * Starts the browser of the journeys once, and lets it draw what they look for. Exit status: 0 where it draws, 1 where
 * it does not or does not start, and `NO_BROWSER` where this machine has none.
 */
import { assertDrawsGlyphs } from "./browserGlyphs.mjs";
import { findBrowser, launchBrowser } from "./browser.mjs";
import { NO_BROWSER } from "./testReport.mjs";

try {
  if ((await findBrowser()) === null) {
    console.error("No Chrome, Edge or Chromium was found; CHROME may say where one is.");
    process.exitCode = NO_BROWSER;
  } else {
    const browser = await launchBrowser();
    try {
      await assertDrawsGlyphs(browser);
    } finally {
      await browser.close();
    }
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

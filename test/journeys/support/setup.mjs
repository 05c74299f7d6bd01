/**
 * Before the journeys: starts what `npm start` starts, and one browser for all of them. Where they are is handed on
 * in the environment: `JOURNEY_URL`, and `JOURNEY_BROWSER`, or why there is none in `JOURNEY_NO_BROWSER`. Who works on
 * the journeys may start the page beforehand, and give its address in `JOURNEY_URL`. A browser without fonts is one clear
 * failure here, not one for every journey.
 */
import { chromium } from "playwright-core";
import { findBrowser, launchBrowserServer } from "../../../scripts/browser.mjs";
import { assertDrawsGlyphs } from "../../../scripts/browserGlyphs.mjs";
import { startPage } from "../../../scripts/startPage.mjs";

export default async function setup() {
  const browser = await findBrowser();
  if (browser === null) {
    process.env.JOURNEY_NO_BROWSER =
      "no Chrome, Edge or Chromium was found; CHROME may say where one is";
    process.stderr.write(`The journeys are skipped: ${process.env.JOURNEY_NO_BROWSER}.\n`);
    return;
  }
  const server = await launchBrowserServer(browser);
  let page;
  try {
    await mustDraw(server.wsEndpoint());
    page = await pageToVisit();
  } catch (error) {
    await server.close();
    throw error;
  }
  process.env.JOURNEY_URL = page.url;
  process.env.JOURNEY_BROWSER = server.wsEndpoint();
  globalThis.endJourneys = () => Promise.all([page.end(), server.close()]);
}

async function mustDraw(endpoint) {
  const browser = await chromium.connect(endpoint);
  try {
    await assertDrawsGlyphs(browser);
  } finally {
    await browser.close();
  }
}

/** The page that somebody has started already, or one of its own. */
async function pageToVisit() {
  const given = process.env.JOURNEY_URL;
  return given ? { url: given, end: () => Promise.resolve() } : startPage();
}

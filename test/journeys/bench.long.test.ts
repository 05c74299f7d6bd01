import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { measureLargePane } from "../../bench/measureLargePane";
import { measurePane } from "../../bench/measurePane";
import { measurePaneImport } from "../../bench/measurePaneImport";
import { SIZES } from "../../bench/sizes";

/** Real answers of 302 people. It is not part of this repository. */
const TABLE = join(__dirname, "../../../shared/data/arthritis.csv");
const MOST_MS = 120_000;

const endpoint = process.env["JOURNEY_BROWSER"];
const inBrowser = endpoint === undefined ? it.skip : it;

inBrowser(
  "the bench finds everything in the page that it measures",
  async () => {
    const browser = await chromium.connect(endpoint!);
    const url = process.env["JOURNEY_URL"]!;
    try {
      const rows = await measurePane(browser, url, 1);
      rows.push(...(await measureLargePane(browser, url, SIZES.tiny)));
      if (existsSync(TABLE)) rows.push(...(await measurePaneImport(browser, url, TABLE)));
      const usable = rows.filter(({ name }) => /usable|by the pane/.test(name));
      expect(usable.length).toBe(existsSync(TABLE) ? 6 : 3);
      for (const { ratio, syncs, bytes, seconds } of usable) {
        for (const figure of [ratio, syncs, bytes, seconds]) expect(figure).toBeGreaterThan(0);
      }
    } finally {
      await browser.close();
    }
  },
  MOST_MS
);

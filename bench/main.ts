import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findBrowser, launchBrowser } from "../scripts/browser.mjs";
import { startPage } from "../scripts/startPage.mjs";
import type { BenchRow } from "./BenchRow";
import { measureActs } from "./measureActs";
import { measurePane } from "./measurePane";
import { measurePaneImport } from "./measurePaneImport";
import { measureSize } from "./measureSize";
import { printedRows } from "./printRows";
import { SIZES } from "./sizes";

const USAGE = "npm run bench [-- [--size pilot|national|acts|pane] [--json FILE]]";
const OPENINGS = 5;
/** Real answers of 302 people. It is not part of this repository. */
const TABLE = join(__dirname, "../../shared/data/arthritis.csv");

/** Measures what is asked for, everything when nothing is, and prints the table. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { size: { type: "string" }, json: { type: "string" } } });
  const isWanted = (name: string): boolean => values.size === undefined || values.size === name;
  const sizes = [SIZES.pilot, SIZES.national].filter(({ name }) => isWanted(name));
  if (sizes.length === 0 && !isWanted("pane") && !isWanted("acts")) {
    throw new Error(`There is no size "${values.size ?? ""}".`);
  }
  const rows: BenchRow[] = [];
  for (const size of sizes) rows.push(...(await measureSize(size)));
  if (isWanted("acts")) rows.push(...(await measureActs(SIZES.pilot)));
  if (isWanted("pane")) rows.push(...(await measureInBrowser()));
  console.log(printedRows(rows));
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
}

/** The pane in a real browser. No rows, and why, on a machine without what it takes. */
async function measureInBrowser(): Promise<BenchRow[]> {
  if ((await findBrowser()) === null) {
    console.error("The pane is not measured: no Chrome, Edge or Chromium was found.");
    return [];
  }
  const page = await startPage();
  try {
    const browser = await launchBrowser();
    try {
      const opening = await measurePane(browser, page.url, OPENINGS);
      if (existsSync(TABLE))
        return [...opening, ...(await measurePaneImport(browser, page.url, TABLE))];
      console.error(`The import by the pane is not measured: ${TABLE} is not there.`);
      return opening;
    } finally {
      await browser.close();
    }
  } finally {
    await page.end();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 2;
});

import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findBrowser, launchBrowser } from "../scripts/browser.mjs";
import { startPage } from "../scripts/startPage.mjs";
import { measureActs } from "./measureActs";
import { measureLargePane } from "./measureLargePane";
import { measurePane } from "./measurePane";
import { measurePaneImport } from "./measurePaneImport";
import { measureSize } from "./measureSize";
import { EXPLANATION, HEADER, printedRow } from "./printRows";
import { type Bench, type Give, isFailed, runBenches } from "./runBenches";
import { SIZES } from "./sizes";

const USAGE = "npm run bench [-- [--size pilot|national|acts|pane] [--json FILE]]";
const OPENINGS = 5;
/** Real answers of 302 people. It is not part of this repository. */
const TABLE = join(__dirname, "../../shared/data/arthritis.csv");

/** Measures what is asked for, everything when nothing is, and prints each row as it comes. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { size: { type: "string" }, json: { type: "string" } } });
  const benches = BENCHES.filter(({ name }) => values.size === undefined || values.size === name);
  if (benches.length === 0) throw new Error(`There is no size "${values.size ?? ""}".`);
  console.log(HEADER);
  const rows = await runBenches(benches, (row) => console.log(printedRow(row)));
  console.log(`\n${EXPLANATION}`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  if (rows.some(isFailed)) process.exitCode = 1;
}

const BENCHES: readonly Bench[] = [
  ...[SIZES.pilot, SIZES.national].map((size) => ({
    name: size.name,
    measure: (give: Give) => measureSize(size, give),
  })),
  { name: "acts", measure: async (give) => give(await measureActs(SIZES.pilot)) },
  { name: "pane", measure: measureInBrowser },
];

/** The pane in a real browser. No rows, and why, on a machine without what it takes. */
async function measureInBrowser(give: Give): Promise<void> {
  if ((await findBrowser()) === null) {
    console.error("The pane is not measured: no Chrome, Edge or Chromium was found.");
    return;
  }
  const page = await startPage();
  try {
    const browser = await launchBrowser();
    try {
      give(await measurePane(browser, page.url, OPENINGS));
      give(await measureLargePane(browser, page.url, SIZES.large));
      if (existsSync(TABLE)) give(await measurePaneImport(browser, page.url, TABLE));
      else console.error(`The import by the pane is not measured: ${TABLE} is not there.`);
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

import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { importPlan, tableOf } from "../cli/excel/importFile";
import { newRegister } from "../cli/excel/newRegister";
import { importTable } from "../src/actions/importTable";
import { parseColumnMap } from "../src/import/map/columnMap";
import { dateSerial } from "../src/register/model/dates";
import arthritis from "../templates/import/arthritis.json";
import type { BenchRow } from "./BenchRow";
import { inStep } from "./inStep";
import { PaneVisit, type Probe } from "./PaneVisit";

/** People, rows a person, and measurements in the table. */
const SIZE = "302 × 1 × 4";
const PEOPLE = "302";
const NOW = new Date(2026, 0, 31, 12);
const TODAY = dateSerial(2026, 1, 31)!;

/**
 * Measures an import by the pane in a browser, against the same import without one; and how long the page and the pane
 * stood still in it at most: the browser's longest task, and the longest time in which nothing was drawn.
 * @param url of the page.
 * @param file the table with the 302 people.
 */
export async function measurePaneImport(
  browser: Browser,
  url: string,
  file: string
): Promise<BenchRow[]> {
  const plain = await inStep("import without a browser", () => importPlainly(file));
  const { page, pane } = await inStep("import by the pane", () => importByPane(browser, url, file));
  const seconds = (pane.usable - pane.pressed) / 1000;
  const row = {
    size: SIZE,
    syncs: page.requests,
    bytes: page.characters + pane.characters,
  };
  const longest = (part: "longestTask" | "longestWithoutFrame"): number =>
    Math.max(page[part], pane[part]) / 1000;
  const share = (name: string, part: number): BenchRow => ({
    ...row,
    name,
    ratio: part / seconds,
    seconds: part,
  });
  return [
    { ...row, name: "import without a browser", ratio: 1, syncs: 0, bytes: 0, seconds: plain },
    { ...row, name: "import by the pane", ratio: seconds / plain, seconds },
    share("import by the pane, longest task of it", longest("longestTask")),
    share("import by the pane, longest without a frame", longest("longestWithoutFrame")),
  ];
}

/** @returns seconds from the table to the register. */
async function importPlainly(file: string): Promise<number> {
  const parsed = parseColumnMap(arthritis);
  if (!parsed.ok) throw new Error("A column map that comes with the product can be read.");
  const { map } = parsed;
  const { table } = tableOf(await readFile(file), map, file);
  const { edits } = importPlan(null, table, map, { today: TODAY, file, mapFile: file });
  const started = performance.now();
  const options = { language: map.language, now: () => NOW };
  const workbook = await newRegister(edits, options, importTable.name);
  workbook.close();
  return (performance.now() - started) / 1000;
}

async function importByPane(
  browser: Browser,
  url: string,
  file: string
): Promise<{ readonly page: Probe; readonly pane: Probe }> {
  const visit = await PaneVisit.begin(browser, url);
  const { inPane, texts, pane } = visit;
  try {
    await visit.press(texts.start.blank);
    await inPane.getByRole("button", { name: pane.start.create.importLink }).click();
    await visit.countFromHere();
    await inPane.locator("input[type=file]").first().setInputFiles(file);
    await inPane
      .getByRole("button", { name: pane.actions.importTable.button, exact: true })
      .click();
    const seen = await visit.untilUsable();
    const figure = `${PEOPLE} ${pane.start.overview.active(Number(PEOPLE))}`;
    await inPane.getByRole("button", { name: figure }).waitFor();
    return seen;
  } finally {
    await visit.end();
  }
}

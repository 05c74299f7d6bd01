import type { Browser } from "playwright-core";
import { generatePilot } from "../cli/sample/generatePilot";
import { newSample } from "../cli/sample/newSample";
import { questionsOf } from "../cli/sample/questionsOf";
import { dateSerial } from "../src/register/model/dates";
import type { BenchRow } from "./BenchRow";
import { inStep } from "./inStep";
import { median } from "./median";
import { PaneVisit } from "./PaneVisit";
import type { BenchSize } from "./sizes";

const NOW = new Date(2026, 0, 31, 12);
const TODAY = dateSerial(2026, 1, 31)!;
const FILE = "bench.xlsx";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** One opening of the file. */
interface Opening {
  readonly seconds: number;
  readonly syncs: number;
  readonly bytes: number;
}

/**
 * Measures how long it takes in a browser from a register's file being chosen until the pane shows its figures and takes
 * a click, against the same file being opened in the same page without the pane, by turns.
 * @param url of the page.
 */
export async function measureLargePane(
  browser: Browser,
  url: string,
  { name, citizens, measurements, template, repetitions }: BenchSize
): Promise<BenchRow[]> {
  const options = { seed: 1, citizens, measurements, template, today: TODAY } as const;
  const pilot = generatePilot({ ...options, language: "da" });
  const sample = await newSample(pilot, { language: "da", now: () => NOW });
  const file = await sample.save();
  sample.close();
  const plain: Opening[] = [];
  const ours: Opening[] = [];
  // The first round is for the server and the browser to get warm, and does not count.
  for (let round = 0; round <= repetitions; round++) {
    const without = await inStep(`${name} opened without a pane`, () => open(browser, url, file));
    const withPane = await inStep(`${name} opened with the pane`, () =>
      open(browser, url, file, untilUsable)
    );
    if (round === 0) continue;
    plain.push(without);
    ours.push(withPane);
  }
  const size = `${citizens} × ${questionsOf(pilot).length} × ${measurements}`;
  const secondsOf = (openings: readonly Opening[]): number =>
    median(openings.map(({ seconds }) => seconds));
  const row = (step: string, openings: readonly Opening[]): BenchRow => ({
    ...openings[0]!,
    name: `${name} ${step}`,
    size,
    ratio: secondsOf(openings) / secondsOf(plain),
    seconds: secondsOf(openings),
  });
  return [row("file, without a pane", plain), row("file, pane usable", ours)];
}

/** What is waited for. @returns when it was there, in milliseconds since 1970, and what travelled until then. */
type Waiting = (visit: PaneVisit) => Promise<Omit<Opening, "seconds"> & { readonly at: number }>;

const untilUsable: Waiting = async (visit) => {
  const { page, pane } = await visit.untilUsable();
  return { at: pane.usable, syncs: page.requests, bytes: page.characters + pane.characters };
};

/** @param until null for the page alone: then the pane's own is never fetched. */
async function open(
  browser: Browser,
  url: string,
  file: Uint8Array,
  until: Waiting | null = null
): Promise<Opening> {
  const visit = await PaneVisit.begin(browser, url);
  const { page } = visit;
  try {
    if (until === null) await page.route("**/taskpane.html*", (route) => route.abort());
    const started = Date.now();
    await page
      .getByTestId("file")
      .first()
      .setInputFiles({ name: FILE, mimeType: XLSX, buffer: Buffer.from(file) });
    await page.getByRole("heading", { level: 1, name: FILE }).waitFor();
    const alone = { at: Date.now(), syncs: 0, bytes: 0 };
    const { at, ...travelled } = until === null ? alone : await until(visit);
    return { ...travelled, seconds: (at - started) / 1000 };
  } finally {
    await visit.end();
  }
}

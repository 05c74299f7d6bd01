import type { Browser } from "playwright-core";
import { examplePilot } from "../cli/sample/examplePilot";
import { questionsOf } from "../cli/sample/questionsOf";
import { dateSerial } from "../src/register/model/dates";
import type { BenchRow } from "./BenchRow";
import { inStep } from "./inStep";
import { median } from "./median";
import { ACTIVE_CITIZENS, PaneVisit, type Probe } from "./PaneVisit";

/** One opening of the pane. */
interface Opening {
  readonly seconds: number;
  readonly syncs: number;
  readonly bytes: number;
}

/**
 * Measures how long it takes in a browser from the pane's frame being opened until its first view shows the sample's
 * figures and takes a click, against a frame with nothing but office.js in it: opened for the first time, and again in
 * the same page.
 * @param url of the page.
 */
export async function measurePane(
  browser: Browser,
  url: string,
  repetitions: number
): Promise<BenchRow[]> {
  const blank: readonly [number[], number[]] = [[], []];
  const pane: readonly [Opening[], Opening[]] = [[], []];
  // The first round is for the server and the browser to get warm, and does not count.
  for (let round = 0; round <= repetitions; round++) {
    const frames = await inStep("blank frame", () => openBlankFrames(browser, url));
    const panes = await inStep("pane", () => openPanes(browser, url));
    if (round === 0) continue;
    for (const turn of [0, 1] as const) {
      blank[turn].push(frames[turn]);
      pane[turn].push(panes[turn]);
    }
  }
  const size = sampleSize();
  return (["first", "again"] as const).flatMap((turn, index) => {
    const plain = median(blank[index]!);
    const openings = pane[index]!;
    const seconds = median(openings.map((each) => each.seconds));
    const { syncs, bytes } = openings[0]!;
    return [
      { name: `pane ${turn}, blank frame`, size, ratio: 1, syncs: 0, bytes: 0, seconds: plain },
      { name: `pane ${turn}, usable`, size, ratio: seconds / plain, syncs, bytes, seconds },
    ];
  });
}

type Twice<Result> = readonly [first: Result, again: Result];

async function openBlankFrames(browser: Browser, url: string): Promise<Twice<number>> {
  const visit = await PaneVisit.begin(browser, url);
  try {
    return [await visit.loadBlankFrame(), await visit.loadBlankFrame()];
  } finally {
    await visit.end();
  }
}

async function openPanes(browser: Browser, url: string): Promise<Twice<Opening>> {
  const visit = await PaneVisit.begin(browser, url);
  const { page, inPane, texts, pane } = visit;
  try {
    await visit.press(texts.start.sample);
    const first = openingOf(await visit.untilUsable());
    const title = await page.locator("iframe").getAttribute("title");
    await visit.countFromHere();
    await visit.press(texts.pane.close(title ?? ""));
    await page
      .locator("[data-region=ribbon]")
      .getByRole("button", { name: pane.start.title, exact: true })
      .click();
    const again = openingOf(await visit.untilUsable());
    // What is called usable must be.
    const figure = inPane.getByRole("button", { name: new RegExp(ACTIVE_CITIZENS) });
    await figure.click();
    if ((await figure.getAttribute("aria-expanded")) !== "true") {
      throw new Error("The pane does not take a click.");
    }
    return [first, again];
  } finally {
    await visit.end();
  }
}

function openingOf({ page, pane }: { readonly page: Probe; readonly pane: Probe }): Opening {
  return {
    seconds: (pane.usable - page.opened) / 1000,
    syncs: page.requests,
    bytes: page.characters + pane.characters,
  };
}

function sampleSize(): string {
  const pilot = examplePilot("da", dateSerial(2026, 1, 31)!);
  const most = Math.max(...pilot.citizens.map(({ measurements }) => measurements.length));
  return `${pilot.citizens.length} × ${questionsOf(pilot).length} × ${most}`;
}

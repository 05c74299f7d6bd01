import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import type { PageLanguage } from "../../../host/browser/page/pageTexts";
import { isLong } from "../../support/testLength";
import { Journey, type JourneyOptions } from "./Journey";

/** A journey takes seconds; this is for a machine with much else to do. */
const MOST_MS = 120_000;
/** Where a picture of the page goes when a journey fails. */
const PICTURES = join(__dirname, "../../../out/journeys");
/** Of the page, in journeys that do not say theirs: the long run takes each the other way round. */
const LANGUAGE: PageLanguage = isLong ? "en" : "da";

let browser: Promise<Browser> | null = null;

afterAll(async () => {
  await (await browser)?.close();
});

/**
 * A test that is a journey in a browser. Beside what it looks at itself, nothing may be asked of another origin, and
 * nothing may stand on the console as an error. Skipped, with the reason in its title, where there is no browser.
 */
export function takeJourney(
  title: string,
  options: JourneyOptions,
  go: (journey: Journey) => Promise<void>
): void {
  const reason = process.env["JOURNEY_NO_BROWSER"];
  if (reason !== undefined) {
    it.skip(`${title} (skipped: ${reason})`, () => undefined);
    return;
  }
  it(
    title,
    async () => {
      browser ??= chromium.connect(setting("JOURNEY_BROWSER"));
      const inLanguage = { language: LANGUAGE, ...options };
      const started = await Journey.begin(await browser, setting("JOURNEY_URL"), inLanguage);
      try {
        await go(started);
        expect(started.problems).toEqual([]);
        expect(started.origins).toEqual([new URL(setting("JOURNEY_URL")).origin]);
      } catch (error) {
        throw await withPicture(error, started, title);
      } finally {
        await started.end();
      }
    },
    MOST_MS
  );
}

/** A journey that is like another one, and so is taken by the long run only: a quarter of a minute each. */
export function takeLongJourney(...journey: Parameters<typeof takeJourney>): void {
  if (isLong) takeJourney(...journey);
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: journeys run as a project of Jest.`);
  return value;
}

/** The error with what else was seen, and where the page's picture is. */
async function withPicture(error: unknown, { page, problems }: Journey, title: string) {
  if (!(error instanceof Error)) return error;
  mkdirSync(PICTURES, { recursive: true });
  const path = join(PICTURES, `${title.replace(/[^\p{L}\d]+/gu, "-")}.png`);
  const isThere = await page.screenshot({ path, timeout: 5000 }).then(
    () => true,
    () => false
  );
  const more = [
    ...(isThere ? [`\n\nThe page then: ${path}`] : []),
    ...problems.map((problem) => `\nAlso: ${problem}`),
  ].join("");
  // Jest shows the stack, which has the message as it was.
  error.stack = (error.stack ?? error.message).replace(error.message, (words) => words + more);
  error.message += more;
  return error;
}

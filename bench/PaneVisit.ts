import { join } from "node:path";
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import { frameName } from "../host/browser/frame/frameIdentity";
import { pageTexts } from "../host/browser/page/pageTexts";
import { paneTexts } from "../src/locales/everyLanguage";

/** Where the page is looked at, and in which language. */
const LANGUAGE = "da";
const LOCALE = "da-DK";
/** What stands behind the first of the figures, as a regular expression: whatever their number is. */
export const ACTIVE_CITIZENS = [1, 2].map(paneTexts[LANGUAGE].start.overview.active).join("|");
const PROBE = join(__dirname, "paneProbe.js");
/** Where the pane asks for initials, they are skipped. */
const SKIP_INITIALS = join(__dirname, "../scripts/skipInitials.js");
/** Of the same origin as the page, and not there until the bench makes it. */
const BLANK_PAGE = "bench-blank.html";
/** With the scripts that the pane's page has besides its own. */
const BLANK_HTML = `<!doctype html><title>blank</title><script src="office-js/office.js"></script>`;
/** A machine with much else to do gets there too. */
const MOST_MS = 120_000;

/** What `paneProbe.js` saw in a frame: times and lengths of time in milliseconds. */
export interface Probe {
  /** When a frame was put into the page. */
  readonly opened: number;
  /** When a button was last pressed in this frame. */
  readonly pressed: number;
  /** When the pane showed its figures, and was free to take what the user does. */
  readonly usable: number;
  readonly requests: number;
  readonly characters: number;
  readonly longestTask: number;
  readonly longestWithoutFrame: number;
}

/** A visit to the page in a browser that has not been there before. Nothing is left of it. */
export class PaneVisit {
  readonly texts = pageTexts(LANGUAGE);
  readonly pane = paneTexts[LANGUAGE];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page
  ) {}

  static async begin(browser: Browser, url: string): Promise<PaneVisit> {
    const context = await browser.newContext({
      // The page's certificate is its own.
      ignoreHTTPSErrors: true,
      locale: LOCALE,
      viewport: { width: 1280, height: 800 },
    });
    context.setDefaultTimeout(MOST_MS);
    await context.addInitScript(`globalThis.benchFigures = ${JSON.stringify(ACTIVE_CITIZENS)};`);
    await context.addInitScript({ path: PROBE });
    await context.addInitScript({ path: SKIP_INITIALS });
    await context.route(`**/${BLANK_PAGE}`, (route) =>
      route.fulfill({ contentType: "text/html", body: BLANK_HTML })
    );
    const page = await context.newPage();
    await page.goto(`${url}?lang=${LANGUAGE}`);
    return new PaneVisit(context, page);
  }

  async end(): Promise<void> {
    await this.context.close();
  }

  /** The task pane. */
  get inPane(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  /** Presses a button of the page. */
  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name }).click();
  }

  /** Puts a frame with office.js alone into the page, and takes it away. @returns seconds until it was loaded. */
  async loadBlankFrame(): Promise<number> {
    const name = frameName({
      conversationId: "bench",
      appId: "bench",
      locale: LOCALE,
      origin: new URL(this.page.url()).origin,
    });
    const milliseconds = await this.page.evaluate<number>(`new Promise((resolve) => {
      const frame = document.createElement("iframe");
      frame.name = ${JSON.stringify(name)};
      frame.src = ${JSON.stringify(BLANK_PAGE)};
      const started = performance.now();
      frame.onload = () => {
        frame.remove();
        resolve(performance.now() - started);
      };
      document.body.append(frame);
    })`);
    return milliseconds / 1000;
  }

  /** Waits until the pane shows its figures. @returns what was seen in page and pane by then. */
  async untilUsable(): Promise<{ readonly page: Probe; readonly pane: Probe }> {
    const pane = await this.paneFrame();
    await pane.evaluate("benchProbe.untilUsable");
    return { page: await probeOf(this.page.mainFrame()), pane: await probeOf(pane) };
  }

  /** Counts anew from here, in page and pane. */
  async countFromHere(): Promise<void> {
    for (const frame of this.page.frames()) await frame.evaluate("benchProbe.reset()");
  }

  private async paneFrame(): Promise<Frame> {
    await this.inPane.locator("main").waitFor();
    const frame = this.page.frames().find((each) => each.url().includes("/taskpane.html"));
    if (!frame) throw new Error("There is no pane.");
    return frame;
  }
}

async function probeOf(frame: Frame): Promise<Probe> {
  return JSON.parse(await frame.evaluate<string>("JSON.stringify(benchProbe)")) as Probe;
}

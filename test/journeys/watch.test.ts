import { axeFindings } from "./support/axeFindings";
import type { Journey } from "./support/Journey";
import { takeJourney } from "./support/takeJourney";

/** The browser tells of a thing as soon as it is done; this is for a machine with much else to do. */
const SOON_MS = 10_000;

/** What no journey may pass by: each is shown to be seen. */
describe("a journey sees", () => {
  takeJourney("a request to another origin, and the policy that stops it", {}, async (journey) => {
    await journey.page.evaluate(() => fetch("https://elsewhere.example/").catch(() => null));
    expect(journey.problems.join("\n")).toMatch(/elsewhere\.example/);
    journey.expectProblem(/elsewhere\.example|Content Security Policy/);
  });

  takeJourney(
    "what asks another origin in the pane, in a socket or in a frame",
    {},
    async (journey) => {
      await journey.openSample();
      const pane = await journey.paneFrame();
      await pane.evaluate(() => {
        new Image().src = "https://picture.example/";
        const frame = document.createElement("iframe");
        frame.src = "https://frame.example/";
        document.body.append(frame);
        navigator.sendBeacon("https://beacon.example/");
        try {
          new WebSocket("wss://socket.example/");
        } catch {
          // Where the policy forbids it the browser says so in this way.
        }
      });
      for (const name of ["picture", "frame", "beacon", "socket"]) {
        await expectSoon(journey, `${name}.example`);
        journey.expectOrigin(`https://${name}.example`);
      }
      journey.expectProblem(/\.example/);
    }
  );

  takeJourney("an error on the console, and an exception", {}, async (journey) => {
    const thrown = journey.page.waitForEvent("pageerror");
    await journey.page.evaluate(() => {
      setTimeout(() => {
        console.error("seen on the console");
        throw new Error("seen as an exception");
      });
    });
    await thrown;
    expect(journey.problems).toEqual([
      "console: seen on the console",
      "exception: Error: seen as an exception",
    ]);
    journey.expectProblem(/seen/);
  });

  takeJourney("what not everybody can use", {}, async (journey) => {
    await journey.page.evaluate(() => {
      document.body.append(document.createElement("input"));
    });
    expect((await axeFindings(journey.page.mainFrame())).join("\n")).toMatch(/^label: /m);
  });
});

/** Waits until one of the problems has these words. Each question to the page gives the browser time to tell. */
async function expectSoon(journey: Journey, words: string): Promise<void> {
  const text = (): string => journey.problems.join("\n");
  const until = Date.now() + SOON_MS;
  while (!text().includes(words) && Date.now() < until) await journey.page.title();
  expect(text()).toContain(words);
}

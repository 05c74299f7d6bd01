import { axeFindings } from "./support/axeFindings";
import { takeJourney } from "./support/takeJourney";

/** What no journey may pass by: each is shown to be seen. */
describe("a journey sees", () => {
  takeJourney("a request to another origin, and the policy that stops it", {}, async (journey) => {
    await journey.page.evaluate(() => fetch("https://elsewhere.example/").catch(() => null));
    expect(journey.problems.join("\n")).toMatch(/elsewhere\.example/);
    journey.expectProblem(/elsewhere\.example|Content Security Policy/);
  });

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

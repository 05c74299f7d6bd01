import { CITIZEN, Scoring } from "./support/scoring";
import type { Journey } from "./support/Journey";
import { takeJourney } from "./support/takeJourney";

/** Names of the pane's own scripts that it has fetched, in order, without what is new in every release. */
async function fetched(journey: Journey): Promise<string[]> {
  const frame = await journey.paneFrame();
  const names = await frame.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith(".js") && !path.includes("office-js"))
  );
  return names.map((path) => path.slice(1).split(".")[0] ?? "");
}

/** What several of them share has a number for a name, and comes with the first. */
const LATER = /^(?:(?:view|reader|sink|act)-|start-overview|\d+$)/;

takeJourney(
  "the pane fetches one language, and the rest once Start can be used",
  {},
  async (journey) => {
    await journey.openBlank();
    await journey.inPane
      .getByRole("button", { name: journey.pane.actions.createRegister.button })
      .waitFor();
    const frame = await journey.paneFrame();
    await frame.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("/act-upgrade."))
    );
    const names = await fetched(journey);
    const first = names.slice(
      0,
      names.findIndex((name) => LATER.test(name))
    );
    expect(first.sort()).toEqual([
      "start-create",
      "taskpane",
      "template-bip",
      `texts-${journey.language}`,
    ]);
    expect(names.filter((name) => name.startsWith("texts-"))).toHaveLength(1);
    expect(names.filter((name) => LATER.test(name) && name.includes("-")).sort()).toEqual([
      "act-upgrade",
      "act-write",
      "reader-table",
      "sink-sheet",
      "start-overview",
      "view-check",
      "view-citizen",
      "view-export",
      "view-import",
      "view-score",
    ]);
  }
);

takeJourney(
  "a view that a new release has taken away is said, and the answers are not lost",
  {},
  async (journey) => {
    const { page, inPane, pane } = journey;
    journey.expectProblem(/view-citizen/);
    journey.expectProblem(/ERR_FAILED/);
    await page.route("**/view-citizen.*.js", (route) => route.abort());
    await journey.openSample();
    await journey.ribbon("score");
    await journey.chooseCitizen(CITIZEN);
    const scoring = new Scoring(journey, inPane);
    await scoring.answer(CITIZEN, 2);
    const views = inPane.getByRole("navigation");
    await views.getByRole("button", { name: pane.shell.tabs.citizen, exact: true }).click();
    await journey.says(pane.notices.partGone.happened).waitFor();
    await journey.says(pane.notices.partGone.next).waitFor();
    expect(await journey.view("score").isVisible()).toBe(true);
    await scoring.save.click();
    await scoring.saved.waitFor();
    await page.unroute("**/view-citizen.*.js");
    await views.getByRole("button", { name: pane.shell.tabs.citizen, exact: true }).click();
    await journey.view("citizen").waitFor();
  }
);

takeJourney(
  "what writes is gone after a new release: that is said, and the answers are saved when it is there again",
  {},
  async (journey) => {
    const { page, inPane, pane } = journey;
    journey.expectProblem(/act-write/);
    journey.expectProblem(/ERR_FAILED/);
    await page.route("**/act-write.*.js", (route) => route.abort());
    await journey.openSample();
    await journey.ribbon("score");
    await journey.chooseCitizen(CITIZEN);
    const scoring = new Scoring(journey, inPane);
    await scoring.answer(CITIZEN, 2);
    await scoring.save.click();
    await journey.says(pane.notices.partGone.happened).waitFor();
    await journey.says(pane.notices.partGone.next).waitFor();
    await page.unroute("**/act-write.*.js");
    await scoring.save.click();
    await scoring.saved.waitFor();
  }
);

import type { Locator } from "playwright-core";
import { isLong } from "../support/testLength";
import { Scoring, CITIZEN } from "./support/scoring";
import { takeJourney } from "./support/takeJourney";

/** In sight: what is at its middle is it, or a part of it, and nothing that lies over it. */
async function isSeen(element: Locator): Promise<boolean> {
  return element.evaluate((it) => {
    const { left, top, width, height } = it.getBoundingClientRect();
    return it.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
}

/** Window sizes, and how many of the first question's steps are to be seen in Danish before anything is scrolled. */
const WINDOWS = [
  [1360, 800, 2],
  [1280, 800, 2],
  [320, 640, 0],
  [680, 400, 0],
] as const;

// The plain run takes every other one.
for (const [width, height, steps] of WINDOWS.filter((_, index) => isLong || index % 2 === 0)) {
  takeJourney(
    `at ${width}×${height}, the way to save is in sight, and what is in its way`,
    { width, height },
    async (journey) => {
      const { inPane, pane } = journey;
      await journey.openSample();
      await journey.ribbon("score");
      const scoring = new Scoring(journey, inPane);
      await scoring.choose("K-016");
      const save = inPane.getByRole("button", {
        name: pane.actions.addMeasurement.buttonOfNothing("K-016"),
      });
      await save.waitFor();
      expect(await isSeen(save)).toBe(true);
      const first = inPane.getByRole("radiogroup").nth(1).getByRole("radio");
      // English has longer words: a line more of question and step.
      const most = journey.language === "da" ? steps : Math.min(steps, 1);
      for (let step = 0; step < most; step++) {
        expect(await isSeen(first.nth(step))).toBe(true);
      }

      // An answer that waits is told of above the form of the next citizen, and so is an earlier answer.
      await first.nth(2).focus();
      await first.nth(2).press("3");
      await scoring.save.waitFor();
      expect(await isSeen(scoring.save)).toBe(true);
      expect(await isSeen(inPane.getByText(pane.score.unsaved, { exact: true }))).toBe(true);
      await scoring.choose(CITIZEN);
      await inPane.getByRole("button", { name: pane.score.correctRecent }).waitFor();
      await inPane
        .getByRole("button", { name: pane.actions.addMeasurement.buttonOfNothing(CITIZEN) })
        .click();
      const summary = inPane.locator("[role=group]:focus");
      await summary.waitFor();
      expect(await isSeen(summary.getByRole("heading"))).toBe(true);
      expect(await isSeen(summary.getByText(pane.score.nothingAnswered))).toBe(true);
    }
  );
}

import type { Locator } from "playwright-core";
import { Scoring } from "./support/scoring";
import { takeJourney } from "./support/takeJourney";

/** How much of an element is in sight, from 0 to 1: how many of a grid of points in it show it, or a part of it. */
async function shareSeen(element: Locator): Promise<number> {
  return element.evaluate((it) => {
    const { left, top, width, height } = it.getBoundingClientRect();
    const parts = [0.05, 0.25, 0.5, 0.75, 0.95];
    const seen = parts.flatMap((x) =>
      parts.map((y) =>
        it.contains(document.elementFromPoint(left + width * x, top + height * y)) ? 1 : 0
      )
    );
    return seen.reduce((sum: number, one) => sum + one, 0) / seen.length;
  });
}

const CASES = [
  { width: 320, height: 480, language: "da" },
  { width: 320, height: 480, language: "en", forcedColors: true },
  { width: 1366, height: 768, language: "en", colorScheme: "dark" },
  { width: 1366, height: 768, language: "da" },
] as const;

for (const { width, height, ...look } of CASES) {
  const name = `${width}×${height} ${Object.values(look).join(" ")}`;
  takeJourney(
    `at ${name}, initials are asked for under the form, and answered by keyboard alone`,
    { width, height, ...look, answersInitials: true },
    async (journey) => {
      const { inPane } = journey;
      await journey.openSample();
      await journey.ribbon("score");
      const scoring = new Scoring(journey, inPane);
      await scoring.choose("K-016");
      const first = inPane.getByRole("radiogroup").nth(1).getByRole("radio").first();
      await first.focus();
      await first.press("3");
      await scoring.save.focus();
      await scoring.save.press("Enter");

      const bar = inPane.locator("form[data-asks=initials]");
      const field = bar.getByRole("textbox");
      await field.waitFor();
      expect(await field.evaluate((it) => it === document.activeElement)).toBe(true);
      // The question is seen whole, and so is what it is about.
      expect(await shareSeen(field)).toBe(1);
      for (const button of await bar.getByRole("button").all()) {
        expect(await shareSeen(button)).toBe(1);
      }
      expect(await shareSeen(scoring.save)).toBe(1);
      const barTop = await bar.evaluate((it) => it.getBoundingClientRect().top / innerHeight);
      expect(barTop).toBeGreaterThan(0.4);

      // Escape goes back to the form, and nothing is saved.
      await field.press("Escape");
      await bar.waitFor({ state: "detached" });
      expect(await scoring.save.evaluate((it) => it === document.activeElement)).toBe(true);
      await scoring.save.press("Enter");
      await field.waitFor();
      await field.fill("ank");
      await field.press("Enter");
      await bar.waitFor({ state: "detached" });
      await scoring.saved.waitFor();
    }
  );
}

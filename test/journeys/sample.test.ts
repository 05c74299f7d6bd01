import { isLong } from "../support/testLength";
import { SavedWorkbook } from "./support/savedWorkbook";
import { takeJourney } from "./support/takeJourney";

/** The plain run takes the journeys in Danish. */
const LANGUAGES = isLong ? (["da", "en"] as const) : (["da"] as const);

describe.each(LANGUAGES)("the sample (%s)", (language) => {
  takeJourney(
    `shows the curve of whoever is selected in the sheet (${language})`,
    { language },
    async (journey) => {
      const { inPane, pane } = journey;
      await journey.openSample();
      const saved = new SavedWorkbook(await journey.saveXlsx());
      const [, ...citizens] = saved.table("PRCitizens").map(([code]) => String(code));
      const [, scores = ""] = await journey.sheets();

      await journey.ribbon("citizen");
      const chosen = inPane.getByRole("combobox", { name: pane.shell.citizen });
      await journey.sheet(scores);
      for (const citizen of [citizens[0]!, citizens[3]!]) {
        await journey.goTo(saved.addressOf(scores, citizen));
        await inPane.getByRole("img", { name: citizen }).waitFor();
        expect(await chosen.inputValue()).toBe(citizen);
      }

      // And the other way: the sheet follows the pane.
      await journey.chooseCitizen(citizens[1]!);
      await inPane.getByRole("img", { name: citizens[1]! }).waitFor();
      await journey.selectedCell(saved.addressOf(scores, citizens[1]!)).waitFor();

      // A button of the ribbon shows its view again when the pane has gone to another one.
      await inPane.getByRole("button", { name: pane.shell.tabs.start, exact: true }).click();
      await journey.view("start").waitFor();
      await journey.ribbon("citizen");
    }
  );
});

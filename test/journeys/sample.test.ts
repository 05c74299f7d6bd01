import { SavedWorkbook } from "./support/savedWorkbook";
import { takeJourney } from "./support/takeJourney";

describe.each(["da", "en"] as const)("the sample (%s)", (language) => {
  takeJourney(`opens, with the pane beside it (${language})`, { language }, async (journey) => {
    await journey.openSample();
    await journey.ribbon("start");
    const saved = new SavedWorkbook(await journey.saveXlsx());
    expect(saved.table("PRCitizens").length).toBeGreaterThan(5);
  });
});

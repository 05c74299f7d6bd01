import { templates } from "../../templates";
import { isLong } from "../support/testLength";
import { SavedWorkbook } from "./support/savedWorkbook";
import { takeJourney } from "./support/takeJourney";

/** The plain run takes the journeys in Danish. */
const LANGUAGES = isLong ? (["da", "en"] as const) : (["da"] as const);

/** What a stranger does who has nothing: from an empty workbook to a measurement and its curve. */
describe.each(LANGUAGES)("an empty workbook (%s)", (language) => {
  takeJourney(
    `becomes a register with a citizen, a measurement and a curve (${language})`,
    { language },
    async (journey) => {
      const { inPane, pane } = journey;
      await journey.openBlank();
      await inPane.getByRole("button", { name: pane.actions.createRegister.button }).click();
      await inPane.getByText(templates[0]!.group.name[language]).first().waitFor();

      const form = inPane.getByRole("form", { name: pane.start.addCitizen.heading });
      await form.getByLabel(pane.start.addCitizen.code).fill("K7M");
      await form.getByRole("button", { name: pane.actions.addCitizen.button, exact: true }).click();
      await inPane.getByText(pane.actions.addCitizen.done("K7M")).waitFor();

      await journey.ribbon("score");
      const answered = await journey.scoreAll(3);
      expect(answered).toBeGreaterThan(5);
      await inPane
        .getByRole("button", { name: pane.actions.addMeasurement.button(1, "K7M") })
        .click();
      await inPane.getByText(pane.actions.addMeasurement.done(1, "K7M")).waitFor();
      await inPane.getByRole("button", { name: pane.score.seeCurve }).click();
      await journey.view("citizen").waitFor();
      await inPane.getByRole("img").first().waitFor();

      const saved = new SavedWorkbook(await journey.saveXlsx());
      const scores = saved.table(`PRScores${templates[0]!.group.code}`);
      const rows = scores.filter(([citizen]) => citizen === "K7M");
      const measured = rows.filter((row) => row.includes(3));
      expect(measured).toHaveLength(answered);
    }
  );
});

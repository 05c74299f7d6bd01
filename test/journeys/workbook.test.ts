import { SavedWorkbook } from "./support/savedWorkbook";
import { CITIZEN, Scoring, changedScores } from "./support/scoring";
import { takeJourney } from "./support/takeJourney";

takeJourney("what is saved is all there when it is opened again", {}, async (journey) => {
  const { inPane, pane } = journey;
  await journey.openSample();
  const sample = new SavedWorkbook(await journey.saveXlsx());
  await journey.ribbon("score");
  const scoring = new Scoring(journey, inPane);
  await scoring.answer(CITIZEN, 2);
  await scoring.save.click();
  await scoring.saved.waitFor();
  await journey.ribbon("citizen");
  await journey.chooseCitizen(CITIZEN);
  await inPane.getByRole("button", { name: pane.actions.drawCard.button }).click();
  await journey.says(pane.actions.drawCard.done(CITIZEN)).waitFor();
  const card = (await journey.sheets()).at(-1)!;
  const bytes = await journey.saveXlsx();
  const saved = new SavedWorkbook(bytes);
  expect(saved.charts(card)).toBeGreaterThan(0);
  expect(changedScores(sample, saved)).toHaveLength(scoring.answered);

  await journey.restart();
  await journey.openXlsx(bytes, "igen.xlsx");
  expect(await journey.sheets()).toContain(card);
  await journey.sheet(card);
  await journey.page.getByRole("img", { name: /\S/ }).first().waitFor();
  await journey.ribbon("score");
  await scoring.choose(CITIZEN);
  await scoring.hasAnswers(2);
  const again = new SavedWorkbook(await journey.saveXlsx());
  expect(again.contents).toEqual(saved.contents);
});

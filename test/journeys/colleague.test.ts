import { refusalTexts } from "../../src/locales/refusals";
import { refusalText } from "../../src/taskpane/session/describeFailure";
import { changedScores, CITIZEN, kept, readyToSave, Scoring } from "./support/scoring";
import { takeJourney } from "./support/takeJourney";

/** What the two answer, the smaller number first. */
const MY_STEP = 2;
const THEIR_STEP = 4;

takeJourney("a colleague's pane on the same workbook sees what is saved", {}, async (journey) => {
  const scoring = await readyToSave(journey, MY_STEP);
  await journey.openColleaguesPane();
  await scoring.save.click();
  await scoring.saved.waitFor();
  // What the one has saved the other sees, and can go on with.
  const theirs = new Scoring(journey, journey.inColleaguesPane);
  await theirs.choose(CITIZEN);
  await theirs.hasAnswers(MY_STEP);
});

/**
 * Two panes save at the same time: the person's has read what it writes into, and its colleague's is done before it
 * writes. The one is told, and saves again; then all answers of both are there.
 */
describe.each([
  ["about two citizens", "K-002"],
  ["about the same citizen", CITIZEN],
])("two panes that save at the same time, %s,", (about, theirCitizen) => {
  takeJourney(
    `lose nothing, and the one that came too late says so (${about})`,
    {},
    async (journey) => {
      const mine = await readyToSave(journey, MY_STEP);
      await journey.openColleaguesPane();
      const theirs = new Scoring(journey, journey.inColleaguesPane);
      const before = await kept(journey);
      await journey.gate.hold(journey.ownTitle);
      await mine.save.click();
      await journey.gate.isReached();
      await theirs.answer(theirCitizen, THEIR_STEP);
      await theirs.save.click();
      await theirs.saved.waitFor();
      await journey.gate.open();

      const alert = mine.alert(refusalText("conflict", "da").happened);
      await alert.filter({ hasText: refusalTexts.da.kept.partly }).waitFor();
      const theirScores = Array<number>(theirs.answered).fill(THEIR_STEP);
      expect(changedScores(before, await kept(journey))).toEqual(theirScores);

      await mine.tryAgain.click();
      await alert.waitFor({ state: "hidden" });
      // One Excel for both: what the colleague chose is what the pane shows.
      await journey.chooseCitizen(CITIZEN);
      await mine.save.click();
      await mine.saved.waitFor();
      const changed = changedScores(before, await kept(journey)).sort();
      expect(changed).toEqual([...Array<number>(mine.answered).fill(MY_STEP), ...theirScores]);
    }
  );
});

import { refusalTexts } from "../../src/locales/everyLanguage";
import { refusalText } from "../../src/taskpane/session/describeFailure";
import type { Journey } from "./support/Journey";
import type { SavedWorkbook } from "./support/savedWorkbook";
import { changedScores, CITIZEN, kept, readyToSave, Scoring } from "./support/scoring";
import { takeJourney, takeLongJourney } from "./support/takeJourney";

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
 * writes. The one is told, and saves again.
 */
describe("two panes that save at the same time", () => {
  takeJourney("lose nothing, and the one that came too late says so", {}, async (journey) => {
    const { mine, theirs, before } = await saveTooLate(journey, "K-002");
    const theirScores = Array<number>(theirs.answered).fill(THEIR_STEP);
    expect(changedScores(before, await kept(journey))).toEqual(theirScores);

    // One Excel for both: what the colleague chose is what the pane shows.
    await journey.chooseCitizen(CITIZEN);
    await mine.save.click();
    await mine.saved.waitFor();
    const changed = changedScores(before, await kept(journey)).sort();
    expect(changed).toEqual([...Array<number>(mine.answered).fill(MY_STEP), ...theirScores]);
  });

  takeLongJourney("about the same citizen and day are one measurement", {}, async (journey) => {
    const { mine, theirs, before } = await saveTooLate(journey, CITIZEN);
    const theirScores = Array<number>(theirs.answered).fill(THEIR_STEP);
    expect(changedScores(before, await kept(journey))).toEqual(theirScores);

    // The pane has seen by now that there are answers of that day, and says that they will be corrected.
    await mine.saveCorrections.click();
    await mine.saved.waitFor();
    const myScores = Array<number>(mine.answered).fill(MY_STEP);
    expect(changedScores(before, await kept(journey))).toEqual(myScores);
  });
});

/** Answers in both panes, of which the colleague's are saved first; the person's are refused, and the pane looks again. */
async function saveTooLate(
  journey: Journey,
  theirCitizen: string
): Promise<{ mine: Scoring; theirs: Scoring; before: SavedWorkbook }> {
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

  const alert = mine.alert(refusalText("conflict", journey.pane).happened);
  await alert.filter({ hasText: refusalTexts[journey.language].kept.partly }).waitFor();
  await mine.readAgain.click();
  await alert.waitFor({ state: "hidden" });
  return { mine, theirs, before };
}

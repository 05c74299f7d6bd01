import { noticeTexts, refusalTexts } from "../../src/locales/everyLanguage";
import { PATIENCE } from "../../src/workbook/Patience";
import { changedScores, kept, readyToSave, type Scoring } from "./support/scoring";
import type { Journey } from "./support/Journey";
import type { SavedWorkbook } from "./support/savedWorkbook";
import { takeJourney, takeLongJourney } from "./support/takeJourney";

const STEP = 2;

/** Not one answer is in the workbook, and the pane says so. */
async function nothingIsWritten(
  journey: Journey,
  scoring: Scoring,
  before: SavedWorkbook
): Promise<void> {
  await scoring.alert(refusalTexts[journey.language].kept.old).waitFor();
  expect(changedScores(before, await kept(journey))).toEqual([]);
}

/** Every answer is in the workbook, once. */
async function everythingIsWritten(
  journey: Journey,
  scoring: Scoring,
  before: SavedWorkbook
): Promise<void> {
  await scoring.saved.waitFor();
  const changed = changedScores(before, await kept(journey));
  expect(changed).toEqual(Array(scoring.answered).fill(STEP));
}

takeJourney(
  "a protected sheet and a cell that is being typed in are named, and saving goes on when they are not in the way any more",
  {},
  async (journey) => {
    const scoring = await readyToSave(journey, STEP);
    const before = await kept(journey);
    const { page, texts } = journey;
    await page.getByRole("tab", { name: texts.ribbon.home }).click();
    await journey.button(texts.ribbon.protect).click();
    await scoring.save.click();
    await scoring.refusal("accessDenied").waitFor();
    await nothingIsWritten(journey, scoring, before);
    await journey.button(texts.ribbon.unprotect).click();

    await journey.goTo("A1");
    await page.keyboard.type("noget");
    await scoring.tryAgain.click();
    await scoring.refusal("cellEditMode").waitFor();
    await journey.cellEditor.click();
    await page.keyboard.press("Escape");
    await nothingIsWritten(journey, scoring, before);

    await scoring.tryAgain.click();
    await everythingIsWritten(journey, scoring, before);
  }
);

takeLongJourney("Excel has too much to do: the same again is enough", {}, async (journey) => {
  const scoring = await readyToSave(journey, STEP);
  const before = await kept(journey);
  await journey.trouble("busy");
  await scoring.save.click();
  await scoring.refusal("busy").waitFor();
  await nothingIsWritten(journey, scoring, before);
  await scoring.tryAgain.click();
  await everythingIsWritten(journey, scoring, before);
});

takeLongJourney(
  "a request of more than 5 MB is refused, and the next one is not",
  {},
  async (journey) => {
    const scoring = await readyToSave(journey, STEP);
    const before = await kept(journey);
    await journey.gate.enlarge(journey.ownTitle);
    await scoring.save.click();
    await scoring.refusal("tooLarge").waitFor();
    await nothingIsWritten(journey, scoring, before);
    await scoring.tryAgain.click();
    await everythingIsWritten(journey, scoring, before);
  }
);

takeLongJourney(
  "the session has timed out: the answers are kept, and saved afterwards",
  {},
  async (journey) => {
    const scoring = await readyToSave(journey, STEP);
    const before = await kept(journey);
    await journey.trouble("timeout");
    const order = journey.page.getByText(journey.texts.trouble.timeout.done);
    await order.waitFor();
    await scoring.save.click();
    await scoring.refusal("timedOut").waitFor();
    await order.waitFor({ state: "hidden" });
    await nothingIsWritten(journey, scoring, before);
    await scoring.tryAgain.click();
    await everythingIsWritten(journey, scoring, before);
  }
);

takeLongJourney("a dialog in Excel is in the way until it is closed", {}, async (journey) => {
  const scoring = await readyToSave(journey, STEP);
  const before = await kept(journey);
  await journey.trouble("dialog");
  await scoring.save.click();
  await scoring.refusal("dialogOpen").waitFor();
  await nothingIsWritten(journey, scoring, before);
  await journey.trouble("clear");
  await scoring.tryAgain.click();
  await everythingIsWritten(journey, scoring, before);
});

takeJourney("an answer that never comes is not waited for forever", {}, async (journey) => {
  await journey.page.clock.install();
  const scoring = await readyToSave(journey, STEP);
  const before = await kept(journey);
  // What is written is written; that it was is what the pane does not hear of.
  await journey.gate.hold(journey.ownTitle);
  await scoring.save.click();
  await journey.gate.isReached();
  await journey.trouble("lostAnswer");
  await journey.gate.open();
  await journey.page.clock.fastForward(PATIENCE);
  await scoring.refusal("noAnswer").waitFor();
  await scoring.alert(noticeTexts[journey.language].unanswered.writing).waitFor();
  await scoring.readAgain.click();
  await scoring.refusal("noAnswer").waitFor({ state: "hidden" });
  // All of it is there, and the form does not say that it is not.
  await journey.inPane
    .getByText(journey.pane.score.unsaved, { exact: true })
    .waitFor({ state: "hidden" });
  expect(changedScores(before, await kept(journey))).toEqual(Array(scoring.answered).fill(STEP));
});

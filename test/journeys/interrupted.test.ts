import { noticeTexts } from "../../src/locales/everyLanguage";
import { refusalText } from "../../src/taskpane/session/describeFailure";
import { importInTheMiddle } from "./support/importing";
import { SavedWorkbook } from "./support/savedWorkbook";
import { changedScores, kept, readyToSave } from "./support/scoring";
import { takeJourney, takeLongJourney } from "./support/takeJourney";

const PEOPLE = 900;
/** So many that they are not all written by the time another workbook is open. */
const MANY_PEOPLE = 4_000;
/** Longer than a change counts as one that is under way. */
const LATER_MS = 120_000;

/** Codes of the citizens in a saved register. */
function citizens(saved: SavedWorkbook): unknown[] {
  return saved
    .table("PRCitizens")
    .slice(1)
    .map(([code]) => code);
}

takeJourney(
  "an import leaves the grid to the person, and is stopped without a trace",
  {},
  async (journey) => {
    const { inPane, pane } = journey;
    await importInTheMiddle(journey, PEOPLE);
    await inPane.getByRole("progressbar", { name: pane.shell.work.writing }).waitFor();
    await journey.cell("B3").click();
    await journey.selectedCell("B3").waitFor();
    await inPane.getByRole("button", { name: pane.shell.cancel, exact: true }).click();
    await inPane.getByText(pane.shell.cancelling).first().waitFor();
    await journey.gate.open();
    await journey.says(noticeTexts[journey.language].cancelled).waitFor();
    expect(citizens(await kept(journey))).toHaveLength(2);
  }
);

takeJourney(
  "a pane that was closed in the middle of an import puts it back when it is opened again",
  {},
  async (journey) => {
    const { inPane, page, pane } = journey;
    await importInTheMiddle(journey, PEOPLE);
    await journey.button(journey.texts.pane.close(journey.ownTitle)).click();
    // What the pane had sent before stands half in the workbook.
    expect(citizens(await kept(journey)).length).toBeGreaterThan(2);

    // For a while it may be somebody else's, who is still at it.
    await journey.ribbon("start");
    await inPane.getByText(pane.shell.working).waitFor();
    await journey.button(journey.texts.pane.close(journey.ownTitle)).click();

    await page.clock.setFixedTime(Date.now() + LATER_MS);
    await journey.ribbon("start");
    await journey.says(noticeTexts[journey.language].putBack.happened).waitFor();
    await inPane.getByRole("button", { name: `2 ${pane.start.overview.active(2)}` }).waitFor();
    await inPane.getByText(pane.start.overview.noProblems).waitFor();
    expect(citizens(await kept(journey))).toHaveLength(2);
  }
);

takeJourney(
  "another workbook takes the place of the one that an import is written into",
  {},
  async (journey) => {
    const { inPane, page } = journey;
    await journey.openSample();
    const sample = await journey.saveXlsx();
    await journey.restart();
    await importInTheMiddle(journey, MANY_PEOPLE);
    await journey.chooseXlsx(sample, "en-anden.xlsx");
    // The import goes on at the moment at which the other workbook is opened.
    await journey.gate.openAtClick();
    await page.getByRole("button", { name: journey.texts.file.discard }).click();
    await journey.isOpen("en-anden.xlsx");

    const { happened, next } = refusalText("inactiveWorkbook", journey.pane);
    const alert = inPane.getByRole("alert").filter({ hasText: happened });
    await alert.getByText(next).waitFor();
    const untouched = new SavedWorkbook(sample);
    expect(citizens(await kept(journey))).toEqual(citizens(untouched));

    await alert.getByRole("button", { name: noticeTexts[journey.language].reload }).click();
    await alert.waitFor({ state: "hidden" });
    await journey.ribbon("citizen");
    await journey.chooseCitizen(String(citizens(untouched)[0]));
    await inPane.getByRole("img").first().waitFor();
    for (const name of untouched.scoreTables) {
      expect((await kept(journey)).table(name)).toEqual(untouched.table(name));
    }
  }
);

takeLongJourney(
  "another workbook takes the place of the one that is being scored: no answer gets into it",
  {},
  async (journey) => {
    const { inPane, pane } = journey;
    const scoring = await readyToSave(journey);
    const sample = await journey.saveXlsx();
    await journey.openXlsx(sample, "en-anden.xlsx");
    // The pane begins anew with the workbook that is there now.
    await scoring.save.waitFor({ state: "hidden" });
    await inPane.getByText(pane.score.pickCitizen).or(scoring.questions).first().waitFor();
    expect(changedScores(new SavedWorkbook(sample), await kept(journey))).toEqual([]);
  }
);

takeLongJourney(
  "answers that are not saved stay while the ribbon shows other views",
  {},
  async (journey) => {
    const { inPane, pane } = journey;
    const scoring = await readyToSave(journey);
    await journey.ribbon("check");
    await journey.ribbon("score");
    await inPane.getByText(pane.score.unsaved, { exact: true }).waitFor();
    await scoring.hasAnswers(2);
    await scoring.save.click();
    await scoring.saved.waitFor();
  }
);

import { existsSync } from "node:fs";
import { join } from "node:path";
import { numberText } from "../../src/locales/sentences";
import { violationTexts } from "../../src/locales/everyLanguage";
import { fill } from "../../src/locales/workbook";
import { axeFindings } from "./support/axeFindings";
import { OWN_WORDS } from "./support/importing";
import type { Journey } from "./support/Journey";
import { SavedWorkbook } from "./support/savedWorkbook";
import { takeJourney } from "./support/takeJourney";

/** Real answers of 302 people; its folder says what must come out. It is not part of this repository. */
const FILE = join(__dirname, "../../../shared/data/arthritis.csv");
const isThere = existsSync(FILE);

(isThere ? describe : describe.skip)(
  isThere ? "302 people with arthritis" : `302 people (skipped: ${FILE} is not there)`,
  () => {
    takeJourney("come into an empty workbook by the pane, and are saved", {}, async (journey) => {
      const { inPane, pane, language } = journey;
      await journey.openBlank();
      await inPane.getByRole("button", { name: pane.start.create.importLink }).click();
      await inPane.locator("input[type=file]").first().setInputFiles(FILE);
      await inPane.getByText(pane.import.counts.citizens(302, "302"), { exact: true }).waitFor();
      await inPane
        .getByText(pane.import.counts.scores(1190, numberText(1190, language)), { exact: true })
        .waitFor();
      await inPane
        .getByRole("button", { name: pane.actions.importTable.button, exact: true })
        .click();
      await inPane
        .getByRole("button", { name: `302 ${pane.start.overview.active(302)}` })
        .waitFor();

      const saved = new SavedWorkbook(await journey.saveXlsx());
      const [headers = [], ...rows] = saved.table("PRScoresGIGT");
      const followUps = ["M2", "M3", "M4"].map((name) => headers.indexOf(name));
      const answers = rows.filter((row) => row.includes("SELV"));
      expect(answers).toHaveLength(302);
      const scores = answers.flatMap((row) => followUps.map((column) => row[column]));
      const counts = [1, 2, 3, 4, 5].map((step) => scores.filter((each) => each === step).length);
      expect(counts).toEqual([33, 159, 345, 275, 76]);
    });
  }
);

takeJourney("a file that is wrong is told of by line and column", {}, async (journey) => {
  const { inPane, pane } = journey;
  await journey.openBlank();
  const sheets = await journey.sheets();
  await inPane.getByRole("button", { name: pane.start.create.importLink }).click();
  const rows = Array.from({ length: 30 }, (_, index) => `${index + 1},7,1,2,1`);
  const text = ["id,y,trt,baseline,time", ...rows].join("\n");
  await inPane
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "tal.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  const alert = inPane.getByRole("alert").filter({
    hasText: fill(violationTexts[journey.language].location, { line: "2", column: "y" }).trim(),
  });
  await alert.waitFor();
  expect(await inPane.getByRole("button", { name: pane.actions.importTable.button }).count()).toBe(
    0
  );
  expect(await journey.sheets()).toEqual(sheets);
});

/** Chooses an option of the list that has the keyboard: so many below the one that is chosen. */
async function arrowDown({ page }: Journey, times: number): Promise<void> {
  for (let presses = 0; presses < times; presses++) await page.keyboard.press("ArrowDown");
}

takeJourney(
  "words of a table's own are given a meaning by the keyboard alone, and come in as that",
  {},
  async (journey) => {
    const { inPane, pane, page } = journey;
    await journey.openBlank();
    await inPane.getByRole("button", { name: pane.start.create.importLink }).click();
    await inPane
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "svar.csv", mimeType: "text/csv", buffer: Buffer.from(OWN_WORDS) });
    const questions = inPane.getByRole("group", { name: pane.import.words("Spørgsmål") });
    const raters = inPane.getByRole("group", { name: pane.import.words("Hvem") });
    await questions.waitFor();
    const bringIn = inPane.getByRole("button", {
      name: pane.actions.importTable.button,
      exact: true,
    });
    expect(await bringIn.count()).toBe(0);
    expect(await axeFindings(await journey.paneFrame())).toEqual([]);

    await journey.keyboardToPane();
    // The first two indicators for two of the questions; the third question stays out.
    for (const [word, presses] of [
      ["Q1", 1],
      ["Q2", 2],
    ] as const) {
      await journey.tabTo(questions.getByLabel(word));
      await arrowDown(journey, presses);
    }
    await journey.tabTo(questions.getByLabel("Q3"));
    await page.keyboard.press("End");
    await journey.tabTo(raters.getByLabel("B"));
    await arrowDown(journey, 1);
    expect(await bringIn.count()).toBe(0);
    await journey.tabTo(raters.getByLabel("S"));
    await arrowDown(journey, 2);

    await inPane.getByText(pane.import.counts.leftOut(1, "1"), { exact: true }).waitFor();
    expect(await axeFindings(await journey.paneFrame())).toEqual([]);
    await journey.tabTo(bringIn);
    await page.keyboard.press("Enter");
    await inPane.getByRole("button", { name: `1 ${pane.start.overview.active(1)}` }).waitFor();
    const saved = new SavedWorkbook(await journey.saveXlsx());
    const [table = ""] = saved.scoreTables;
    const [headers = [], ...rows] = saved.table(table);
    const first = headers.indexOf("M1");
    const answered = rows
      .map((row) => row.slice(first, first + 3))
      .filter((scores) => scores.some((each) => typeof each === "number" && each < 10));
    expect(answered).toEqual([
      [2, "", ""],
      ["", "", 3],
      ["", 4, ""],
    ]);
  }
);

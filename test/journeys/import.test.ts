import { existsSync } from "node:fs";
import { join } from "node:path";
import { violationTexts } from "../../src/locales/violations";
import { fill } from "../../src/locales/workbook";
import { SavedWorkbook } from "./support/savedWorkbook";
import { takeJourney } from "./support/takeJourney";

/** Real answers of 302 people; its folder says what must come out. It is not part of this repository. */
const FILE = join(__dirname, "../../../shared/data/arthritis.csv");
const isThere = existsSync(FILE);

(isThere ? describe : describe.skip)(
  isThere ? "302 people with arthritis" : `302 people (skipped: ${FILE} is not there)`,
  () => {
    takeJourney("come into an empty workbook by the pane, and are saved", {}, async (journey) => {
      const { inPane, pane } = journey;
      await journey.openBlank();
      await inPane.getByRole("button", { name: pane.start.create.importLink }).click();
      await inPane.locator("input[type=file]").first().setInputFiles(FILE);
      await inPane.getByText(pane.import.counts.citizens(302, "302"), { exact: true }).waitFor();
      await inPane.getByText(pane.import.counts.scores(1190, "1.190"), { exact: true }).waitFor();
      await inPane.getByRole("button", { name: pane.import.bringIn, exact: true }).click();
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
  await inPane.getByRole("button", { name: pane.start.create.importLink }).click();
  const rows = Array.from({ length: 30 }, (_, index) => `${index + 1},7,1,2,1`);
  const text = ["id,y,trt,baseline,time", ...rows].join("\n");
  await inPane
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "tal.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  const alert = inPane
    .getByRole("alert")
    .filter({ hasText: fill(violationTexts.da.location, { line: "2", column: "y" }).trim() });
  await alert.waitFor();
  expect(await inPane.getByRole("button", { name: pane.import.bringIn }).count()).toBe(0);
  expect(await journey.sheets()).toEqual(["Ark1"]);
});

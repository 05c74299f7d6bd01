import { violationTexts } from "../../src/locales/everyLanguage";
import { takeJourney } from "./support/takeJourney";

takeJourney(
  "a damaged cell is found, gone to and put right, and that is undone",
  {},
  async (journey) => {
    const { inPane, pane } = journey;
    await journey.openSample();
    await journey.ribbon("check");
    // The sample has slips of its own.
    const { title } = violationTexts[journey.language].codes["score.enum"];
    await inPane.getByRole("heading", { name: `${title} (3)` }).waitFor();

    const [, scores = ""] = await journey.sheets();
    await journey.sheet(scores);
    await journey.goTo("Q5");
    const before = await journey.cell("Q5").innerText();
    // A number that is stored as text, as copying from elsewhere makes it.
    await journey.colleagueWrites("Q5", "'4");
    await inPane.getByRole("heading", { name: `${title} (4)` }).waitFor();

    await journey.goTo("A1");
    await inPane.getByText(pane.check.goTo(scores, "Q5")).click();
    await journey.selectedCell("Q5").waitFor();

    await inPane.getByRole("button", { name: pane.actions.fixFinding.button("4") }).click();
    await inPane.getByRole("heading", { name: `${title} (3)` }).waitFor();
    await journey.says(pane.actions.fixFinding.done(title, "4")).waitFor();
    await inPane.getByRole("button", { name: pane.shell.undo, exact: true }).click();
    await inPane.getByRole("heading", { name: `${title} (4)` }).waitFor();
    expect(before).not.toBe("");
  }
);

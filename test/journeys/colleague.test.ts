import { refusalTexts } from "../../src/locales/refusals";
import { changedScores, CITIZEN, kept, readyToSave, Scoring } from "./support/scoring";
import { takeJourney } from "./support/takeJourney";

const OTHER_CITIZEN = "K-002";

takeJourney("a colleague's pane on the same workbook sees what is saved", {}, async (journey) => {
  const scoring = await readyToSave(journey);
  await journey.openColleaguesPane();
  await scoring.save.click();
  await scoring.saved.waitFor();
  // What the one has saved the other sees, and can go on with.
  const { shell } = journey.pane;
  const colleague = journey.inColleaguesPane;
  await colleague.getByRole("combobox", { name: shell.citizen }).selectOption(CITIZEN);
  await colleague.getByText(/^Borger har allerede svaret den .* Svarene er udfyldt\./).waitFor();
});

takeJourney(
  "two panes save a measurement each at the same time, and both are kept",
  {},
  async (journey) => {
    const mine = await readyToSave(journey, 2);
    await journey.openColleaguesPane();
    const theirs = new Scoring(journey, journey.inColleaguesPane);
    const before = await kept(journey);

    // The one has read what it writes into before the other writes.
    await journey.gate.hold(journey.ownTitle);
    await mine.save.click();
    await journey.gate.isReached();
    await theirs.answer(OTHER_CITIZEN, 4);
    await theirs.save.click();
    await theirs.saved.waitFor();
    await journey.gate.open();
    await new Promise((r) => setTimeout(r, 4000)); console.log(await journey.inPane.locator("body").innerText());
    await mine.saved.or(mine.tryAgain).waitFor();
    if (await mine.tryAgain.isVisible()) await mine.tryAgain.click();
    await mine.saved.waitFor();

    const changed = changedScores(before, await kept(journey));
    const expected = [...Array(mine.answered).fill(2), ...Array(theirs.answered).fill(4)];
    expect(changed.sort()).toEqual(expected);
  }
);

takeJourney(
  "two panes save about the same citizen at the same time: the one is told, and nothing is lost",
  {},
  async (journey) => {
    const mine = await readyToSave(journey, 2);
    await journey.openColleaguesPane();
    const theirs = new Scoring(journey, journey.inColleaguesPane);
    await theirs.answer(CITIZEN, 4);
    const before = await kept(journey);

    await journey.gate.hold(journey.ownTitle);
    await mine.save.click();
    await journey.gate.isReached();
    await theirs.save.click();
    await theirs.saved.waitFor();
    await journey.gate.open();
    await new Promise((r) => setTimeout(r, 4000)); console.log(await journey.inPane.locator("body").innerText());
    await mine.alert(refusalTexts.da.lostRace.before.happened).waitFor();
    const changed = changedScores(before, await kept(journey));
    expect(changed).toEqual(Array(theirs.answered).fill(4));
  }
);

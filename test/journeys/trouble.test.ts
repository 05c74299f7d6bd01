import { refusalText } from "../../src/taskpane/session/describeFailure";
import type { RefusalReason } from "../../src/workbook/errors";
import type { Journey } from "./support/Journey";
import { SavedWorkbook } from "./support/savedWorkbook";
import { takeJourney } from "./support/takeJourney";

const CITIZEN = "K-001";

/** Everything up to the click that writes: the sample, a citizen, answers to every question. */
async function readyToSave(journey: Journey): Promise<void> {
  await journey.openSample();
  await journey.ribbon("score");
  await journey.chooseCitizen(CITIZEN);
  await journey.scoreAll(2);
}

/** The button that saves the answers, whichever measurement they become. */
function saveButton({ inPane }: Journey) {
  return inPane.getByRole("button", { name: /^Gem (måling|rettelserne)/ });
}

/** What the pane says when Excel refuses so. */
function refusal({ inPane }: Journey, reason: RefusalReason) {
  const { happened } = refusalText(reason, "da");
  return inPane.getByRole("alert").filter({ hasText: happened });
}

/** The pane's own way to go on: it does the same again, or looks at the workbook first. */
async function tryAgain({ inPane, pane }: Journey): Promise<void> {
  await inPane.getByRole("button", { name: pane.shell.retry, exact: true }).click();
}

/** The pane says that the answers are saved. */
async function isSaved({ inPane }: Journey): Promise<void> {
  await inPane.getByText(new RegExp(`^Måling \\d+ for ${CITIZEN} er gemt\\.$`)).waitFor();
}

takeJourney("while a cell is being typed in, the pane waits for Enter", {}, async (journey) => {
  await readyToSave(journey);
  await journey.goTo("A1");
  await journey.page.keyboard.type("noget");
  await saveButton(journey).click();
  await refusal(journey, "cellEditMode").waitFor();
  await journey.cell("A1").click();
  await journey.page.keyboard.press("Escape");
  await tryAgain(journey);
  await isSaved(journey);
});

takeJourney(
  "a protected sheet is named, and saving goes on when it is not any more",
  {},
  async (journey) => {
    await readyToSave(journey);
    const { page, texts } = journey;
    await page.getByRole("tab", { name: texts.ribbon.home }).click();
    await journey.button(texts.ribbon.protect).click();
    await saveButton(journey).click();
    await refusal(journey, "accessDenied").waitFor();
    await journey.button(texts.ribbon.unprotect).click();
    await tryAgain(journey);
    await isSaved(journey);
  }
);

takeJourney("Excel has too much to do: the same again is enough", {}, async (journey) => {
  await readyToSave(journey);
  await journey.trouble("busy");
  await saveButton(journey).click();
  await refusal(journey, "busy").waitFor();
  await tryAgain(journey);
  await isSaved(journey);
});

takeJourney(
  "the session has timed out: the answers are kept, and saved afterwards",
  {},
  async (journey) => {
    await readyToSave(journey);
    await journey.trouble("timeout");
    await saveButton(journey).click();
    await refusal(journey, "timedOut").waitFor();
    await tryAgain(journey);
    await refusal(journey, "timedOut").waitFor({ state: "hidden" });
    await saveButton(journey).click();
    await isSaved(journey);
  }
);

takeJourney("a dialog in Excel is in the way until it is closed", {}, async (journey) => {
  await readyToSave(journey);
  await journey.trouble("dialog");
  await saveButton(journey).click();
  await refusal(journey, "dialogOpen").waitFor();
  await journey.trouble("clear");
  await tryAgain(journey);
  await isSaved(journey);
});

takeJourney("a colleague's pane on the same workbook sees what is saved", {}, async (journey) => {
  await readyToSave(journey);
  await journey.trouble("secondPane");
  const { pane, texts } = journey;
  const colleague = journey.page.frameLocator(
    `iframe[title="${texts.pane.otherAuthor(pane.shell.productName)}"]`
  );
  await colleague.getByRole("heading", { level: 2 }).waitFor();
  await saveButton(journey).click();
  await isSaved(journey);
  // What the one has saved the other sees, and can go on with.
  await colleague.getByRole("combobox", { name: pane.shell.citizen }).selectOption(CITIZEN);
  await colleague.getByText(/^Borger har allerede svaret den .* Svarene er udfyldt\./).waitFor();
});

takeJourney(
  "another workbook takes the place of the one that was being scored",
  {},
  async (journey) => {
    const { inPane } = journey;
    await journey.openSample();
    const bytes = await journey.saveXlsx();
    await journey.ribbon("score");
    await journey.chooseCitizen(CITIZEN);
    await journey.scoreAll(2);
    await journey.openXlsx(bytes, "en-anden.xlsx");
    await inPane.getByRole("heading", { level: 2 }).first().waitFor();
    const [, first] = new SavedWorkbook(await journey.saveXlsx()).table("PRCitizens");
    expect(first?.[0]).toBe(CITIZEN);
  }
);

takeJourney(
  "a pane closed in the middle of an import leaves the register whole",
  {},
  async (journey) => {
    const { inPane, pane, texts } = journey;
    await journey.openBlank();
    await inPane.getByRole("button", { name: pane.start.create.importLink }).click();
    await chooseTable(journey, 1, 2);
    await inPane.getByRole("button", { name: pane.import.bringIn, exact: true }).click();
    await inPane.getByRole("button", { name: `2 ${pane.start.overview.active}` }).waitFor();

    await inPane.getByRole("button", { name: pane.start.overview.importLink }).click();
    await chooseTable(journey, 3, 900);
    await inPane.getByRole("button", { name: pane.import.bringIn, exact: true }).click();
    await inPane.getByText(pane.shell.work.writing).first().waitFor();
    await journey.button(texts.pane.close(pane.shell.productName)).click();

    // The next pane finishes what was begun, or takes it back.
    await journey.ribbon("start");
    await inPane.getByText(pane.start.overview.noProblems).waitFor();
    const saved = new SavedWorkbook(await journey.saveXlsx());
    expect([2, 902]).toContain(saved.table("PRCitizens").length - 1);
  }
);

/** Gives the import a table of people with a number each, of the kind that a shipped column map is for. */
async function chooseTable({ inPane, pane }: Journey, first: number, count: number): Promise<void> {
  const people = Array.from(
    { length: count },
    (_, index) => `${first + index},${1 + (index % 5)},1,2,1`
  );
  await inPane
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "tal.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(["id,y,trt,baseline,time", ...people].join("\n")),
    });
  await inPane
    .getByText(pane.import.counts.citizens(count, String(count)), { exact: true })
    .waitFor();
}

takeJourney("over http, and by another name, there is nothing to be had", {}, async (journey) => {
  const { request } = journey.page;
  const secure = new URL(journey.page.url());
  const plain = await request.get(`http://${secure.host}/`, { maxRedirects: 0 });
  expect(plain.status()).toBe(307);
  expect(plain.headers()["location"]).toBe(`https://${secure.host}/`);
  const elsewhere = await request.get(secure.href, { headers: { host: "elsewhere.example" } });
  expect(elsewhere.status()).toBe(421);
});

takeJourney("the pane's page alone in a browser says where it belongs", {}, async (journey) => {
  const { page, pane } = journey;
  await page.goto(new URL("taskpane.html", page.url()).href);
  await page.getByRole("alert").getByText(pane.shell.outsideExcel).waitFor();
});

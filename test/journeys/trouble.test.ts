import { refusalTexts } from "../../src/locales/refusals";
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
  const { happened } = refusalTexts.da.reasons[reason];
  return inPane.getByRole("alert").filter({ hasText: happened });
}

/** The answers are written after all, by the pane's own way to try again. */
async function savesOnRetry(journey: Journey): Promise<void> {
  const { inPane, pane } = journey;
  await inPane.getByRole("button", { name: pane.shell.retry, exact: true }).click();
  await isSaved(journey);
}

async function isSaved({ inPane, pane }: Journey): Promise<void> {
  await inPane.getByText(pane.score.whatNow).waitFor();
}

takeJourney("while a cell is being typed in, the pane waits for Enter", {}, async (journey) => {
  await readyToSave(journey);
  await journey.goTo("A1");
  await journey.page.keyboard.type("noget");
  await saveButton(journey).click();
  await refusal(journey, "cellEditMode").waitFor();
  await journey.cell("A1").click();
  await journey.page.keyboard.press("Escape");
  await savesOnRetry(journey);
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
    await savesOnRetry(journey);
  }
);

describe.each([
  ["timeout", "timedOut"],
  ["busy", "busy"],
] as const)("when Excel answers %s", (trouble, reason) => {
  takeJourney(`the pane says so, and what to do (${trouble})`, {}, async (journey) => {
    await readyToSave(journey);
    await journey.trouble(trouble);
    await saveButton(journey).click();
    await refusal(journey, reason).waitFor();
    await savesOnRetry(journey);
  });
});

takeJourney("a dialog in Excel is in the way until it is closed", {}, async (journey) => {
  await readyToSave(journey);
  await journey.trouble("dialog");
  await saveButton(journey).click();
  await refusal(journey, "dialogOpen").waitFor();
  await journey.trouble("clear");
  await savesOnRetry(journey);
});

takeJourney("a colleague's pane on the same workbook sees what is saved", {}, async (journey) => {
  await readyToSave(journey);
  await journey.trouble("secondPane");
  const colleague = journey.page.frameLocator("iframe >> nth=1");
  await colleague.getByRole("heading", { level: 2 }).waitFor();
  await saveButton(journey).click();
  await isSaved(journey);
});

takeJourney(
  "another workbook takes the place of the one that was being scored",
  {},
  async (journey) => {
    const { inPane, pane } = journey;
    await journey.openSample();
    const bytes = await journey.saveXlsx();
    await journey.ribbon("score");
    await journey.chooseCitizen(CITIZEN);
    await journey.scoreAll(2);
    await journey.openXlsx(bytes, "en-anden.xlsx");
    await inPane.getByRole("heading", { level: 2 }).first().waitFor();
    await journey.ribbon("check");
    await inPane.getByText(pane.check.allWell).waitFor();
    const [, first] = new SavedWorkbook(await journey.saveXlsx()).table("PRCitizens");
    expect(first?.[0]).toBe(CITIZEN);
  }
);

takeJourney(
  "a pane that is closed in the middle of an import leaves the workbook whole",
  {},
  async (journey) => {
    const { inPane, pane, page, texts } = journey;
    await journey.openBlank();
    await inPane.getByRole("button", { name: pane.start.create.importLink }).click();
    const people = Array.from(
      { length: 900 },
      (_, index) => `${index + 1},${1 + (index % 5)},1,2,1`
    );
    await inPane
      .locator("input[type=file]")
      .first()
      .setInputFiles({
        name: "mange.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(["id,y,trt,baseline,time", ...people].join("\n")),
      });
    await inPane.getByRole("button", { name: pane.import.bringIn, exact: true }).click();
    await inPane.getByText(pane.shell.work.writing).first().waitFor();
    await journey.button(texts.pane.close(pane.shell.productName)).click();
    await journey.ribbon("start");
    await inPane
      .getByText(pane.start.overview.noProblems)
      .or(inPane.getByText(pane.start.overview.empty))
      .waitFor();
    const saved = new SavedWorkbook(await journey.saveXlsx());
    const citizens = saved
      .table("PRCitizens")
      .slice(1)
      .filter(([code]) => code !== "");
    expect([0, 900]).toContain(citizens.length);
    expect(await page.getByRole("alert").count()).toBe(0);
  }
);

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

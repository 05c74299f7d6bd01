import type { Locator } from "playwright-core";
import { isLong } from "../support/testLength";
import { axeFindings } from "./support/axeFindings";
import type { Journey, JourneyOptions } from "./support/Journey";
import { takeJourney } from "./support/takeJourney";

/** What is typed is Danish. */
const DANISH: JourneyOptions = { language: "da" };

/** The name of the sheet of scores in the sample: after the front sheet. */
async function scoreSheet(journey: Journey): Promise<string> {
  const [, scores = ""] = await journey.sheets();
  return scores;
}

takeJourney("a sheet is worked in as in Excel, in Danish", DANISH, async (journey) => {
  const { page } = journey;
  const { keyboard } = page;
  await journey.openSample();
  const scores = await scoreSheet(journey);
  await journey.button(journey.texts.sheets.add).click();
  // Nothing needs to be clicked first: the keyboard is the new sheet's.
  for (const typed of ["21-11-2026", "=HVIS(MIDDEL(2;3)>2,4;ÅR(A1);0)", "en", "én"]) {
    await keyboard.insertText(typed);
    await keyboard.press("Enter");
  }
  await journey.cell("A4").getByText("én").waitFor();
  expect(await journey.cell("A1").textContent()).toBe("21-11-2026");
  expect(await journey.cell("A2").textContent()).toBe("2026");

  await journey.sheet(scores);
  await journey.ribbon("check");
  const finding = journey.inPane.getByRole("button").filter({ hasText: "U97" });
  await finding.click();
  await journey.selectedCell("U97").waitFor();
  await page.locator("[role=grid]").hover();
  await page.mouse.wheel(0, 20_000);
  await journey.cell("U97").waitFor({ state: "detached" });
  await finding.click();
  await journey.selectedCell("U97").waitFor();

  await journey.goTo("A4");
  // The button sorts its own table, wherever one is.
  await journey.goTo("A1");
  await page.locator("[data-filter]").first().click();
  await journey.button("Sortér fra Å til A").click();
  await journey.cell("A4").getByText("K-060").waitFor();
});

takeJourney(
  "a frozen cell is typed in where it is, however far the sheet is scrolled",
  {},
  (journey) => typesInPlace(journey, ["A1", "B2", "C3", "O3", "A420"])
);

takeJourney(
  "where fewer columns stay frozen, a cell is typed in where it is",
  { width: 400 },
  async (journey) => typesInPlace(journey, ["A1", "B2", "O3", "A420"])
);

/** Types in cells of the scores' sheet, of which some are frozen, and looks where the text is. */
async function typesInPlace(journey: Journey, addresses: readonly string[]): Promise<void> {
  const { page, texts } = journey;
  await journey.openSample();
  const back = journey.button(texts.pane.backToGrid);
  if (await back.isVisible()) await back.click();
  await journey.sheet(await scoreSheet(journey));
  for (const address of addresses) {
    // From a cell that scrolls both ways.
    await journey.goTo("P420");
    await journey.selectedCell("P420").waitFor();
    const cell = journey.cell(address);
    await (address === "C3" ? cell.click() : journey.goTo(address));
    await journey.selectedCell(address).waitFor();
    const before = await scrolled(journey);
    await page.keyboard.type("xyz");
    const [field, place] = [await boxOf(journey.cellEditor), await boxOf(cell)];
    // Its frame lies on the gridlines around the cell.
    expect([address, field.x, field.y]).toEqual([address, place.x - 1, place.y - 1]);
    expect([address, await scrolled(journey)]).toEqual([address, before]);
    await page.keyboard.press("Escape");
  }
}

/** How far the sheet is scrolled, in pixels. */
async function scrolled({ page }: Journey): Promise<{ left: number; top: number }> {
  return page.getByRole("grid").evaluate((grid) => {
    let element: Element | null = grid;
    while (element && element.scrollHeight <= element.clientHeight) element = element.parentElement;
    return { left: element?.scrollLeft ?? -1, top: element?.scrollTop ?? -1 };
  });
}

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error("It is not drawn.");
  return box;
}

describe.each(isLong ? [1280, 400] : [1280])("in %i px", (width) => {
  takeJourney(
    `axe finds nothing while something lies over the page, in ${width} px`,
    { width },
    async (journey) => {
      const { page, texts } = journey;
      await journey.openSample();
      // In a narrow window the pane is in front.
      const back = journey.button(texts.pane.backToGrid);
      if (await back.isVisible()) await back.click();
      const scores = await scoreSheet(journey);
      await journey.sheet(scores);
      const cell = journey.cell("B6");
      const found = [
        ...(await findingsWithOpen(journey, () => journey.button(texts.trouble.menu).click())),
        ...(await findingsWithOpen(journey, () => cell.click({ button: "right" }))),
        ...(await findingsWithOpen(journey, () => page.locator("[data-filter]").first().click())),
        ...(await findingsWithOpen(journey, () =>
          page.getByRole("tab", { name: scores }).click({ button: "right" })
        )),
      ];
      expect(found).toEqual([]);
    }
  );
});

/** What axe finds while a menu or a dialog is open; it is closed again. */
async function findingsWithOpen(
  { page }: Journey,
  open: () => Promise<void>
): Promise<readonly string[]> {
  await open();
  const popup = page.locator(":popover-open");
  await popup.waitFor();
  const findings = await axeFindings(page.mainFrame());
  await page.keyboard.press("Escape");
  await popup.waitFor({ state: "detached" });
  return findings;
}

import { axeFindings } from "./support/axeFindings";
import type { Journey, JourneyOptions } from "./support/Journey";
import { takeJourney } from "./support/takeJourney";

const VIEWS = ["start", "score", "citizen", "check", "export"] as const;
/** Widths of the pane, in px; the window leaves them to it alone. */
const WIDTHS = [300, 400];
const HEIGHT = 900;

const COLORS: readonly [string, JourneyOptions][] = [
  ["light colours", {}],
  ["dark colours", { colorScheme: "dark" }],
  ["colours that the system chooses", { forcedColors: true }],
];

describe.each(COLORS)("in %s", (colors, options) => {
  takeJourney(
    `axe finds nothing in any view at 300 and 400 px, in ${colors}`,
    { ...options, width: 300, height: HEIGHT },
    async (journey) => {
      const { inPane, pane } = journey;
      await journey.openSample();
      const found = new Set<string>();
      for (const view of VIEWS) {
        await navigate(journey, view);
        await lookAtWidths(journey, found);
        if (view !== "score" && view !== "citizen") continue;
        await journey.chooseCitizen("K-001");
        await inPane
          .getByRole(view === "score" ? "radiogroup" : "img")
          .nth(0)
          .waitFor();
        await lookAtWidths(journey, found);
      }
      await navigate(journey, "start");
      await inPane.getByRole("button", { name: pane.start.overview.importLink }).click();
      await journey.view("import").waitFor();
      await lookAtWidths(journey, found);
      expect([...found]).toEqual([]);
    }
  );
});

async function navigate({ inPane, pane }: Journey, view: (typeof VIEWS)[number]): Promise<void> {
  const views = inPane.getByRole("navigation");
  await views.getByRole("button", { name: pane[view].title, exact: true }).click();
}

async function lookAtWidths(journey: Journey, found: Set<string>): Promise<void> {
  for (const width of WIDTHS) {
    await journey.page.setViewportSize({ width, height: HEIGHT });
    const frame = await journey.paneFrame();
    for (const finding of await axeFindings(frame)) found.add(finding);
    // What is wider than the pane would have to be scrolled sideways.
    const wider = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wider > 0) found.add(`${wider} px too wide at ${width} px: ${await shownView(journey)}`);
  }
}

function shownView({ inPane }: Journey): Promise<string> {
  return inPane.getByRole("heading", { level: 2 }).first().innerText();
}

takeJourney(
  "axe finds nothing in an empty workbook's pane, and in the page around it",
  {},
  async (journey) => {
    const found = await axeFindings(journey.page.mainFrame());
    await journey.openBlank();
    await journey.inPane.getByRole("button", { name: journey.pane.start.create.submit }).waitFor();
    found.push(...(await axeFindings(journey.page.mainFrame())));
    found.push(...(await axeFindings(await journey.paneFrame())));
    expect(found).toEqual([]);
  }
);

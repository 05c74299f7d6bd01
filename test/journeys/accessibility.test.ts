import { axeFindings } from "./support/axeFindings";
import { takeJourney } from "./support/takeJourney";

const VIEWS = ["start", "score", "citizen", "check", "export"] as const;

/** Looks: how wide the window is, which leaves it to the pane alone, and which colours the system has. */
const LOOKS = [
  [300, "light"],
  [400, "light"],
  [300, "dark"],
  [400, "dark"],
  [300, "forced"],
  [400, "forced"],
] as const;

describe.each(LOOKS)("at %i px in %s colours", (width, colors) => {
  takeJourney(
    `axe finds nothing in any view (${width} px, ${colors})`,
    {
      width,
      height: 900,
      colorScheme: colors === "dark" ? "dark" : "light",
      forcedColors: colors === "forced",
    },
    async (journey) => {
      const { inPane, pane } = journey;
      await journey.openSample();
      const found: string[] = [];
      const look = async (): Promise<void> => {
        found.push(...(await axeFindings(await journey.paneFrame())));
      };
      for (const view of VIEWS) {
        await inPane
          .getByRole("navigation")
          .getByRole("button", { name: pane[view].title })
          .click();
        await journey.view(view).waitFor();
        if (view === "score" || view === "citizen") {
          await look();
          await journey.chooseCitizen("K-001");
        }
        await look();
      }
      await inPane.getByRole("navigation").getByRole("button", { name: pane.start.title }).click();
      await inPane.getByRole("button", { name: pane.start.overview.importLink }).click();
      await journey.view("import").waitFor();
      await look();
      expect([...new Set(found)]).toEqual([]);
    }
  );
});

takeJourney("axe finds nothing in the page around the pane", {}, async (journey) => {
  const found = await axeFindings(journey.page.mainFrame());
  await journey.openSample();
  found.push(...(await axeFindings(journey.page.mainFrame())));
  expect(found).toEqual([]);
});

import type { Frame } from "playwright-core";
import { violationTexts } from "../../src/locales/everyLanguage";
import { isLong } from "../support/testLength";
import { axeFindings } from "./support/axeFindings";
import { chooseTable, OWN_WORDS, tableOfPeople } from "./support/importing";
import type { Journey, JourneyOptions } from "./support/Journey";
import { CITIZEN, Scoring } from "./support/scoring";
import { takeJourney } from "./support/takeJourney";

/** Widths of the pane, in px; the window leaves them to it alone. */
const WIDTHS = [300, 400] as const;
/** At which of them axe looks; that nothing is cut off is looked at in all. */
const AXE_WIDTHS: readonly number[] = isLong ? WIDTHS : [WIDTHS[0]];
const HEIGHT = 900;

const LIGHT: readonly [string, JourneyOptions][] = [["light colours", {}]];
const OTHERS: readonly [string, JourneyOptions][] = [
  ["dark colours", { colorScheme: "dark" }],
  ["colours that the system chooses", { forcedColors: true }],
];
/** Half a minute a way through all views: the plain run takes the colours that most people have. */
const COLORS = isLong ? [...LIGHT, ...OTHERS] : LIGHT;

/** Goes to a view as it is to be looked at, by the pane's own ways; what is shown belongs to the step before, too. */
type Step = (journey: Journey) => Promise<void>;

/** Every view of the pane without a register, and with one that has nothing in it yet. */
const FROM_NOTHING: Readonly<Record<string, Step>> = {
  "Start, empty workbook": ({ inPane, pane }) =>
    inPane.getByRole("button", { name: pane.actions.createRegister.button }).waitFor(),
  "Borger, no register": (journey) => navigate(journey, "citizen"),
  "Hent tal, no register": async (journey) => {
    await navigate(journey, "start");
    await openImport(journey, journey.pane.start.create.importLink);
  },
  "Start, new register": async (journey) => {
    const { inPane, pane } = journey;
    await navigate(journey, "start");
    await inPane.getByRole("button", { name: pane.actions.createRegister.button }).click();
    await inPane.getByRole("form", { name: pane.start.addCitizen.heading }).waitFor();
  },
  "Start, a citizen that cannot be added": async ({ inPane, pane }) => {
    const { addCitizen } = pane.start;
    const form = inPane.getByRole("form", { name: addCitizen.heading });
    await form.getByRole("button", { name: pane.actions.addCitizen.button, exact: true }).click();
    await form.getByRole("alert").first().waitFor();
  },
  "Ny måling, nobody": (journey) => navigate(journey, "score"),
  "Tjek, nothing found": async (journey) => {
    await navigate(journey, "check");
    await journey.inPane.getByText(journey.pane.check.allWell).waitFor();
  },
  "Eksport, nothing to take": async (journey) => {
    await navigate(journey, "export");
    await journey.inPane.getByText(journey.pane.export.nothing).waitFor();
  },
};

/** Every view of the pane with the sample. */
const WITH_SAMPLE: Readonly<Record<string, Step>> = {
  "Start, sample": async ({ inPane, pane }) => {
    await inPane.getByText(pane.start.overview.active(2)).first().waitFor();
  },
  "Start, adding a citizen": async ({ inPane, pane }) => {
    await inPane.getByRole("button", { name: pane.start.overview.addCitizen }).click();
    await inPane.getByRole("form", { name: pane.start.addCitizen.heading }).waitFor();
  },
  "Ny måling, nobody chosen": (journey) => navigate(journey, "score"),
  "Ny måling, a citizen": async (journey) => {
    await journey.chooseCitizen(CITIZEN);
    await journey.inPane.getByRole("radiogroup").nth(1).waitFor();
  },
  "Ny måling, something to put right": async ({ inPane, pane }) => {
    await inPane
      .getByRole("button", { name: pane.actions.addMeasurement.buttonOfNothing(CITIZEN) })
      .click();
    await inPane.getByRole("group", { name: pane.score.nothingToSave }).waitFor();
  },
  "Ny måling, saved": async (journey) => {
    const scoring = new Scoring(journey, journey.inPane);
    await scoring.answer(CITIZEN, 2);
    await scoring.save.click();
    await scoring.saved.waitFor();
  },
  "Ny måling, refused": async (journey) => {
    const scoring = new Scoring(journey, journey.inPane);
    await scoring.answer("K-002", 2);
    await journey.gate.enlarge(journey.ownTitle);
    await scoring.save.click();
    await scoring.refusal("tooLarge").waitFor();
  },
  "Borger, curve": async (journey) => {
    await navigate(journey, "citizen");
    await journey.chooseCitizen(CITIZEN);
    await journey.inPane.getByRole("img", { name: CITIZEN }).waitFor();
  },
  "Tjek, findings": async (journey) => {
    await navigate(journey, "check");
    await journey.inPane.getByText(journey.pane.check.meanings.error).waitFor();
  },
  "Tjek, setting a finding aside": async ({ inPane, pane, language }) => {
    await inPane.getByRole("button", { name: pane.actions.setFindingAside.button }).first().click();
    const reason = inPane.getByRole("textbox", { name: pane.check.reason });
    await reason.press("Enter");
    await inPane.getByText(violationTexts[language].fields.reason).first().waitFor();
  },
  Eksport: async (journey) => {
    await navigate(journey, "export");
    const { previewLabel } = journey.pane.export;
    await journey.inPane.getByRole("region", { name: previewLabel }).waitFor();
  },
  "Eksport, days the wrong way round": async ({ inPane, pane }) => {
    const { someDays, from, to, reversedPeriod } = pane.export;
    await inPane.getByRole("radio", { name: someDays }).check();
    await inPane.getByLabel(from).fill("2026-02-01");
    await inPane.getByLabel(to).fill("2026-01-01");
    await inPane.getByRole("button", { name: reversedPeriod }).waitFor();
  },
  "Hent tal, a table": async (journey) => {
    await navigate(journey, "start");
    await openImport(journey, journey.pane.start.overview.importLink);
    await chooseTable(journey, tableOfPeople(1, 3));
    await journey.inPane.getByText(journey.pane.import.which).first().waitFor();
  },
  "Hent tal, words of the table's own": async (journey) => {
    await chooseTable(journey, OWN_WORDS);
    const words = journey.pane.import.words("Hvem");
    await journey.inPane.getByRole("group", { name: words }).waitFor();
  },
  "Hent tal, not a table": async (journey) => {
    await journey.inPane
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "tal.xlsx", mimeType: "", buffer: Buffer.from("PK\u0003\u0004") });
    await journey.inPane.getByRole("alert").getByText(/\S/).first().waitFor();
  },
};

describe.each(COLORS)("in %s", (colors, colorOptions) => {
  const options = { ...colorOptions, width: WIDTHS[0], height: HEIGHT };

  takeJourney(
    `axe finds nothing in any view of an empty workbook, in ${colors}`,
    options,
    async (journey) => {
      await journey.openBlank();
      expect(await findingsOnTheWay(journey, FROM_NOTHING)).toEqual([]);
    }
  );

  takeJourney(
    `axe finds nothing in any view of the sample, in ${colors}`,
    options,
    async (journey) => {
      await journey.openSample();
      expect(await findingsOnTheWay(journey, WITH_SAMPLE)).toEqual([]);
    }
  );
});

async function findingsOnTheWay(
  journey: Journey,
  steps: Readonly<Record<string, Step>>
): Promise<string[]> {
  const found: string[] = [];
  for (const [name, step] of Object.entries(steps)) {
    await step(journey);
    for (const width of WIDTHS) {
      await journey.page.setViewportSize({ width, height: HEIGHT });
      const frame = await journey.paneFrame();
      const findings = [
        ...(AXE_WIDTHS.includes(width) ? await axeFindings(frame) : []),
        ...(await tooWide(frame)),
      ];
      found.push(...findings.map((each) => `${name}, ${width} px: ${each}`));
    }
  }
  return found;
}

/** What is wider than its frame would have to be scrolled sideways, or is cut off; a table is scrolled by itself. */
async function tooWide(frame: Frame): Promise<string[]> {
  const wider = await frame.evaluate(() =>
    Math.max(
      document.documentElement.scrollWidth - innerWidth,
      ...[...document.querySelectorAll("button, input, select, textarea")]
        .filter((each) => each.closest("[tabindex='0'][role='region']") === null)
        .map((each) => Math.ceil(each.getBoundingClientRect().right - innerWidth))
    )
  );
  return wider > 0 ? [`${wider} px too wide`] : [];
}

type Destination = "start" | "score" | "citizen" | "check" | "export";

async function navigate(journey: Journey, view: Destination): Promise<void> {
  const { inPane, pane } = journey;
  const views = inPane.getByRole("navigation");
  await views.getByRole("button", { name: pane.shell.tabs[view], exact: true }).click();
  await journey.view(view).waitFor();
}

async function openImport(journey: Journey, link: string): Promise<void> {
  await journey.inPane.getByRole("button", { name: link }).click();
  await journey.view("import").waitFor();
}

takeJourney("axe finds nothing in the page around the pane", {}, async (journey) => {
  const found = await axeFindings(journey.page.mainFrame());
  const usual = journey.page.viewportSize()!;
  for (const width of [300, 320]) {
    await journey.page.setViewportSize({ width, height: 480 });
    found.push(...(await tooWide(journey.page.mainFrame())));
  }
  await journey.page.setViewportSize(usual);
  await journey.openBlank();
  await journey.inPane
    .getByRole("button", { name: journey.pane.actions.createRegister.button })
    .waitFor();
  found.push(...(await axeFindings(journey.page.mainFrame())));
  expect(found).toEqual([]);
});

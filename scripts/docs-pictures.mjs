/**
 * Makes every picture in docs/pictures from the page that `npm start` serves, on a day that never changes, and notes in
 * docs/pictures/pictures.sha256 what they were made from, so that a test can tell when they are stale.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pageTexts } from "../host/browser/page/pageTexts";
import { paneTexts } from "../src/locales/everyLanguage";
import { launchBrowser } from "./browser.mjs";
import { palettePng } from "./palettePng.mjs";
import { PICTURES, PICTURES_HASH, picturesHash } from "./picturesHash.mjs";
import { startPage } from "./startPage.mjs";

/** Day and month are the same number: a browser's own date field shows it alike in every language. */
const DAY = "2026-02-02";
const NOON = new Date(`${DAY}T12:00:00+01:00`);
const WINDOW = { width: 1280, height: 760 };
/** With room for a curve in the pane. */
const HIGH = { width: 1280, height: 940 };
/** As tall as a pane on a large screen. */
const TALL = { width: 1280, height: 1080 };
const NARROW = { width: 320, height: 900 };
/** The first citizen of the sample, who has come far. */
const CITIZEN = "K-001";

/** The columns of a table as another system might have them. */
const HEADERS = { da: "borger;dato;indikator;score", en: "citizen;date;indicator;score" };
const ROWS = ["K-101", "K-102", "K-103"].flatMap((citizen, index) =>
  ["BIP01", "BIP04", "BIP08"].map((indicator, step) =>
    [citizen, `2026-01-${12 + index}`, indicator, 2 + ((index + step) % 3)].join(";")
  )
);

/** The pictures by the names of their files. They are written together: none is of another day than the rest. */
const pictures = new Map();

/** One look at the page, in a browser that has not been there before. */
class Look {
  constructor(context, page, language) {
    this.context = context;
    this.page = page;
    this.language = language;
    this.texts = pageTexts(language);
    this.pane = paneTexts[language];
  }

  static async begin(browser, url, language, options = {}) {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: language === "da" ? "da-DK" : "en-GB",
      timezoneId: "Europe/Copenhagen",
      viewport: WINDOW,
      reducedMotion: "reduce",
      ...options,
    });
    await context.clock.setFixedTime(NOON);
    await context.addInitScript({ path: join(import.meta.dirname, "skipInitials.js") });
    const page = await context.newPage();
    await page.goto(`${url}?lang=${language}`);
    return new Look(context, page, language);
  }

  end() {
    return this.context.close();
  }

  get inPane() {
    return this.page.frameLocator("iframe");
  }

  async openSample() {
    await this.page.getByRole("button", { name: this.texts.start.sample }).click();
    await this.inPane.getByRole("button", { name: this.pane.start.overview.active(49) }).waitFor();
  }

  /** Shows the sheet with the scores, the first citizen's rows on top. */
  async showScores() {
    const tabs = this.page.getByRole("tablist", { name: this.texts.sheets.label }).getByRole("tab");
    await tabs.nth(1).click();
  }

  /** Shows a view by its button on the ribbon. */
  async ribbon(view) {
    const { title } = this.pane[view];
    await this.page
      .locator("[data-region=ribbon]")
      .getByRole("button", { name: title, exact: true })
      .click();
    await this.heading(view);
  }

  async heading(view) {
    await this.inPane.getByRole("heading", { level: 2, name: this.pane[view].title }).waitFor();
  }

  /** Shows a view by the pane's own navigation: where the window has no room for the ribbon. */
  async navigate(view) {
    await this.inPane
      .getByRole("navigation")
      .getByRole("button", { name: this.pane.shell.tabs[view], exact: true })
      .click();
    await this.heading(view);
  }

  async chooseCitizen() {
    const picker = this.inPane.getByRole("combobox", { name: this.pane.shell.citizen });
    await picker.selectOption(CITIZEN);
  }

  /** Answers the first two questions. */
  async score() {
    await this.chooseCitizen();
    const questions = this.inPane.getByRole("radiogroup");
    await questions.nth(2).waitFor();
    for (const [question, step] of [
      [1, 3],
      [2, 2],
    ]) {
      await questions.nth(question).getByRole("radio").nth(step).check();
    }
    await this.inPane.locator("main").evaluate((main) => main.scrollTo(0, 0));
  }

  async curve() {
    await this.chooseCitizen();
    await this.inPane.getByRole("img").first().waitFor();
  }

  async importTable() {
    await this.inPane.getByRole("button", { name: this.pane.start.overview.importLink }).click();
    await this.heading("import");
    const table = [HEADERS[this.language], ...ROWS].join("\r\n");
    await this.inPane
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "scorer.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
    await this.inPane.getByRole("table").waitFor();
  }

  async makeCard() {
    await this.inPane.getByRole("button", { name: this.pane.actions.drawCard.button }).click();
    await this.inPane.getByText(this.pane.actions.drawCard.done(CITIZEN)).first().waitFor();
  }

  /** The whole window. */
  async picture(name) {
    await this.take(name, this.page);
  }

  /** The pane alone. */
  async panePicture(name) {
    await this.take(name, this.page.locator("iframe"));
  }

  async take(name, what) {
    // Nothing under the pointer, and all letters drawn.
    await this.page.mouse.move(0, 0);
    await this.page.locator("[role=tooltip]:visible").waitFor({ state: "hidden" });
    await this.page.evaluate("document.fonts.ready.then(() => null)");
    const file = `${name}.${this.language}.png`;
    pictures.set(file, palettePng(await what.screenshot({ animations: "disabled" })));
    console.log(`docs/pictures/${file}`);
  }
}

/** The page and every view of the pane. */
async function tour(browser, url, language) {
  const look = await Look.begin(browser, url, language);
  try {
    await look.page.getByRole("button", { name: look.texts.start.sample }).waitFor();
    await look.picture("begin");
    await look.openSample();
    await look.showScores();
    await look.page.setViewportSize(HIGH);
    await look.ribbon("citizen");
    await look.curve();
    await look.picture("workbook");

    await look.page.setViewportSize(TALL);
    await look.ribbon("start");
    await look.panePicture("start");
    await look.importTable();
    await look.panePicture("import");
    await look.ribbon("score");
    await look.score();
    await look.panePicture("score");
    await look.ribbon("check");
    await look.panePicture("check");
    await look.ribbon("export");
    await look.inPane.locator("pre, table").first().waitFor();
    await look.panePicture("export");
    await look.ribbon("citizen");
    await look.curve();
    await look.panePicture("citizen");
    await look.makeCard();
    await look.picture("card");
  } finally {
    await look.end();
  }
}

/** The same in other colours, and where there is little room. */
async function others(browser, url, language) {
  const dark = await Look.begin(browser, url, language, { colorScheme: "dark", viewport: HIGH });
  try {
    await dark.openSample();
    await dark.showScores();
    await dark.ribbon("citizen");
    await dark.curve();
    await dark.picture("dark");
  } finally {
    await dark.end();
  }
  const narrow = await Look.begin(browser, url, language, { viewport: NARROW });
  try {
    await narrow.openSample();
    await narrow.navigate("citizen");
    await narrow.curve();
    await narrow.picture("narrow");
  } finally {
    await narrow.end();
  }
}

const hash = picturesHash();
const server = await startPage(["--today", DAY]);
try {
  const browser = await launchBrowser();
  try {
    for (const language of ["da", "en"]) await tour(browser, server.url, language);
    await others(browser, server.url, "da");
  } finally {
    await browser.close();
  }
} finally {
  await server.end();
}

mkdirSync(PICTURES, { recursive: true });
for (const name of readdirSync(PICTURES)) {
  if (name.endsWith(".png")) rmSync(join(PICTURES, name));
}
for (const [name, picture] of pictures) writeFileSync(join(PICTURES, name), picture);
writeFileSync(PICTURES_HASH, `${hash}\n`);

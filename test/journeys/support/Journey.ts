import { join } from "node:path";
import type { Browser, BrowserContext, FrameLocator, Frame, Locator, Page } from "playwright-core";
import { pageTexts, type PageLanguage, type PageTexts } from "../../../host/browser/page/pageTexts";
import { paneTexts } from "../../../src/locales/everyLanguage";
import type { PaneTexts } from "../../../src/locales/pane";
import { PaneLineGate } from "./PaneLineGate";
import { watchPage, type Watch } from "./watchPage";

/** How a journey looks at the page. */
export interface JourneyOptions {
  /** Default "da". */
  readonly language?: PageLanguage;
  /** Of the window, in px. Default 1280 by 800. */
  readonly width?: number;
  readonly height?: number;
  /** Default "light". */
  readonly colorScheme?: "light" | "dark";
  /** The system chooses the colours, as in Windows' high contrast. */
  readonly forcedColors?: boolean;
  /** Somebody answers when a pane asks for initials; by default they are skipped at once. */
  readonly answersInitials?: boolean;
}

/** A step takes a tenth of a second; this is for a machine with much else to do. */
const STEP_MS = 20_000;
/** In every pane: whoever is asked for initials before the first change would rather not give them. */
const SKIP_INITIALS = join(__dirname, "../../../scripts/skipInitials.js");
/** The pane's page. */
const PANE_PAGE = "taskpane.html";

/**
 * A person's way through the page, in words that say what is done rather than how. Each is a browser context of its
 * own: nothing is left from the one before.
 */
export class Journey {
  /** The words that the page and the pane use in this journey. */
  readonly texts: PageTexts;
  readonly pane: PaneTexts;
  private readonly expectedOrigins = new Set<string>();

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    readonly language: PageLanguage,
    private readonly watch: Watch,
    private readonly url: string,
    /** Between the panes and Excel. */
    readonly gate: PaneLineGate
  ) {
    this.texts = pageTexts(language);
    this.pane = paneTexts[language];
  }

  /** Opens the page at its start. */
  static async begin(browser: Browser, url: string, options: JourneyOptions): Promise<Journey> {
    const { language = "da", width = 1280, height = 800 } = options;
    const context = await browser.newContext({
      // The page's certificate is its own.
      ignoreHTTPSErrors: true,
      locale: language === "da" ? "da-DK" : "en-GB",
      timezoneId: "Europe/Copenhagen",
      viewport: { width, height },
      colorScheme: options.colorScheme ?? "light",
      forcedColors: options.forcedColors === true ? "active" : "none",
      // Nothing moves that a picture or a click would have to wait for.
      reducedMotion: "reduce",
      acceptDownloads: true,
    });
    context.setDefaultTimeout(STEP_MS);
    if (options.answersInitials !== true) {
      await context.addInitScript({ path: SKIP_INITIALS });
    }
    const watch = await watchPage(context, new URL(url).origin);
    const page = await context.newPage();
    const gate = await PaneLineGate.onto(page);
    const journey = new Journey(context, page, language, watch, url, gate);
    await page.goto(`${url}?lang=${language}`);
    return journey;
  }

  /** What went wrong besides what the journey looked at, by now: requests elsewhere, errors, policy violations. */
  get problems(): readonly string[] {
    return this.watch.problems;
  }

  /** Origins that were asked for anything, but for those that the journey expects. */
  get origins(): readonly string[] {
    return [...this.watch.origins].filter((origin) => !this.expectedOrigins.has(origin));
  }

  /** Takes back that an error was told of: a journey through something bad expects it. */
  expectProblem(words: RegExp): void {
    this.watch.expect(words);
  }

  /** Says that another origin may be asked: a journey to the page at a wrong address expects it. */
  expectOrigin(origin: string): void {
    this.expectedOrigins.add(origin);
    this.watch.expectOrigin(origin);
  }

  async end(): Promise<void> {
    await this.context.close();
  }

  /** Starts anew at the start page, in the same window. */
  async restart(): Promise<void> {
    await this.page.goto(`${this.url}?lang=${this.language}`);
  }

  // The start page

  /** "Prøv med et eksempel". */
  async openSample(): Promise<void> {
    await this.button(this.texts.start.sample).click();
    await this.sheetIsShown();
  }

  /** "Start med en tom arbejdsbog". */
  async openBlank(): Promise<void> {
    await this.button(this.texts.start.blank).click();
    await this.sheetIsShown();
  }

  /** Opens a workbook from the start page, or in place of one that has been saved. */
  async openXlsx(bytes: Uint8Array, name = "register.xlsx"): Promise<void> {
    await this.chooseXlsx(bytes, name);
    await this.isOpen(name);
  }

  /** Chooses the file of a workbook; the page asks first where something is not saved. */
  async chooseXlsx(bytes: Uint8Array, name: string): Promise<void> {
    await this.page
      .getByTestId("file")
      .first()
      .setInputFiles({
        name,
        mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        buffer: Buffer.from(bytes),
      });
  }

  /** Waits until a workbook is the one that is shown. */
  async isOpen(name: string): Promise<void> {
    await this.page.getByRole("heading", { level: 1, name }).waitFor();
    await this.sheetIsShown();
  }

  /** In a narrow window the pane is in front of the sheet, and so its frame says that there is one. */
  private async sheetIsShown(): Promise<void> {
    // The first to ask for the sample waits until it is made.
    await this.page.locator("[data-region=title]").waitFor({ timeout: 60_000 });
    await this.page.locator("iframe").first().waitFor();
  }

  // The workbook

  /** A cell of the sheet that is shown, as it is drawn. */
  cell(address: string): Locator {
    return this.page.locator(`[data-cell="${address}"]`);
  }

  /** The same where it is selected. */
  selectedCell(address: string): Locator {
    return this.page.locator(`[data-cell="${address}"][aria-selected="true"]`);
  }

  /** What is typed into a cell, over the cell. */
  get cellEditor(): Locator {
    return this.page.locator("[data-editor]");
  }

  /** Goes to a cell or a name by the name box, so that it is drawn and selected: `B4`, `'Log'!A1`. */
  async goTo(address: string): Promise<void> {
    const box = this.page.getByLabel(this.texts.formulaBar.nameBox);
    await box.fill(address);
    await box.press("Enter");
  }

  /** Types in a cell and presses Enter. */
  async typeInCell(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Shows a sheet by its tab. */
  async sheet(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
  }

  /** Names of the sheets that can be seen. */
  async sheets(): Promise<string[]> {
    const tabs = this.page.getByRole("tablist", { name: this.texts.sheets.label });
    return tabs.getByRole("tab").allInnerTexts();
  }

  /** Saves the workbook as a person does, and gives the file's bytes. */
  async saveXlsx(): Promise<Uint8Array> {
    const downloading = this.page.waitForEvent("download");
    await this.button(this.texts.file.save).click();
    const chunks: Buffer[] = [];
    // The browser runs in a process of its own, and so the file is read from it rather than from a folder.
    for await (const chunk of await (await downloading).createReadStream()) {
      chunks.push(chunk as Buffer);
    }
    return new Uint8Array(Buffer.concat(chunks));
  }

  /** A button of the page. */
  button(name: string): Locator {
    return this.page.getByRole("button", { name });
  }

  /** Makes something go wrong, by the page's own menu for that. */
  async trouble(
    kind: "timeout" | "busy" | "dialog" | "lostAnswer" | "secondPane" | "clear"
  ): Promise<void> {
    await this.button(this.texts.trouble.menu).click();
    const { label } = this.texts.trouble[kind];
    await this.page.getByRole("menuitem", { name: new RegExp(`^${label}`) }).click();
  }

  /** A colleague opens the pane on the same workbook. */
  async openColleaguesPane(): Promise<void> {
    await this.trouble("secondPane");
    await this.inColleaguesPane.getByRole("heading", { level: 2 }).waitFor();
  }

  /** A colleague writes into a cell of the sheet in front, whatever its rules say: as pasting does in Excel. */
  async colleagueWrites(cell: string, value: string): Promise<void> {
    const { menu, otherAuthor, change } = this.texts.trouble;
    await this.button(menu).click();
    await this.page.getByRole("menuitem", { name: otherAuthor.label }).click();
    await this.page.getByLabel(change.cell).fill(cell);
    await this.page.getByLabel(change.value).fill(value);
    await this.button(change.apply).click();
    await this.page.getByRole("dialog").waitFor({ state: "hidden" });
  }

  /** Presses F6, which goes from part to part of the page as in Excel, until the pane has the keyboard. */
  async keyboardToPane(): Promise<void> {
    const frame = this.page.locator(`iframe[title="${this.ownTitle}"]`);
    for (let presses = 0; presses < 10; presses++) {
      if (await hasFocus(frame)) return;
      await this.page.keyboard.press("F6");
    }
    throw new Error("F6 does not come to the pane.");
  }

  /** Presses Tab until something has the keyboard. @throws Error when it does not come in a hundred. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 100; presses++) {
      await this.page.keyboard.press("Tab");
      if (await hasFocus(target)) return;
    }
    throw new Error("The Tab key does not come there.");
  }

  // The pane

  /** Presses a button of the ribbon that the manifest declares: it shows a view of the pane. */
  async ribbon(view: "start" | "score" | "citizen" | "check" | "export"): Promise<void> {
    const name = this.pane[view].title;
    await this.page
      .locator("[data-region=ribbon]")
      .getByRole("button", { name, exact: true })
      .click();
    await this.view(view).waitFor();
  }

  /** The name of the task pane; a colleague's beside it has another one. */
  get ownTitle(): string {
    return this.pane.shell.productName;
  }

  /** The name of a colleague's pane. */
  get colleagueTitle(): string {
    return this.texts.pane.otherAuthor(this.ownTitle);
  }

  /** The task pane. */
  get inPane(): FrameLocator {
    return this.frameOf(this.ownTitle);
  }

  /** The pane of a colleague, where one is open. */
  get inColleaguesPane(): FrameLocator {
    return this.frameOf(this.colleagueTitle);
  }

  private frameOf(title: string): FrameLocator {
    return this.page.frameLocator(`iframe[title="${title}"]`);
  }

  /** The heading of a view in the pane. */
  view(
    view: keyof PaneTexts & ("start" | "score" | "citizen" | "check" | "export" | "import")
  ): Locator {
    return this.inPane.getByRole("heading", { level: 2, name: this.pane[view].title });
  }

  /** Chooses a citizen in the pane, where the view lets one. */
  async chooseCitizen(code: string): Promise<void> {
    await this.inPane.getByRole("combobox", { name: this.pane.shell.citizen }).selectOption(code);
  }

  /** What the pane says of how the latest thing went, or of what is in the way. */
  says(words: string | RegExp): Locator {
    return this.inPane.locator("[role=status], [role=alert]").getByText(words).first();
  }

  /**
   * Answers every question of *Ny måling* that has steps with the same step, from 1.
   * @param inPane whose pane: the person's own, or a colleague's.
   * @param most how many questions at most.
   * @returns how many were answered.
   */
  async scoreAll(step: number, inPane = this.inPane, most = Infinity): Promise<number> {
    const groups = inPane.getByRole("radiogroup");
    await groups.nth(1).waitFor();
    // The first asks who answers.
    const count = Math.min((await groups.count()) - 1, most);
    for (let index = 1; index <= count; index++) {
      await groups
        .nth(index)
        .getByRole("radio")
        .nth(step - 1)
        .check();
    }
    return count;
  }

  /** The pane's own frame, to look at it from within. */
  async paneFrame(): Promise<Frame> {
    await this.inPane.getByRole("heading").first().waitFor();
    const frame = this.page.frames().find((each) => each.url().includes(PANE_PAGE));
    if (!frame) throw new Error("There is no pane.");
    return frame;
  }
}

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) =>
    elements.some((element) => element === element.ownerDocument.activeElement)
  );
}

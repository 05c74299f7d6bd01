import { LazyEngine } from "../LazyEngine";
import { newSheetName } from "../objects/sheet/sheetState";
import { WorkbookObject } from "../objects/workbook/WorkbookObject";
import { Person } from "../person/Person";
import { Endpoint, type BatchDone, type Connection } from "../protocol/Endpoint";
import { Faults } from "../protocol/Faults";
import { Session } from "../protocol/Session";
import { Stats } from "../protocol/Stats";
import { HostWorkbook } from "../workbook/HostWorkbook";

/** Which Excel stands on the desk, and what it sees of the world. */
export interface DeskOptions {
  /** Language of Excel and of the data: "da-DK", "en-US". */
  readonly locale: string;
  /** What TODAY and NOW see; the clock when left out. Local time. */
  readonly now?: () => Date;
}

/**
 * One running Excel in the page: a workbook, the person at the grid, and the panes beside it. The grid, the charts
 * and the ribbon read `session.workbook` and draw again when they are told through `subscribe`.
 */
export class Desk {
  readonly session: Session;
  /** Everything that the person at the grid does goes through here. */
  readonly person: Person;
  /** What is to go wrong, on order: for trials and journeys. */
  readonly faults: Faults;
  /** What went over the line between the panes and the host. */
  readonly stats = new Stats();
  private readonly endpoint: Endpoint;
  private readonly listeners = new Set<() => void>();
  private changes = 0;
  private pane = 1;
  /** Batches of panes that changed something. */
  private writes = 0;
  /** `contentVersion` when the workbook was opened or last saved. */
  private keptVersion = 0;
  /** When a pane last asked for something, or had its answer. */
  private lastRequest = -Infinity;
  /** How many workbooks have been opened. */
  private opened = 0;
  /** Whether a pane was told that its workbook is no longer the open one. */
  private told = false;

  constructor(options: DeskOptions) {
    const now = options.now ?? (() => new Date());
    this.session = new Session({
      workbook: HostWorkbook.empty(newSheetName(options.locale, 1)),
      engine: new LazyEngine({ now, locale: options.locale }),
      locale: options.locale,
      now,
    });
    this.person = new Person(this.session);
    // Clearing the faults does not take a person out of the cell.
    this.faults = new Faults(
      (on) => (this.session.cellEditMode = on || this.person.editing !== null),
      this.session.symptoms
    );
    this.endpoint = new Endpoint(this.session, new WorkbookObject(), this.faults, this.stats);
    this.session.workbook.name = blankName(options.locale);
    this.person.onChange = () => this.changed();
    this.session.onCalculated = () => this.changed();
    this.endpoint.onBatch = (done) => this.afterBatch(done);
  }

  /** Name of the open workbook, with its ending: "Mappe1.xlsx". */
  get name(): string {
    return this.session.workbook.name;
  }

  /**
   * Rises whenever something that can be seen may have changed: after every batch of a pane, every act of the
   * person, every calculation, and when another workbook is opened. Fit for `useSyncExternalStore`.
   */
  get version(): number {
    return this.changes;
  }

  /**
   * Rises when the pane is to be opened anew because its workbook was replaced: the number is the frame's key. It
   * stays while the pane is working; then the pane hears `InactiveWorkbook`, says so itself, and starts over by
   * reloading its own frame.
   */
  get paneNumber(): number {
    return this.pane;
  }

  /** Whether something was changed since the workbook was opened or last saved. */
  get unsaved(): boolean {
    return this.contentVersion !== this.keptVersion;
  }

  /** Whether a request of a pane is under way, or came or was answered within the last second. */
  get paneIsWorking(): boolean {
    return this.endpoint.isBusy || performance.now() - this.lastRequest < QUIET_MS;
  }

  /** Asks to be called when `version` or `paneNumber` has risen. @returns ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /**
   * Opens a file in place of the workbook, when what the panes have sent is done.
   * @throws FileError when it is none; then the open workbook stays.
   */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    // Seen before the file is read: meanwhile a pane cannot ask for anything, and would be taken to be at rest.
    const wasWorking = this.paneIsWorking;
    const { xlsxFormat } = await import("../file/xlsxFormat");
    await this.replace(xlsxFormat.open(bytes, name), wasWorking);
  }

  /** Opens an empty workbook in place of the one that is open. */
  async startBlank(): Promise<void> {
    const { locale } = this.session;
    const workbook = HostWorkbook.empty(newSheetName(locale, 1));
    workbook.name = blankName(locale);
    await this.replace(workbook, this.paneIsWorking);
  }

  /** The workbook as a file, calculated first. @throws FileError rather than write one that lost something. */
  async save(): Promise<Uint8Array> {
    const { xlsxFormat } = await import("../file/xlsxFormat");
    return this.endpoint.inTurn(async () => {
      await this.session.calculateNow();
      const bytes = xlsxFormat.save(this.session.workbook);
      this.keptVersion = this.contentVersion;
      this.changed();
      return bytes;
    });
  }

  /**
   * Puts a pane on the line.
   * @param send Takes the host's messages to the pane.
   * @param author "here" is this Excel's pane, of which there is one: the one before is cut off. "elsewhere" is the
   *   pane of another author of the same workbook, beside it.
   */
  connectPane(send: (text: string) => void, author: "here" | "elsewhere" = "here"): Connection {
    const line =
      author === "here" ? this.endpoint.connect(send) : this.endpoint.connectAuthor(send);
    return {
      receive: (text) => {
        this.lastRequest = performance.now();
        line.receive(text);
      },
      close: line.close,
    };
  }

  /** Resolves when everything that the panes have sent is done. */
  idle(): Promise<void> {
    return this.endpoint.idle();
  }

  private async replace(workbook: HostWorkbook, wasWorking: boolean): Promise<void> {
    this.told = false;
    const number = ++this.opened;
    await this.endpoint.replaceWorkbook(workbook);
    this.person.cancelEdit();
    this.person.addinWrote();
    this.keptVersion = this.contentVersion;
    this.changed();
    if (!wasWorking) this.reopenPane();
    try {
      await this.endpoint.inTurn(() => this.session.calculateNow());
    } finally {
      // Only now has the pane time to ask again; it is opened anew also where calculating failed.
      if (wasWorking) this.reopenWhenQuiet(number);
    }
  }

  /** A pane that was working tells of it at its next request; one that sends none is opened anew after all. */
  private reopenWhenQuiet(workbook: number): void {
    setTimeout(() => {
      if (this.told || workbook !== this.opened) return;
      if (this.paneIsWorking) this.reopenWhenQuiet(workbook);
      else this.reopenPane();
    }, QUIET_MS);
  }

  private reopenPane(): void {
    this.pane += 1;
    this.changed();
  }

  private afterBatch({ wrote, inactive }: BatchDone): void {
    // A request may take longer than a pane is taken to be at rest after: what it asks for next is still to come.
    this.lastRequest = performance.now();
    if (inactive) this.told = true;
    // Tells of the change itself.
    else if (wrote) this.paneWrote();
    this.changed();
  }

  private paneWrote(): void {
    this.writes += 1;
    this.person.addinWrote();
  }

  /** Another number is another content: what the person and the panes have done so far. */
  private get contentVersion(): number {
    return this.person.actCount + this.writes;
  }

  private changed(): void {
    this.changes += 1;
    for (const listener of [...this.listeners]) listener();
  }
}

/** A pane without requests for so long is taken to be at rest. */
const QUIET_MS = 1000;

/** What Excel calls a workbook that has not been saved, by the language of its interface. */
function blankName(locale: string): string {
  return locale.startsWith("da") ? "Mappe1.xlsx" : "Book1.xlsx";
}

import type { Engine } from "../engine/Engine";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import { ClientSession, THIS_PERSON, type Seat } from "./ClientSession";
import type { ChangeAuthor, HostEvent, HostSession } from "./HostSession";
import type { References } from "./References";
import { ShownSymptoms } from "./Symptom";

export { ANOTHER_AUTHOR, THIS_ADDIN, THIS_PERSON } from "./ClientSession";

/** What a session is made of: the workbook, its engine, the language of the Excel (such as "da-DK"), and its clock. */
export interface SessionOptions {
  readonly workbook: HostWorkbook;
  readonly engine: Engine;
  readonly locale: string;
  readonly now: () => Date;
}

/**
 * The state of one running Excel with one open workbook, as the person at it has it. Its clients have sessions of
 * their own on it: the pane in this Excel, and the panes of other authors.
 */
export class Session implements HostSession {
  workbook: HostWorkbook;
  readonly engine: Engine;
  readonly locale: string;
  readonly now: () => Date;
  readonly symptoms = new ShownSymptoms();
  calculationMode: HostSession["calculationMode"] = "Automatic";
  cellEditMode = false;
  activeChartId: string | null = null;
  author: ChangeAuthor = THIS_PERSON;
  /** Seconds that calculation has taken. */
  calculationSeconds = 0;
  /** Called when an event was raised that no one has fetched yet. */
  onRaise: () => void = () => undefined;
  /** Called when formulas have got new values. */
  onCalculated: () => void = () => undefined;
  private calculationSuspended = false;
  private own = new ClientSession(this, "here");
  private readonly clients = new Set<ClientSession>();

  constructor(options: SessionOptions) {
    this.workbook = this.followed(options.workbook);
    this.engine = options.engine;
    this.locale = options.locale;
    this.now = options.now;
  }

  /** What this Excel's own client keeps. */
  get references(): References {
    return this.own.references;
  }

  raise(event: HostEvent): void {
    this.tell(event, null);
  }

  /** Tells all clients that listen. @param by The client that did it; null when none did. */
  tell(event: HostEvent, by: ClientSession | null): void {
    let heard = false;
    for (const client of this.clients) heard = client.take(event, by) || heard;
    if (heard) this.onRaise();
  }

  isListening(type: number, targetId: string): boolean {
    for (const client of this.clients) if (client.wants(type, targetId)) return true;
    return false;
  }

  listen(type: number, targetId: string): void {
    this.own.listen(type, targetId);
  }

  unlisten(type: number, targetId: string): void {
    this.own.unlisten(type, targetId);
  }

  async calculate(): Promise<void> {
    if (this.calculationMode !== "Manual" && !this.calculationSuspended) await this.calculateNow();
  }

  /** Calculates what is pending, whatever the calculation mode: the calculation key, `application.calculate`. */
  async calculateNow(): Promise<void> {
    if (this.workbook.pending.isEmpty) return;
    const result = await this.engine.calculate(this.workbook);
    this.calculationSeconds += result.seconds;
    this.onCalculated();
  }

  suspendCalculation(): void {
    this.calculationSuspended = true;
  }

  /** A batch has ended: suspended calculation is made up for. */
  async endBatch(): Promise<void> {
    this.calculationSuspended = false;
    await this.calculate();
  }

  /** Does something in another's name, so that its events say whose change it was. */
  as<T>(author: ChangeAuthor, change: () => T): T {
    const before = this.author;
    this.author = author;
    try {
      return change();
    } finally {
      this.author = before;
    }
  }

  /** Another workbook takes the place of the open one; the clients stay, what they kept does not. */
  openWorkbook(workbook: HostWorkbook): void {
    this.workbook = this.followed(workbook);
    this.calculationMode = workbook.calculationMode;
    this.activeChartId = null;
    this.cellEditMode = false;
    for (const { references } of this.clients) references.clear();
  }

  /** A client comes: the one in this Excel, or another author's beside it. */
  join(seat: Seat): ClientSession {
    const client = new ClientSession(this, seat);
    if (seat === "here") this.own = client;
    this.clients.add(client);
    return client;
  }

  /** A client has gone: nothing that it kept or listened to matters any more. */
  leave(client: ClientSession): void {
    client.references.clear();
    this.clients.delete(client);
  }

  /** What the clients have hold of goes along when the workbook's cells move. */
  private followed(workbook: HostWorkbook): HostWorkbook {
    workbook.onShift = (sheet, shift) => {
      for (const { references } of this.clients) references.follow(sheet, shift);
    };
    return workbook;
  }
}

import type { Engine } from "../engine/Engine";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import type { ChangeAuthor, HostEvent, HostSession } from "./HostSession";
import { References } from "./References";

/** The client's own add-in. */
export const THIS_ADDIN: ChangeAuthor = { source: "Local", triggerSource: "ThisLocalAddin" };
/** The person at this Excel. */
export const THIS_PERSON: ChangeAuthor = { source: "Local", triggerSource: "Unknown" };
/** Somebody else who has the workbook open. */
export const ANOTHER_AUTHOR: ChangeAuthor = { source: "Remote", triggerSource: "Unknown" };

/** What a session is made of: the workbook, its engine, the language of the Excel (such as "da-DK"), and its clock. */
export interface SessionOptions {
  readonly workbook: HostWorkbook;
  readonly engine: Engine;
  readonly locale: string;
  readonly now: () => Date;
}

/** The state of one running Excel with one open workbook and at most one client. */
export class Session implements HostSession {
  workbook: HostWorkbook;
  readonly engine: Engine;
  readonly locale: string;
  readonly now: () => Date;
  readonly references = new References();
  calculationMode: HostSession["calculationMode"] = "Automatic";
  cellEditMode = false;
  activeChartId: string | null = null;
  author: ChangeAuthor = THIS_PERSON;
  /** Seconds that calculation has taken. */
  calculationSeconds = 0;
  /** Called when an event was raised that no one has fetched yet. */
  onRaise: () => void = () => undefined;
  private calculationSuspended = false;
  private readonly listeners = new Set<string>();
  private events: HostEvent[] = [];

  constructor(options: SessionOptions) {
    this.workbook = this.followed(options.workbook);
    this.engine = options.engine;
    this.locale = options.locale;
    this.now = options.now;
  }

  raise(event: HostEvent): void {
    if (!this.isListening(event.type, event.targetId)) return;
    this.events.push(event);
    this.onRaise();
  }

  isListening(type: number, targetId: string): boolean {
    // The client registers this one event with no message to the host.
    return type === DOCUMENT_SELECTION_CHANGED || this.listeners.has(listenerKey(type, targetId));
  }

  listen(type: number, targetId: string): void {
    this.listeners.add(listenerKey(type, targetId));
  }

  unlisten(type: number, targetId: string): void {
    this.listeners.delete(listenerKey(type, targetId));
  }

  /** The events raised since this was last called. */
  takeEvents(): HostEvent[] {
    const events = this.events;
    this.events = [];
    return events;
  }

  async calculate(): Promise<void> {
    if (this.calculationMode !== "Manual" && !this.calculationSuspended) await this.calculateNow();
  }

  /** Calculates what is pending, whatever the calculation mode: the calculation key, `application.calculate`. */
  async calculateNow(): Promise<void> {
    if (this.workbook.pending.isEmpty) return;
    const result = await this.engine.calculate(this.workbook);
    this.calculationSeconds += result.seconds;
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

  /** Another workbook takes the place of the open one; the client stays, what it kept does not. */
  openWorkbook(workbook: HostWorkbook): void {
    this.workbook = this.followed(workbook);
    this.activeChartId = null;
    this.references.clear();
  }

  /** What the client has hold of goes along when the workbook's cells move. */
  private followed(workbook: HostWorkbook): HostWorkbook {
    workbook.onShift = (sheet, shift) => this.references.follow(sheet, shift);
    return workbook;
  }

  /** A client has gone: nothing that it kept or listened to matters any more. */
  forgetClient(): void {
    this.references.clear();
    this.listeners.clear();
    this.events = [];
  }
}

/** Message type of the workbook's `onSelectionChanged`; its target is "". */
export const DOCUMENT_SELECTION_CHANGED = 2;

function listenerKey(type: number, targetId: string): string {
  return `${type} ${targetId}`;
}

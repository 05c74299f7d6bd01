import type { Engine } from "../engine/Engine";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import type { ChangeAuthor, HostEvent, HostSession } from "./HostSession";
import { References } from "./References";
import type { Session } from "./Session";
import type { ShownSymptoms } from "./Symptom";

/** Whose client it is: the one in this Excel, or one in the Excel of another author of the same workbook. */
export type Seat = "here" | "elsewhere";

/** The client's own add-in. */
export const THIS_ADDIN: ChangeAuthor = { source: "Local", triggerSource: "ThisLocalAddin" };
/** The person at this Excel. */
export const THIS_PERSON: ChangeAuthor = { source: "Local", triggerSource: "Unknown" };
/** Somebody else who has the workbook open. */
export const ANOTHER_AUTHOR: ChangeAuthor = { source: "Remote", triggerSource: "Unknown" };

/**
 * The running Excel as one client has it: the workbook is everybody's; the objects that it keeps and what it
 * listens to are its own. What is selected and in front is shared too: the authors look through one window.
 */
export class ClientSession implements HostSession {
  readonly references = new References();
  /** What this client does, it does itself; the others are told that it was another author. */
  readonly author = THIS_ADDIN;
  private readonly listeners = new Set<string>();
  private events: HostEvent[] = [];
  private typing = false;

  constructor(
    private readonly excel: Session,
    readonly seat: Seat
  ) {}

  get workbook(): HostWorkbook {
    return this.excel.workbook;
  }

  get engine(): Engine {
    return this.excel.engine;
  }

  get locale(): string {
    return this.excel.locale;
  }

  get now(): () => Date {
    return this.excel.now;
  }

  get symptoms(): ShownSymptoms {
    return this.excel.symptoms;
  }

  get calculationMode(): HostSession["calculationMode"] {
    return this.excel.calculationMode;
  }

  set calculationMode(mode: HostSession["calculationMode"]) {
    this.excel.calculationMode = mode;
  }

  /** A person who types in a cell holds up the pane beside it, and no other author. */
  get cellEditMode(): boolean {
    return this.seat === "here" ? this.excel.cellEditMode : this.typing;
  }

  set cellEditMode(on: boolean) {
    if (this.seat === "here") this.excel.cellEditMode = on;
    else this.typing = on;
  }

  get activeChartId(): string | null {
    return this.excel.activeChartId;
  }

  set activeChartId(id: string | null) {
    this.excel.activeChartId = id;
  }

  raise(event: HostEvent): void {
    this.excel.tell(event, this);
  }

  /** Whether anybody listens: others are told of what this client does. */
  isListening(type: number, targetId: string): boolean {
    return this.excel.isListening(type, targetId);
  }

  /** Whether this client listens. */
  wants(type: number, targetId: string): boolean {
    // The client registers this one event with no message to the host.
    return type === DOCUMENT_SELECTION_CHANGED || this.listeners.has(listenerKey(type, targetId));
  }

  listen(type: number, targetId: string): void {
    this.listeners.add(listenerKey(type, targetId));
  }

  unlisten(type: number, targetId: string): void {
    this.listeners.delete(listenerKey(type, targetId));
  }

  /**
   * Takes in an event, told the way this client sees it.
   * @param by Who did it; null for the person at this Excel, or whoever the event names already.
   * @returns false when the client does not listen, or the event is lost.
   */
  take(event: HostEvent, by: ClientSession | null): boolean {
    if (!this.wants(event.type, event.targetId)) return false;
    if (this.symptoms.lose(event, this.workbook, this.events)) return false;
    const asWritten = by === this || (by === null && this.seat === "here");
    this.events.push(asWritten ? event : { ...event, data: byAnother(event.data) });
    return true;
  }

  /** The events taken in since this was last called. */
  takeEvents(): HostEvent[] {
    const events = this.events;
    this.events = [];
    return events;
  }

  calculate(): Promise<void> {
    return this.excel.calculate();
  }

  calculateNow(): Promise<void> {
    return this.excel.calculateNow();
  }

  suspendCalculation(): void {
    this.excel.suspendCalculation();
  }
}

/** Message type of the workbook's `onSelectionChanged`; its target is "". */
export const DOCUMENT_SELECTION_CHANGED = 2;

/** Events that do not say who did it (a selection, for one) stay as they are. */
function byAnother(data: HostEvent["data"]): HostEvent["data"] {
  const seen: Record<string, unknown> = { ...data };
  for (const [key, value] of Object.entries(ANOTHER_AUTHOR)) if (key in seen) seen[key] = value;
  return seen;
}

function listenerKey(type: number, targetId: string): string {
  return `${type} ${targetId}`;
}

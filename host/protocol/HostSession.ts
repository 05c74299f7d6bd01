import type { Engine } from "../engine/Engine";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import type { ShownSymptoms } from "./Symptom";

/** What every member of the object model may use: the workbook, the engine, and the state of the running Excel. */
export interface HostSession {
  /** The open workbook. */
  readonly workbook: HostWorkbook;
  readonly engine: Engine;
  /** Language of Excel's interface ("da-DK", "en-US"): names of cultures, separators, months. */
  readonly locale: string;
  readonly now: () => Date;
  /** What this Excel does otherwise than documented, on order. */
  readonly symptoms: ShownSymptoms;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** True while a person is typing in a cell: writes, select and activate are refused with InvalidOperationInCellEditMode. */
  cellEditMode: boolean;
  /** Id of the chart that is selected; null when cells are. */
  activeChartId: string | null;
  /** Queues an event for the client. Types and targets are in the client's debug bundle. */
  raise(event: HostEvent): void;
  /** Names of events that someone listens to on a target, so that nothing is computed for nobody. */
  isListening(type: number, targetId: string): boolean;
  /** The client began to listen to a type of event on a target. */
  listen(type: number, targetId: string): void;
  /** The client no longer listens. */
  unlisten(type: number, targetId: string): void;
  /** Who makes the changes that are being made just now: goes into the events. */
  readonly author: ChangeAuthor;
  /**
   * Brings formula values up to date before they are read. Does nothing when nothing is pending, when the
   * calculation mode is manual, and while calculation is suspended.
   */
  calculate(): Promise<void>;
  /** Calculates what is pending whatever the calculation mode: the calculation key. */
  calculateNow(): Promise<void>;
  /** No calculation until the batch that is running has ended. */
  suspendCalculation(): void;
}

/** The person or program behind a change, in the words of the events. */
export interface ChangeAuthor {
  /** "Local" is this Excel, "Remote" another author of the shared workbook. */
  readonly source: "Local" | "Remote";
  /** Whether the change came through the object model or not (a person typing, another author). */
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
}

/** Something that listeners are to be told of. */
export interface HostEvent {
  /** Message type of the wire, for example 10 for worksheet data changed. */
  type: number;
  /** Sheet id, table id, or the client's `eventWorkbookId`. */
  targetId: string;
  /** Becomes the entry's message as JSON text. */
  data: Readonly<Record<string, unknown>>;
}

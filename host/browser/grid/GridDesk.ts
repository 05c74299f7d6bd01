import type { Person } from "../../person/Person";
import type { Session } from "../../protocol/Session";

/** What the grid needs of the desk: the workbook, the person who works in it, and word of every change. */
export interface GridDesk {
  readonly session: Session;
  readonly person: Person;
  /** Rises whenever something that can be seen may have changed. */
  readonly version: number;
  /** @returns ends the subscription. */
  subscribe(listener: () => void): () => void;
}

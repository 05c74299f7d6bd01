import { RegisterStateError } from "../errors";
import { SCHEMA_VERSION } from "./locate";
import { readRegister, type ReadRegister } from "./readRegister";
import type { Runner } from "../runner";
import {
  NOTHING_UNFINISHED,
  putBackUnfinished,
  type Unfinished,
} from "../change/putBackUnfinished";

/** What a workbook turned out to hold. */
export type OpenedRegister =
  /** No register yet. */
  | { readonly state: "none" }
  | ({ readonly state: "open"; readonly unfinished: Unfinished } & ReadRegister)
  /** Another pane is in the middle of a long change: what there is, is half of it. Try again in a minute. */
  | { readonly state: "working" }
  /** Made by a newer version: may be looked at, not changed. */
  | ({ readonly state: "newer" } & ReadRegister)
  /** Made by an older version: may be looked at, and is to be brought up to date before anything else is changed. */
  | ({ readonly state: "older"; readonly unfinished: Unfinished } & ReadRegister)
  /** Its dates count from 1904. */
  | { readonly state: "date1904" };

/** How to open. */
export interface OpenOptions {
  /** Leave unfinished changes as they are: for a look at a workbook that must not change. */
  readonly readOnly?: boolean;
  /** Leave to others what was begun within the last minute: for a look while others are writing. */
  readonly isPolite?: boolean;
  /** Tells a change that is being written from one that died. */
  readonly now?: () => Date;
  /** Gives the reading up at once. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Opens the register of the workbook: first puts back what an interrupted change left, then reads everything.
 * A workbook without a register is no error.
 * @throws ExcelRefusal; CancelledError after the signal; RegisterStateError.
 */
export async function openRegister(
  runner: Runner,
  { readOnly = false, isPolite = false, now = () => new Date(), signal }: OpenOptions = {}
): Promise<OpenedRegister> {
  const patience = { signal, whenStopped: 0 };
  const unfinished = readOnly
    ? NOTHING_UNFINISHED
    : await runner.run(
        (context) => putBackUnfinished(context, now(), runner.givenUp, isPolite),
        patience
      );
  if (unfinished.working > 0) return { state: "working" };
  try {
    const read = await runner.run(readRegister, patience);
    const { schemaVersion } = read.register;
    if (schemaVersion > SCHEMA_VERSION) return { state: "newer", ...read };
    if (schemaVersion < SCHEMA_VERSION) return { state: "older", unfinished, ...read };
    return { state: "open", unfinished, ...read };
  } catch (error) {
    if (!(error instanceof RegisterStateError)) throw error;
    if (error.state === "none" || error.state === "date1904") return { state: error.state };
    throw error;
  }
}

import { CancelledError } from "../../workbook/errors";
import { writingPart } from "../parts/writingPart";

/** What changes a workbook. */
export type Writing = typeof import("./writing");

/**
 * Fetches what changes a workbook, where the first click comes before it is there.
 * @throws PartGoneError where it is not to be had; CancelledError after the signal, however long the network takes.
 */
export function fetchWriting(signal: AbortSignal): Promise<Writing> {
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new CancelledError()), { once: true });
  });
  return Promise.race([writingPart.load(), stopped]);
}

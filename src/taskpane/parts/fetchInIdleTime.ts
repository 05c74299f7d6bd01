import type { PaneSession } from "../session/PaneSession";
import type { Part } from "./Part";

/** Milliseconds between two parts in a browser that does not say when it is idle. */
const BREATH_MS = 200;

/** Runs something when the browser has nothing else to do. */
export function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(() => run());
  else setTimeout(run, BREATH_MS);
}

/**
 * Fetches parts one by one in idle time, so that they are there when they are wanted. What cannot be fetched is not
 * told: whoever needs it asks again. Resolves when each was tried.
 */
export async function fetchInIdleTime(
  parts: readonly Part<unknown>[],
  idle: (run: () => void) => void
): Promise<void> {
  for (const part of parts) {
    await new Promise<void>((resolve) => idle(resolve));
    await part.load().catch(() => null);
  }
}

/** Calls back once, when the workbook has been read, and so *Start* can be used. */
export function onceUsable(
  session: Pick<PaneSession, "subscribe" | "getSnapshot">,
  run: () => void
): void {
  const isUsable = (): boolean => session.getSnapshot().workbook.kind !== "opening";
  if (isUsable()) {
    run();
    return;
  }
  const end = session.subscribe(() => {
    if (!isUsable()) return;
    end();
    run();
  });
}

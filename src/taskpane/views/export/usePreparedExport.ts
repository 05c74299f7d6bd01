import { useEffect, useRef, useState } from "react";
import type { CsvDialect } from "../../../export/csvField";
import type { ScoreSelection } from "../../../export/ScoreSelection";
import type { Register } from "../../../register/Register";
import { prepareExport, type PreparedExport, type Progress } from "./PreparedExport";

/** What there is of the export that was chosen. */
export type Preparation =
  /** `progress` is null until it has taken long enough to be told. */
  | { readonly kind: "preparing"; readonly progress: Progress | null; readonly cancel: () => void }
  | { readonly kind: "ready"; readonly prepared: PreparedExport }
  | { readonly kind: "cancelled"; readonly again: () => void }
  /** Nothing was chosen that could be taken out. */
  | { readonly kind: "none" };

/** Before that, progress would only flicker. Milliseconds. */
const QUIET = 300;

/** What was prepared, and for which choice. */
interface Outcome {
  readonly run: object;
  /** Null when it was stopped. */
  readonly prepared: PreparedExport | null;
}

/**
 * Prepares the chosen export in the background, and anew when the choice or the register changes.
 * @param selection null for a choice that is not complete; the same object as long as it is the same choice.
 */
export function usePreparedExport(
  register: Register,
  selection: ScoreSelection | null,
  dialect: CsvDialect
): Preparation {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const current = useRef<{ readonly run: object; readonly controller: AbortController } | null>(
    null
  );
  const [run, setRun] = useState<object | null>(null);

  useEffect(() => {
    if (selection === null) return undefined;
    const started = { run: {}, controller: new AbortController() };
    const { signal } = started.controller;
    current.current = started;
    setRun(started.run);
    setProgress(null);
    const quietUntil = performance.now() + QUIET;
    let isDropped = false;
    const tell = (now: Progress): void => {
      if (!isDropped && performance.now() > quietUntil) setProgress(now);
    };
    void prepareExport(register, { selection, dialect }, signal, tell).then((prepared) => {
      if (!isDropped) setOutcome({ run: started.run, prepared });
    });
    return () => {
      isDropped = true;
      started.controller.abort();
    };
  }, [register, selection, dialect, attempt]);

  if (selection === null) return { kind: "none" };
  if (outcome === null || outcome.run !== run) {
    const cancel = (): void => current.current?.controller.abort();
    return { kind: "preparing", progress, cancel };
  }
  const { prepared } = outcome;
  return prepared === null
    ? { kind: "cancelled", again: () => setAttempt(attempt + 1) }
    : { kind: "ready", prepared };
}

import { useEffect, useMemo, useRef, useState } from "react";
import type { CsvDialect } from "../../../export/csvField";
import type { Register } from "../../../register/model/Register";
import {
  prepareExport,
  type PreparedExport,
  type Progress,
  type WantedExport,
} from "./PreparedExport";

/** What there is of the export that was chosen. */
export type Preparation =
  /** `progress` is null until it has taken long enough to be told; `previous` is what was ready before, if anything. */
  | {
      readonly kind: "preparing";
      readonly progress: Progress | null;
      readonly previous: PreparedExport | null;
      readonly cancel: () => void;
    }
  | { readonly kind: "ready"; readonly prepared: PreparedExport }
  | { readonly kind: "cancelled"; readonly again: () => void }
  /** Nothing was chosen that could be taken out. */
  | { readonly kind: "none" };

/** Before that, progress would only flicker. Milliseconds. */
const QUIET = 300;

/** One choice to be prepared; another object for another choice, and for another attempt. */
interface Job extends WantedExport {
  readonly register: Register;
  readonly dialect: CsvDialect;
}

/** How far a job has come. */
interface News {
  readonly job: Job;
  readonly progress: Progress | null;
  /** Null when it was stopped; absent while it is under way. */
  readonly prepared?: PreparedExport | null;
  /** What the latest job before made. */
  readonly previous: PreparedExport | null;
}

/**
 * Prepares the chosen export in the background, and anew when the choice or the register changes.
 * @param wanted null for a choice that is not complete; the same object as long as it is the same choice.
 */
export function usePreparedExport(
  register: Register,
  wanted: WantedExport | null,
  dialect: CsvDialect
): Preparation {
  const [attempt, setAttempt] = useState(0);
  const [news, setNews] = useState<News | null>(null);
  const controller = useRef<AbortController | null>(null);
  const job = useMemo(
    (): Job | null => (wanted === null ? null : { register, ...wanted, dialect }),
    [register, wanted, dialect, attempt]
  );

  useEffect(() => {
    if (job === null) return undefined;
    const started = new AbortController();
    controller.current = started;
    const quietUntil = performance.now() + QUIET;
    let isDropped = false;
    const tell = (progress: Progress): void => {
      if (isDropped || performance.now() < quietUntil) return;
      setNews((before) => ({ job, progress, previous: latestOf(before) }));
    };
    void prepareExport(job.register, job, started.signal, tell).then((prepared) => {
      if (isDropped) return;
      setNews((before) => ({ job, progress: null, prepared, previous: latestOf(before) }));
    });
    return () => {
      isDropped = true;
      started.abort();
    };
  }, [job]);

  if (job === null) return { kind: "none" };
  const latest = news?.job === job ? news : null;
  if (latest?.prepared === undefined) {
    const cancel = (): void => controller.current?.abort();
    const progress = latest?.progress ?? null;
    return { kind: "preparing", progress, previous: latestOf(news), cancel };
  }
  return latest.prepared === null
    ? { kind: "cancelled", again: () => setAttempt(attempt + 1) }
    : { kind: "ready", prepared: latest.prepared };
}

function latestOf(news: News | null): PreparedExport | null {
  return news?.prepared ?? news?.previous ?? null;
}

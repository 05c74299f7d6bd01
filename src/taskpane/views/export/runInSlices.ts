/** Milliseconds of work between two breaths of the page: it stays as quick as its display. */
const SLICE = 12;

/**
 * Runs through a generator in short slices, so that the page stays responsive meanwhile.
 * @param take is given every value, in order.
 * @returns true when it ran to its end; false when `signal` stopped it.
 */
export async function runInSlices<Value>(
  values: Iterable<Value>,
  take: (value: Value) => void,
  signal: AbortSignal
): Promise<boolean> {
  let end = performance.now() + SLICE;
  for (const value of values) {
    take(value);
    if (performance.now() < end) continue;
    await nextTask();
    if (signal.aborted) return false;
    end = performance.now() + SLICE;
  }
  return !signal.aborted;
}

/** After what the browser has waiting: input, drawing. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/**
 * What a test run came to.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** The exit status of a check that cannot be made on this machine, because there is no browser. */
export const NO_BROWSER = 69;

/** The outcome of a program that either passes or fails as a whole, such as the linter. */
export function countExit(status) {
  if (status === NO_BROWSER) return { passed: 0, failed: 0, skipped: 1 };
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * Counts of a Jest run from the text of its `--outputFile`. A file of tests that could not run is one failure,
 * and so is a report that is missing or counts no test.
 *
 * @param {string | null} text null where Jest wrote none
 * @param {number | null} status Jest's exit status; null when a signal ended it
 * @returns {Counts}
 */
export function countJest(text, status) {
  const report = parse(text);
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  let failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  // Whatever else made Jest fail (a threshold, an open handle, an empty run) must not pass for green.
  if (failed === 0 && (status !== 0 || passed === 0)) failed = 1;
  return { passed, failed, skipped };
}

function parse(text) {
  if (text === null) return null;
  try {
    const report = JSON.parse(text);
    return typeof report?.numPassedTests === "number" ? report : null;
  } catch {
    return null;
  }
}

/** @param {Counts[]} counts */
export function total(counts) {
  return counts.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 }
  );
}

/** The line that ends a run. @param {Counts} counts */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

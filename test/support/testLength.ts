/**
 * Two lengths of tests. A file named `*.long.test.ts` runs in both: `npm test` gives it a seeded tenth of its cases,
 * `npm run test:long` all of them. Which of the two it is stands in the environment, `TEST_LENGTH=long`.
 */

/** Whether this is the long run. */
export const isLong = process.env["TEST_LENGTH"] === "long";

/** The seed of everything random in long tests, so that a failure comes again. */
export const SEED = 20260105;

/** How many of `full` cases this run takes: all in the long run, else a tenth, at least one. */
export function share(full: number): number {
  return isLong ? full : Math.ceil(full / 10);
}

/** The same for a property of fast-check: how often, and from which seed. */
export function seededRuns(full: number): { numRuns: number; seed: number } {
  return { numRuns: share(full), seed: SEED };
}

/** Odd, so that cases that come in pairs are taken from both sides. */
const STEP = 9;

/**
 * The cases that this run takes of a list: all in the long run, else about a tenth, evenly spread, and at least one.
 * @param offset where to begin: suites over the same cases take different ones of them with different numbers.
 */
export function shareOf<T>(cases: readonly T[], offset: number): readonly T[] {
  if (isLong) return cases;
  const taken = cases.filter((_, index) => (index + SEED + offset) % STEP === 0);
  return taken.length > 0 ? taken : cases.slice(offset % cases.length, (offset % cases.length) + 1);
}

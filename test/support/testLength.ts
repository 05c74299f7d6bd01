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

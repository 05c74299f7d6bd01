import {
  DEFAULT_RELIABILITY,
  detectableChange,
  isBeyondChance,
} from "../../src/progression/detectableChange";

it.each([
  [0.7, 1.52],
  [0.8, 1.24],
  [0.9, 0.88],
  [1, 0],
  [0, 2.77],
])("with an SD of 1 and a reliability of %d it is %d steps", (reliability, steps) => {
  expect(detectableChange({ standardDeviation: 1, reliability })).toBeCloseTo(steps, 2);
});

it("grows with the spread", () => {
  const reliability = DEFAULT_RELIABILITY;
  const one = detectableChange({ standardDeviation: 1, reliability })!;
  expect(detectableChange({ standardDeviation: 2.5, reliability })).toBeCloseTo(2.5 * one, 10);
});

it.each([
  [0, 0.8],
  [-1, 0.8],
  [NaN, 0.8],
  [Infinity, 0.8],
  [1, -0.1],
  [1, 1.1],
  [1, NaN],
])("is unknown with an SD of %d and a reliability of %d", (standardDeviation, reliability) => {
  expect(detectableChange({ standardDeviation, reliability })).toBeNull();
});

it.each<[number | null, number | null, boolean | null]>([
  [2, 1.24, true],
  [-2, 1.24, true],
  [1, 1.24, false],
  [-1, 1.24, false],
  // As large as the limit is not larger.
  [2, 2, false],
  // Nothing has changed, however precise the measurement.
  [0, 0, false],
  [1, 0, true],
  [null, 1.24, null],
  [2, null, null],
])("a change of %p against a limit of %p: %p", (change, detectable, expected) => {
  expect(isBeyondChance(change, detectable)).toBe(expected);
});

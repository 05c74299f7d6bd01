import fc from "fast-check";
import { axisTicks, niceUnit, numberRange } from "../../../../host/browser/charts/axisRange";

const FREE = { minimum: null, maximum: null, majorUnit: null };

describe("the range that Excel chooses", () => {
  it.each([
    ["values from near 0", [0, 12, 22], 6, false, { minimum: 0, maximum: 25, majorUnit: 5 }],
    ["values far from 0", [100, 101, 102], 6, false, { minimum: 99, maximum: 103, majorUnit: 1 }],
    ["bars far from 0", [100, 101, 102], 6, true, { minimum: 0, maximum: 120, majorUnit: 20 }],
    ["both sides of 0", [-4, 22], 7, false, { minimum: -10, maximum: 25, majorUnit: 5 }],
    ["one value", [3], 4, false, { minimum: 0, maximum: 4, majorUnit: 1 }],
    ["only 0", [0], 5, false, { minimum: 0, maximum: 1, majorUnit: 0.2 }],
    ["no values", [], 5, false, { minimum: 0, maximum: 1.5, majorUnit: 0.5 }],
  ])("%s", (_what, values, labels, fromZero, expected) => {
    const range = numberRange(FREE, values, labels, fromZero);
    expect(range.minimum).toBeCloseTo(expected.minimum);
    expect(range.maximum).toBeCloseTo(expected.maximum);
    expect(range.majorUnit).toBeCloseTo(expected.majorUnit);
  });
});

it("keeps what the axis says", () => {
  const own = { minimum: 1, maximum: 5, majorUnit: 1 };
  expect(numberRange(own, [0, 100], 3, true)).toEqual(own);
  expect(axisTicks(own)).toEqual([1, 2, 3, 4, 5]);
});

it("does not take a unit that would label every atom", () => {
  expect(
    axisTicks(numberRange({ ...FREE, majorUnit: 1e-9 }, [0, 1000], 5, false)).length
  ).toBeLessThan(10);
});

it.each([
  [100, 5, 20],
  [100, 6, 20],
  [1, 4, 0.5],
  [7, 7, 1],
  [0.3, 3, 0.1],
])("of %d in at most %d steps each is %d", (span, steps, unit) => {
  expect(niceUnit(span, steps)).toBe(unit);
});

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

it("every value lies within its range", () => {
  fc.assert(
    fc.property(fc.array(finite, { minLength: 1 }), fc.boolean(), (values, fromZero) => {
      const { minimum, maximum, majorUnit } = numberRange(FREE, values, 6, fromZero);
      expect(minimum).toBeLessThanOrEqual(Math.min(...values));
      expect(maximum).toBeGreaterThanOrEqual(Math.max(...values));
      expect(majorUnit).toBeGreaterThan(0);
    })
  );
});

it("labels begin at the minimum and never pass the maximum", () => {
  fc.assert(
    fc.property(
      fc.array(finite, { minLength: 1 }),
      fc.integer({ min: 2, max: 12 }),
      (values, labels) => {
        const range = numberRange(FREE, values, labels, false);
        const ticks = axisTicks(range);
        expect(ticks[0]).toBeCloseTo(range.minimum, 5);
        expect(ticks.at(-1)).toBeLessThanOrEqual(range.maximum + range.majorUnit * 1e-6);
      }
    )
  );
});

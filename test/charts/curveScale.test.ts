import fc from "fast-check";
import { curveScale } from "../../src/charts/curveScale";
import { sampleIndicator } from "./sampleRegister";

const count = sampleIndicator({ type: "count", minimum: 0, maximum: 99, descriptors: [] });

test("a scale shows all of its steps with their descriptors, whatever was scored", () => {
  expect(curveScale(sampleIndicator(), [3])).toMatchObject({
    minimum: 1,
    maximum: 5,
    unit: 1,
    steps: [
      { value: 1, descriptor: "Intet mål" },
      { value: 2, descriptor: "En løs idé" },
      { value: 3, descriptor: "Et mål på gode dage" },
      { value: 4, descriptor: "Et klart mål" },
      { value: 5, descriptor: "Mål og plan" },
    ],
  });
});

test("a step that nobody described has no words", () => {
  const scale = curveScale(sampleIndicator({ minimum: 0, descriptors: ["Intet"] }), []);
  expect(scale?.steps.map(({ descriptor }) => descriptor)).toEqual(["Intet", "", "", "", "", ""]);
});

test.each([
  [1, 10, 1],
  [0, 10, 1],
  [0, 100, 10],
  [0, 60, 10],
])("a scale from %d to %d has its steps %d apart", (minimum, maximum, unit) => {
  const scale = curveScale(sampleIndicator({ minimum, maximum, descriptors: [] }), []);
  expect(scale).toMatchObject({ minimum, maximum, unit });
});

test.each([
  [null, 5],
  [1, null],
  [5, 5],
  [5, 1],
])("no axis from %p to %p", (minimum, maximum) => {
  expect(curveScale(sampleIndicator({ minimum, maximum }), [2])).toBeNull();
});

test.each([
  [[], 5, 1],
  [[0, 3], 5, 1],
  [[6], 6, 1],
  [[7], 8, 2],
  [[12], 12, 2],
  [[13], 15, 5],
  [[99], 100, 20],
])("a count of %p goes from 0 to %d in distances of %d", (values, maximum, unit) => {
  expect(curveScale(count, values)).toMatchObject({ minimum: 0, maximum, unit });
});

test("a count's axis reaches every value and has few steps that are evenly spaced", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 5000 })), (values) => {
      const scale = curveScale(count, values);
      const steps = scale?.steps.map(({ value }) => value) ?? [];
      expect(steps[0]).toBeLessThanOrEqual(Math.min(0, ...values));
      expect(steps.at(-1)).toBeGreaterThanOrEqual(Math.max(0, ...values));
      expect(steps.length).toBeLessThanOrEqual(9);
      steps.slice(1).forEach((value, index) => {
        expect(value - (steps[index] ?? 0)).toBe(scale?.unit);
      });
    })
  );
});

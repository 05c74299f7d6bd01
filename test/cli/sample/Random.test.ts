import fc from "fast-check";
import { Random } from "../../../cli/sample/Random";

it("gives the same numbers for the same seed", () => {
  const numbers = (seed: number) => {
    const random = new Random(seed);
    return Array.from({ length: 5 }, () => random.next());
  };
  expect(numbers(7)).toEqual(numbers(7));
  expect(numbers(7)).not.toEqual(numbers(8));
});

it("stays within its ends, and reaches both", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: -5, max: 5 }), (seed, minimum) => {
      const random = new Random(seed);
      const drawn = new Set(
        Array.from({ length: 200 }, () => random.integer(minimum, minimum + 2))
      );
      expect([...drawn].sort((one, other) => one - other)).toEqual([
        minimum,
        minimum + 1,
        minimum + 2,
      ]);
    })
  );
});

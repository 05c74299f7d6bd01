import fc from "fast-check";
import { Axis } from "../../../../../host/browser/grid/layout/Axis";

const sizes = fc.uniqueArray(fc.tuple(fc.nat(40), fc.constantFrom(0, 0, 7, 20, 33, 90)), {
  selector: ([index]) => index,
});

/** The same by adding up line for line. */
function starts(differing: readonly (readonly [number, number])[], count: number): number[] {
  const sizeOf = new Map(differing);
  const result = [0];
  for (let line = 0; line < count; line++) result.push(result[line]! + (sizeOf.get(line) ?? 20));
  return result;
}

describe("Axis", () => {
  it("gives the starts and sizes that adding up line for line gives", () => {
    fc.assert(
      fc.property(sizes, (differing) => {
        const axis = new Axis(50, 20, differing);
        const expected = starts(differing, 50);
        for (let line = 0; line < 50; line++) {
          expect(axis.startOf(line)).toBe(expected[line]);
          expect(axis.endOf(line)).toBe(expected[line + 1]);
          expect(axis.sizeOf(line)).toBe(expected[line + 1]! - expected[line]!);
        }
      })
    );
  });

  it("finds the one line that a distance falls on", () => {
    fc.assert(
      fc.property(sizes, fc.nat(1500), (differing, distance) => {
        const axis = new Axis(50, 20, differing);
        const expected = starts(differing, 50);
        fc.pre(distance < expected[50]!);
        const line = axis.indexAt(distance);
        expect(expected[line]).toBeLessThanOrEqual(distance);
        expect(expected[line + 1]).toBeGreaterThan(distance);
      })
    );
  });

  it.each([
    ["before the first line", -5, 1],
    ["behind the last line", 100_000, 8],
  ])("gives the nearest shown line for a distance %s", (_, distance, line) => {
    const axis = new Axis(10, 20, [
      [0, 0],
      [9, 0],
    ]);
    expect(axis.indexAt(distance)).toBe(line);
  });

  it("costs nothing for the lines that do not differ", () => {
    const axis = new Axis(1_048_576, 20, [[1_000_000, 5]]);
    expect(axis.startOf(1_048_576)).toBe(1_048_576 * 20 - 15);
    expect(axis.indexAt(1_000_001 * 20)).toBe(1_000_001);
  });

  it("passes over hidden lines, and says when there is no other", () => {
    const axis = new Axis(4, 20, [
      [0, 0],
      [1, 0],
    ]);
    expect(axis.shown(0, 1)).toBe(2);
    expect(axis.shown(1, -1)).toBe(-1);
  });
});

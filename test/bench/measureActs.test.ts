import { measureActs } from "../../bench/measureActs";
import { SIZES } from "../../bench/sizes";

it("gives a row for every act, and for taking it back", async () => {
  const rows = await measureActs(SIZES.tiny);
  const names = rows.map(({ name }) => name);
  expect(names[0]).toBe("tiny calculate everything");
  expect(new Set(names).size).toBe(names.length);
  for (const act of ["insert row", "delete row", "insert column", "delete column", "sort"])
    expect(names).toEqual(expect.arrayContaining([`tiny ${act}`, `tiny ${act}, undo`]));
  for (const { size, ratio, seconds } of rows) {
    expect(size).toBe("2 × 21 × 3");
    expect(ratio).toBeGreaterThan(0);
    expect(seconds).toBeGreaterThan(0);
  }
});

import { measureSize } from "../../bench/measureSize";
import { printedRows } from "../../bench/printRows";
import { SIZES } from "../../bench/sizes";

it("gives a row for everything that is measured", async () => {
  const rows = await measureSize(SIZES.tiny);
  expect(rows.map(({ name }) => name)).toEqual([
    "tiny plain read",
    "tiny plain read of the same columns",
    "tiny read",
    "tiny export",
    "tiny check",
    "tiny read, plain read of the same columns",
    "tiny read, own time / JSON.parse",
    "tiny plain create",
    "tiny create and fill",
  ]);
  for (const { size, ratio, syncs, bytes, seconds } of rows) {
    expect(size).toBe("2 × 21 × 3");
    expect(ratio).toBeGreaterThan(0);
    expect(seconds).toBeGreaterThan(0);
    expect(syncs).toBeGreaterThan(0);
    expect(bytes).toBeGreaterThan(0);
  }
  const bytes = new Map(rows.map((row) => [row.name, row.bytes]));
  expect(bytes.get("tiny plain read of the same columns")).toBeLessThan(
    bytes.get("tiny plain read")!
  );
  const printed = printedRows(rows).split("\n");
  expect(printed[0]).toMatch(/^name +size +ratio +syncs +bytes +seconds$/);
  expect(printed[1]).toMatch(/^tiny plain read +2 × 21 × 3 +1\.00 /);
});

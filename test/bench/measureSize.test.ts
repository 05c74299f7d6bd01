import type { BenchRow } from "../../bench/BenchRow";
import { measureSize } from "../../bench/measureSize";
import { HEADER, printedRow } from "../../bench/printRows";
import { SIZES } from "../../bench/sizes";

it("gives a row for everything that is measured", async () => {
  const rows: BenchRow[] = [];
  await measureSize(SIZES.tiny, (measured) => rows.push(...measured));
  expect(rows.map(({ name }) => name)).toEqual([
    "tiny plain read",
    "tiny plain read of the same columns",
    "tiny read",
    "tiny export",
    "tiny check",
    "tiny read, plain read of the same columns",
    "tiny read, own time / JSON.parse",
    "tiny plain write of a measurement",
    "tiny save a measurement",
    "tiny edit by hand, full read",
    "tiny PapaParse unparse",
    "tiny long CSV, PapaParse unparse",
    "tiny plain create",
    "tiny create and fill",
  ]);
  for (const { name, size, ratio, syncs, bytes, seconds } of rows) {
    expect(size).toBe("2 × 21 × 3");
    expect(ratio).toBeGreaterThan(0);
    expect(seconds).toBeGreaterThan(0);
    // A text is made without Excel.
    expect([name, syncs > 0]).toEqual([name, !name.endsWith("unparse")]);
    expect(bytes).toBeGreaterThan(0);
  }
  const bytes = new Map(rows.map((row) => [row.name, row.bytes]));
  expect(bytes.get("tiny plain read of the same columns")).toBeLessThan(
    bytes.get("tiny plain read")!
  );
  const syncs = new Map(rows.map((row) => [row.name, row.syncs]));
  expect(syncs.get("tiny save a measurement")).toBeLessThanOrEqual(5);
  expect(bytes.get("tiny save a measurement")).toBeLessThanOrEqual(50_000);
  expect(syncs.get("tiny edit by hand, full read")).toBeLessThanOrEqual(2);
  expect(HEADER).toMatch(/^name +size +ratio +syncs +bytes +seconds$/);
  expect(printedRow(rows[0]!)).toMatch(/^tiny plain read +2 × 21 × 3 +1\.00 /);
  for (const row of rows) expect(printedRow(row)).toHaveLength(HEADER.length);
});

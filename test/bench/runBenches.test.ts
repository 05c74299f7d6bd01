import type { BenchRow, ResultRow } from "../../bench/BenchRow";
import { printedRow } from "../../bench/printRows";
import { type Bench, isFailed, runBenches } from "../../bench/runBenches";

function row(name: string): BenchRow {
  return { name, size: "1 × 1 × 1", ratio: 1, syncs: 1, bytes: 1, seconds: 1 };
}

/** Gives a row of its name, and another, and then ends as it is told. */
function bench(name: string, end: () => void): Bench {
  return {
    name,
    measure: async (give) => {
      give([row(`${name} read`)]);
      await Promise.resolve();
      give([row(`${name} export`)]);
      end();
    },
  };
}

const fails = (): never => {
  throw new Error("inflate is not a function");
};

it("keeps what was measured before something failed, and goes on after it", async () => {
  const rows = await runBenches(
    [bench("pilot", () => undefined), bench("pane", fails), bench("acts", () => undefined)],
    () => undefined
  );
  expect(rows.map(({ name }) => name)).toEqual([
    "pilot read",
    "pilot export",
    "pane read",
    "pane export",
    "pane",
    "acts read",
    "acts export",
  ]);
  expect(rows.filter(isFailed)).toEqual([{ name: "pane", failure: "inflate is not a function" }]);
});

it("tells of each row before the next is measured", async () => {
  const told: ResultRow[] = [];
  const benches = ["pilot", "pane"].map((name, index) =>
    bench(name, () => expect(told).toHaveLength(2 * (index + 1)))
  );
  const rows = await runBenches(benches, (each) => void told.push(each));
  expect(rows.filter(isFailed)).toEqual([]);
  expect(told).toEqual(rows);
});

it("prints what failed under its name", () => {
  const printed = printedRow({ name: "pane", failure: "inflate is not a function" });
  expect(printed).toMatch(/^pane +failed: inflate is not a function$/);
});

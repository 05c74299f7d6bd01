import { unparse } from "papaparse";
import { columnsOf } from "../src/export/Dataset";
import { scores } from "../src/export/datasets/scores";
import { ALL_SCORES } from "../src/export/ScoreSelection";
import { formatCsv } from "../src/export/sinks/csv";
import { fieldText } from "../src/export/sinks/fieldText";
import type { Register } from "../src/register/model/Register";
import type { BenchRow } from "./BenchRow";
import { median } from "./median";

/** A record as PapaParse takes it: a text for a date, because it knows none. */
type PlainRecord = readonly (string | number | null)[];

/**
 * Measures how long the text of a register's scores takes, from the register to the last line, against what PapaParse's
 * `unparse` takes for the same records, which are ready for it; by turns.
 * @param size What the rows are called and how large the register is, for the rows.
 */
export function measureCsv(
  register: Register,
  size: { readonly name: string; readonly label: string; readonly repetitions: number }
): BenchRow[] {
  const records = plainRecords(register);
  const ours: number[] = [];
  const plain: number[] = [];
  let lengths: readonly [number, number] = [0, 0];
  // The first round is for the engine of JavaScript to get warm, and does not count.
  for (let round = 0; round <= size.repetitions; round++) {
    const own = timed(() => lengthOf(register));
    const theirs = timed(() => unparse(records as unknown[][], { newline: "\r\n" }).length);
    lengths = [own.length, theirs.length];
    if (round > 0) ours.push(own.seconds);
    if (round > 0) plain.push(theirs.seconds);
  }
  assertSame(lengths, register);
  const row = (name: string, seconds: readonly number[]): BenchRow => ({
    name: `${size.name} ${name}`,
    size: size.label,
    ratio: median(seconds) / median(plain),
    syncs: 0,
    bytes: lengths[0],
    seconds: median(seconds),
  });
  return [row("PapaParse unparse", plain), row("long CSV, PapaParse unparse", ours)];
}

function plainRecords(register: Register): PlainRecord[] {
  const columns = columnsOf(scores);
  const records: PlainRecord[] = [];
  for (const rows of scores.rows(register, ALL_SCORES)) {
    for (const row of rows) {
      records.push(
        columns.map((column) => {
          const value = column.value(row);
          return typeof value === "number" && column.type !== "date"
            ? value
            : fieldText(column.type, value, ".");
        })
      );
    }
  }
  return records;
}

/** The text itself is not kept: a file is written piece by piece. */
function lengthOf(register: Register): number {
  let length = 0;
  for (const text of formatCsv(scores, register, { dialect: "international" })) {
    length += text.length;
  }
  return length;
}

function timed(work: () => number): { readonly length: number; readonly seconds: number } {
  const started = performance.now();
  const length = work();
  return { length, seconds: (performance.now() - started) / 1000 };
}

/** Both wrote the same lines; ours has a header before them and an end behind the last. */
function assertSame([ours, plain]: readonly [number, number], register: Register): void {
  const [header = ""] = [
    ...formatCsv(scores, register, {
      dialect: "international",
      selection: { ...ALL_SCORES, citizens: { code: "" } },
    }),
  ];
  if (ours !== header.length + plain + "\r\n".length) {
    throw new Error("PapaParse writes the same records as the same text.");
  }
}

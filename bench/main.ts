import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { BenchRow } from "./BenchRow";
import { measureSize } from "./measureSize";
import { printedRows } from "./printRows";
import { SIZES } from "./sizes";

const USAGE = "npm run bench [-- [--size pilot|national] [--json FILE]]";

/** Measures the sizes that are asked for, both when none is, and prints the table. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { size: { type: "string" }, json: { type: "string" } } });
  const sizes = [SIZES.pilot, SIZES.national].filter(
    ({ name }) => values.size === undefined || values.size === name
  );
  if (sizes.length === 0) throw new Error(`There is no size "${values.size ?? ""}".`);
  const rows: BenchRow[] = [];
  for (const size of sizes) rows.push(...(await measureSize(size)));
  console.log(printedRows(rows));
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 2;
});

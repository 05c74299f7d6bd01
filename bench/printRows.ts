import type { BenchRow } from "./BenchRow";

const EXPLANATION = [
  "A ratio says how many times as long as the plain transfer something takes: 1 is just as long, below 1 is faster.",
  "The plain transfer moves the same values and formulas in chunks of 1.5 MB, in the same Excel and through the same",
  "client, and does nothing with them. The plain read of the same columns moves only the values that the register is",
  'read from; where the name says "read, plain read of the same columns", the ratio is the read to that one. Where it',
  "says JSON.parse, the ratio is the time spent in the add-in itself to the time that JSON.parse takes for the answers",
  "it got. Excel's calculation is in no number of these.",
  "The pane is measured in a real browser, from its frame being opened until it shows the sample's figures and takes a",
  "click, calculation and all; the ratio is to a frame of the same page with nothing but office.js in it. An import by",
  'the pane is compared with the same import without a browser; where the name says "longest", the ratio is the part of',
  "the import in which the browser did one thing only, or drew nothing: the page and the pane stood still.",
  "What a person does at the grid is compared with calculating every formula of the workbook once; drawing is in neither.",
  "Seconds are medians, of this machine; ratios can be compared between machines.",
];

/** The rows as a table for people, and what it says. */
export function printedRows(rows: readonly BenchRow[]): string {
  const cells = [
    ["name", "size", "ratio", "syncs", "bytes", "seconds"],
    ...rows.map(({ name, size, ratio, syncs, bytes, seconds }) => [
      name,
      size,
      ratio.toFixed(2),
      String(syncs),
      String(bytes),
      seconds.toFixed(3),
    ]),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)
      )
      .join("  ")
      .trimEnd()
  );
  return [...lines, "", ...EXPLANATION].join("\n");
}

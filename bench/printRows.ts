import type { ResultRow } from "./BenchRow";
import { isFailed } from "./runBenches";

/** What the figures say, below them. */
export const EXPLANATION = [
  "A ratio says how many times as long as the plain transfer something takes: 1 is just as long, below 1 is faster.",
  "The plain transfer moves the same values and formulas in chunks of 1.5 MB, in the same Excel and through the same",
  "client, and does nothing with them. The plain read of the same columns moves only the values that the register is",
  'read from; where the name says "read, plain read of the same columns", the ratio is the read to that one. Where it',
  "says JSON.parse, the ratio is the time spent in the add-in itself to the time that JSON.parse takes for the answers",
  "it got. Excel's calculation is in no number of these. The long CSV is the text of all scores, made from the register;",
  "it is compared with what PapaParse's unparse takes for the same records, which it is given ready.",
  "Saving a measurement goes from its plan until the register is known again, beside one plain write of the cells of",
  "the same occasion. An edit by hand is what it takes to know the register after one cell was typed into; the ratio is",
  "to reading everything, and is meant to stay below 0.05 in a national register.",
  "The pane is measured in a real browser, from its frame being opened until it shows the sample's figures and takes a",
  "click, calculation and all; the ratio is to a frame of the same page with nothing but office.js in it. The large",
  "register is opened from its file, with the pane and without, in the same page. An import by",
  'the pane is compared with the same import without a browser; where the name says "longest", the ratio is the part of',
  "the import in which the browser did one thing only, or drew nothing: the page and the pane stood still.",
  "What a person does at the grid is compared with calculating every formula of the workbook once; drawing is in neither.",
  "Seconds are medians, of this machine; ratios can be compared between machines.",
].join("\n");

/** In characters, for the longest there is: a row is printed before the next is known. */
const WIDTHS = [48, 16, 8, 7, 12, 9];
/** What is read from the left; the rest are numbers. */
const TEXTS = 2;

/** The line above the rows. */
export const HEADER = line(["name", "size", "ratio", "syncs", "bytes", "seconds"]);

/** A row as a line for people, under `HEADER`. */
export function printedRow(row: ResultRow): string {
  if (isFailed(row)) return `${row.name.padEnd(WIDTHS[0]!)}  failed: ${row.failure}`;
  const { name, size, ratio, syncs, bytes, seconds } = row;
  return line([name, size, ratio.toFixed(2), String(syncs), String(bytes), seconds.toFixed(3)]);
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, column) =>
      column < TEXTS ? cell.padEnd(WIDTHS[column]!) : cell.padStart(WIDTHS[column]!)
    )
    .join("  ")
    .trimEnd();
}

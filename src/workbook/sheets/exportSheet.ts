import {
  writeJournaled,
  type Applied,
  type ApplyOptions,
  type JournaledChange,
} from "../change/applyEdits";
import { piecesOf, REQUEST_BYTES, type Step } from "../change/Batches";
import { readRows } from "../read/readRows";
import type { Runner } from "../runner";
import { freeSheetName } from "./sheetNames";
import { block, fillFormat, formatHeader } from "./blocks";
import { FORMATS, widthOf } from "./theme";

/** What a column of an export sheet holds. A column of texts takes everything as text, so that nothing is run as a formula. */
export interface ExportColumn {
  readonly name: string;
  readonly type: "text" | "number" | "date";
  /** Width in px at 100 %. */
  readonly widthPx: number;
}

/** A table of values to be laid out on a sheet of its own. */
export interface ExportSheet {
  /** The sheet's name; one that is taken gets a number behind it. */
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  /** Values in the columns' order: dates are serials, null is an empty cell. At most `MOST_SHEET_ROWS`. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Excel's 1,048,576 rows of a sheet without the header. */
export const MOST_SHEET_ROWS = 1_048_575;

/** What laying out the empty sheet takes on the wire, more or less. */
const LAYOUT_BYTES = 8_000;

/** As other programs read it, also after Excel's own *Save as* CSV. */
const ISO_DATE = "yyyy-mm-dd";

const NUMBER_FORMATS: Readonly<Record<ExportColumn["type"], string>> = {
  text: FORMATS.text,
  number: FORMATS.general,
  date: ISO_DATE,
};

/**
 * Writes a table of values to a new sheet at the workbook's end, and shows it. Whole or not at all; taken back by
 * removing the sheet.
 * @throws RangeError for more rows than a sheet has; ExcelRefusal, LostRaceError, RegisterStateError, CancelledError.
 */
export function writeExportSheet(
  runner: Runner,
  wanted: ExportSheet,
  options: ApplyOptions
): Promise<Applied> {
  const { rows } = wanted;
  if (rows.length > MOST_SHEET_ROWS) throw new RangeError(`${rows.length} rows fit on no sheet`);
  return writeJournaled(runner, options, async (context, { located, journal }) => {
    await readRows(context, [journal.request()]);
    const sheet = freeSheetName(wanted.name, located.sheetNames);
    return newSheet(sheet, wanted, options.requestBytes ?? REQUEST_BYTES);
  });
}

function newSheet(sheet: string, { columns, rows }: ExportSheet, bytes: number): JournaledChange {
  const values = rows.map((row) => row.map((value) => value ?? ""));
  const layOut: Step = {
    bytes: LAYOUT_BYTES,
    apply(context) {
      const target = context.workbook.worksheets.add(sheet);
      const header = block(target, 0, 0, 1, columns.length);
      fillFormat(header, FORMATS.text);
      header.values = [columns.map(({ name }) => name)];
      formatHeader(header);
      columns.forEach(({ type, widthPx }, index) => {
        block(target, 0, index).format.columnWidth = widthOf(widthPx);
        if (rows.length > 0) {
          fillFormat(block(target, 1, index, rows.length, 1), NUMBER_FORMATS[type]);
        }
      });
      target.freezePanes.freezeRows(1);
    },
  };
  // Half of a request, because sizes are estimated.
  const pieces = piecesOf(values, bytes / 2).map((piece): Step => ({
    bytes: piece.bytes + 500,
    rows: piece.rows.length,
    apply(context) {
      const target = context.workbook.worksheets.getItem(sheet);
      block(target, 1 + piece.first, 0, piece.rows.length, columns.length).values = piece.rows.map(
        (row) => [...row]
      );
    },
  }));
  const show: Step = {
    bytes: 200,
    apply(context) {
      context.workbook.worksheets.getItem(sheet).activate();
    },
  };
  const last = values.at(-1)?.[0];
  return {
    reversal: { edits: [], created: [{ sheet, names: [] }], restore: [], names: [] },
    steps: [layOut, ...pieces],
    afterwards: [show],
    // Nobody else knows the sheet yet: when its last row is there, all of it is.
    expectations:
      last === undefined ? [] : [{ sheet, row: rows.length, column: 0, values: [[last]] }],
  };
}

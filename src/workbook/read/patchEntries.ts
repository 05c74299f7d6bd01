import type { Misread, Register, TablePlace } from "../../register/model/Register";
import { entriesOf } from "../../register/tables/entries";
import { tableOf, type EntryTable } from "../../register/tables/tables";
import { locatedAt } from "./locatedAt";
import { PiecesReading } from "./PiecesReading";
import { runsOf } from "./runs";
import type { RowsRequest } from "./readRows";
import { readTable, type TableRow } from "./tableRows";

/** Rows of a fixed table that are read again. */
export interface EntryPatch {
  readonly requests: readonly RowsRequest[];
  /** The register with what came, in place of what these rows were; itself where that is the same. Call after `readRows`. */
  readonly apply: (register: Register) => Register;
}

/** Prepares the reading of some rows of a fixed table again. @param rows of its body, from the top. */
export function patchEntries(
  known: Register,
  table: EntryTable,
  place: TablePlace,
  rows: readonly number[]
): EntryPatch {
  const reading = readTable(locatedAt(place, known), table);
  const pieces = reading.request && new PiecesReading(reading.request, runsOf(rows));
  return {
    requests: pieces?.requests ?? [],
    apply(register) {
      if (reading.request) pieces?.giveTo(reading.request, place.rowCount ?? 0);
      const changed = new Set(rows);
      const entries: readonly object[] = register[table];
      const { rows: positions = entries.map((_, entry) => entry), misread = [] } = place;
      const kept = entries.flatMap((entry, index) => {
        const row = positions[index]!;
        const own = misread.filter((each) => each.entry === index);
        return changed.has(row) ? [] : [{ row, entry, misread: own }];
      });
      const all = [...kept, ...reading.finish().map((row) => entryOfRow(table, row))];
      all.sort((a, b) => a.row - b.row);
      const after = {
        entries: all.map(({ entry }) => entry),
        rows: all.map(({ row }) => row),
        misread: all.flatMap((each, entry) =>
          each.misread.map(({ column, text }) => ({ entry, column, text }))
        ),
      };
      const before = { entries, rows: positions, misread };
      if (JSON.stringify(before) === JSON.stringify(after)) return register;
      return {
        ...register,
        [table]: after.entries,
        places: {
          ...register.places,
          [table]: { ...place, rows: after.rows, misread: after.misread },
        },
      };
    },
  };
}

function entryOfRow(
  table: EntryTable,
  row: TableRow
): { row: number; entry: object; misread: readonly Omit<Misread, "entry">[] } {
  const [entry] = entriesOf(tableOf(table), [(column) => row.cell(column)]);
  return { row: row.row, entry: entry as object, misread: row.misread() };
}

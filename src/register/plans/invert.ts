import type { AddRows, CellInput, Edit, RemoveRows, SetCells, TableRef } from "../model/Edit";
import { scores } from "../tables/scores";
import { tableOf } from "../tables/tables";
import { foldCode } from "../model/keys";
import type { CodeKey } from "../model/keys";

/**
 * The edits that take a plan back, last first; null when the plan holds an edit that cannot be taken back by edits:
 * `createRegister`, which is undone by removing the sheets it made, and `removeRows`, which does not know what the rows
 * held. A table made on demand stays, empty.
 * @param addedAt the row of its table's body, from 0, at which each of them that adds rows began.
 */
export function invertEdits(
  edits: readonly Edit[],
  addedAt: ReadonlyMap<Edit, number> = new Map()
): Edit[] | null {
  const newCitizens = citizensAddedBy(edits);
  const inverted: Edit[] = [];
  for (const edit of [...edits].reverse()) {
    switch (edit.kind) {
      case "createRegister":
      case "removeRows":
        return null;
      case "createTable":
        break;
      case "addRows":
        inverted.push(invertAddRows(edit, newCitizens, addedAt.get(edit)));
        break;
      case "setCells":
        inverted.push(invertSetCells(edit));
        break;
      case "addMeasurementColumns":
        inverted.push({ ...edit, kind: "removeMeasurementColumns" });
        break;
      case "removeMeasurementColumns":
        inverted.push({ ...edit, kind: "addMeasurementColumns" });
        break;
    }
  }
  return inverted;
}

/** Folded codes of the citizens that the edits put on the list. */
function citizensAddedBy(edits: readonly Edit[]): ReadonlySet<CodeKey> {
  const codes = new Set<CodeKey>();
  for (const edit of edits) {
    if (edit.kind !== "addRows" || edit.table !== "citizens") continue;
    const column = edit.columns.indexOf("citizen");
    for (const row of edit.rows) codes.add(foldCode(String(row[column] ?? "")));
  }
  return codes;
}

function invertAddRows(
  edit: AddRows,
  newCitizens: ReadonlySet<CodeKey>,
  from: number | undefined
): RemoveRows {
  const keyColumns = keyOf(edit, newCitizens);
  const positions = keyColumns.map((column) => edit.columns.indexOf(column));
  const keys = edit.rows.map((row) => positions.map((position) => row[position] ?? null));
  const { table, columns } = edit;
  const removal = { kind: "removeRows", table, keyColumns, columns } as const;
  if (isUnique(table)) return { ...removal, keys: distinct(keys) };
  return { ...removal, keys, ...(from === undefined ? {} : { from }) };
}

/** What names the added rows: as few columns as will do, because a long list of keys goes into the log. */
function keyOf(edit: AddRows, newCitizens: ReadonlySet<CodeKey>): readonly string[] {
  if (typeof edit.table === "string") {
    const { key, isKeyUnique } = tableOf(edit.table);
    return isKeyUnique ? key : edit.columns;
  }
  // Every score row of a citizen who was not there before is the plan's.
  const column = edit.columns.indexOf("citizen");
  const onlyNew = edit.rows.every((row) => newCitizens.has(foldCode(String(row[column] ?? ""))));
  return onlyNew ? ["citizen"] : scores.key;
}

/** Whether a row of the table can be told from all others. */
function isUnique(table: TableRef): boolean {
  return typeof table !== "string" || tableOf(table).isKeyUnique;
}

function distinct(keys: readonly CellInput[][]): CellInput[][] {
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
}

function invertSetCells(edit: SetCells): SetCells {
  const cells = edit.cells.map((cell) => {
    // A cell of the key names its row by what it has become.
    const position = edit.keyColumns.indexOf(cell.column);
    const key = cell.key.map((part, index) => (index === position ? cell.to : part));
    return { ...cell, key, from: cell.to, to: cell.from };
  });
  return { ...edit, cells: cells.reverse() };
}

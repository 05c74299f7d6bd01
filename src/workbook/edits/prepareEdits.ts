import type { Edit, TableRef } from "../../register/model/Edit";
import { REQUEST_BYTES } from "../change/Batches";
import type { Located } from "../read/locate";
import { readRows, type RowsRequest } from "../read/readRows";
import { declarationOf, tableNameOf } from "../read/TableState";
import { RegisterStateError } from "../errors";
import { prepareAddRows } from "./addRows";
import { inspectRoom } from "./inspectRoom";
import { prepareCreateTable } from "./createTable";
import {
  namesOf,
  prepareAddMeasurementColumns,
  prepareRemoveMeasurementColumns,
} from "./measurementColumns";
import { Preparation, type Mode } from "./Preparation";
import { prepareRemoveRows } from "./removeRows";
import { prepareSetCells } from "./setCells";

/**
 * Reads what the edits need to find their rows and to see what stands there now, and turns them into steps. One
 * reading for all edits: syncs grow with bytes, never with edits or rows.
 * @param options.also further columns to read in the same syncs; `isWhole` as in `Preparation`.
 */
export async function prepareEdits(
  context: Excel.RequestContext,
  located: Located,
  edits: readonly Edit[],
  mode: Mode,
  options: {
    readonly also?: readonly RowsRequest[];
    readonly requestBytes?: number;
    readonly isWhole?: boolean;
  }
): Promise<Preparation> {
  const { requestBytes = REQUEST_BYTES, isWhole = false } = options;
  const preparation = new Preparation(located, mode, requestBytes, isWhole);
  const requests: RowsRequest[] = [...(options.also ?? [])];
  for (const [ref, columns] of neededColumns(edits)) {
    if (!located.tables.has(tableNameOf(ref)) && isCreated(edits, ref)) continue;
    const state = preparation.state(ref);
    if (!state) continue;
    const values = columns.whole ? state.writtenColumns : columns.values;
    requests.push(state.request([...declarationOf(ref).key, ...columns.keys], values));
  }
  await readRows(context, requests);
  if (mode === "apply") await inspectRoom(context, preparation, edits);
  edits.forEach((edit, index) => prepareEdit(preparation, edit, edits.slice(index + 1)));
  preparation.finish();
  return preparation;
}

function prepareEdit(preparation: Preparation, edit: Edit, later: readonly Edit[]): void {
  switch (edit.kind) {
    case "createTable":
      return prepareCreateTable(preparation, edit);
    case "addRows":
      return prepareAddRows(preparation, edit);
    case "removeRows":
      return prepareRemoveRows(preparation, edit);
    case "setCells":
      return prepareSetCells(preparation, edit, later);
    case "addMeasurementColumns":
      return prepareAddMeasurementColumns(preparation, edit);
    case "removeMeasurementColumns":
      return prepareRemoveMeasurementColumns(preparation, edit);
    case "createRegister":
      throw new RegisterStateError("exists");
  }
}

interface Columns {
  readonly keys: string[];
  readonly values: string[];
  /** All columns: rows are to be taken away, and only if nobody has worked on them. */
  whole: boolean;
}

/** Tables of the edits with the columns that must be read of each. */
function neededColumns(edits: readonly Edit[]): Map<TableRef, Columns> {
  const byName = new Map<string, [TableRef, Columns]>();
  const of = (ref: TableRef): Columns => {
    const name = tableNameOf(ref);
    const known = byName.get(name) ?? [ref, { keys: [], values: [], whole: false }];
    byName.set(name, known);
    return known[1];
  };
  for (const edit of edits) {
    if (edit.kind === "addRows") of(edit.table);
    if (edit.kind === "removeRows") {
      const columns = of(edit.table);
      columns.keys.push(...edit.keyColumns);
      columns.whole = true;
    }
    if (edit.kind === "setCells") {
      const columns = of(edit.table);
      columns.keys.push(...edit.keyColumns);
      columns.values.push(...new Set(edit.cells.map((cell) => cell.column)));
    }
    if (edit.kind === "addMeasurementColumns") of({ scores: edit.group });
    if (edit.kind === "removeMeasurementColumns")
      of({ scores: edit.group }).values.push(...namesOf(edit));
  }
  return new Map(byName.values());
}

function isCreated(edits: readonly Edit[], ref: TableRef): boolean {
  return edits.some((edit) => edit.kind === "createTable" && edit.table === ref);
}

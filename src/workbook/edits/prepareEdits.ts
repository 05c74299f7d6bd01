import type { TableRef } from "../../register/model/Edit";
import { REQUEST_BYTES } from "../change/Batches";
import type { Located } from "../read/locate";
import { readFrontSheet } from "../read/readFrontSheet";
import { readRows, type RowsRequest } from "../read/readRows";
import { declarationOf, tableNameOf, type TableState } from "../read/TableState";
import { invertEdits } from "./invertEdits";
import { kindOf } from "./kinds";
import { lookTogether } from "./Look";
import { Preparation, type Mode } from "./Preparation";
import type { EditName, WorkbookEdit } from "./WorkbookEdit";

/**
 * Reads what the edits need to find their rows and to see what stands there now, and turns them into steps. One
 * reading for all edits: syncs grow with bytes, never with edits or rows.
 * @param options.also further columns to read in the same syncs; `isWhole` as in `Preparation`; `states` of all tables that
 * the edits need, where those were read already.
 */
export async function prepareEdits(
  context: Excel.RequestContext,
  located: Located,
  edits: readonly WorkbookEdit[],
  mode: Mode,
  options: {
    readonly also?: readonly RowsRequest[];
    readonly requestBytes?: number;
    readonly isWhole?: boolean;
    readonly states?: readonly TableState[];
  }
): Promise<Preparation> {
  const { requestBytes = REQUEST_BYTES, isWhole = false } = options;
  const preparation = new Preparation(located, mode, requestBytes, isWhole);
  if (options.states === undefined) {
    await readRows(context, [...(options.also ?? []), ...requestsOf(preparation, edits)]);
  } else for (const state of options.states) preparation.addState(state);
  if (edits.some((edit) => kindOf(edit).movesFront))
    preparation.front = await readFrontSheet(context);
  const looked = await look(context, preparation, edits);
  const found = new Map<WorkbookEdit, unknown>();
  edits.forEach((edit, index) => {
    const later = edits.slice(index + 1);
    found.set(edit, kindOf(edit).prepare(preparation, edit, { looked: looked.get(edit), later }));
  });
  preparation.finish();
  preparation.inverse = invertEdits(edits, found);
  if (mode === "apply") {
    preparation.tellings = edits.map((edit) => kindOf(edit).tells?.(edit, preparation) ?? {});
  }
  return preparation;
}

/** What of the tables must be read. Those that the edits make themselves are not there yet. */
function requestsOf(preparation: Preparation, edits: readonly WorkbookEdit[]): RowsRequest[] {
  const { located } = preparation;
  const byName = new Map<string, Columns>();
  for (const edit of edits) {
    for (const { table, keys = [], values = [] } of kindOf(edit).reads?.(edit, located) ?? []) {
      const name = tableNameOf(table);
      const columns = byName.get(name) ?? { table, keys: [], values: new Set(), isWhole: false };
      byName.set(name, columns);
      columns.keys.push(...keys);
      if (values === "all") columns.isWhole = true;
      else for (const column of values) columns.values.add(column);
    }
  }
  const made = new Set(
    edits.flatMap((edit) => {
      const table = kindOf(edit).makes?.(edit);
      return table === undefined ? [] : [tableNameOf(table)];
    })
  );
  return [...byName.values()].flatMap(({ table, keys, values, isWhole }) => {
    if (!located.tables.has(tableNameOf(table)) && made.has(tableNameOf(table))) return [];
    const state = preparation.state(table);
    if (!state) return [];
    const wanted = isWhole ? state.writtenColumns : [...values];
    return [state.request([...declarationOf(table).key, ...keys], wanted)];
  });
}

/** Columns of one table, by their code names. */
interface Columns {
  readonly table: TableRef;
  readonly keys: string[];
  readonly values: Set<string>;
  /** All columns: rows are to be taken away, and only if nobody has worked on them. */
  isWhole: boolean;
}

/** What the kinds look at beside the tables: all of them at once. */
async function look(
  context: Excel.RequestContext,
  preparation: Preparation,
  edits: readonly WorkbookEdit[]
): Promise<ReadonlyMap<WorkbookEdit, unknown>> {
  const byKind = new Map<EditName, WorkbookEdit[]>();
  for (const edit of edits) byKind.set(edit.kind, [...(byKind.get(edit.kind) ?? []), edit]);
  const looks = [...byKind.values()].flatMap(
    (alike) => kindOf(alike[0]!).look?.(context, preparation, alike) ?? []
  );
  return new Map((await lookTogether(context, looks)).flatMap((found) => [...found]));
}

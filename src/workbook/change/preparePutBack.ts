import type { Place } from "../../register/model/Violation";
import { a1 } from "../sheets/a1";
import type { Step } from "./Batches";
import { setScale } from "../sheets/card/cardCharts";
import type { RawCell } from "../read/cellValues";
import type { RestoredCells, Reversal } from "./Reversal";
import type { Located } from "../read/locate";
import type { Preparation } from "../edits/Preparation";
import { prepareEdits } from "../edits/prepareEdits";
import { block } from "../sheets/blocks";
import { tableName } from "../read/tableLayout";
import { TableState } from "../read/TableState";
import { TABLE_KEYS } from "../../register/tables/tables";

/** What putting a change back comes to. */
export interface PutBack {
  readonly steps: readonly Step[];
  /** Cells left alone because someone had changed them since. */
  readonly left: readonly Place[];
}

/**
 * Reads what stands now where a change was written, and plans to put back what of it is still as the change left it,
 * however far it came. Nothing is written.
 * @param isWhole it is known to have come to its end.
 */
export async function preparePutBack(
  context: Excel.RequestContext,
  located: Located,
  reversal: Reversal,
  isWhole = false
): Promise<PutBack> {
  const made = tablesOn(reversal, located);
  const preparation = await prepareEdits(context, located, reversal.edits, "reverse", {
    also: made.map((state) => state.request(state.writtenColumns, [])),
    isWhole,
  });
  const inUse = made.filter((state) => rowsLeft(preparation, state) > 0);
  const restored = await prepareRestore(context, reversal.restore, located);
  const kept = new Set(inUse.map(({ sheet }) => sheet));
  return {
    steps: [
      ...preparation.steps,
      ...restored.steps,
      ...rescaling(reversal, located),
      ...removal(reversal, located, kept),
    ],
    left: [
      ...preparation.lost,
      ...restored.left,
      ...inUse.map(({ sheet, top, column }) => ({ sheet, cell: a1(top, column) })),
    ],
  };
}

/** The tables of the register on sheets that the change made, to see whether there is something in them by now. */
function tablesOn({ created }: Reversal, located: Located): TableState[] {
  const sheets = new Set(created.map(({ sheet }) => sheet));
  return TABLE_KEYS.filter((table) =>
    sheets.has(located.tables.get(tableName(table))?.sheet ?? "")
  ).map((table) => TableState.of(table, located));
}

/** Rows of a table that there will be when the edits are put back. */
function rowsLeft(preparation: Preparation, found: TableState): number {
  const state = preparation.hasState(found.ref) ? preparation.state(found.ref) : null;
  return state ? state.usedRows : found.usedRows;
}

/** Steps that delete what a change made, as far as it came, and let names mean again what they meant. */
function removal(
  { created, names: restored }: Reversal,
  located: Located,
  kept: ReadonlySet<string>
): Step[] {
  const sheets = new Set(located.sheetNames);
  const remove = created
    .filter(({ sheet }) => !kept.has(sheet))
    .map(({ sheet, names: made }): Step => {
      return {
        bytes: 500,
        apply(each) {
          for (const name of made)
            if (located.names.has(name)) each.workbook.names.getItem(name).delete();
          if (sheets.has(sheet)) each.workbook.worksheets.getItem(sheet).delete();
        },
      };
    });
  const restore = restored.map(({ name, formula }): Step => ({
    bytes: 200,
    apply(each) {
      each.workbook.names.add(name, formula);
    },
  }));
  return [...remove, ...restore];
}

/** Cells outside the tables: those that still hold what the change wrote get back what they held before. */
async function prepareRestore(
  context: Excel.RequestContext,
  restore: readonly RestoredCells[],
  located: Located
): Promise<PutBack> {
  const sheets = new Set(located.sheetNames);
  const found = restore
    .filter(({ sheet }) => sheets.has(sheet))
    .map((cells) => ({ cells, range: rangeOf(context, cells).load("values") }));
  if (found.length === 0) return { steps: [], left: [] };
  await context.sync();
  const left: Place[] = [];
  const steps = found.map(({ cells, range }): Step => {
    const { sheet, row, column, written } = cells;
    // A null leaves a cell as it is.
    const values = cells.values.map((line, down) =>
      line.map((before, right): RawCell | null => {
        const now: unknown = range.values[down]?.[right];
        const wrote = written?.[down]?.[right];
        if (wrote === undefined || isSame(now, wrote) || isSame(now, before)) return before;
        left.push({ sheet, cell: a1(row + down, column + right) });
        return null;
      })
    );
    return {
      bytes: JSON.stringify(values).length + 200,
      apply(each) {
        rangeOf(each, cells).values = values;
      },
    };
  });
  return { steps, left };
}

/** Charts whose axes get their scale back; a chart that is gone needs none. */
function rescaling({ scales = [] }: Reversal, located: Located): Step[] {
  const sheets = new Set(located.sheetNames);
  return scales
    .filter(({ sheet }) => sheets.has(sheet))
    .map(({ sheet, chart, minimum, maximum, unit }) => ({
      bytes: 500,
      apply(context) {
        const target = context.workbook.worksheets.getItem(sheet).charts.getItem(chart);
        setScale(target, minimum, maximum, unit);
      },
    }));
}

function rangeOf(
  context: Excel.RequestContext,
  { sheet, row, column, values }: RestoredCells
): Excel.Range {
  const target = context.workbook.worksheets.getItem(sheet);
  return block(target, row, column, values.length, values[0]!.length);
}

/** A text that looks like a number may have become one in the cell. */
function isSame(one: unknown, other: unknown): boolean {
  return String(one) === String(other);
}

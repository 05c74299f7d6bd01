import { writeSteps, type Step } from "./Batches";
import { removeUnfinishedRegister } from "./createRegister";
import { Journal, type RestoredCells } from "./journal";
import {
  hasRegister,
  locate,
  placeOf,
  SCHEMA_VERSION,
  UNDERWAY_PROPERTY,
  type Located,
} from "./locate";
import type { CreatedSheet } from "./prepare/Preparation";
import { prepareEdits } from "./prepare/prepareEdits";
import { readRows } from "./readRows";
import { block } from "./sheets/blocks";
import type { Place } from "../register/Violation";

/** What settling found: changes put back, and cells left alone because someone had changed them meanwhile. */
export interface Settled {
  readonly reversed: number;
  readonly left: readonly Place[];
}

/**
 * Puts back what an interrupted change left behind, so that the register is the old one again; a change that had
 * been finished stays. Harmless to repeat, also after being interrupted itself. Done each time a register is opened,
 * and after every failed write.
 */
export async function settle(context: Excel.RequestContext): Promise<Settled> {
  const located = await locate(context);
  // A newer version knows best what is to become of its own changes.
  if ((located.schemaVersion ?? SCHEMA_VERSION) > SCHEMA_VERSION) return { reversed: 0, left: [] };
  if (located.underWay !== null) {
    await settleCreation(context, located, located.underWay);
    return { reversed: located.schemaVersion === null ? 1 : 0, left: [] };
  }
  if (!hasRegister(located) || !placeOf(located, "log")) return { reversed: 0, left: [] };

  const journal = new Journal(located);
  await readRows(context, [journal.request()]);
  const entries = await journal.readOpen(context);
  const left: Place[] = [];
  // The latest change first: it was made on top of the earlier ones.
  for (const entry of entries.reverse()) {
    const preparation = await prepareEdits(context, located, entry.reversal.edits, "reverse", {});
    left.push(...preparation.lost);
    const sheets = new Set(located.sheetNames);
    const remove = await removalOf(context, entry.reversal.created, sheets);
    const restore = entry.reversal.restore
      .filter(({ sheet }) => sheets.has(sheet))
      .map(restoreStep);
    await writeSteps(context, [
      ...preparation.steps,
      ...restore,
      ...remove,
      journal.mark(entry.rows, "reversed"),
    ]);
  }
  return { reversed: entries.length, left };
}

/** Steps that delete what a change made, as far as it came. */
async function removalOf(
  context: Excel.RequestContext,
  created: readonly CreatedSheet[],
  sheets: ReadonlySet<string>
): Promise<Step[]> {
  if (created.length === 0) return [];
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const defined = new Set(names.items.map((name) => name.name));
  return created.map(({ sheet, names: made }) => ({
    bytes: 500,
    apply(each) {
      for (const name of made) if (defined.has(name)) each.workbook.names.getItem(name).delete();
      if (sheets.has(sheet)) each.workbook.worksheets.getItem(sheet).delete();
    },
  }));
}

function restoreStep({ sheet, row, column, values }: RestoredCells): Step {
  return {
    bytes: JSON.stringify(values).length + 200,
    apply(context) {
      const cells = block(
        context.workbook.worksheets.getItem(sheet),
        row,
        column,
        values.length,
        values[0]!.length
      );
      cells.values = values.map((line) => [...line]);
    },
  };
}

/** A creation that got as far as the schema's property is whole; any other is taken away. */
async function settleCreation(
  context: Excel.RequestContext,
  located: Located,
  underWay: string
): Promise<void> {
  if (located.schemaVersion !== null) {
    context.workbook.properties.custom.getItem(UNDERWAY_PROPERTY).delete();
    await context.sync();
    return;
  }
  await removeUnfinishedRegister(context, underWay);
}

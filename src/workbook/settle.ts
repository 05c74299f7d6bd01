import type { Place } from "../register/Violation";
import { packSteps, writeBatch, type Step } from "./Batches";
import {
  Journal,
  type EntryMark,
  type OpenEntry,
  type RestoredCells,
  type Reversal,
} from "./journal";
import { hasRegister, locate, placeOf, SCHEMA_VERSION, type Located } from "./locate";
import { prepareEdits } from "./prepare/prepareEdits";
import { readRows } from "./readRows";
import { block } from "./sheets/blocks";
import { removeUnfinishedRegister, unmarkUnderWay } from "./unfinishedRegister";

/** What settling found. */
export interface Settled {
  /** Changes put back. */
  readonly reversed: number;
  /** Cells left alone because someone had changed them meanwhile. */
  readonly left: readonly Place[];
  /** Changes that another pane is still writing. */
  readonly working: number;
  /** Changes whose entries in the log somebody changed, so that they cannot be put back. */
  readonly unreadable: number;
}

const NOTHING: Settled = { reversed: 0, left: [], working: 0, unreadable: 0 };

/**
 * Puts back what an interrupted change left behind, so that the register is the old one again; a change that had
 * been finished stays. Harmless to repeat, also after being interrupted itself. Done each time a register is opened,
 * and after every failed write.
 * @param own the caller's own change, which is put back although it was alive a moment ago.
 */
export async function settle(
  context: Excel.RequestContext,
  now: Date,
  own: EntryMark | null = null
): Promise<Settled> {
  let settled = NOTHING;
  for (;;) {
    // Looked at anew for each entry: putting one back moves the rows that the next one is about.
    const located = await locate(context);
    // A newer version knows best what is to become of its own changes.
    if ((located.schemaVersion ?? SCHEMA_VERSION) > SCHEMA_VERSION) return settled;
    if (located.underWay !== null) {
      await settleCreation(context, located, located.underWay);
      return { ...settled, reversed: located.schemaVersion === null ? 1 : 0 };
    }
    if (!hasRegister(located) || !placeOf(located, "log")) return settled;

    const journal = new Journal(located);
    await readRows(context, [journal.request()]);
    const entries = await journal.readOpen(context, now);
    const isDue = (entry: OpenEntry): boolean =>
      !entry.isAlive || (own !== null && entry.rows.includes(own.row) && entry.time === own.time);
    settled = {
      ...settled,
      working: entries.filter((entry) => !isDue(entry)).length,
      unreadable: entries.filter((entry) => isDue(entry) && entry.reversal === null).length,
    };
    // The latest change first: it was made on top of the earlier ones.
    const entry = entries.reverse().find((each) => isDue(each) && each.reversal !== null);
    if (!entry?.reversal) return settled;
    const left = await reverse(
      context,
      located,
      entry.reversal,
      journal.mark(entry.rows, "reversed")
    );
    settled = { ...settled, reversed: settled.reversed + 1, left: [...settled.left, ...left] };
  }
}

/** Puts one change back and marks its entry. @returns cells left alone. */
async function reverse(
  context: Excel.RequestContext,
  located: Located,
  reversal: Reversal,
  mark: Step
): Promise<readonly Place[]> {
  const preparation = await prepareEdits(context, located, reversal.edits, "reverse", {});
  const sheets = new Set(located.sheetNames);
  const remove = removalOf(reversal, located);
  const restore = reversal.restore.filter(({ sheet }) => sheets.has(sheet)).map(restoreStep);
  const steps = [...preparation.steps, ...restore, ...remove, mark];
  for (const batch of packSteps(steps)) await writeBatch(context, batch);
  return preparation.lost;
}

/** Steps that delete what a change made, as far as it came, and let names mean again what they meant. */
function removalOf({ created, names: restored }: Reversal, located: Located): Step[] {
  const sheets = new Set(located.sheetNames);
  const remove = created.map(({ sheet, names: made }): Step => ({
    bytes: 500,
    apply(each) {
      for (const name of made)
        if (located.names.has(name)) each.workbook.names.getItem(name).delete();
      if (sheets.has(sheet)) each.workbook.worksheets.getItem(sheet).delete();
    },
  }));
  const restore = restored.map(({ name, formula }): Step => ({
    bytes: 200,
    apply(each) {
      each.workbook.names.add(name, formula);
    },
  }));
  return [...remove, ...restore];
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
  underWay: readonly string[]
): Promise<void> {
  if (located.schemaVersion !== null) return unmarkUnderWay(context);
  await removeUnfinishedRegister(context, underWay);
}

import type { Edit } from "../register/Edit";
import { invertEdits } from "../register/invert";
import type { Place } from "../register/Violation";
import { a1 } from "./a1";
import { REQUEST_BYTES, writeSteps, type Step, type WriteOptions } from "./Batches";
import { createRegister } from "./createRegister";
import { LostRaceError, pending, RegisterStateError } from "./errors";
import { Journal, type EntryMark, type Reversal } from "./journal";
import { hasRegister, locate, SCHEMA_VERSION, type Located } from "./locate";
import type { Expectation } from "./prepare/Preparation";
import { prepareEdits } from "./prepare/prepareEdits";
import { readRows } from "./readRows";
import type { Runner } from "./runner";
import { settle } from "./settle";

/** How a change went. */
export interface Applied {
  /** False when Excel did not answer the check afterwards: the change stands, but was not seen. */
  readonly verified: boolean;
}

/** What a change is called in the log, and what the caller gives from outside. */
export interface ApplyOptions extends WriteOptions {
  /** Code name of the action, such as "addMeasurement": no prose and no citizen codes. */
  readonly action: string;
  readonly now: () => Date;
}

/**
 * Applies a plan's edits: the one way in which the product changes a register. Whole or not at all. It reads keys and
 * old values right before writing, writes the reversal to the journal in front of the change, and looks again
 * afterwards. When Excel refuses in the middle, what was begun is put back at once; where that fails too, the next
 * start does it. Edits that begin with `createRegister` are two changes: the register first, then what goes into it.
 * @throws ExcelRefusal (with what was kept), LostRaceError, RegisterStateError.
 */
export async function applyEdits(
  runner: Runner,
  edits: readonly Edit[],
  options: ApplyOptions
): Promise<Applied> {
  const [first] = edits;
  if (!first) return { verified: true };
  if (first.kind === "createRegister") {
    await createRegister(runner, first);
    return edits.length > 1 ? applyEdits(runner, edits.slice(1), options) : { verified: true };
  }

  return writeJournaled(runner, options, async (context) => {
    const { prepared, journal } = await prepare(context, edits, options);
    const inverse = invertEdits(edits);
    if (inverse === null)
      throw new Error("edits that cannot be taken back cannot be applied safely");
    return {
      journal,
      reversal: { edits: inverse, created: prepared.created, restore: [] },
      steps: prepared.steps,
      expectations: prepared.expectations,
    };
  });
}

/** A change ready to be written. */
export interface JournaledChange {
  readonly journal: Journal;
  readonly reversal: Reversal;
  readonly steps: readonly Step[];
  readonly expectations: readonly Expectation[];
}

/**
 * Writes a change between its journal entry and the entry's mark, looks again afterwards, and puts everything back
 * when Excel refuses in the middle.
 */
export async function writeJournaled(
  runner: Runner,
  options: ApplyOptions,
  prepareChange: (context: Excel.RequestContext) => Promise<JournaledChange>
): Promise<Applied> {
  const begun: { mark: EntryMark | null } = { mark: null };
  let expectations: readonly Expectation[];
  try {
    expectations = await runner.run(async (context) => {
      const change = await prepareChange(context);
      const entry = change.journal.entry(options.action, change.reversal, options.now());
      begun.mark = entry.mark;
      await writeSteps(context, [entry.open, ...change.steps, entry.done], options);
      return change.expectations;
    });
  } catch (error) {
    // Before the entry nothing was written.
    if (begun.mark === null) throw error;
    await recover(runner, error, begun.mark);
    return { verified: false };
  }
  return verify(runner, expectations);
}

async function prepare(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  options: ApplyOptions
) {
  const located = await locateSettled(context);
  const journal = new Journal(located);
  const prepared = await prepareEdits(context, located, edits, "apply", {
    also: [journal.request()],
    requestBytes: options.requestBytes ?? REQUEST_BYTES,
  });
  if (journal.openRows().length > 0) {
    // Something was left unfinished: put it back first, and look anew.
    await settle(context);
    return prepare(context, edits, options);
  }
  if (prepared.lost.length > 0) throw new LostRaceError(prepared.lost, false);
  return { prepared, journal };
}

/** Where the register is, in a workbook that may be written to. */
export async function locateSettled(context: Excel.RequestContext): Promise<Located> {
  const located = await locate(context);
  if (located.underWay !== null) {
    await settle(context);
    return locateSettled(context);
  }
  if (!hasRegister(located)) throw new RegisterStateError("none");
  if ((located.schemaVersion ?? SCHEMA_VERSION) > SCHEMA_VERSION)
    throw new RegisterStateError("newer");
  return located;
}

/**
 * After a refusal in the middle of writing: puts back what was begun, and throws; returns only when the change
 * stands after all and just the answer was lost.
 */
async function recover(runner: Runner, error: unknown, mark: EntryMark): Promise<void> {
  let stands: boolean;
  try {
    stands = await runner.run(async (context) => {
      await settle(context);
      const journal = new Journal(await locate(context));
      await readRows(context, [journal.request()]);
      return journal.isDone(mark);
    });
  } catch {
    throw pending(error);
  }
  if (!stands) throw error;
}

/** Looks at the written cells once more: what another author changed in between is reported. */
async function verify(runner: Runner, expectations: readonly Expectation[]): Promise<Applied> {
  const places: Place[] = [];
  try {
    await runner.run(async (context) => {
      await readRows(
        context,
        expectations.map((expected) => ({
          sheet: expected.sheet,
          top: expected.row,
          rowCount: expected.values.length,
          runs: [{ column: expected.column, count: 1 }],
          rowBytes: 25,
          take(first, blocks) {
            blocks[0]!.forEach((row, i) => {
              const wanted = expected.values[first + i]![0]!;
              if (wanted === row[0]) return;
              places.push({
                sheet: expected.sheet,
                cell: a1(expected.row + first + i, expected.column),
              });
            });
          },
        }))
      );
    });
  } catch {
    return { verified: false };
  }
  if (places.length > 0) throw new LostRaceError(places, true);
  return { verified: true };
}

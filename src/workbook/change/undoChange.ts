import type { Place } from "../../register/model/Violation";
import { locateRegister, putBackBefore, type WholeRegister } from "./applyEdits";
import { packSteps, writeBatch } from "./Batches";
import { ExcelRefusal, isUnanswered, pending, RegisterStateError } from "../errors";
import type { EntryMark } from "./ChangeLog";
import type { Journal, StandingEntry } from "./journal";
import { kindOf } from "../edits/kinds";
import { parseReversal, type Reversal } from "./Reversal";
import type { Located } from "../read/locate";
import { preparePutBack, type PutBack } from "./preparePutBack";
import { readRows } from "../read/readRows";
import { tableOn } from "../sheets/cells";
import type { Runner } from "../runner";
import { putBackUnfinished } from "./putBackUnfinished";
import { tableNameOf } from "../read/TableState";

/** How taking a change back went. */
export type Undone =
  /** It is taken back, but for the cells that were left alone because somebody had changed them since. */
  | { readonly state: "undone"; readonly left: readonly Place[] }
  /** It is not the latest change any more, or somebody took it back already. Nothing was written. */
  | { readonly state: "gone" }
  /** It was worked on since in such a way that it cannot be taken back. Nothing was written. */
  | { readonly state: "changed" }
  /** The log does not hold what would take it back any more. Nothing was written. */
  | { readonly state: "expired" }
  /** Somebody changed its entry in the log, so that it is not known what would take it back. Nothing was written. */
  | { readonly state: "unreadable" };

/**
 * Takes back the latest change by what its entry in the log says: whole or not at all. What somebody changed since
 * stays. The entry is made unfinished first, so that an interruption in the middle is finished at the next opening.
 * @param mark of the latest change that stands, as `applyEdits` or `putBackUnfinished` gave it.
 * @param signal gives it up, if Excel does not answer soon; it is finished at the next opening.
 * @throws ExcelRefusal (with what was kept: "pending" is finished later), RegisterStateError.
 */
export async function undoChange(
  runner: Runner,
  mark: EntryMark,
  now: () => Date,
  signal?: AbortSignal
): Promise<Undone> {
  const begun: { rows: readonly number[] | null; left: readonly Place[] } = {
    rows: null,
    left: [],
  };
  try {
    return await runner.run(
      async (context) => {
        const register = await openJournal(context, now, runner.givenUp);
        const found = await findChange(context, register, mark, now());
        if ("state" in found) return found;
        const { entry, located, journal } = found;
        const reversal = parseReversal(entry.text);
        if (reversal === null) return { state: "unreadable" };
        await refuseLocked(context, located, reversal);
        const putBack = await preparePutBack(context, located, reversal, true);
        if (putBack.isChanged) return { state: "changed" };
        begun.rows = entry.rows;
        begun.left = putBack.left;
        await writePutBack(context, journal, entry, putBack, now);
        return { state: "undone", left: putBack.left };
      },
      { signal }
    );
  } catch (error) {
    if (begun.rows === null) throw error;
    return recover(runner, error, mark, now, begun.left);
  }
}

/** The journal of a register in which nothing is unfinished, read. */
async function openJournal(
  context: Excel.RequestContext,
  now: () => Date,
  own: readonly EntryMark[]
): Promise<WholeRegister> {
  const register = await locateRegister(context);
  await readRows(context, [register.journal.request()]);
  if (!register.journal.hasOpen) return register;
  await putBackBefore(context, now(), own);
  const whole = await locateRegister(context);
  await readRows(context, [whole.journal.request()]);
  return whole;
}

/** The entry of the change, if it is the latest one still. */
async function findChange(
  context: Excel.RequestContext,
  register: WholeRegister,
  mark: EntryMark,
  now: Date
): Promise<Undone | (WholeRegister & { readonly entry: StandingEntry })> {
  const latest = register.journal.latest(now);
  if (latest?.mark.time !== mark.time) return { state: "gone" };
  if (latest.isFinal) {
    return { state: register.journal.isExpired(latest.mark) ? "expired" : "changed" };
  }
  const entry = await register.journal.readStanding(context, mark);
  return entry === null ? { state: "unreadable" } : { ...register, entry };
}

/** One request wherever it fits; in several, each says that the change is alive, so that nobody else puts it back too. */
async function writePutBack(
  context: Excel.RequestContext,
  journal: Journal,
  { rows }: StandingEntry,
  { steps, takesLog }: PutBack,
  now: () => Date
): Promise<void> {
  if (takesLog) return writeBatch(context, steps);
  const open = journal.mark(rows, "open");
  const batches = packSteps([open, ...steps, journal.mark(rows, "reversed")]);
  for (const [index, batch] of batches.entries()) {
    const isLast = index === batches.length - 1;
    await writeBatch(context, isLast ? batch : [...batch, journal.alive(rows[0]!, now())]);
  }
}

/**
 * Refuses before anything is written what Excel would refuse in the middle, for good: sheets that are protected
 * against what has to be done there. So it does where a table is gone.
 */
async function refuseLocked(
  context: Excel.RequestContext,
  located: Located,
  { edits }: Reversal
): Promise<void> {
  const refusal = (): ExcelRefusal => new ExcelRefusal("accessDenied", "AccessDenied", "old");
  const locks = edits.map((edit) => kindOf(edit).locks(edit)).filter((lock) => lock !== null);
  const cells: Excel.RangeFormat[] = [];
  for (const lock of locks) {
    if (lock.on === "workbook") continue;
    const name = tableNameOf(lock.table);
    const table = located.tables.get(name);
    // What was turned into plain cells cannot be found in them: to say that it is taken back would not be so.
    if (!table || located.doubled.has(name)) throw new RegisterStateError("broken", name);
    if (!table.isProtected) continue;
    if (lock.on === "table") throw refusal();
    const body = tableOn(context, { sheet: table.sheet, name: table.table }).getDataBodyRange();
    cells.push(body.format.load("protection/locked"));
  }
  const workbook = context.workbook.protection.load("protected");
  await context.sync();
  const isLocked = cells.some(({ protection }) => protection.locked);
  const needsWorkbook = locks.some(({ on }) => on === "workbook");
  if (isLocked || (needsWorkbook && workbook.protected)) throw refusal();
}

/** After a refusal in the middle: finishes what was begun, or finds that nothing was. */
async function recover(
  runner: Runner,
  error: unknown,
  mark: EntryMark,
  now: () => Date,
  left: readonly Place[]
): Promise<Undone> {
  let stands: boolean;
  let isLeft: boolean;
  let leftNow: readonly Place[];
  if (isUnanswered(error)) {
    runner.leave(mark);
    throw pending(error);
  }
  try {
    [stands, isLeft, leftNow] = await runner.run(async (context) => {
      const { latest, unreadable, left: found } = await putBackUnfinished(context, now(), [mark]);
      return [latest?.mark.time === mark.time, unreadable > 0, found] as const;
    });
  } catch {
    throw pending(error);
  }
  if (isLeft) throw pending(error);
  if (stands) throw error;
  return { state: "undone", left: [...left, ...leftNow] };
}

import type { Place } from "../../register/model/Violation";
import { kindOf } from "../edits/kinds";
import { remainsIn } from "../edits/remains";
import type { Expectation, Preparation } from "../edits/Preparation";
import { tablesChangedBy } from "../edits/followedEdits";
import { knownAfter } from "../edits/knownAfter";
import { prepareEdits } from "../edits/prepareEdits";
import { logLines } from "../edits/Telling";
import type { WorkbookEdit } from "../edits/WorkbookEdit";
import {
  CancelledError,
  isUnanswered,
  LostRaceError,
  partly,
  pending,
  RegisterStateError,
} from "../errors";
import {
  hasRegister,
  locate,
  locateAgain,
  SCHEMA_VERSION,
  schemaOf,
  type Located,
} from "../read/locate";
import type { KnownRegister, LogEnd } from "../read/KnownRegister";
import { readAlong } from "../read/readAlong";
import { readRows, type RowsRequest } from "../read/readRows";
import type { Runner } from "../runner";
import {
  joined,
  packSteps,
  REQUEST_BYTES,
  rowsOfSteps,
  writeBatch,
  type Step,
  type WriteOptions,
} from "./Batches";
import type { ChangeLog, EntryMark, LogEntry } from "./ChangeLog";
import type { Followed } from "./followChanges";
import { Journal, type LoggedChange } from "./journal";
import { prepareKnown } from "./prepareKnown";
import type { Reversal } from "./Reversal";
import { putBackUnfinished } from "./putBackUnfinished";
import { requestsOfExpectations } from "./seenCells";

/** How a change went. */
export interface Applied {
  /** False when Excel did not answer the check afterwards: the change stands, but was not seen. */
  readonly verified: boolean;
  /** Cells that an earlier, interrupted change had touched and that were left as they are: someone had changed them. */
  readonly left: readonly Place[];
  /** By which `undoChange` finds the change; null when there was nothing to change. */
  readonly mark: EntryMark | null;
  /**
   * The register as it is now, worked out of what was known of it; null where it was not known, or where anything but
   * the edits may have changed it: then it is to be read.
   */
  readonly after: Followed | null;
}

/** What a change is called in the log, and what the caller gives from outside. */
export interface ApplyOptions extends WriteOptions {
  /** Code name of the action, such as "addMeasurement": no prose and no citizen codes. */
  readonly action: string;
  /** Initials of who makes it; left out or "" where they are not known. */
  readonly by?: string;
  readonly now: () => Date;
  /**
   * The register as the edits were planned on it: rows of score sheets are then looked for where they stood, and what
   * the register is afterwards is worked out.
   */
  readonly known?: KnownRegister | null;
}

/**
 * Applies edits: the one way in which the product changes a workbook. Whole or not at all. It reads keys and old values
 * right before writing, writes what puts it back to the log in front of the change, and looks again afterwards. When
 * Excel refuses in the middle, what was begun is put back at once; where that fails too, the next start does it. Edits
 * that begin a register and go on are two changes: the register first, then what goes into it.
 * @throws ExcelRefusal (with what was kept), LostRaceError, RegisterStateError; CancelledError when it was stopped.
 */
export async function applyEdits(
  runner: Runner,
  edits: readonly WorkbookEdit[],
  options: ApplyOptions
): Promise<Applied> {
  const [first, ...rest] = edits;
  if (!first) return { verified: true, left: [], mark: null, after: null };
  if (rest.length > 0 && kindOf(first).beginsRegister) {
    // In the log it is called as what it is.
    await applyEdits(runner, [first], { ...options, action: first.kind, known: null });
    return applyEdits(runner, rest, { ...options, known: null });
  }
  const begun: { mark: EntryMark | null } = { mark: null };
  let left: readonly Place[] = [];
  const trusted = { known: options.known ?? null };
  let written: Written;
  try {
    written = await runner.run(async (context) => {
      const { known = null, requestBytes = REQUEST_BYTES } = options;
      const followed = known
        ? await prepareKnown(context, edits, known, requestBytes, options.now())
        : "otherEdits";
      if (followed === null) trusted.known = null;
      else if (followed !== "otherEdits") {
        const change = changeOf(followed.preparation);
        return write(context, followed.located, followed.log, change, begun, options);
      }
      let { located, log } = await openLog(context, first);
      // On a register with something unfinished in it, whatever is found may be half of something: no reason to refuse.
      let change = await prepareChange(context, located, log, edits, options).catch(
        (error: unknown) => {
          if (!log.hasOpen) throw error;
          return null;
        }
      );
      if (change === null || log.hasOpen) {
        trusted.known = null;
        left = await putBackBefore(context, options.now(), runner.givenUp);
        ({ located, log } = await openLog(context, first));
        change = await prepareChange(context, located, log, edits, options);
      }
      return write(context, located, log, change, begun, options);
    }, options);
  } catch (error) {
    // Before the entry nothing was written.
    if (begun.mark === null) throw error;
    await recover(runner, error, begun.mark, options.now);
    return { verified: false, left, mark: begun.mark, after: null };
  }
  // What was put back before is in nothing that is known, nor what was found elsewhere.
  const known = written.isElsewhere ? null : trusted.known;
  const { expectations, located: before } = written;
  const verified = await verify(runner, expectations, known && { edits, before }, options.signal);
  const { located } = verified;
  const { mark } = begun;
  const register = known && located && knownAfter(known, edits, located, written.logEnd);
  const after = register && mark && { known: register, latest: { mark, ...written.as } };
  return { verified: verified.isSeen, left, mark, after };
}

/** What was written. */
interface Written {
  /** What must stand there now. */
  readonly expectations: readonly Expectation[];
  /** Where the log ends now; null where it is not known. */
  readonly logEnd: LogEnd | null;
  /** Where the tables were right before. */
  readonly located: Located;
  /** Rows went elsewhere than the model has them. */
  readonly isElsewhere: boolean;
  /** As what it stands in the log. */
  readonly as: Pick<LoggedChange, "action" | "isFinal">;
}

/** Writes a change that was prepared, with its entry in the log. @param begun is told as soon as anything is written. */
async function write(
  context: Excel.RequestContext,
  located: Located,
  log: ChangeLog,
  change: PreparedChange,
  begun: { mark: EntryMark | null },
  options: ApplyOptions
): Promise<Written> {
  if (options.signal?.aborted) throw new CancelledError();
  const { preparation, reversal } = change;
  const standing = preparation.isFinal ? "final" : "done";
  const lines = logLines(preparation.tellings, located.language, preparation.isFinal);
  const { action, by = "" } = options;
  const entry = log.entry({ action, by, lines, reversal, standing }, options.now());
  begun.mark = entry.mark;
  await writeEntry(context, entry, change, options);
  const mending = entry.mend();
  if (mending) await writeBatch(context, [mending]);
  const { expectation } = entry;
  return {
    expectations: [...(expectation ? [expectation] : []), ...preparation.expectations],
    located,
    isElsewhere: preparation.isElsewhere,
    as: { action: options.action, isFinal: preparation.isFinal },
    logEnd: mending ? null : entry.end,
  };
}

/** A change ready to be written. */
interface PreparedChange {
  readonly preparation: Preparation;
  readonly reversal: Reversal;
}

/** What the edits come to on the workbook as it is. The log's request is read with what they need. */
async function prepareChange(
  context: Excel.RequestContext,
  located: Located,
  log: ChangeLog,
  edits: readonly WorkbookEdit[],
  options: ApplyOptions
): Promise<PreparedChange> {
  const isOld = hasRegister(located) && schemaOf(located) < SCHEMA_VERSION;
  if (isOld && !edits.some((edit) => kindOf(edit).changesSchema)) {
    throw new RegisterStateError("older");
  }
  const preparation = await prepareEdits(context, located, edits, "apply", {
    also: log.requests(),
    requestBytes: options.requestBytes ?? REQUEST_BYTES,
  });
  return changeOf(preparation);
}

function changeOf(preparation: Preparation): PreparedChange {
  if (preparation.lost.length > 0) throw new LostRaceError(preparation.lost, false);
  if (preparation.inverse === null) {
    throw new Error("edits that cannot be taken back cannot be applied safely");
  }
  return { preparation, reversal: { edits: preparation.inverse } };
}

/**
 * One request for nearly everything. Several only for what is too large for one; then each says that the change is
 * alive, and looks whether the entry is still its own.
 */
async function writeEntry(
  context: Excel.RequestContext,
  entry: LogEntry,
  { preparation, reversal }: PreparedChange,
  options: ApplyOptions
): Promise<void> {
  const { steps, afterwards, conclude } = preparation;
  const begin = [entry.open, ...(entry.sweep ? [entry.sweep] : []), ...steps];
  const end = (known: Reversal): Step => joined([entry.done(known), ...afterwards]);
  // What is looked at before it is done is one request, whatever it weighs: nobody is to see half of it.
  const batches = packSteps(conclude ? [joined(begin)] : [...begin, end(reversal)], options);
  const total = rowsOfSteps(steps);
  let written = 0;
  for (const [index, batch] of batches.entries()) {
    if (index > 0) {
      options.onProgress?.(written, total);
      if (options.signal?.aborted) throw new CancelledError();
    }
    written += rowsOfSteps(batch);
    const isOurs = index > 0 ? entry.loadState(context) : () => true;
    const isLast = index === batches.length - 1;
    await writeBatch(context, isLast ? batch : [...batch, entry.alive(options.now())]);
    if (isOurs()) continue;
    // Another pane took this change for dead and put it back: then all of it goes back.
    await writeBatch(context, [entry.reopen]);
    throw new LostRaceError([], false);
  }
  if (conclude) await writeBatch(context, [end({ edits: await conclude(context) })]);
}

/** Where a change is written down: in the register's log, or, where it begins a register, where its kind says. */
async function openLog(
  context: Excel.RequestContext,
  first: WorkbookEdit
): Promise<{ readonly located: Located; readonly log: ChangeLog }> {
  const log = kindOf(first).beginsRegister?.(first);
  if (log === undefined) {
    const { located, journal } = await locateRegister(context);
    return { located, log: journal };
  }
  const located = await locate(context);
  // One that was broken off goes first; one that came to its end stands in the way.
  if (!remainsIn(located)?.edits) return { located, log };
  await putBackUnfinished(context, new Date(0));
  return { located: await locate(context), log };
}

/** Where a change starts from: a register with nothing unfinished in it. */
export interface WholeRegister {
  readonly located: Located;
  /** Its request must have been read before an entry is made. */
  readonly journal: Journal;
}

/** Where the register is, in a workbook that may be written to. */
export async function locateRegister(context: Excel.RequestContext): Promise<WholeRegister> {
  const located = await locate(context);
  if ((located.schemaVersion ?? SCHEMA_VERSION) > SCHEMA_VERSION) {
    throw new RegisterStateError("newer");
  }
  if (remainsIn(located) !== null) {
    await putBackUnfinished(context, new Date(0));
    return locateRegister(context);
  }
  if (!hasRegister(located)) throw new RegisterStateError("none");
  return { located, journal: new Journal(located) };
}

/** Puts back what was left unfinished; `own` as in `putBackUnfinished`. @throws RegisterStateError where that cannot be done now. */
export async function putBackBefore(
  context: Excel.RequestContext,
  now: Date,
  own: readonly EntryMark[]
): Promise<readonly Place[]> {
  const unfinished = await putBackUnfinished(context, now, own);
  if (unfinished.working > 0) throw new RegisterStateError("working");
  if (unfinished.unreadable > 0) throw new RegisterStateError("broken", "PRLog");
  return unfinished.left;
}

/**
 * After a refusal in the middle of writing: puts back what was begun, and throws; returns only when the change
 * stands after all and just the answer was lost.
 */
async function recover(
  runner: Runner,
  error: unknown,
  mark: EntryMark,
  now: () => Date
): Promise<void> {
  let left: readonly Place[];
  let stands: boolean;
  let isLeft: boolean;
  if (isUnanswered(error)) {
    // Asking again would be to wait as long once more: the next reading finds out what became of it.
    runner.leave(mark);
    throw pending(error);
  }
  try {
    [left, stands, isLeft] = await runner.run(async (context) => {
      const unfinished = await putBackUnfinished(context, now(), [mark]);
      const located = await locate(context);
      // A register that was to be made is gone again.
      if (!hasRegister(located)) return [unfinished.left, false, false] as const;
      const journal = new Journal(located);
      await readRows(context, [journal.request()]);
      return [unfinished.left, journal.isDone(mark), unfinished.unreadable > 0] as const;
    });
  } catch {
    throw pending(error);
  }
  if (stands) return;
  if (isLeft) throw pending(error);
  throw left.length === 0 ? error : partly(error, left);
}

/**
 * Looks at the written cells once more: what another author changed in between is reported.
 * @param asked where the tables lie now is looked at too, as far as the edits may have changed it.
 */
async function verify(
  runner: Runner,
  expectations: readonly Expectation[],
  asked: { readonly edits: readonly WorkbookEdit[]; readonly before: Located } | null,
  signal: AbortSignal | undefined
): Promise<{ readonly isSeen: boolean; readonly located: Located | null }> {
  const places: Place[] = [];
  let located: Located | null = null;
  const read = async (context: Excel.RequestContext, requests: readonly RowsRequest[]) => {
    const names = asked && tablesChangedBy(asked.edits);
    if (asked && names) {
      const again = (): (() => Located) => locateAgain(context, asked.before, names);
      located = await readAlong(context, again, requests);
      if (located !== null) return;
      places.length = 0;
    }
    await readRows(context, requests);
    if (asked) located = await locate(context);
  };
  try {
    await runner.run(
      async (context) => {
        await read(
          context,
          requestsOfExpectations(expectations, (place) => void places.push(place))
        );
      },
      { signal }
    );
  } catch {
    return { isSeen: false, located: null };
  }
  if (places.length > 0) throw new LostRaceError(places, true);
  return { isSeen: true, located };
}

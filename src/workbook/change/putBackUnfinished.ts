import type { Place } from "../../register/model/Violation";
import { packSteps, writeBatch } from "./Batches";
import { remainsIn } from "../edits/remains";
import { PartGoneError } from "../errors";
import type { EntryMark } from "./ChangeLog";
import { Journal, type LoggedChange } from "./journal";
import type { OpenEntry } from "./logBlocks";
import { isRecent } from "./logStates";
import type { LogEnd } from "../read/KnownRegister";
import { hasRegister, locate, placeOf, SCHEMA_VERSION } from "../read/locate";
import { readRows } from "../read/readRows";

/** What was found unfinished in a register, and what became of it. */
export interface Unfinished {
  /** Changes put back. */
  readonly reversed: number;
  /** Cells left alone because someone had changed them meanwhile. */
  readonly left: readonly Place[];
  /** Changes that another pane is still writing. */
  readonly working: number;
  /** Changes that cannot be put back: somebody changed their entries in the log, or took the table away that they are in. */
  readonly unreadable: number;
  /** The latest change that stands; null when there is none, or none that this version knows how to read. */
  readonly latest: LoggedChange | null;
  /** Where the log ends: above it nothing is unfinished. Null where that is not known. */
  readonly logEnd: LogEnd | null;
}

/** The same where nothing was looked for, or nothing is there. */
export const NOTHING_UNFINISHED: Unfinished = {
  reversed: 0,
  left: [],
  working: 0,
  unreadable: 0,
  latest: null,
  logEnd: null,
};

/**
 * Puts back what an interrupted change left behind, so that the register is the old one again; a change that had
 * been finished stays. Harmless to repeat, also after being interrupted itself. Done each time a register is opened,
 * and after every failed write.
 * @param own the caller's own changes, which are put back although they were alive a moment ago.
 * @param isPolite takes what was begun within the last minute for somebody else's, still on its way: for whoever looks
 * because others are writing just now.
 */
export async function putBackUnfinished(
  context: Excel.RequestContext,
  now: Date,
  own: readonly EntryMark[] = [],
  isPolite = false
): Promise<Unfinished> {
  let unfinished = NOTHING_UNFINISHED;
  for (;;) {
    // Looked at anew for each entry: putting one back moves the rows that the next one is about.
    const located = await locate(context);
    // A newer version knows best what is to become of its own changes.
    if ((located.schemaVersion ?? SCHEMA_VERSION) > SCHEMA_VERSION) return unfinished;
    const remains = remainsIn(located);
    if (remains !== null) {
      if (isPolite) return { ...unfinished, working: unfinished.working + 1 };
      const { edits, forget } = remains;
      if (edits === null) {
        await writeBatch(context, [forget]);
        continue;
      }
      const { preparePutBack } = await putBackPart();
      const { steps } = await preparePutBack(context, located, { edits });
      await writeBatch(context, steps);
      return { ...unfinished, reversed: unfinished.reversed + 1 };
    }
    if (!hasRegister(located) || !placeOf(located, "log")) return unfinished;

    const journal = new Journal(located);
    await readRows(context, [journal.request()]);
    const entries = await journal.readOpen(context, now);
    const isBusy = (entry: OpenEntry): boolean =>
      entry.isAlive || (isPolite && isRecent(entry.time, now));
    const isDue = (entry: OpenEntry): boolean =>
      !isBusy(entry) ||
      own.some(({ row, time }) => entry.rows.includes(row) && entry.time === time);
    if (entries.length === 0) {
      return { ...unfinished, latest: journal.latest(now), logEnd: journal.end(now) };
    }
    const { lacksTable, preparePutBack } = await putBackPart();
    const isDoable = ({ reversal }: OpenEntry): boolean =>
      reversal !== null && !lacksTable(located, reversal);
    unfinished = {
      ...unfinished,
      working: entries.filter((entry) => !isDue(entry)).length,
      unreadable: entries.filter((entry) => isDue(entry) && !isDoable(entry)).length,
      latest: journal.latest(now),
      logEnd: null,
    };
    // The latest change first: it was made on top of the earlier ones.
    const entry = entries.reverse().find((each) => isDue(each) && isDoable(each));
    if (!entry?.reversal) return unfinished;
    const { steps, left } = await preparePutBack(context, located, entry.reversal);
    const reversed = journal.mark(entry.rows, "reversed");
    for (const batch of packSteps([...steps, reversed])) await writeBatch(context, batch);
    unfinished = {
      ...unfinished,
      reversed: unfinished.reversed + 1,
      left: [...unfinished.left, ...left],
    };
  }
}

/**
 * How changes are prepared. The pane fetches that later, and seldom needs it to open a register.
 * @throws PartGoneError where it is not to be had.
 */
async function putBackPart(): Promise<typeof import("./preparePutBack")> {
  try {
    return await import(/* webpackChunkName: "act-write" */ "./preparePutBack");
  } catch (error) {
    throw new PartGoneError("What puts a change back could not be fetched.", { cause: error });
  }
}

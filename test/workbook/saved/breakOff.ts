import type { Language } from "../../../src/register/model/Register";
import { contentOf } from "../support";
import { LogClock, newRunner, openExcel, Product } from "./actions";
import type { Act } from "./SavedCase";

/** Something to be broken off. */
export interface Attempt {
  readonly language: Language;
  /** The file that it begins with; null for an empty workbook. */
  readonly from: Uint8Array | null;
  readonly act: Act;
  /** When it begins, as `LogClock` counts. */
  readonly minutes: number;
}

/** More requests than any action has. */
const MOST_SYNCS = 60;

/** A moment in the middle of a request: after so many of its changes. Requests count from 1. */
interface Moment {
  readonly sync: number;
  readonly changes: number;
}

type Excel = Awaited<ReturnType<typeof openExcel>>;

/**
 * Does something, with the pane gone in the middle of what it writes, and opened again: what was begun is put back then.
 * @returns the file after it.
 */
export async function breakOff(attempt: Attempt): Promise<Uint8Array> {
  const moment = await findMiddle(attempt);
  const excel = await openExcel(attempt.language, attempt.from);
  await dieAt(excel, attempt, moment);
  await excel.host.restartClient();
  const clock = new LogClock(attempt.minutes);
  await new Product(newRunner(excel.host), clock).openAgain();
  const file = await excel.save();
  excel.close();
  return file;
}

/** The first moment at which the workbook holds something of what is done, and not all of it. */
async function findMiddle(attempt: Attempt): Promise<Moment> {
  const { before, after, sync } = await watch(attempt);
  const contentAt = async (changes: number): Promise<string> => {
    const excel = await openExcel(attempt.language, attempt.from, "off");
    await dieAt(excel, attempt, { sync, changes });
    const content = contentIn(excel);
    excel.close();
    return content;
  };
  // The first changes of a request are the log's, which is not looked at.
  let [none, some] = [0, 8];
  for (; (await contentAt(some)) === before; some *= 2) none = some;
  while (some - none > 1) {
    const middle = Math.floor((none + some) / 2);
    if ((await contentAt(middle)) === before) none = middle;
    else some = middle;
  }
  if ((await contentAt(some)) === after) throw new Error("it is never half done");
  return { sync, changes: some };
}

/** Does it until the pane dies: what that waits for never comes. */
async function dieAt(excel: Excel, attempt: Attempt, { sync, changes }: Moment): Promise<void> {
  const died = excel.host.faults.kill(sync, { afterActions: changes });
  const whole = run(excel, attempt).then(() => {
    throw new Error("it has fewer requests than before");
  });
  await Promise.race([died, whole]);
  await excel.host.idle();
}

/** What is in the workbook before and after, and the request that begins to change it; of many one that goes on with it. */
async function watch(attempt: Attempt): Promise<{
  readonly before: string;
  readonly after: string;
  readonly sync: number;
}> {
  const excel = await openExcel(attempt.language, attempt.from, "off");
  const seen: string[] = [];
  for (let sync = 1; sync <= MOST_SYNCS; sync++) {
    excel.host.faults.betweenSyncs(sync, () => void seen.push(contentIn(excel)));
  }
  await run(excel, attempt);
  seen.push(contentIn(excel));
  excel.close();
  if (seen.length > MOST_SYNCS) throw new Error("it has more requests than were looked at");
  const writing = seen.flatMap((content, index) =>
    index > 0 && content !== seen[index - 1] ? [index] : []
  );
  const sync = writing[Math.floor((writing.length - 1) / 3)];
  if (sync === undefined) throw new Error("it changes nothing");
  return { before: seen[sync - 1]!, after: seen.at(-1)!, sync };
}

function run(excel: Excel, { act, minutes }: Attempt): Promise<unknown> {
  return act(new Product(excel.runner, new LogClock(minutes)), excel.runner);
}

function contentIn({ host }: Excel): string {
  return JSON.stringify(contentOf(host.workbook));
}

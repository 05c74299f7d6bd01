import { readdirSync, writeFileSync } from "node:fs";
import { openExcel } from "./actions";
import { describeWorkbook, type WorkbookDescription } from "./describeWorkbook";
import { differencesOf } from "./differencesOf";
import { folderOf, keptFile, pathOf, type KeptSet } from "./keptFile";
import type { Leavings, SavedCase } from "./SavedCase";
import { CASES } from "./savedCases";

const IS_MAKING = process.env["SAVED_WORKBOOKS"] === "make";

/** Between the beginning of a case and that of the next one, in the log: more than any takes. */
const CASE_MINUTES = 20;

const described = new Map<string, WorkbookDescription>();

/** Names of all kept workbooks of a set. */
export function keptNames(set: KeptSet): string[] {
  return readdirSync(folderOf(set)).map((file) => file.replace(/\.xlsx$/, ""));
}

function kept(name: string, set: KeptSet): WorkbookDescription {
  const key = `${set}/${name}`;
  const known = described.get(key) ?? describeWorkbook(keptFile(name, set));
  described.set(key, known);
  return known;
}

/** Holds a workbook against the one that is kept; or keeps it, where the environment asks for that. */
export function expectKept(name: string, file: Uint8Array): void {
  if (IS_MAKING) {
    writeFileSync(pathOf(name, "today"), file);
    described.delete(`today/${name}`);
  }
  if (Buffer.compare(file, keptFile(name, "today")) === 0) return;
  const found = describeWorkbook(file);
  const { content, log } = kept(name, "today");
  expect(differencesOf(content, found.content)).toEqual([]);
  expect(found.log).toEqual(log);
}

/**
 * Holds a workbook against the one that a case began with; the log says what was put back.
 * @param leaves the differences that there are nevertheless.
 */
export async function expectBefore(
  which: SavedCase,
  file: Uint8Array,
  leaves: Leavings,
  set: KeptSet = "today"
): Promise<void> {
  const before = await beforeOf(which, set);
  const found = describeWorkbook(file);
  expect(differencesOf(before.content, found.content)).toEqual(leaves);
  const putBack = kept(which.name, set)
    .log.slice(before.log.length)
    .map((entry) => entry.replace(/"\w+"$/, '"reversed"'));
  // With the register its log is gone.
  expect(found.log).toEqual(before.log.length === 0 ? [] : [...before.log, ...putBack]);
}

async function beforeOf(
  { from, language = "da" }: SavedCase,
  set: KeptSet
): Promise<WorkbookDescription> {
  if (typeof from === "string") return kept(from, set);
  const excel = await openExcel(language, null);
  const file = await excel.save();
  excel.close();
  return describeWorkbook(file);
}

/** When a case begins, as `LogClock` counts: behind the one that made its workbook. */
export function beginOf({ from }: SavedCase): number {
  const before = CASES.find(({ name }) => name === from);
  return before ? endOf(before) : 0;
}

/** When a case is over. */
export function endOf(which: SavedCase): number {
  return beginOf(which) + CASE_MINUTES;
}

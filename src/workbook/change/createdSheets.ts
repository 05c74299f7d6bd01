import type { PlannedSheet } from "./unfinishedRegister";

/** What the log keeps of the creation of a register. */
export interface Creation {
  /** The sheets that it made, with what is written first on each. */
  readonly sheets: readonly PlannedSheet[];
  /** The sheet of the log, which changes by itself. */
  readonly log: string;
  /** Of everything that the sheets say but the log: the same as long as nobody has changed anything. */
  readonly fingerprint: string;
}

/** The contents of a created sheet as they were loaded; there after the next sync. */
export type LoadedSheet = readonly [name: string, used: Excel.Range];

/** Loads with the next sync what stands on the sheets of a creation, all of which must be there. */
export function loadCreated(
  context: Excel.RequestContext,
  sheets: readonly PlannedSheet[],
  log: string
): LoadedSheet[] {
  return sheets
    .filter(({ name }) => name !== log)
    .map(({ name }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      return [name, sheet.getUsedRangeOrNullObject(true).load("address,formulas")] as const;
    });
}

/** What the log keeps, as one text. */
export function creationText(
  sheets: readonly PlannedSheet[],
  log: string,
  loaded: readonly LoadedSheet[]
): string {
  return JSON.stringify({ sheets, log, fingerprint: fingerprintOf(loaded) } satisfies Creation);
}

/** What a text of the log says of a creation; null when it is none. */
export function parseCreation(text: string): Creation | null {
  try {
    const creation = JSON.parse(text) as Partial<Creation>;
    const { sheets, log, fingerprint } = creation;
    return Array.isArray(sheets) && typeof log === "string" && typeof fingerprint === "string"
      ? { sheets, log, fingerprint }
      : null;
  } catch {
    return null;
  }
}

/** Formulas, not values: a value may change with the day. */
export function fingerprintOf(loaded: readonly LoadedSheet[]): string {
  const content = loaded.map(([name, used]) =>
    used.isNullObject ? [name] : [name, used.address, used.formulas]
  );
  return hash(JSON.stringify(content));
}

/** FNV-1a in 32 bits: tells a change by accident, not one made to deceive. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return (state >>> 0).toString(16);
}

/** The contents of a sheet as they were loaded; there after the next sync. */
export type LoadedSheet = readonly [name: string, used: Excel.Range];

/** Loads with the next sync what stands on sheets, all of which must be there. */
export function loadSheets(context: Excel.RequestContext, names: readonly string[]): LoadedSheet[] {
  return names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return [name, sheet.getUsedRangeOrNullObject(true).load("address,formulas")] as const;
  });
}

/** The same as long as nobody has changed anything. Formulas, not values: a value may change with the day. */
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

/** Most differences that are shown: the first of them tell what happened. */
const MOST_SHOWN = 12;
/** Characters of a line that are shown before what differs, and in all. */
const BEFORE = 25;
const LONGEST = 160;

/**
 * What two descriptions do not have in common, the first of it, short: where it is, what was to be there and what is.
 * Empty when they are the same.
 */
export function differencesOf(wanted: readonly string[], found: readonly string[]): string[] {
  const missing = without(wanted, found);
  const added = without(found, wanted);
  // The same lines in another order are another workbook too: sheets and charts have an order.
  if (missing.length === 0 && added.length === 0) {
    const index = wanted.findIndex((line, at) => line !== found[at]);
    return index < 0 ? [] : [`another order from "${found[index]}" on`];
  }
  const changes = pair(missing, added);
  const shown = changes.slice(0, MOST_SHOWN);
  const rest = changes.length - shown.length;
  return rest === 0 ? shown : [...shown, `… and ${rest} more`];
}

/** The lines of one list that the other does not have as often. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = counts.get(line) ?? 0;
    counts.set(line, count - 1);
    return count <= 0;
  });
}

/** Two lines about one place are one change. */
function pair(missing: readonly string[], added: readonly string[]): string[] {
  const unpaired = new Map<string, string[]>();
  for (const line of added) {
    const place = placeOf(line);
    unpaired.set(place, [...(unpaired.get(place) ?? []), line]);
  }
  const changes = missing.map((line) => {
    const place = placeOf(line);
    const now = unpaired.get(place)?.shift();
    return now === undefined ? `gone: ${cut(line, 0)}` : changeOf(place, line, now);
  });
  const fresh = [...unpaired.values()].flat().map((line) => `new: ${cut(line, 0)}`);
  return [...changes, ...fresh];
}

/** Of `Borgere!A4 format: …` the part in front. */
function placeOf(line: string): string {
  const end = line.indexOf(": ");
  return end < 0 ? line : line.slice(0, end);
}

function changeOf(place: string, before: string, now: string): string {
  const [was, is] = [before.slice(place.length + 2), now.slice(place.length + 2)];
  let same = 0;
  while (same < was.length && was[same] === is[same]) same++;
  const from = Math.max(0, same - BEFORE);
  return `${place}: was ${cut(was, from)}, is ${cut(is, from)}`;
}

function cut(text: string, from: number): string {
  const part = text.slice(from, from + LONGEST);
  return `${from > 0 ? "…" : ""}${part}${from + part.length < text.length ? "…" : ""}`;
}

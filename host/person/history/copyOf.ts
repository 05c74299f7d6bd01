/** Plain data, copied through and through; texts, however long, are shared. */
export function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map((each: unknown) => copyOf(each)) as T;
  if (value === null || typeof value !== "object") return value;
  const copy: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) copy[key] = copyOf(each);
  return copy as T;
}

/** An object of the workbook, which others may have hold of, and what it held when it was kept. */
export interface Kept<T extends object> {
  readonly live: T;
  readonly data: T;
}

/** Keeps what some objects hold. */
export function keep<T extends object>(objects: readonly T[]): Kept<T>[] {
  return objects.map((live) => ({ live, data: copyOf(live) }));
}

/** The same objects, holding what they held. */
export function putBack<T extends object>(kept: readonly Kept<T>[]): T[] {
  return kept.map(({ live, data }) => Object.assign(live, copyOf(data)));
}

/** Whether objects are the same ones as when they were kept, and hold the same. */
export function isUnchanged<T extends object>(
  kept: readonly Kept<T>[],
  now: readonly T[]
): boolean {
  return (
    kept.length === now.length &&
    kept.every(({ live, data }, index) => live === now[index] && isSame(data, live))
  );
}

/** Whether plain data is the same through and through. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) =>
    isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])
  );
}

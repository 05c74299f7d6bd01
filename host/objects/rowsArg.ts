import { invalidArgument } from "../protocol/errors";

/**
 * Values for rows or columns of a table: an array of rows, or one value alone.
 * @returns null when nothing was given.
 * @throws HostError InvalidArgument for an array of anything but rows.
 */
export function rowsArg(values: unknown): readonly (readonly unknown[])[] | null {
  if (values === null || values === undefined) return null;
  if (!Array.isArray(values)) return [[values]];
  const rows: readonly unknown[] = values;
  return rows.map((row) => {
    if (!Array.isArray(row)) throw invalidArgument();
    return row as readonly unknown[];
  });
}

import { integerArg, optionalBoolean, recordArg } from "../protocol/args";
import { invalidArgument } from "../protocol/errors";
import { HostError } from "../protocol/HostError";
import type { SortKey } from "../workbook/sort";

/**
 * Reads the fields of a sort.
 * @param width Columns of what is sorted.
 * @throws HostError InvalidArgument; NotImplemented for a sort by colour or icon.
 */
export function sortKeysArg(fields: unknown, width: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  return fields.map((each: unknown) => {
    const { key, ascending, sortOn } = recordArg(each);
    if (sortOn !== undefined && sortOn !== null && sortOn !== "Value") {
      throw new HostError("NotImplemented", "Only sorting by value is supported.");
    }
    return { column: integerArg(key, 0, width - 1), ascending: optionalBoolean(ascending, true) };
  });
}

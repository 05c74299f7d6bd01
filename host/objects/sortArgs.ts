import { integerArg, optionalBoolean, recordArg, wordArg } from "../protocol/args";
import { invalidArgument } from "../protocol/errors";
import { HostError } from "../protocol/HostError";
import type { SortKey } from "../workbook/sort";

/**
 * Reads the fields of a sort.
 * @param width Columns of what is sorted.
 * @throws HostError InvalidArgument; NotImplemented for a sort by colour or icon, by a part of
 *   what a cell holds, or with texts that count as numbers.
 */
export function sortKeysArg(fields: unknown, width: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  return fields.map((each: unknown) => {
    const { key, ascending, sortOn, dataOption, subField } = recordArg(each);
    if (sortOn !== undefined && sortOn !== null && sortOn !== "Value") {
      throw new HostError("NotImplemented", "Only sorting by value is supported.");
    }
    if (wordArg(dataOption ?? "Normal", ["Normal", "TextAsNumber"]) !== "Normal") {
      throw new HostError("NotImplemented", "Texts cannot be sorted as numbers.");
    }
    if (subField !== undefined && subField !== null) {
      throw new HostError("NotImplemented", "Cells can only be sorted by all that they hold.");
    }
    return { column: integerArg(key, 0, width - 1), ascending: optionalBoolean(ascending, true) };
  });
}

/**
 * Reads the ordering of Chinese characters; only Excel's default, by sound, is known.
 * @throws HostError InvalidArgument; NotImplemented for the order by strokes.
 */
export function assertSortMethod(method: unknown): void {
  if (wordArg(method ?? "PinYin", ["PinYin", "StrokeCount"]) !== "PinYin") {
    throw new HostError("NotImplemented", "Chinese characters cannot be sorted by strokes.");
  }
}

import { hostWordArg, integerArg, optionalBoolean, recordArg } from "../../protocol/args";
import { apiNotFound, invalidArgument } from "../../protocol/errors";
import type { SortKey } from "../../workbook/tables/sort";

/** What else Excel sorts by than values. */
const OTHER_SORTS = ["CellColor", "FontColor", "Icon"] as const;

/** Colour and icon mean nothing beside values. */
const FIELDS = ["ascending", "color", "dataOption", "icon", "key", "sortOn", "subField"] as const;

/**
 * Reads the fields of a sort.
 * @param width Columns of what is sorted.
 * @throws HostError InvalidArgument; ApiNotFound for a sort by colour or icon, by a part of
 *   what a cell holds, or with texts that count as numbers.
 */
export function sortKeysArg(fields: unknown, width: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  return fields.map((each: unknown) => {
    const { key, ascending, sortOn, dataOption, subField } = recordArg(each, FIELDS);
    hostWordArg(sortOn ?? "Value", ["Value"], OTHER_SORTS, ["SortField", "sortOn"]);
    hostWordArg(dataOption ?? "Normal", ["Normal"], ["TextAsNumber"], ["SortField", "dataOption"]);
    if (subField !== undefined && subField !== null) throw apiNotFound("SortField", "subField");
    return { column: integerArg(key, 0, width - 1), ascending: optionalBoolean(ascending, true) };
  });
}

/**
 * Reads the ordering of Chinese characters; only Excel's default, by sound, is known.
 * @throws HostError InvalidArgument; ApiNotFound for the order by strokes.
 */
export function assertSortMethod(method: unknown): void {
  hostWordArg(method ?? "PinYin", ["PinYin"], ["StrokeCount"], ["Sort", "method"]);
}

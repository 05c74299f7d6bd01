import { invalidArgument } from "../../protocol/errors";
import { parseAddress } from "../../workbook/address";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import { RangeObject } from "./RangeObject";

/** @throws HostError InvalidArgument for anything but a range. */
export function rangeArg(value: unknown): RangeObject {
  if (value instanceof RangeObject) return value;
  throw invalidArgument();
}

/**
 * An area of a sheet, given as a range or as an address.
 * @throws HostError InvalidArgument for anything else, and for what lies on another sheet.
 */
export function areaArg(value: unknown, sheet: HostSheet): Area {
  if (value instanceof RangeObject) {
    if (value.sheet !== sheet) throw invalidArgument();
    return value.area;
  }
  if (typeof value !== "string") throw invalidArgument();
  const { sheetName, area } = parseAddress(value);
  if (sheetName !== null && sheetName.toLowerCase() !== sheet.name.toLowerCase()) {
    throw invalidArgument();
  }
  return area;
}

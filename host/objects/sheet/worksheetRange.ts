import { stringArg } from "../../protocol/args";
import { invalidArgument } from "../../protocol/errors";
import { isCellAddress } from "../../workbook/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/areas";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import { areaArg } from "../range/rangeArg";
import { RangeObject } from "../range/RangeObject";
import { areaOfFormula, findDefinedName } from "../workbook/namedArea";

/**
 * What `worksheet.getRange` gives: an address, a defined name or a table's name; the whole sheet without one.
 * @throws HostError InvalidArgument when it is none of these, or lies on another sheet.
 */
export function rangeByAddress(
  sheet: HostSheet,
  address: unknown,
  workbook: HostWorkbook
): RangeObject {
  if (address === undefined || address === null) {
    return new RangeObject(sheet, {
      top: 0,
      left: 0,
      bottom: MAX_ROWS - 1,
      right: MAX_COLUMNS - 1,
    });
  }
  const text = stringArg(address).trim();
  if (text.includes("!") || isCellAddress(text))
    return new RangeObject(sheet, areaArg(text, sheet));
  const name = findDefinedName(workbook, text, sheet.id) ?? findDefinedName(workbook, text, null);
  const found = areaOfFormula(workbook, name?.formula ?? text);
  if (found?.sheet !== sheet) throw invalidArgument();
  return new RangeObject(sheet, found.area);
}

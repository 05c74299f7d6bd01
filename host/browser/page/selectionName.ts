import type { Person } from "../../person/Person";
import { formatArea } from "../../workbook/address";
import { cellArea } from "../../workbook/areas";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import { parseAddress } from "../../workbook/address";

/** What the name box shows: the name of the selected cells if they have one, else the active cell's address. */
export function selectionName(workbook: HostWorkbook, person: Person): string {
  const { sheet, selection, activeCell } = person;
  const address = formatArea(selection);
  for (const name of workbook.names) {
    if (!name.visible || (name.sheetId !== null && name.sheetId !== sheet.id)) continue;
    if (standsFor(name.formula, sheet.name, address)) return name.name;
  }
  return formatArea(cellArea(activeCell.row, activeCell.column));
}

function standsFor(formula: string, sheetName: string, address: string): boolean {
  try {
    const parsed = parseAddress(formula);
    const sameSheet = parsed.sheetName?.toLowerCase() === sheetName.toLowerCase();
    return sameSheet && formatArea(parsed.area) === address;
  } catch {
    // A name may stand for any formula; only cells can be selected.
    return false;
  }
}

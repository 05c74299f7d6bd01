import { hostWordArg } from "../../protocol/args";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";

const OTHERS = [
  "ConditionalFormats",
  "DataValidations",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
];

/** Types of constants, together or alone. */
const TYPES = [
  ...["Errors", "ErrorsLogical", "ErrorsNumbers", "ErrorsText", "ErrorsLogicalNumber"],
  ...["ErrorsLogicalText", "ErrorsNumberText", "Logical", "LogicalNumbers", "LogicalText"],
  ...["LogicalNumbersText", "Numbers", "NumbersText", "Text"],
];

/**
 * The cells of a kind in an area, as rectangles one column wide, from the left and from the top.
 * @throws HostError ApiNotFound for a kind that this host does not look for, or for constants of one type only.
 */
export function specialCells(
  sheet: HostSheet,
  area: Area,
  kind: unknown,
  valueType: unknown
): readonly Area[] {
  const place = ["Range", "getSpecialCells"] as const;
  const wanted = hostWordArg(kind, ["Blanks", "Constants"], OTHERS, place);
  hostWordArg(valueType ?? "All", ["All"], TYPES, place);
  const found: Area[] = [];
  for (let column = area.left; column <= area.right; column++) {
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = sheet.cells.row(row);
      if ((cells?.formulas?.[column] ?? null) !== null) continue;
      const isBlank = (cells?.values[column] ?? null) === null;
      if (isBlank !== (wanted === "Blanks")) continue;
      const last = found.at(-1);
      if (last?.left === column && last.bottom === row - 1) {
        found[found.length - 1] = { ...last, bottom: row };
      } else found.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return found;
}

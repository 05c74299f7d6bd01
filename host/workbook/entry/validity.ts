import type { Engine } from "../../engine/Engine";
import { formatArea } from "../address";
import { cellArea } from "../areas";
import type { CellValue } from "../cell";
import { plainValue } from "../cells/readCells";
import { moveFormula } from "../formulas/references";
import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import type { DataValidation } from "../model";

/**
 * Whether a cell's value agrees with a validation.
 * @returns null when the engine cannot tell (calculation is off).
 */
export async function isValid(
  engine: Engine,
  workbook: HostWorkbook,
  sheet: HostSheet,
  validation: DataValidation,
  row: number,
  column: number
): Promise<boolean | null> {
  const value = sheet.cells.value(row, column);
  if (validation.type === "None") return true;
  if (value === null || value === "") return validation.ignoreBlank;
  const [first] = validation.areas;
  const from = { row: first?.top ?? row, column: first?.left ?? column };
  const evaluate = (formula: string): Promise<CellValue> =>
    engine.evaluate(workbook, sheet.id, row, column, moveFormula(formula, from, { row, column }));
  if (validation.type === "Custom") {
    const result = await evaluate(validation.formula1);
    return result === null ? null : result === true || (typeof result === "number" && result !== 0);
  }
  if (validation.type === "List") return isListed(validation, value, row, column, evaluate);
  const measured = measure(validation.type, value);
  if (measured === null) return false;
  const low = Number(await evaluate(validation.formula1));
  const high = validation.formula2 === "" ? low : Number(await evaluate(validation.formula2));
  return compare(validation.operator, measured, low, high);
}

/**
 * Whether a value would agree with a validation if it stood in the cell. It stands there while that is found out,
 * and what was there comes back.
 * @returns null when the engine cannot tell (calculation is off).
 */
export async function wouldBeValid(
  engine: Engine,
  workbook: HostWorkbook,
  sheet: HostSheet,
  validation: DataValidation,
  row: number,
  column: number,
  value: CellValue
): Promise<boolean | null> {
  // The first evaluation may have to load the engine: nobody is to see the value meanwhile.
  await engine.evaluate(workbook, sheet.id, row, column, "TRUE");
  const before = sheet.cells.value(row, column);
  const formula = sheet.cells.formula(row, column);
  sheet.cells.setValue(row, column, value);
  workbook.pending.markCell(sheet.id, row, column);
  try {
    return await isValid(engine, workbook, sheet, validation, row, column);
  } finally {
    if (formula === null) sheet.cells.setValue(row, column, before);
    else sheet.cells.setFormula(row, column, formula, before);
  }
}

async function isListed(
  validation: DataValidation,
  value: CellValue,
  row: number,
  column: number,
  evaluate: (formula: string) => Promise<CellValue>
): Promise<boolean | null> {
  const { formula1 } = validation;
  if (formula1.startsWith('"')) {
    const entries = formula1.slice(1, -1).replaceAll('""', '"').split(",");
    return entries.some((entry) => entry.trim() === String(plainValue(value)));
  }
  // The cell's own address is absolute, so that moving the rule's formula leaves it alone.
  const cell = formatArea(cellArea(row, column), true);
  const result = await evaluate(`ISNUMBER(MATCH(${cell},${formula1},0))`);
  return typeof result === "boolean" ? result : null;
}

/** What the rule compares: the number, or the length of the text; null when the value is of the wrong kind. */
function measure(type: DataValidation["type"], value: CellValue): number | null {
  if (type === "TextLength") return String(plainValue(value)).length;
  if (typeof value !== "number") return null;
  return type === "WholeNumber" && !Number.isInteger(value) ? null : value;
}

function compare(
  operator: DataValidation["operator"],
  value: number,
  low: number,
  high: number
): boolean {
  switch (operator) {
    case "Between":
      return value >= low && value <= high;
    case "NotBetween":
      return value < low || value > high;
    case "EqualTo":
      return value === low;
    case "NotEqualTo":
      return value !== low;
    case "GreaterThan":
      return value > low;
    case "LessThan":
      return value < low;
    case "GreaterThanOrEqualTo":
      return value >= low;
    case "LessThanOrEqualTo":
      return value <= low;
  }
}

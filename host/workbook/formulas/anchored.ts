import { overlaps, subtract } from "../areas";
import type { Area } from "../CellGrid";
import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import type { DataValidation } from "../model";
import { changeRule, isLiteral } from "./allFormulas";
import { moveFormula } from "./references";

/** A formula that is relative to the first area's top left cell, for other areas of the same rule. */
export function reanchor(formula: string, before: readonly Area[], after: readonly Area[]): string {
  const [from] = before;
  const [to] = after;
  if (formula === "" || isLiteral(formula) || !from || !to) return formula;
  return moveFormula(
    formula,
    { row: from.top, column: from.left },
    { row: to.top, column: to.left }
  );
}

/** Takes validation away from the cells of an area; rules that reach further stay outside of it. */
export function clearValidations(sheet: HostSheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((validation) => {
    const areas = without(validation.areas, area);
    if (areas === null) return [validation];
    return areas.length === 0 ? [] : [withAreas(validation, areas)];
  });
  sheet.touch("validations");
}

/** Takes conditional formats away from the cells of an area. */
export function clearConditionalFormats(sheet: HostSheet, area: Area): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = without(format.areas, area);
    if (areas === null) return [format];
    if (areas.length === 0) return [];
    const rule = changeRule(format.rule, (formula) => reanchor(formula, format.areas, areas));
    return [{ ...format, areas, rule }];
  });
  sheet.touch("conditionalFormats");
}

/** A conditional format's id on the wire that no other of the workbook has. */
export function freeFormatId(workbook: HostWorkbook): string {
  const taken = new Set(
    workbook.sheets.flatMap((sheet) => sheet.conditionalFormats.map((format) => format.id))
  );
  for (let number = taken.size; ; number++) {
    const id = `{00000000-000E-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!taken.has(id)) return id;
  }
}

/** Takes hyperlinks away from the cells of an area: noted here, and done in the file when it is saved. */
export function clearHyperlinks(sheet: HostSheet, area: Area): void {
  if (sheet.originPart === null) return;
  sheet.unlinked.push({ area: { ...area }, after: sheet.moves.length });
  sheet.touch("links");
}

/** A validation for other areas, its formulas as they read there. */
export function withAreas(validation: DataValidation, areas: Area[]): DataValidation {
  return {
    ...validation,
    areas,
    formula1: reanchor(validation.formula1, validation.areas, areas),
    formula2: reanchor(validation.formula2, validation.areas, areas),
  };
}

/** What is left of areas without a hole; null when the hole touches none. */
function without(areas: readonly Area[], hole: Area): Area[] | null {
  if (!areas.some((area) => overlaps(area, hole))) return null;
  return areas.flatMap((area) => subtract(area, hole));
}

import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import type { ConditionalRule } from "../model";
import type { FormulaChange } from "./references";

/**
 * Puts every formula of a workbook through a change: cells, calculated columns, validations, conditional
 * formats, chart series and names. The engine is told to load everything anew.
 * @param changeOn The change for formulas that stand on a sheet; null for the workbook's names.
 * @param skipAnchored Leaves validations and conditional formats of this sheet to the caller.
 */
export function changeAllFormulas(
  workbook: HostWorkbook,
  changeOn: (home: HostSheet | null) => FormulaChange,
  skipAnchored: HostSheet | null = null
): void {
  // Names of sheets count as they are now.
  const changes = new Map(workbook.sheets.map((sheet) => [sheet.id, changeOn(sheet)] as const));
  if (workbook.origin !== null)
    workbook.followed.push(new Map([[null, changeOn(null)], ...changes]));
  for (const sheet of workbook.sheets) {
    const change = remembered(changes.get(sheet.id)!);
    changeCells(sheet, change);
    changeTables(sheet, change);
    changeCharts(sheet, change);
    if (sheet !== skipAnchored) changeAnchored(sheet, change);
  }
  const ofWorkbook = remembered(changeOn(null));
  for (const name of workbook.names) {
    const sheet = name.sheetId === null ? undefined : workbook.sheetById(name.sheetId);
    const formula = (sheet ? changeOn(sheet) : ofWorkbook)(name.formula);
    if (formula === name.formula) continue;
    name.formula = formula;
    workbook.touched.add("names");
  }
  workbook.pending.structure = true;
}

function changeCells(sheet: HostSheet, change: FormulaChange): void {
  let changed = false;
  for (const [, cells] of sheet.cells.entries()) {
    const { formulas } = cells;
    if (!formulas) continue;
    for (let column = 0; column < formulas.length; column++) {
      const formula = formulas[column];
      if (formula === null || formula === undefined) continue;
      const next = change(formula);
      if (next === formula) continue;
      formulas[column] = next;
      changed = true;
    }
  }
  if (changed) sheet.touch("cells");
}

function changeTables(sheet: HostSheet, change: FormulaChange): void {
  for (const table of sheet.tables) {
    for (const column of table.columns) {
      if (column.calculatedFormula === null) continue;
      const next = change(column.calculatedFormula);
      if (next === column.calculatedFormula) continue;
      column.calculatedFormula = next;
      sheet.touch("tables");
    }
  }
}

function changeCharts(sheet: HostSheet, change: FormulaChange): void {
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      for (const key of ["nameFormula", "valuesFormula", "categoriesFormula"] as const) {
        const formula = series[key];
        if (formula === null) continue;
        const next = change(formula);
        if (next === formula) continue;
        series[key] = next;
        sheet.touch("charts");
      }
    }
  }
}

function changeAnchored(sheet: HostSheet, change: FormulaChange): void {
  for (const validation of sheet.validations) {
    const first = isLiteral(validation.formula1)
      ? validation.formula1
      : change(validation.formula1);
    const second = change(validation.formula2);
    if (first === validation.formula1 && second === validation.formula2) continue;
    validation.formula1 = first;
    validation.formula2 = second;
    sheet.touch("validations");
  }
  for (const format of sheet.conditionalFormats) {
    const { rule } = format;
    const next = changeRule(rule, change);
    if (isSameRule(next, rule)) continue;
    format.rule = next;
    sheet.touch("conditionalFormats");
  }
}

/** A rule with each of its formulas put through a change, whether the model knows its kind or only keeps it. */
export function changeRule(rule: ConditionalRule, change: FormulaChange): ConditionalRule {
  return rule.kind === "Custom"
    ? { ...rule, formula: change(rule.formula) }
    : { ...rule, formulas: rule.formulas.map(change) };
}

function isSameRule(one: ConditionalRule, other: ConditionalRule): boolean {
  return one.kind === "Custom"
    ? other.kind === "Custom" && one.formula === other.formula
    : other.kind === "Kept" &&
        one.xml === other.xml &&
        one.formulas.every((formula, index) => formula === other.formulas[index]);
}

/** A list written out in quotes. */
export function isLiteral(formula: string): boolean {
  return formula.startsWith('"');
}

/** Thousands of rows share their formulas' text, so each text is changed once. */
function remembered(change: FormulaChange): FormulaChange {
  const results = new Map<string, string>();
  return (formula) => {
    let result = results.get(formula);
    if (result === undefined)
      results.set(formula, (result = formula === "" ? "" : change(formula)));
    return result;
  };
}

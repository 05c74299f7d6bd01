import type { HostSession } from "../../protocol/HostSession";
import { parseAddress } from "../../workbook/address";
import type { Area } from "../../workbook/CellGrid";
import { cellText } from "../../workbook/cells/readCells";
import { numberText } from "../../workbook/entry/numberText";
import { isLiteral } from "../../workbook/formulas/allFormulas";
import { tokensOf } from "../../workbook/formulas/formulaTokens";
import { moveFormula } from "../../workbook/formulas/references";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { DataValidation } from "../../workbook/model";

/** Names that stand for names are followed no further than this. */
const MOST_NAMES = 16;
/** A list has no more entries than this. */
const MOST_ENTRIES = 32_767;

/**
 * What a list rule allows in a cell, as texts: a written list as it stands; cells as they show; of any other
 * formula the values it gives. Empty cells are left out.
 */
export async function listedTexts(
  session: HostSession,
  sheet: HostSheet,
  rule: DataValidation,
  row: number,
  column: number
): Promise<string[]> {
  const { formula1 } = rule;
  if (isLiteral(formula1)) {
    const entries = formula1.slice(1, -1).replaceAll('""', '"').split(",");
    return entries.map((entry) => entry.trim());
  }
  const [first] = rule.areas;
  const from = { row: first?.top ?? row, column: first?.left ?? column };
  const formula = moveFormula(formula1, from, { row, column });
  const cells = cellsOf(session.workbook, sheet, formula, MOST_NAMES);
  const texts = cells
    ? cellTexts(session, cells.sheet, cells.area)
    : await valueTexts(session, sheet, row, column, formula);
  return texts.filter((text) => text !== "");
}

/** The cells that a formula is nothing but a reference to, by address or name; null for any other formula. */
function cellsOf(
  workbook: HostWorkbook,
  home: HostSheet,
  formula: string,
  depth: number
): { sheet: HostSheet; area: Area } | null {
  const tokens = tokensOf(formula).filter(({ type }) => type !== "whitespace");
  const [token] = tokens;
  if (tokens.length !== 1 || !token || depth === 0) return null;
  if (token.type === "range_named") {
    const key = token.value.toLowerCase();
    const named = workbook.names.filter((name) => name.name.toLowerCase() === key);
    const name =
      named.find((each) => each.sheetId === home.id) ?? named.find((each) => each.sheetId === null);
    return name ? cellsOf(workbook, home, name.formula, depth - 1) : null;
  }
  if (token.type !== "range" && token.type !== "range_beam") return null;
  const { sheetName, area } = parseAddress(token.value);
  const sheet = sheetName === null ? home : workbook.sheetByName(sheetName);
  return sheet ? { sheet, area } : null;
}

function cellTexts(session: HostSession, sheet: HostSheet, area: Area): string[] {
  const texts: string[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, sheet.cells.rowCount - 1); row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (texts.length >= MOST_ENTRIES) return texts;
      texts.push(shownText(session, sheet, row, column));
    }
  }
  return texts;
}

/** The values that a formula gives, one after the other: evaluation gives the first of several only. */
async function valueTexts(
  { engine, workbook, locale }: HostSession,
  sheet: HostSheet,
  row: number,
  column: number,
  formula: string
): Promise<string[]> {
  const evaluate = (text: string) => engine.evaluate(workbook, sheet.id, row, column, text);
  const rows = Number((await evaluate(`ROWS(${formula})`)) ?? 0);
  const columns = Number((await evaluate(`COLUMNS(${formula})`)) ?? 0);
  const count = Math.min(rows * columns, MOST_ENTRIES);
  const texts: string[] = [];
  for (let index = 0; index < count; index++) {
    const place = `${Math.floor(index / columns) + 1},${(index % columns) + 1}`;
    // What an empty cell gives on its own is 0.
    const value = await evaluate(
      `IF(ISBLANK(INDEX(${formula},${place})),"",INDEX(${formula},${place}))`
    );
    texts.push(numberText(value, "General", locale));
  }
  return texts;
}

/** The text that a cell shows by its number format and in the language of Excel, whatever its column's width. */
export function shownText(
  { workbook, locale }: HostSession,
  sheet: HostSheet,
  row: number,
  column: number
): string {
  return cellText(workbook, sheet, row, column, locale);
}

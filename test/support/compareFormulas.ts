import { saveChecked } from "./saveAndReopen";
import { xlsxFormat } from "../../host/file/xlsxFormat";
import { formatArea } from "../../host/workbook/address";
import { cellArea } from "../../host/workbook/areas";
import { CellError, type CellValue } from "../../host/workbook/cell";
import type { HostWorkbook } from "../../host/workbook/HostWorkbook";
import { recalculate } from "./libreOffice";

type Shown = string | number | boolean;

/** What some cells of a workbook show, by the cell; an empty text and an empty cell look the same. */
function valuesOf(
  workbook: HostWorkbook,
  cells: Iterable<[sheet: string, row: number, column: number]>
): Map<string, Shown> {
  const values = new Map<string, Shown>();
  for (const [sheet, row, column] of cells) {
    const value = workbook.sheetByName(sheet)?.cells.value(row, column) ?? null;
    values.set(`${sheet}!${formatArea(cellArea(row, column))}`, shownText(value));
  }
  return values;
}

/** Cells that hold something and no formula. */
function plainCells(workbook: HostWorkbook): [sheet: string, row: number, column: number][] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.entries()].flatMap(([row, { values, formulas }]) =>
      values.flatMap((value, column): [string, number, number][] =>
        (value ?? null) === null || (formulas?.[column] ?? null) !== null
          ? []
          : [[sheet.name, row, column]]
      )
    )
  );
}

function formulaCells(workbook: HostWorkbook): [sheet: string, row: number, column: number][] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.entries()].flatMap(([row, { formulas }]) =>
      (formulas ?? []).flatMap((formula, column): [string, number, number][] =>
        (formula ?? null) === null ? [] : [[sheet.name, row, column]]
      )
    )
  );
}

function agree(one: Shown | undefined, other: Shown | undefined): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

function shownText(value: CellValue): Shown {
  return value instanceof CellError ? value.text : (value ?? "");
}

/**
 * A file in which every formula has a wrong value: what is right afterwards was calculated. LibreOffice's clock cannot
 * be set, so TODAY() becomes the day on which the host calculated.
 */
function withWrongValues(file: Uint8Array, today: Date): Uint8Array {
  const workbook = xlsxFormat.open(file, "");
  const date = `DATE(${today.getFullYear()},${today.getMonth() + 1},${today.getDate()})`;
  for (const [name, row, column] of formulaCells(workbook)) {
    const sheet = workbook.sheetByName(name)!;
    const formula = sheet.cells.formula(row, column)!.replaceAll("TODAY()", date);
    sheet.cells.setFormula(row, column, formula, 77);
    sheet.touch("cells");
  }
  return saveChecked(workbook);
}

interface Difference {
  readonly cell: string;
  readonly host: Shown;
  readonly libreOffice: Shown | undefined;
}

/** What LibreOffice makes of a file's formulas and of what else stands in it, against what the host has there. */
export interface FormulaComparison {
  /** How many formula cells were compared. */
  readonly compared: number;
  readonly differences: readonly Difference[];
  /** How many cells without a formula were compared: numbers, dates and texts. */
  readonly plain: number;
  readonly plainDifferences: readonly Difference[];
  /** What the formulas show in the host. */
  readonly shown: readonly Shown[];
}

/**
 * Lets LibreOffice calculate every formula of a file anew and compares.
 * @param today the day on which the host calculated the file.
 */
export async function compareFormulas(file: Uint8Array, today: Date): Promise<FormulaComparison> {
  const ours = xlsxFormat.open(file, "");
  const theirs = xlsxFormat.open(await recalculate(withWrongValues(file, today)), "");
  const differencesIn = (mine: ReadonlyMap<string, Shown>, other: ReadonlyMap<string, Shown>) =>
    [...mine].flatMap(([cell, host]): Difference[] =>
      agree(host, other.get(cell)) ? [] : [{ cell, host, libreOffice: other.get(cell) }]
    );
  const [formulas, plain] = [formulaCells(ours), plainCells(ours)];
  const mine = valuesOf(ours, formulas);
  return {
    compared: formulas.length,
    differences: differencesIn(mine, valuesOf(theirs, formulas)),
    plain: plain.length,
    plainDifferences: differencesIn(valuesOf(ours, plain), valuesOf(theirs, plain)),
    shown: [...mine.values()],
  };
}

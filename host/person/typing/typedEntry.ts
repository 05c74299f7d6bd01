import { isPercentFormat } from "numfmt";
import { RangeObject } from "../../objects/range/RangeObject";
import { writeRange } from "../../objects/range/rangeValues";
import type { HostSession } from "../../protocol/HostSession";
import { cellArea } from "../../workbook/areas";
import { CellError, type CellValue } from "../../workbook/cell";
import type { Area } from "../../workbook/CellGrid";
import { formatArea } from "../../workbook/cells/format";
import { MAX_TEXT_LENGTH } from "../../workbook/entry/input";
import { readLocalEntry } from "../../workbook/entry/localEntry";
import { errorFromLocal } from "../../workbook/entry/numberText";
import { MAX_FORMULA_LENGTH } from "../../workbook/formulas/formula";
import type { HostSheet } from "../../workbook/HostSheet";
import { styleAt } from "../../workbook/layout";
import type { CellStyle } from "../../workbook/style";
import { Refused } from "../Outcome";
import { fromLocalFormula } from "./localFormula";

/** What a typed text means in its cell. */
export type Typed =
  /** @property numberFormat What a cell in General takes on; null for nothing. */
  | { readonly kind: "value"; readonly value: CellValue; readonly numberFormat: string | null }
  /** Without "=", in English. */
  | { readonly kind: "formula"; readonly formula: string };

/** The number format that a cell shows. */
export function numberFormatAt(
  { workbook }: HostSession,
  sheet: HostSheet,
  row: number,
  column: number
): string {
  return workbook.styles.get(styleAt(sheet, row, column)).numberFormat;
}

/**
 * Reads what a person types into a cell, in the language of Excel.
 * @param format The cell's: in a text cell everything is text, in a percent cell 5 is 5 %.
 * @throws Refused "tooLong", "badFormula".
 */
export function readTyped(text: string, format: string, session: HostSession): Typed {
  const isFormula = text.length > 1 && text.startsWith("=") && format !== "@";
  if (text.length > (isFormula ? MAX_FORMULA_LENGTH : MAX_TEXT_LENGTH))
    throw new Refused("tooLong");
  if (isFormula) return formulaOf(text.slice(1), session);
  if (text === "") return valueOf(null);
  if (format === "@") return valueOf(text);
  if (text.startsWith("'")) return valueOf(text.slice(1));
  if (text.startsWith("#"))
    return valueOf(CellError.from(errorFromLocal(text, session.locale)) ?? text);
  const entry = readLocalEntry(text, session.locale, {
    currentYear: session.now().getFullYear(),
    date1904: session.workbook.date1904,
  });
  if (entry) {
    const asPercent =
      typeof entry.value === "number" && isPercentFormat(format) && !text.includes("%");
    const value = asPercent ? percentOf(Number(entry.value)) : entry.value;
    return { kind: "value", value, numberFormat: entry.numberFormat };
  }
  if (/^[-+@]./s.test(text)) return formulaOf(text, session);
  return valueOf(text);
}

/**
 * Writes what was typed, and tells who listens.
 * @param rows As many as the area has, each as long as it is wide.
 * @throws HostError AccessDenied for a locked cell, InvalidArgument for a formula that Excel does not take.
 */
export function writeTyped(
  session: HostSession,
  sheet: HostSheet,
  area: Area,
  rows: readonly (readonly Typed[])[]
): void {
  const formatOf = (row: number, column: number): string =>
    numberFormatAt(session, sheet, area.top + row, area.left + column);
  const formats = rows.map((row, at) => row.map((_, index) => formatOf(at, index)));
  const written = rows.map((row, at) =>
    row.map((typed, index) => writable(typed, formats[at]?.[index] === "@"))
  );
  writeRange(new RangeObject(sheet, area), written, session);
  rows.forEach((row, at) =>
    row.forEach((typed, index) => {
      const look = lookOf(typed, formats[at]?.[index] ?? "General");
      if (look)
        formatArea(session.workbook, sheet, cellArea(area.top + at, area.left + index), look);
    })
  );
}

/** What a cell takes on from what was typed into it: a format, or lines below each other; null for nothing. */
function lookOf(typed: Typed, format: string): (() => Partial<CellStyle>) | null {
  if (typed.kind !== "value") return null;
  const { value, numberFormat } = typed;
  if (typeof value === "string" && value.includes("\n")) return () => ({ wrap: true });
  return numberFormat === null || format !== "General" ? null : () => ({ numberFormat });
}

/** A value as `writeCells` takes it in without reading it as something else. */
export function writable(typed: Typed, isTextCell: boolean): string | number | boolean {
  if (typed.kind === "formula") return `=${typed.formula}`;
  const { value } = typed;
  if (value === null) return "";
  if (value instanceof CellError) return value.text;
  if (typeof value !== "string" || isTextCell || value.length >= MAX_TEXT_LENGTH) return value;
  return `'${value}`;
}

function formulaOf(text: string, { locale }: HostSession): Typed {
  return { kind: "formula", formula: fromLocalFormula(text, locale) };
}

function valueOf(value: CellValue): Typed {
  return { kind: "value", value, numberFormat: null };
}

/** As Excel's automatic percents: 5 is 5 %, and what is less than 1 is meant as it stands. */
function percentOf(value: number): number {
  return Math.abs(value) >= 1 ? value / 100 : value;
}

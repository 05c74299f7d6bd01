import {
  type Attributes,
  type CellsListener,
  CellsScanner,
  type ScannedCell,
} from "../../../ooxml/cells/CellsScanner";
import { CellValueReader } from "../../../ooxml/cells/cellValue";
import { parseArea } from "../../../ooxml/cells/references";
import type { SharedStrings } from "../../../ooxml/cells/SharedStrings";
import { cellArea, sameArea } from "../../workbook/areas";
import { CellError, type CellValue } from "../../workbook/cell";
import type { HostSheet } from "../../workbook/HostSheet";
import { FormulaReader } from "../formulas/FormulaReader";
import type { CellExtra, SheetOrigin } from "../kept/origin";
import {
  cellAttributes,
  dataAttributes,
  dataTableReads,
  formulaExtraOf,
  keepCellExtra,
  rowExtraOf,
} from "./cellExtras";
import { readRow } from "./rowLayout";

/** Reads `sheetData` as a stream into a sheet's cells and rows. */
export class CellsReader implements CellsListener {
  private readonly formulas: FormulaReader;
  private readonly values: CellValueReader<CellError>;

  constructor(
    private readonly sheet: HostSheet,
    private readonly origin: SheetOrigin,
    private readonly strings: SharedStrings,
    date1904: boolean
  ) {
    this.formulas = new FormulaReader(origin);
    this.values = new CellValueReader(strings, date1904, errorOf, origin.usedStrings);
  }

  /** @throws FileError "damaged" when the XML is not well formed or a cell is not one. */
  read(bytes: Uint8Array): void {
    new CellsScanner(this.origin.part, this).read(bytes);
    this.formulas.complete();
  }

  data(attributes: Attributes): void {
    this.origin.dataAttributes = dataAttributes(attributes);
  }

  row(row: number, attributes: Attributes): void {
    const extra = readRow(this.sheet, row, attributes);
    if (!extra) return;
    // Where the file has a row twice, what both have is kept.
    const { content, cells } = this.origin.rows.get(row) ?? extra;
    this.origin.rows.set(row, { ...extra, content, cells });
  }

  rowContent(row: number, text: string): void {
    rowExtraOf(this.origin, row).content += text;
  }

  cell(cell: ScannedCell): void {
    const { row, column, attributes } = cell;
    const style = attributes["s"] === undefined ? 0 : Number(attributes["s"]);
    const value = this.values.read(cell);
    const written = cell.formula && { attributes: cell.formula, text: cell.formulaText };
    const isMarked = attributes["cm"] !== undefined;
    const formula = written && this.formulas.read(written, isMarked, row, column);
    const extra = this.extra(cell, value, formula);
    if (extra) keepCellExtra(this.origin, row, column, extra);
    this.noteBlock(cell);
    if (value === null && formula === null && style === 0) return;
    // A row without cells of its own stays out of the grid.
    const cells = this.sheet.cells.ensureRow(row);
    if (value !== null || formula !== null) {
      fill(cells.values, column, null);
      cells.values[column] = value;
    }
    if (written && formula !== null)
      this.formulas.put(formula, written, value, { cells, row, column });
    if (style !== 0) {
      cells.styles ??= [];
      fill(cells.styles, column, 0);
      cells.styles[column] = style;
    }
  }

  /** Array formulas and data tables fill cells that have no formula of their own. */
  private noteBlock({ formula, row, column }: ScannedCell): void {
    if (!formula) return;
    const area = parseArea(formula["ref"] ?? "");
    if (!area) return;
    if (formula["t"] === "dataTable") {
      this.sheet.found.blocks.push({ area, reads: dataTableReads(formula, area) });
    } else if (formula["t"] === "array" && !sameArea(area, cellArea(row, column))) {
      this.sheet.found.blocks.push({ area, reads: [] });
    }
  }

  /** What must be remembered beyond the model; null for the ordinary cell. */
  private extra(cell: ScannedCell, value: CellValue, formula: string | null): CellExtra | null {
    const { attributes: written, type, content } = cell;
    const item = type === "s" && value !== null ? Number(cell.text) : -1;
    const richItem = this.strings.rich.has(item) ? item : null;
    const inline = cell.inline?.root ?? null;
    const inlineItem = inline?.child("r") ? inline.toString() : null;
    const formulaExtra = cell.formula ? formulaExtraOf(cell.formula, formula, written["cm"]) : null;
    const attributes = cellAttributes(written);
    const error = type === "e" && value !== null ? (cell.text ?? "").trim() : null;
    const errorText = error !== null && CellError.from(error) === null ? error : null;
    if (
      richItem === null &&
      inlineItem === null &&
      !formulaExtra &&
      attributes === "" &&
      errorText === null &&
      content === ""
    ) {
      return null;
    }
    return { value, attributes, content, richItem, inlineItem, errorText, formula: formulaExtra };
  }
}

/** An error that the model has no name for is a wrong value; its own text is kept beside. */
function errorOf(text: string): CellError {
  return CellError.from(text) ?? CellError.of("#VALUE!");
}

/** Lengthens an array up to `index`, so that it has no holes. */
function fill<T>(array: T[], index: number, empty: T): void {
  while (array.length < index) array.push(empty);
}

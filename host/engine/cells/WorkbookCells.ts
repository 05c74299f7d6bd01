import { MAX_COLS, MAX_ROWS } from "@borgar/fx";
import type { ArrayValueObject } from "@univerjs/engine-formula";
import type { CellValue } from "../../workbook/cell";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import { arrayObject, toValueObject } from "../values";
import { RangeValues } from "./RangeValues";

/** The cells as formulas read them. Ranges that were read are kept until `forget`, because many formulas read the same. */
export class WorkbookCells {
  private readonly sheets = new Map<string, HostSheet>();
  private readonly arrays = new Map<string, ArrayValueObject>();
  private readonly ranges = new Map<string, RangeValues>();
  /** How far any sheet goes; null until somebody asks, because finding out takes a walk over all cells. */
  private extent: { rows: number; columns: number } | null = null;

  /** Told of what is read, while somebody asks what a formula reads; null otherwise. */
  onRead: ((sheetId: string, area: Area) => void) | null = null;

  constructor(private readonly workbook: HostWorkbook) {
    this.forget();
  }

  /** Must be called when cells may have changed since they were read. */
  forget(): void {
    this.forgetRanges();
    this.sheets.clear();
    this.extent = null;
    for (const sheet of this.workbook.sheets) this.sheets.set(sheet.id, sheet);
  }

  /** Drops the ranges that were read, when only values changed. */
  forgetRanges(): void {
    this.arrays.clear();
    this.ranges.clear();
  }

  sheet(sheetId: string): HostSheet | undefined {
    return this.sheets.get(sheetId);
  }

  value(sheetId: string, row: number, column: number): CellValue {
    this.onRead?.(sheetId, { top: row, left: column, bottom: row, right: column });
    return this.peek(sheetId, row, column);
  }

  /** As `value`, by one who has told what it reads. */
  peek(sheetId: string, row: number, column: number): CellValue {
    return this.sheets.get(sheetId)?.cells.value(row, column) ?? null;
  }

  formula(sheetId: string, row: number, column: number): string | null {
    return this.sheets.get(sheetId)?.cells.formula(row, column) ?? null;
  }

  /** Order and names of the sheets by id, for SHEET and SHEETS. */
  sheetsInfo(): { sheetOrder: string[]; sheetNameMap: Record<string, string> } {
    const { sheets } = this.workbook;
    return {
      sheetOrder: sheets.map((sheet) => sheet.id),
      sheetNameMap: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet.name])),
    };
  }

  /** Whole columns and rows are read down to where the longest sheet ends, so that two of them always match. */
  clip(area: Area): Area {
    if (area.bottom < MAX_ROWS && area.right < MAX_COLS) return area;
    const { rows, columns } = (this.extent ??= this.measure());
    return {
      ...area,
      bottom: area.bottom < MAX_ROWS ? area.bottom : Math.max(area.top, rows - 1),
      right: area.right < MAX_COLS ? area.right : Math.max(area.left, columns - 1),
    };
  }

  private measure(): { rows: number; columns: number } {
    let rows = 1;
    let columns = 1;
    for (const sheet of this.workbook.sheets) {
      const used = sheet.cells.usedArea(true);
      if (!used) continue;
      rows = Math.max(rows, used.bottom + 1);
      columns = Math.max(columns, used.right + 1);
    }
    return { rows, columns };
  }

  /** The values of a range, in the function library's terms. */
  array(sheetId: string, whole: Area): ArrayValueObject {
    const area = this.clip(whole);
    this.onRead?.(sheetId, whole);
    const key = rangeKey(sheetId, area);
    let array = this.arrays.get(key);
    if (!array)
      this.arrays.set(key, (array = arrayObject(this.read(sheetId, area, toValueObject))));
    return array;
  }

  /** The values of a range as they are, with an index for criteria. */
  values(sheetId: string, whole: Area): RangeValues {
    const area = this.clip(whole);
    this.onRead?.(sheetId, whole);
    const key = rangeKey(sheetId, area);
    let range = this.ranges.get(key);
    if (!range) {
      const rows = this.read(sheetId, area, (value) => value);
      range = new RangeValues(rows.length, area.right - area.left + 1, rows.flat());
      this.ranges.set(key, range);
    }
    return range;
  }

  private read<T>(sheetId: string, area: Area, convert: (value: CellValue) => T): T[][] {
    const grid = this.sheets.get(sheetId)?.cells;
    const rows: T[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const source = grid?.row(row)?.values;
      const values: T[] = [];
      for (let column = area.left; column <= area.right; column++) {
        values.push(convert(source?.[column] ?? null));
      }
      rows.push(values);
    }
    return rows;
  }
}

function rangeKey(sheetId: string, { top, left, bottom, right }: Area): string {
  return `${sheetId}${top},${left},${bottom},${right}`;
}

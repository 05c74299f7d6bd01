import { MAX_COLS, MAX_ROWS } from "@borgar/fx";
import {
  RangeReferenceObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Area } from "../../workbook/CellGrid";
import { errorObject, toValueObject } from "../values";
import type { RangeValues } from "./RangeValues";
import type { WorkbookCells } from "./WorkbookCells";

/** A reference, in the function library's terms, that reads the host's own cells: nothing is copied. */
export class CellsReference extends RangeReferenceObject {
  constructor(
    readonly sheetId: string,
    readonly area: Area,
    private readonly cells: WorkbookCells
  ) {
    super(rangeOf(area), sheetId);
    this.setDefaultSheetId(sheetId);
  }

  override isCell(): boolean {
    return this.area.top === this.area.bottom && this.area.left === this.area.right;
  }

  override getRowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }

  override getColumnCount(): number {
    return this.area.right - this.area.left + 1;
  }

  override getRangePosition(): ReturnType<RangeReferenceObject["getRangePosition"]> {
    return rangeOf(this.area);
  }

  override getFirstCell(): BaseValueObject {
    return this.getCellByPosition();
  }

  override getCellByPosition(row = this.area.top, column = this.area.left): BaseValueObject {
    return toValueObject(this.cells.value(this.sheetId, row, column));
  }

  override toArrayValueObject(): ArrayValueObject {
    return this.cells.array(this.sheetId, this.area);
  }

  /** The values of its cells as they are. */
  values(): RangeValues {
    return this.cells.values(this.sheetId, this.area);
  }

  override iterator(callback: Parameters<RangeReferenceObject["iterator"]>[0]): undefined {
    const area = this.cells.clip(this.area);
    this.cells.onRead?.(this.sheetId, this.area);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const value = this.cells.peek(this.sheetId, row, column);
        if (callback(value === null ? null : toValueObject(value), row, column) === false) return;
      }
    }
  }

  /** Another area of the same sheet; #REF! outside the sheet. */
  at(area: Area): CellsReference | BaseValueObject {
    const inside =
      area.top >= 0 && area.left >= 0 && area.bottom <= MAX_ROWS && area.right <= MAX_COLS;
    return inside ? new CellsReference(this.sheetId, area, this.cells) : errorObject("#REF!");
  }
}

function rangeOf(area: Area) {
  return {
    startRow: area.top,
    startColumn: area.left,
    endRow: area.bottom,
    endColumn: area.right,
  };
}

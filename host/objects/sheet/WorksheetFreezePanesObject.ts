import { integerArg } from "../../protocol/args";
import { declare, NULL_OBJECT, type Declaration } from "../../protocol/declare";
import { itemNotFound } from "../../protocol/errors";
import { isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from "../../workbook/areas";
import type { HostSheet } from "../../workbook/HostSheet";
import { areaArg } from "../range/rangeArg";
import { RangeObject } from "../range/RangeObject";

/** The rows and columns that stay in view while the rest scrolls. Each call replaces what was frozen. */
export class WorksheetFreezePanesObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(readonly sheet: HostSheet) {}
}

const declaration = declare<WorksheetFreezePanesObject>({
  name: "WorksheetFreezePanes",
  methods: {
    /** @param args The cells to freeze; only their last row and column count. */
    FreezeAt: ({ sheet }, [range]) => {
      const area = areaArg(range, sheet);
      freeze(
        sheet,
        isEntireColumn(area) ? 0 : area.bottom + 1,
        isEntireRow(area) ? 0 : area.right + 1
      );
    },
    FreezeColumns: ({ sheet }, [count]) =>
      freeze(sheet, 0, integerArg(count ?? 1, 0, MAX_COLUMNS - 1)),
    FreezeRows: ({ sheet }, [count]) => freeze(sheet, integerArg(count ?? 1, 0, MAX_ROWS - 1), 0),
    GetLocation: ({ sheet }) => {
      const range = frozenRange(sheet);
      if (!range) throw itemNotFound();
      return range;
    },
    GetLocationOrNullObject: ({ sheet }) => frozenRange(sheet) ?? NULL_OBJECT,
    Unfreeze: ({ sheet }) => freeze(sheet, 0, 0),
  },
});

function freeze(sheet: HostSheet, rows: number, columns: number): void {
  sheet.freeze = rows > 0 || columns > 0 ? { rows, columns } : null;
  sheet.touch("view");
}

function frozenRange(sheet: HostSheet): RangeObject | undefined {
  if (!sheet.freeze) return undefined;
  const { rows, columns } = sheet.freeze;
  return new RangeObject(sheet, {
    top: 0,
    left: 0,
    bottom: (rows || MAX_ROWS) - 1,
    right: (columns || MAX_COLUMNS) - 1,
  });
}

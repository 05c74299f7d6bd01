import { booleanArg, optionalBoolean, stringArg } from "../../protocol/args";
import { declare, type Declaration, type Scalar } from "../../protocol/declare";
import { apiNotFound, invalidArgument } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import { formatAddress, parseAddress } from "../../workbook/address";
import { columnCount, isEntireColumn, isEntireRow, rowCount } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import { commonStyle, formatArea } from "../../workbook/cells/format";
import { columnLeftPt, rowTopPt } from "../../workbook/geometry";
import type { HostSheet } from "../../workbook/HostSheet";
import { setColumnHidden, setRowHidden } from "../../workbook/layout";
import { assertAllowed } from "../../workbook/protection/protection";
import { DEFAULT_STYLE } from "../../workbook/style";
import { ConditionalFormatCollection } from "../conditional/ConditionalFormatCollection";
import { WorksheetObject } from "../sheet/WorksheetObject";
import { TableScopedCollection } from "../table/TableCollection";
import { DataValidationObject } from "./DataValidationObject";
import { rangeActions } from "./rangeActions";
import { areaArg } from "./rangeArg";
import { RangeFormatObject } from "./RangeFormatObject";
import { rangeNavigation } from "./rangeNavigation";
import { RangeObject } from "./RangeObject";
import { RangeSortObject } from "./RangeSortObject";
import { rangeValueScalars } from "./rangeValues";

/** Cells of more than this are counted as -1, as documented. */
const MAX_COUNT = 2 ** 31 - 1;

const scalars: Readonly<Record<string, Scalar<RangeObject>>> = {
  Address: { get: ({ sheet, area }) => formatAddress(sheet.name, area) },
  AddressLocal: { get: ({ sheet, area }) => formatAddress(sheet.name, area) },
  CellCount: {
    get: ({ area }) => {
      const count = rowCount(area) * columnCount(area);
      return count > MAX_COUNT ? -1 : count;
    },
  },
  ColumnCount: { get: ({ area }) => columnCount(area) },
  ColumnIndex: { get: ({ area }) => area.left },
  RowCount: { get: ({ area }) => rowCount(area) },
  RowIndex: { get: ({ area }) => area.top },
  IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
  IsEntireRow: { get: ({ area }) => isEntireRow(area) },
  ColumnHidden: {
    get: ({ sheet, area }) => allHidden(sheet.columns, area.left, area.right),
    set: ({ sheet, area }, value) => {
      const hidden = booleanArg(value);
      assertAllowed(sheet, "allowFormatColumns");
      for (let column = area.left; column <= area.right; column++)
        setColumnHidden(sheet, column, hidden);
      sheet.touch("columns");
    },
  },
  RowHidden: {
    get: ({ sheet, area }) => allHidden(sheet.rows, area.top, area.bottom),
    set: ({ sheet, area }, value) => {
      const hidden = booleanArg(value);
      assertAllowed(sheet, "allowFormatRows");
      for (let row = area.top; row <= area.bottom; row++) setRowHidden(sheet, row, hidden);
      sheet.touch("cells");
    },
  },
  Hidden: {
    get: ({ sheet, area }) => {
      const rows = allHidden(sheet.rows, area.top, area.bottom);
      const columns = allHidden(sheet.columns, area.left, area.right);
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
  Left: { get: ({ sheet, area }) => columnLeftPt(sheet, area.left) },
  Top: { get: ({ sheet, area }) => rowTopPt(sheet, area.top) },
  Width: {
    get: ({ sheet, area }) => columnLeftPt(sheet, area.right + 1) - columnLeftPt(sheet, area.left),
  },
  Height: {
    get: ({ sheet, area }) => rowTopPt(sheet, area.bottom + 1) - rowTopPt(sheet, area.top),
  },
  Style: {
    get: ({ sheet, area }, { workbook }) =>
      commonStyle(workbook, sheet, area, (style) => style.styleName),
    set: ({ sheet, area }, value, { workbook }) => {
      assertAllowed(sheet, "allowFormatCells");
      if (stringArg(value) !== DEFAULT_STYLE.styleName) {
        throw apiNotFound("Range", `style "${String(value)}"`);
      }
      formatArea(workbook, sheet, area, () => workbook.styles.get(0));
    },
  },
  ...rangeValueScalars,
};

/** The members of ranges. */
export const rangeMembers: Declaration<never> = declare<RangeObject>({
  name: "Range",
  absent: [
    "control",
    "formulaArray",
    "formulasLocal",
    "hasSpill",
    "hyperlink",
    "linkedDataTypeState",
    "numberFormatCategories",
    "numberFormatLocal",
    "savedAsArray",
    "valuesAsJson",
    "valuesAsJsonLocal",
  ],
  tracked: true,
  scalars,
  objects: {
    ConditionalFormats: ({ sheet, area }) => new ConditionalFormatCollection(sheet, area),
    DataValidation: ({ sheet, area }) => new DataValidationObject(sheet, area),
    Format: ({ sheet, area }) => new RangeFormatObject(sheet, area),
    Sort: ({ sheet, area }) => new RangeSortObject(sheet, area),
    Worksheet: ({ sheet }) => new WorksheetObject(sheet),
  },
  methods: {
    ...rangeNavigation((value, sheet) => areaArg(value, sheet)),
    ...rangeActions((value, sheet, session) => sourceArea(value, sheet, session)),
    GetTables: ({ sheet, area }, [fullyContained]) =>
      new TableScopedCollection(sheet, area, optionalBoolean(fullyContained)),
  },
});

/** An argument that is a range or an address, on this sheet or another. */
function sourceArea(
  value: unknown,
  sheet: HostSheet,
  { workbook }: HostSession
): { sheet: HostSheet; area: Area } {
  if (value instanceof RangeObject) return value;
  const { sheetName, area } = parseAddress(stringArg(value));
  const source = sheetName === null ? sheet : workbook.sheetByName(sheetName);
  if (!source) throw invalidArgument();
  return { sheet: source, area };
}

/** true or false when all rows or columns agree, null when they do not. */
function allHidden(
  layouts: ReadonlyMap<number, { hidden: boolean }>,
  first: number,
  last: number
): boolean | null {
  let hidden = 0;
  for (const [index, layout] of layouts)
    if (index >= first && index <= last && layout.hidden) hidden++;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

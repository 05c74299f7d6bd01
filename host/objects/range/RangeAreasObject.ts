import { declare, type Declaration } from "../../protocol/declare";
import { formatAddress } from "../../workbook/address";
import { columnCount, rowCount } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";

/** Rectangles of cells on one sheet: what `getSpecialCells` finds. */
export class RangeAreasObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly areas: readonly Area[]
  ) {}
}

const declaration: Declaration<never> = declare<RangeAreasObject>({
  name: "RangeAreas",
  absent: [
    "addressLocal",
    "areas",
    "conditionalFormats",
    "dataValidation",
    "format",
    "isEntireColumn",
    "isEntireRow",
    "style",
    "worksheet",
  ],
  tracked: true,
  scalars: {
    Address: {
      get: ({ sheet, areas }) => areas.map((area) => formatAddress(sheet.name, area)).join(","),
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: {
      get: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
    },
  },
});

import { colorArg } from "../../protocol/args";
import { declare, type Declaration } from "../../protocol/declare";
import type { Area } from "../../workbook/CellGrid";
import { commonStyle, formatArea } from "../../workbook/cells/format";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import { assertAllowed } from "../../workbook/protection/protection";

/** The background of a range's cells. */
export class RangeFillObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly area: Area
  ) {}
}

const declaration: Declaration<never> = declare<RangeFillObject>({
  name: "RangeFill",
  absent: ["pattern", "patternColor", "patternTintAndShade", "tintAndShade"],
  scalars: {
    /** White stands for no fill; setting "" takes the fill away. */
    Color: {
      get: ({ sheet, area }, { workbook }) =>
        commonStyle(workbook, sheet, area, (style) => style.fillColor ?? "#FFFFFF"),
      set: (fill, value, { workbook }) =>
        setFill(fill, workbook, value === "" ? null : colorArg(value)),
    },
  },
  methods: {
    Clear: (fill, _args, { workbook }) => setFill(fill, workbook, null),
  },
});

function setFill(
  { sheet, area }: RangeFillObject,
  workbook: HostWorkbook,
  fillColor: string | null
): void {
  assertAllowed(sheet, "allowFormatCells");
  formatArea(workbook, sheet, area, () => ({ fillColor }));
}

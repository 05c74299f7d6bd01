import { booleanArg } from "../protocol/args";
import { declare, type Declaration } from "../protocol/declare";
import type { Area } from "../workbook/CellGrid";
import type { HostSheet } from "../workbook/HostSheet";
import { styleScalar } from "./styleScalar";

/** Whether a range's cells are locked when the sheet is protected; null when they differ. */
export class FormatProtectionObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly area: Area
  ) {}
}

const declaration: Declaration<never> = declare<FormatProtectionObject>({
  name: "FormatProtection",
  scalars: {
    Locked: styleScalar("locked", booleanArg, Boolean),
    FormulaHidden: styleScalar("formulaHidden", booleanArg, Boolean),
  },
});

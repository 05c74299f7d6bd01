import { stringArg } from "../protocol/args";
import { declare, type Declaration } from "../protocol/declare";
import type { HostSheet } from "../workbook/HostSheet";
import type { ConditionalFormat } from "../workbook/model";
import { ConditionalRangeBorderCollection } from "./ConditionalRangeBorderCollection";
import { ConditionalRangeFillObject } from "./ConditionalRangeFillObject";
import { ConditionalRangeFontObject } from "./ConditionalRangeFontObject";
import { lookScalar } from "./conditionalStyle";

/** What a conditional format changes in the look of cells; null is "nothing". */
export class ConditionalRangeFormatObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly format: ConditionalFormat
  ) {}
}

const declaration: Declaration<never> = declare<ConditionalRangeFormatObject>({
  name: "ConditionalRangeFormat",
  scalars: { NumberFormat: lookScalar("numberFormat", stringArg, String) },
  objects: {
    Borders: ({ sheet, format }) => new ConditionalRangeBorderCollection(sheet, format),
    Fill: ({ sheet, format }) => new ConditionalRangeFillObject(sheet, format),
    Font: ({ sheet, format }) => new ConditionalRangeFontObject(sheet, format),
  },
});

import { declare, type Declaration } from "../protocol/declare";
import type { HostSheet } from "../workbook/HostSheet";
import type { ConditionalFormat } from "../workbook/model";
import { ConditionalFormatRuleObject } from "./ConditionalFormatRuleObject";
import { ConditionalRangeFormatObject } from "./ConditionalRangeFormatObject";

/** A conditional format with a formula of its own. */
export class CustomConditionalFormatObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly format: ConditionalFormat
  ) {}
}

const declaration: Declaration<never> = declare<CustomConditionalFormatObject>({
  name: "CustomConditionalFormat",
  objects: {
    Format: ({ sheet, format }) => new ConditionalRangeFormatObject(sheet, format),
    Rule: ({ sheet, format }) => new ConditionalFormatRuleObject(sheet, format),
  },
});

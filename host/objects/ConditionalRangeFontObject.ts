import { booleanArg, colorArg, hostWordArg } from "../protocol/args";
import { declare, type Declaration } from "../protocol/declare";
import type { HostSheet } from "../workbook/HostSheet";
import type { ConditionalFormat } from "../workbook/model";
import { changeLook, lookScalar } from "./conditionalStyle";

/** The letters that a conditional format gives. */
export class ConditionalRangeFontObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly format: ConditionalFormat
  ) {}
}

const declaration: Declaration<never> = declare<ConditionalRangeFontObject>({
  name: "ConditionalRangeFont",
  scalars: {
    Bold: lookScalar("bold", booleanArg, Boolean),
    Color: lookScalar("fontColor", colorArg, String),
    Italic: lookScalar("italic", booleanArg, Boolean),
    Strikethrough: lookScalar("strikethrough", booleanArg, Boolean),
    Underline: lookScalar(
      "underline",
      (value) =>
        hostWordArg(
          value,
          ["None", "Single"],
          ["Double"],
          ["ConditionalRangeFont", "underline"]
        ) === "Single",
      (value) => (value ? "Single" : "None")
    ),
  },
  methods: {
    Clear: (place) =>
      changeLook(place, {
        bold: undefined,
        fontColor: undefined,
        italic: undefined,
        strikethrough: undefined,
        underline: undefined,
      }),
  },
});

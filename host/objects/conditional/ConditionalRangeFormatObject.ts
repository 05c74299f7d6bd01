import { booleanArg, colorArg, hostWordArg, stringArg } from "../../protocol/args";
import { type Declaration, declare } from "../../protocol/declare";
import type { HostSheet } from "../../workbook/HostSheet";
import type { ConditionalFormat } from "../../workbook/model";
import { ConditionalRangeBorderCollection } from "./ConditionalRangeBorderCollection";
import { changeLook, lookScalar } from "./conditionalStyle";

/** What a conditional format changes in the look of cells; null is "nothing". */
export class ConditionalRangeFormatObject {
  readonly declaration: Declaration<never> = conditionalRangeFormatDeclaration;
  constructor(
    readonly sheet: HostSheet,
    readonly format: ConditionalFormat
  ) {}
}

const conditionalRangeFormatDeclaration: Declaration<never> = declare<ConditionalRangeFormatObject>(
  {
    name: "ConditionalRangeFormat",
    scalars: { NumberFormat: lookScalar("numberFormat", stringArg, String) },
    objects: {
      Borders: ({ sheet, format }) => new ConditionalRangeBorderCollection(sheet, format),
      Fill: ({ sheet, format }) => new ConditionalRangeFillObject(sheet, format),
      Font: ({ sheet, format }) => new ConditionalRangeFontObject(sheet, format),
    },
  }
);

/** The letters that a conditional format gives. */
export class ConditionalRangeFontObject {
  readonly declaration: Declaration<never> = conditionalRangeFontDeclaration;
  constructor(
    readonly sheet: HostSheet,
    readonly format: ConditionalFormat
  ) {}
}

const conditionalRangeFontDeclaration: Declaration<never> = declare<ConditionalRangeFontObject>({
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

/** The background that a conditional format gives. */
export class ConditionalRangeFillObject {
  readonly declaration: Declaration<never> = conditionalRangeFillDeclaration;
  constructor(
    readonly sheet: HostSheet,
    readonly format: ConditionalFormat
  ) {}
}

const conditionalRangeFillDeclaration: Declaration<never> = declare<ConditionalRangeFillObject>({
  name: "ConditionalRangeFill",
  scalars: { Color: lookScalar("fillColor", colorArg, String) },
  methods: { Clear: (place) => changeLook(place, { fillColor: undefined }) },
});

import { booleanArg, colorArg, numberArg, stringArg } from "../../protocol/args";
import { type Declaration, declare } from "../../protocol/declare";
import type { ChartFont } from "../../workbook/model";
import { type ChartPlace, chartScalar } from "./chartChange";

/** How a text in a chart looks: the formats of title, axis and legend differ only in their names. */
export class ChartTextFormatObject {
  readonly declaration: Declaration<never>;

  constructor(
    className: keyof typeof DECLARATIONS,
    readonly place: ChartPlace,
    readonly font: ChartFont
  ) {
    this.declaration = DECLARATIONS[className];
  }
}

const DECLARATIONS = {
  ChartTitleFormat: textFormat("ChartTitleFormat", ["border", "fill"]),
  ChartAxisFormat: textFormat("ChartAxisFormat", ["fill", "line"]),
  ChartLegendFormat: textFormat("ChartLegendFormat", ["border", "fill"]),
};

function textFormat(name: string, absent: readonly string[]): Declaration<never> {
  return declare<ChartTextFormatObject>({
    name,
    absent,
    objects: { Font: ({ place, font }) => new ChartFontObject(place, font) },
  });
}

/** The font of a text in a chart. null is what the workbook's theme gives. */
export class ChartFontObject {
  readonly declaration: Declaration<never> = declaration;

  constructor(
    readonly place: ChartPlace,
    readonly font: ChartFont
  ) {}
}

const declaration = declare<ChartFontObject>({
  name: "ChartFont",
  absent: ["italic", "underline"],
  scalars: {
    Bold: chartScalar(
      ({ font }) => font.bold,
      ({ font }, value) => (font.bold = booleanArg(value))
    ),
    Color: chartScalar(
      ({ font }) => font.color,
      ({ font }, value) => (font.color = colorArg(value))
    ),
    Name: chartScalar(
      ({ font }) => font.name,
      ({ font }, value) => (font.name = stringArg(value))
    ),
    /** Points. */
    Size: chartScalar(
      ({ font }) => font.size,
      ({ font }, value) => (font.size = numberArg(value, 1, 409))
    ),
  },
});

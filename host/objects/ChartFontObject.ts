import { booleanArg, colorArg, numberArg, stringArg } from "../protocol/args";
import { declare, type Declaration } from "../protocol/declare";
import type { ChartFont } from "../workbook/model";
import type { ChartPlace } from "./chartChange";
import { chartScalar } from "./chartScalar";

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

import { declare, type Declaration } from "../protocol/declare";
import type { ChartFont } from "../workbook/model";
import type { ChartPlace } from "./chartChange";
import { ChartFontObject } from "./ChartFontObject";

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

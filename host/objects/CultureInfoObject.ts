import { declare, type Declaration } from "../protocol/declare";
import { DatetimeFormatInfoObject } from "./DatetimeFormatInfoObject";
import { NumberFormatInfoObject } from "./NumberFormatInfoObject";

/** The culture that Excel uses for numbers and dates. */
export class CultureInfoObject {
  readonly declaration: Declaration<never> = declaration;
}

const declaration = declare<CultureInfoObject>({
  name: "CultureInfo",
  scalars: { Name: { get: (_culture, session) => session.locale } },
  objects: {
    DatetimeFormat: () => new DatetimeFormatInfoObject(),
    NumberFormat: () => new NumberFormatInfoObject(),
  },
});

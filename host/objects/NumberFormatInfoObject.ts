import { declare, type Declaration } from "../protocol/declare";
import { cultureOf } from "./culture";

/** How the culture writes numbers. */
export class NumberFormatInfoObject {
  readonly declaration: Declaration<never> = declaration;
}

const declaration = declare<NumberFormatInfoObject>({
  name: "NumberFormatInfo",
  absent: ["currencySymbol"],
  scalars: {
    NumberDecimalSeparator: { get: (_info, session) => cultureOf(session.locale).decimal },
    NumberGroupSeparator: { get: (_info, session) => cultureOf(session.locale).group },
  },
});

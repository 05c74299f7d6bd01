import { declare, type Declaration } from "../protocol/declare";
import { cultureOf } from "./culture";

/** How the culture writes dates and times. */
export class DatetimeFormatInfoObject {
  readonly declaration: Declaration<never> = declaration;
}

const declaration = declare<DatetimeFormatInfoObject>({
  name: "DatetimeFormatInfo",
  scalars: {
    DateSeparator: { get: (_info, session) => cultureOf(session.locale).dateSeparator },
    LongDatePattern: { get: (_info, session) => cultureOf(session.locale).longDate },
    ShortDatePattern: { get: (_info, session) => cultureOf(session.locale).shortDate },
    TimeSeparator: { get: (_info, session) => cultureOf(session.locale).timeSeparator },
    LongTimePattern: { get: (_info, session) => cultureOf(session.locale).longTime },
  },
});

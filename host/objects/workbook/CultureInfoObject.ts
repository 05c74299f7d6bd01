import { type Declaration, declare } from "../../protocol/declare";

/** The culture that Excel uses for numbers and dates. */
export class CultureInfoObject {
  readonly declaration: Declaration<never> = cultureInfoDeclaration;
}

const cultureInfoDeclaration = declare<CultureInfoObject>({
  name: "CultureInfo",
  scalars: { Name: { get: (_culture, session) => session.locale } },
  objects: {
    DatetimeFormat: () => new DatetimeFormatInfoObject(),
    NumberFormat: () => new NumberFormatInfoObject(),
  },
});

/** How the culture writes dates and times. */
export class DatetimeFormatInfoObject {
  readonly declaration: Declaration<never> = datetimeFormatInfoDeclaration;
}

const datetimeFormatInfoDeclaration = declare<DatetimeFormatInfoObject>({
  name: "DatetimeFormatInfo",
  scalars: {
    DateSeparator: { get: (_info, session) => cultureOf(session.locale).dateSeparator },
    LongDatePattern: { get: (_info, session) => cultureOf(session.locale).longDate },
    ShortDatePattern: { get: (_info, session) => cultureOf(session.locale).shortDate },
    TimeSeparator: { get: (_info, session) => cultureOf(session.locale).timeSeparator },
    LongTimePattern: { get: (_info, session) => cultureOf(session.locale).longTime },
  },
});

/** How the culture writes numbers. */
export class NumberFormatInfoObject {
  readonly declaration: Declaration<never> = numberFormatInfoDeclaration;
}

const numberFormatInfoDeclaration = declare<NumberFormatInfoObject>({
  name: "NumberFormatInfo",
  absent: ["currencySymbol"],
  scalars: {
    NumberDecimalSeparator: { get: (_info, session) => cultureOf(session.locale).decimal },
    NumberGroupSeparator: { get: (_info, session) => cultureOf(session.locale).group },
  },
});

/** How a culture writes numbers and dates, as Excel's `cultureInfo` tells it. Patterns are Windows' own. */
export interface Culture {
  readonly decimal: string;
  readonly group: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly shortDate: string;
  readonly longDate: string;
  readonly longTime: string;
}

const DANISH: Culture = {
  decimal: ",",
  group: ".",
  dateSeparator: "-",
  timeSeparator: ":",
  shortDate: "dd-MM-yyyy",
  longDate: "d. MMMM yyyy",
  longTime: "HH:mm:ss",
};

const ENGLISH: Culture = {
  decimal: ".",
  group: ",",
  dateSeparator: "/",
  timeSeparator: ":",
  shortDate: "M/d/yyyy",
  longDate: "dddd, MMMM d, yyyy",
  longTime: "h:mm:ss AM/PM",
};

const CULTURES: Readonly<Record<string, Culture>> = {
  "da-dk": DANISH,
  "en-us": ENGLISH,
  "en-gb": { ...ENGLISH, shortDate: "dd/MM/yyyy", longDate: "dd MMMM yyyy", longTime: "HH:mm:ss" },
};

/** The culture of a locale; the Danish for another Danish one, else the American. */
export function cultureOf(locale: string): Culture {
  const key = locale.toLowerCase();
  return CULTURES[key] ?? (key.startsWith("da") ? DANISH : ENGLISH);
}

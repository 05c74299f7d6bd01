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

/** Words of a chart's text alternative. */
export interface ChartTexts {
  /** What the picture is when the chart has no title. @param name The chart's name in Excel. */
  readonly untitled: (name: string) => string;
  readonly noSeries: string;
  /** Instead of a value that is not there. */
  readonly missing: string;
  readonly noValues: string;
  /** A series too long to read out: how many values, and the ends. */
  readonly summary: (facts: SeriesFacts) => string;
}

/** A long series in short; values as they are written. */
export interface SeriesFacts {
  readonly count: number;
  readonly first: string;
  readonly last: string;
  readonly lowest: string;
  readonly highest: string;
}

const da: ChartTexts = {
  untitled: (name) => `Diagram ${name}`,
  noSeries: "Diagrammet har ingen serier.",
  missing: "ingen værdi",
  noValues: "ingen værdier",
  summary: ({ count, first, last, lowest, highest }) =>
    `${count} værdier, første ${first}, sidste ${last}, laveste ${lowest}, højeste ${highest}`,
};

const en: ChartTexts = {
  untitled: (name) => `Chart ${name}`,
  noSeries: "The chart has no series.",
  missing: "no value",
  noValues: "no values",
  summary: ({ count, first, last, lowest, highest }) =>
    `${count} values, first ${first}, last ${last}, lowest ${lowest}, highest ${highest}`,
};

/** The words in Danish where Excel's language is Danish, else in English. */
export function chartTexts(locale: string): ChartTexts {
  return locale.toLowerCase().startsWith("da") ? da : en;
}

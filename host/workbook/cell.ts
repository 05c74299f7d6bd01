/** The error values a cell can show, as Excel writes them in every language's file and on the wire. */
export const ERROR_TEXTS = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
] as const;

/** One of `ERROR_TEXTS`. */
export type ErrorText = (typeof ERROR_TEXTS)[number];

/** An error as a cell's value; a class of its own, so that the text "#N/A" typed into a text cell stays text. */
export class CellError {
  private constructor(readonly text: ErrorText) {}

  private static readonly known = new Map<string, CellError>(
    ERROR_TEXTS.map((text) => [text, new CellError(text)])
  );

  /** The one instance for an error text; null when the text is no error of Excel's. */
  static from(text: string): CellError | null {
    return CellError.known.get(text) ?? null;
  }

  /** The one instance for an error text known at compile time. */
  static of(text: ErrorText): CellError {
    return CellError.known.get(text)!;
  }
}

/** What a cell holds or shows. null is an empty cell; dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

import { a1, columnLetters } from "../a1";

/** Measurements that the card's curve shows: the latest ones. */
export const CARD_MEASUREMENTS = 12;

/**
 * Columns of the card on its sheet, from 0. The page ends at G; the helper cells lie right of it.
 *
 * `gap` is a hidden column that stays empty, and the last cell of everything that a chart shows. LibreOffice draws a
 * line chart without a single empty cell as if #N/A were zero; one empty cell, and #N/A is a gap, as in Excel. Hidden
 * cells take no room in a chart.
 */
export const CARD = {
  indicator: 1,
  first: 2,
  latest: 3,
  change: 4,
  dots: 5,
  compared: 6,
  difference: 7,
  margin: 8,
  number: 9,
  code: 10,
  row: 11,
  comparedRow: 12,
  scores: 13,
  gap: 13 + CARD_MEASUREMENTS,
} as const;

/** Widths of the columns that are printed, from A, in px. */
export const CARD_WIDTHS_PX = [16, 236, 104, 72, 84, 160, 104, 72, 16];

/**
 * Width of the first column of helper cells, in px: so wide that they begin well away from the page, and what they are
 * can be read.
 */
export const FIRST_HELPER_WIDTH_PX = 320;

/** Row of the dates of the measurements, and of the period, from 0. */
const PERIOD_ROW = 7;
/** Where the citizen's target group stands by its code, among the helper cells; row and column from 0. */
export const GROUP_CELL = { row: PERIOD_ROW - 1, column: CARD.number } as const;

/** Input cells, as formulas write them. */
export const INPUT = {
  citizen: "$C$4",
  respondent: "$C$5",
  compareWith: "$C$6",
  /** The citizen's target group by its code, among the helper cells. */
  group: fixed(GROUP_CELL.row, GROUP_CELL.column),
  printedBy: "$F$6",
} as const;

/** Row of the first input, from 0; citizen, respondent and comparison follow each other. */
export const FIRST_INPUT_ROW = 3;

/** Rows that the curve takes, and each of the small charts, in rows of standard height. */
const CURVE_ROWS = 12;
/** Rows of standard height that each of the small charts takes. */
export const SMALL_CHART_ROWS = 11;

/** Heights of the rows with something larger in them, in points. */
export const CARD_HEIGHTS = { title: 25.5, header: 33, legend: 21 } as const;

/** Rows of a card with so many lines, from 0. */
export class CardRows {
  /** Dates of the measurements, and the period. */
  readonly period = PERIOD_ROW;
  readonly header = 8;
  readonly firstLine = 9;

  constructor(readonly lines: number) {}

  get lastLine(): number {
    return this.firstLine + this.lines - 1;
  }

  /** Which line the curve shows; its helper cells, and below it the compared respondent's. */
  get curve(): number {
    return this.lastLine + 2;
  }

  /** Names of the curves, with their signs. */
  get legend(): number {
    return this.curve + 1;
  }

  get chartTop(): number {
    return this.legend + 1;
  }

  get chartBottom(): number {
    return this.chartTop + CURVE_ROWS - 1;
  }

  /** What the curve says, in words. */
  get facts(): number {
    return this.chartBottom + 1;
  }

  /** First row of the small charts, two beside each other. */
  smallTop(index: number): number {
    return this.facts + 3 + Math.floor(index / 2) * (SMALL_CHART_ROWS + 1);
  }

  /** Rows of the printed page with so many small charts. */
  pageRows(smallCharts: number): number {
    return smallCharts === 0 ? this.facts + 2 : this.smallTop(smallCharts - 1) + SMALL_CHART_ROWS;
  }
}

/** A cell with an absolute column: `$L10`. */
export function fixedColumn(row: number, column: number): string {
  return `$${a1(row, column)}`;
}

/** A cell with an absolute row: `N$9`. */
export function fixedRow(row: number, column: number): string {
  return `${columnLetters(column)}$${row + 1}`;
}

/** An absolute cell: `$L$8`. */
export function fixed(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

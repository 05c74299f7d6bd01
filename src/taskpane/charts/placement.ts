import type { scaleLinear } from "@visx/scale";

/** From a date or a score to px. */
export type ChartScale = ReturnType<typeof scaleLinear<number>>;

/** In px from the picture's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where something of unknown height begins. */
export interface Strip {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** One line of text; `y` is its baseline. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  /** A message lies in the plot, on top of its lines. */
  readonly kind: "title" | "muted" | "message";
}

/** Sizes of a picture's texts, in px. */
export interface TextSizes {
  readonly title: number;
  readonly subtitle: number;
  readonly label: number;
}

/** Distance of two baselines, as a share of the text's size. */
export const LINE_HEIGHT = 1.3;

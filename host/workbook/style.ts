import { HostError } from "../protocol/HostError";

/** How a cell looks. Colours are `#RRGGBB` in capitals; null is "automatic" or "none". */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontColor: string | null;
  readonly fillColor: string | null;
  readonly borderTop: Border | null;
  readonly borderBottom: Border | null;
  readonly borderLeft: Border | null;
  readonly borderRight: Border | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly shrinkToFit: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Name of the cell style ("Normal", "Input"). */
  readonly styleName: string;
  /** Index of the `xf` in the opened file that this style is or was made from; null for one made here. What the record above does not model is copied from there. */
  readonly originXf: number | null;
}

/** A line on a side of a cell; the colour is #RRGGBB, null is automatic. */
export interface Border {
  readonly style:
    "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string | null;
}

/** How a cell's content lies from left to right, in the words of `Excel.HorizontalAlignment`. */
export type HorizontalAlignment =
  | "General"
  | "Left"
  | "Center"
  | "Right"
  | "Fill"
  | "Justify"
  | "CenterAcrossSelection"
  | "Distributed";
/** How a cell's content lies from top to bottom, in the words of `Excel.VerticalAlignment`. */
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";

/** The style of a cell that nobody has formatted. */
export const DEFAULT_STYLE: CellStyle = Object.freeze({
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: null,
  fillColor: null,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  shrinkToFit: false,
  indent: 0,
  locked: true,
  formulaHidden: false,
  styleName: "Normal",
  originXf: null,
});

/** Cell formats that one workbook takes. */
export const MAX_STYLES = 65000;

/** All styles of a workbook, each once. Index 0 is the default style. Styles are only ever added, so an index stays good. */
export class StyleBook {
  private readonly records: CellStyle[] = [];
  private readonly indexes = new Map<string, number>();

  constructor(first: CellStyle = DEFAULT_STYLE) {
    this.intern(first);
  }

  get size(): number {
    return this.records.length;
  }

  get(index: number): CellStyle {
    return this.records[index] ?? this.records[0]!;
  }

  /** The index of a style, added if it is new, whatever there is room for: for files, which may have more than their share. */
  intern(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.records.push(style);
    this.indexes.set(key, this.records.length - 1);
    return this.records.length - 1;
  }

  /**
   * The index of the style that `index` becomes with `change`.
   * @throws HostError InvalidOperation when it is new and there are as many as a file takes.
   */
  derive(index: number, change: Partial<CellStyle>): number {
    const style = { ...this.get(index), ...change };
    if (this.size >= MAX_STYLES && !this.indexes.has(JSON.stringify(style))) throw tooMany();
    return this.intern(style);
  }

  /**
   * Sees to it that all of these may be derived, so that a change of many cells is made whole or not at all.
   * @param changes a style's index and what it becomes; only gone through when there may be too little room.
   * @throws HostError InvalidOperation.
   */
  assertRoom(changes: () => Iterable<readonly [index: number, change: Partial<CellStyle>]>): void {
    // Each style that is there becomes at most one other for each of a few formats.
    if (this.size < MAX_STYLES / 2) return;
    const added = new Set<string>();
    for (const [index, change] of changes()) {
      const key = JSON.stringify({ ...this.get(index), ...change });
      if (!this.indexes.has(key)) added.add(key);
      if (this.size + added.size > MAX_STYLES) throw tooMany();
    }
  }
}

function tooMany(): HostError {
  return new HostError("InvalidOperation", `A workbook holds at most ${MAX_STYLES} cell formats.`);
}

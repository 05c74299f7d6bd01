/** How one part of a table looks; null is as the cell itself. */
export interface TablePart {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
}

/** A table style as the grid draws it. Colours are #RRGGBB. */
export interface TablePalette {
  readonly header: TablePart;
  readonly totals: TablePart;
  readonly body: TablePart;
  /** Every other row or column, from the first. */
  readonly band: TablePart;
  /** The first and last column where the table asks for it. */
  readonly emphasis: TablePart;
  /** Line around the table; null is none. */
  readonly frame: string | null;
  /** Line between header and body. */
  readonly headerLine: { readonly color: string; readonly weight: "Thin" | "Medium" } | null;
  readonly rowLine: string | null;
  readonly columnLine: string | null;
}

const BLACK = "#000000";
const WHITE = "#FFFFFF";
/** The accents of Office's theme; the first of each group of seven styles has no accent. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const STYLES_IN_GROUP = 7;

const palettes = new Map<string, TablePalette | null>();

/**
 * The look of one of Excel's own table styles, such as "TableStyleMedium2", near to Excel's; null for no style and
 * for one that this grid does not know.
 */
export function tablePalette(styleName: string | null): TablePalette | null {
  if (styleName === null) return null;
  let palette = palettes.get(styleName);
  if (palette === undefined) palettes.set(styleName, (palette = makePalette(styleName)));
  return palette;
}

function makePalette(styleName: string): TablePalette | null {
  const parts = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(styleName);
  if (!parts) return null;
  const number = Number(parts[2]) - 1;
  const accent = ACCENTS[(number % STYLES_IN_GROUP) - 1] ?? null;
  const make = GROUPS[parts[1]!]?.[Math.floor(number / STYLES_IN_GROUP)];
  return make ? make(accent ?? BLACK, accent === null) : null;
}

type MakePalette = (ink: string, isPlain: boolean) => TablePalette;

const NOTHING: TablePart = { fill: null, color: null, bold: false };
const BOLD: TablePart = { ...NOTHING, bold: true };
const BARE: TablePalette = {
  header: BOLD,
  totals: BOLD,
  body: NOTHING,
  band: NOTHING,
  emphasis: BOLD,
  frame: null,
  headerLine: null,
  rowLine: null,
  columnLine: null,
};

/** Lines above, below and under the header; text in the accent's shade. */
const lightLines: MakePalette = (ink, isPlain) => ({
  ...BARE,
  header: { ...BOLD, color: isPlain ? null : shade(ink, 0.25) },
  totals: { ...BOLD, color: isPlain ? null : shade(ink, 0.25) },
  body: { ...NOTHING, color: isPlain ? null : shade(ink, 0.25) },
  band: { ...NOTHING, fill: paleOf(ink, isPlain) },
  frame: ink,
  headerLine: { color: ink, weight: "Thin" },
});

/** A filled header and a frame. */
const lightFrame: MakePalette = (ink) => ({
  ...BARE,
  header: filled(ink),
  frame: ink,
  rowLine: ink,
});

/** Lines around every cell. */
const lightGrid: MakePalette = (ink, isPlain) => ({
  ...BARE,
  band: { ...NOTHING, fill: paleOf(ink, isPlain) },
  frame: ink,
  headerLine: { color: ink, weight: "Medium" },
  rowLine: ink,
  columnLine: ink,
});

/** A filled header over pale bands. */
const mediumBands: MakePalette = (ink, isPlain) => ({
  ...BARE,
  header: filled(ink),
  band: { ...NOTHING, fill: paleOf(ink, isPlain) },
  frame: isPlain ? BLACK : tint(ink, 0.4),
  rowLine: isPlain ? BLACK : tint(ink, 0.4),
});

/** Everything filled, with white lines. */
const mediumFilled: MakePalette = (ink, isPlain) => ({
  ...BARE,
  header: filled(ink),
  totals: filled(ink),
  body: { ...NOTHING, fill: paleOf(ink, isPlain) },
  band: { ...NOTHING, fill: isPlain ? "#A6A6A6" : tint(ink, 0.6) },
  emphasis: filled(ink),
  headerLine: { color: WHITE, weight: "Medium" },
  rowLine: WHITE,
  columnLine: WHITE,
});

/** Grey bands under a filled header, black lines above and below. */
const mediumGrey: MakePalette = (ink) => ({
  ...BARE,
  header: filled(ink),
  band: { ...NOTHING, fill: "#D9D9D9" },
  emphasis: filled(ink),
  frame: BLACK,
  headerLine: { color: BLACK, weight: "Medium" },
});

/** Pale everywhere, with lines in the accent. */
const mediumPale: MakePalette = (ink, isPlain) => ({
  ...BARE,
  header: { ...BOLD, fill: paleOf(ink, isPlain) },
  body: { ...NOTHING, fill: paleOf(ink, isPlain) },
  band: { ...NOTHING, fill: isPlain ? "#A6A6A6" : tint(ink, 0.6) },
  frame: isPlain ? BLACK : tint(ink, 0.4),
  rowLine: isPlain ? BLACK : tint(ink, 0.4),
  columnLine: isPlain ? BLACK : tint(ink, 0.4),
});

/** Dark fills with white text. */
const dark: MakePalette = (ink, isPlain) => ({
  ...BARE,
  header: filled(BLACK),
  totals: filled(isPlain ? "#262626" : shade(ink, 0.5)),
  body: { ...NOTHING, fill: isPlain ? "#737373" : ink, color: WHITE },
  band: { ...NOTHING, fill: isPlain ? "#404040" : shade(ink, 0.25), color: WHITE },
  emphasis: { ...filled(isPlain ? "#262626" : shade(ink, 0.5)) },
  headerLine: { color: WHITE, weight: "Medium" },
});

/** A dark header over two pale bands. */
const darkHeader: MakePalette = (ink, isPlain) => ({
  ...BARE,
  header: filled(isPlain ? BLACK : shade(ink, 0.25)),
  body: { ...NOTHING, fill: paleOf(ink, isPlain) },
  band: { ...NOTHING, fill: isPlain ? "#A6A6A6" : tint(ink, 0.6) },
});

const GROUPS: Readonly<Record<string, readonly MakePalette[]>> = {
  Light: [lightLines, lightFrame, lightGrid],
  Medium: [mediumBands, mediumFilled, mediumGrey, mediumPale],
  Dark: [dark, darkHeader],
};

function filled(fill: string): TablePart {
  return { fill, color: WHITE, bold: true };
}

function paleOf(ink: string, isPlain: boolean): string {
  return isPlain ? "#D9D9D9" : tint(ink, 0.8);
}

/** A colour nearer to white: 0 is the colour, 1 is white. */
function tint(color: string, share: number): string {
  return mix(color, (channel) => channel + (255 - channel) * share);
}

/** A colour nearer to black: 0 is the colour, 1 is black. */
function shade(color: string, share: number): string {
  return mix(color, (channel) => channel * (1 - share));
}

function mix(color: string, change: (channel: number) => number): string {
  const channels = [1, 3, 5].map((at) => change(Number.parseInt(color.slice(at, at + 2), 16)));
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

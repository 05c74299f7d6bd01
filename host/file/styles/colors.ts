import type { XmlElement } from "../../../ooxml/xml/xml";

/** Colours in the file: by value, by theme with a tint, or by the old palette. */

/** The 64 colours of the palette that files before themes used, from index 0. */
const PALETTE = `
000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`
  .trim()
  .split(/\s+/);

/** The order in which `theme="n"` counts the theme's colours. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Turns colour elements into `#RRGGBB`. */
export class Colors {
  private readonly theme: (string | null)[];
  private readonly palette: string[];

  /**
   * @param theme the theme part's root; null for Office's own theme colours of text and background.
   * @param styles the style sheet's root, for a palette of its own.
   */
  constructor(theme: XmlElement | null, styles: XmlElement | null) {
    const scheme = theme?.path("themeElements", "clrScheme");
    this.theme = THEME_ORDER.map((name) => themeColor(scheme?.child(name), name));
    const own = styles?.path("colors", "indexedColors")?.all("rgbColor") ?? [];
    this.palette = PALETTE.map((color, index) => own[index]?.attribute("rgb")?.slice(-6) ?? color);
  }

  /** Null for a missing element, "automatic", and the theme's window text colour. */
  resolve(element: XmlElement | undefined): string | null {
    if (!element || element.flag("auto")) return null;
    const rgb = element.attribute("rgb");
    if (rgb !== null)
      return /^[0-9a-f]{6,8}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : null;
    const theme = element.number("theme");
    if (theme !== null) {
      const color = this.theme[theme] ?? null;
      return color === null ? null : tinted(color, element.number("tint") ?? 0);
    }
    const indexed = element.number("indexed");
    const color = indexed === null ? undefined : this.palette[indexed];
    return color === undefined ? null : `#${color.toUpperCase()}`;
  }
}

/** The value of an `rgb` attribute for `#RRGGBB`. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** The colour of a DrawingML fill such as `<a:solidFill><a:srgbClr val="…"/></a:solidFill>`; null for any other. */
export function drawingColor(fill: XmlElement | undefined): string | null {
  const value = fill?.child("srgbClr")?.attribute("val") ?? null;
  return value === null ? null : `#${value.toUpperCase()}`;
}

function themeColor(element: XmlElement | undefined, name: string): string | null {
  const system = element?.child("sysClr");
  if (system?.attribute("val") === "windowText") return null;
  const value = system?.attribute("lastClr") ?? element?.child("srgbClr")?.attribute("val") ?? null;
  if (value !== null) return `#${value.toUpperCase()}`;
  return name === "lt1" ? "#FFFFFF" : null;
}

/** Lightens (tint above 0) or darkens a colour by its luminance, as the format defines. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [hue, saturation, luminance] = toHsl(color);
  const changed = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return fromHsl(hue, saturation, changed);
}

function toHsl(color: string): [number, number, number] {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const luminance = (high + low) / 2;
  const spread = high - low;
  if (spread === 0) return [0, 0, luminance];
  const saturation = spread / (luminance > 0.5 ? 2 - high - low : high + low);
  const sector =
    high === red
      ? (green - blue) / spread + (green < blue ? 6 : 0)
      : high === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sector / 6, saturation, luminance];
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const top =
    luminance < 0.5
      ? luminance * (1 + saturation)
      : luminance + saturation - luminance * saturation;
  const base = 2 * luminance - top;
  const channel = (shift: number): string => {
    const at = (hue + shift + 1) % 1;
    const value =
      at < 1 / 6
        ? base + (top - base) * 6 * at
        : at < 1 / 2
          ? top
          : at < 2 / 3
            ? base + (top - base) * (2 / 3 - at) * 6
            : base;
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return `#${channel(1 / 3)}${channel(0)}${channel(-1 / 3)}`;
}

/** Colours that a chart has where nobody has chosen one: those of a chart that Excel has just made. */
export const CHART_COLORS = {
  ground: "#FFFFFF",
  text: "#595959",
  axis: "#BFBFBF",
  gridline: "#D9D9D9",
  frame: "#D9D9D9",
} as const;

/** The faces that are tried where a font is not named or not there. */
const FACES = "Calibri, Carlito, 'Segoe UI', sans-serif";

/** `font-family` for a font of a chart. */
export function chartFace(name: string | null): string {
  return name === null ? FACES : `'${name.replaceAll("'", "")}', ${FACES}`;
}

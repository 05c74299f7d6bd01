/**
 * Common fonts drawn as narrow as Calibri, which columns are measured by: at their own width a date would not fit its
 * column. `page.css` defines them.
 */
export const NARROWED_FONTS: readonly string[] = [
  "Narrowed Segoe UI",
  "Narrowed Arial",
  "Narrowed Open Sans",
  "Narrowed DejaVu Sans",
];

/** Fonts of the same widths and mood, for machines without Office's own. */
const STAND_INS: Readonly<Record<string, string>> = {
  calibri: `Carlito, ${NARROWED_FONTS.map((name) => `"${name}"`).join(", ")}, sans-serif`,
  cambria: 'Caladea, Georgia, "Times New Roman", serif',
  "times new roman": '"Liberation Serif", Times, serif',
  "courier new": '"Liberation Mono", monospace',
  consolas: '"DejaVu Sans Mono", monospace',
};
const OTHERS = '"Segoe UI", "Helvetica Neue", Arial, sans-serif';

/** A font of the workbook as CSS, with what is shown where it is not installed. */
export function fontFamily(fontName: string): string {
  const name = fontName.replaceAll(/["\\\n;{}]/g, "");
  return `"${name}", ${STAND_INS[name.toLowerCase()] ?? OTHERS}`;
}

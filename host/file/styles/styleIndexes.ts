import type { HostWorkbook } from "../../workbook/HostWorkbook";
import { MAX_STYLES } from "../../workbook/style";

/**
 * Files refer to formats that they do not have; such a cell looks like one of no format. Here they get a place in the
 * workbook's styles, so that no style that is made later gets their number.
 */
export function reserveStyles(workbook: HostWorkbook): void {
  const { styles } = workbook;
  let highest = styles.size - 1;
  // A file may have more formats than the workbook takes.
  const limit = Math.max(MAX_STYLES, styles.size);
  const settled = (style: number): number => {
    if (!Number.isInteger(style) || style < 0 || style >= limit) return 0;
    if (style > highest) highest = style;
    return style;
  };
  for (const sheet of workbook.sheets) {
    for (const [, cells] of sheet.cells.entries()) {
      if (!cells.styles) continue;
      for (let column = 0; column < cells.styles.length; column++)
        cells.styles[column] = settled(cells.styles[column] ?? 0);
    }
    for (const layout of sheet.rows.values()) layout.style = settled(layout.style);
    for (const layout of sheet.columns.values()) layout.style = settled(layout.style);
  }
  while (styles.size <= highest) {
    styles.intern({ ...styles.get(0), originXf: styles.size });
  }
}

/** One more than the highest differential format that a piece of XML refers to (`dxfId`, `dataDxfId` and the like); 0 for none. */
export function differentialsIn(xml: string): number {
  let count = 0;
  for (const [, id] of xml.matchAll(/\b\w*[dD]xfId\s*=\s*["'](\d+)["']/g)) {
    if (Number(id) < MAX_STYLES) count = Math.max(count, Number(id) + 1);
  }
  return count;
}

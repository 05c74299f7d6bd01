import type { HostObject, Scalar, WireValue } from "../../protocol/declare";
import type { Area } from "../../workbook/CellGrid";
import { commonStyle, formatArea } from "../../workbook/cells/format";
import type { HostSheet } from "../../workbook/HostSheet";
import { assertAllowed } from "../../workbook/protection/protection";
import type { CellStyle } from "../../workbook/style";

/** What is about the cells of an area: format, font, fill. */
export interface StyledArea extends HostObject {
  readonly sheet: HostSheet;
  readonly area: Area;
}

/**
 * A property of the cells' style.
 * @param read What the client sets; throws HostError for what Excel refuses.
 * @param show What the client gets; null when the cells differ.
 */
export function styleScalar<K extends keyof CellStyle>(
  key: K,
  read: (value: unknown) => CellStyle[K],
  show: (value: CellStyle[K]) => WireValue
): Scalar<StyledArea> {
  return {
    get: ({ sheet, area }, { workbook }) =>
      commonStyle(workbook, sheet, area, (style) => show(style[key])),
    set: ({ sheet, area }, value, { workbook }) => {
      const next = read(value);
      assertAllowed(sheet, "allowFormatCells");
      formatArea(workbook, sheet, area, () => ({ [key]: next }));
    },
  };
}

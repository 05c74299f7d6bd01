import type { Table } from "../../../workbook/model";
import type { Border, CellStyle } from "../../../workbook/style";
import { tablePalette, type TablePalette, type TablePart } from "./tablePalette";

/** What a table's style gives a cell; the cell's own format goes before it. */
export interface TableLook {
  readonly part: TablePart;
  readonly borderTop: Border | null;
  readonly borderBottom: Border | null;
  readonly borderLeft: Border | null;
  readonly borderRight: Border | null;
}

const known = new WeakMap<TablePalette, Map<string, TableLook>>();

/** What a table's style makes of a cell in it; null where it has none. The same object for the same look. */
export function tableLook(table: Table, row: number, column: number): TableLook | null {
  const palette = tablePalette(table.style);
  if (!palette) return null;
  const place = placeOf(table, row, column);
  let looks = known.get(palette);
  if (!looks) known.set(palette, (looks = new Map<string, TableLook>()));
  const key = JSON.stringify(place);
  let look = looks.get(key);
  if (!look) looks.set(key, (look = lookAt(palette, place)));
  return look;
}

/** Where in a table a cell lies, as far as it matters for its look. */
interface Place {
  role: "header" | "totals" | "body" | "band";
  emphasised: boolean;
  isTop: boolean;
  isBottom: boolean;
  isLeft: boolean;
  isRight: boolean;
}

function placeOf(table: Table, row: number, column: number): Place {
  const { area } = table;
  const firstData = area.top + (table.showHeaders ? 1 : 0);
  const isBand =
    (table.showBandedRows && (row - firstData) % 2 === 0) ||
    (table.showBandedColumns && (column - area.left) % 2 === 0);
  const isHeader = table.showHeaders && row === area.top;
  const isTotals = table.showTotals && row === area.bottom;
  return {
    role: isHeader ? "header" : isTotals ? "totals" : isBand ? "band" : "body",
    emphasised:
      (table.highlightFirstColumn && column === area.left) ||
      (table.highlightLastColumn && column === area.right),
    isTop: row === area.top,
    isBottom: row === area.bottom,
    isLeft: column === area.left,
    isRight: column === area.right,
  };
}

function lookAt(palette: TablePalette, place: Place): TableLook {
  const { role, emphasised } = place;
  const own = merged(palette.body, role === "body" ? null : palette[role]);
  const isBody = role === "body" || role === "band";
  const part = emphasised && isBody ? merged(own, palette.emphasis) : own;
  const frame = line(palette.frame);
  const below = role === "header" && palette.headerLine ? palette.headerLine : null;
  const rowLine = line(palette.rowLine);
  const columnLine = line(palette.columnLine);
  return {
    part,
    borderTop: place.isTop ? frame : rowLine,
    borderBottom: place.isBottom ? frame : below ? line(below.color, below.weight) : rowLine,
    borderLeft: place.isLeft ? frameAtSide(palette, frame) : columnLine,
    borderRight: place.isRight ? frameAtSide(palette, frame) : columnLine,
  };
}

/** Styles without lines between rows have none at their sides either. */
function frameAtSide(palette: TablePalette, frame: Border | null): Border | null {
  return palette.rowLine === null ? null : frame;
}

function merged(below: TablePart, above: TablePart | null): TablePart {
  if (!above) return below;
  return {
    fill: above.fill ?? below.fill,
    color: above.color ?? below.color,
    bold: above.bold || below.bold,
  };
}

function line(color: string | null, weight: "Thin" | "Medium" = "Thin"): Border | null {
  return color === null ? null : { style: "Continuous", weight, color };
}

/** A cell's style with a table's look under it: what the cell says for itself stays. */
export function withTable(style: CellStyle, look: TableLook): CellStyle {
  return {
    ...style,
    bold: style.bold || look.part.bold,
    fontColor: style.fontColor ?? look.part.color,
    fillColor: style.fillColor ?? look.part.fill,
    borderTop: style.borderTop ?? look.borderTop,
    borderBottom: style.borderBottom ?? look.borderBottom,
    borderLeft: style.borderLeft ?? look.borderLeft,
    borderRight: style.borderRight ?? look.borderRight,
  };
}

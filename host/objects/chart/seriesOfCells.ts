import { formatAddress } from "../../workbook/address";
import { cellArea } from "../../workbook/areas";
import { CellError, type CellValue } from "../../workbook/cell";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import type { Chart, ChartSeries } from "../../workbook/model";
import { newSeries } from "./newChart";

/**
 * The series that a block of cells makes: a first row or column of texts gives names and categories, as in
 * Excel.
 * @param by Whether a series is a column or a row.
 */
export function seriesOfCells(
  sheet: HostSheet,
  area: Area,
  by: "Columns" | "Rows",
  type: Chart["type"]
): ChartSeries[] {
  const isText = (row: number, column: number): boolean =>
    typeof sheet.cells.value(row, column) !== "number";
  const hasHeaderRow = area.bottom > area.top && isText(area.top, area.right);
  const hasLabelColumn = area.right > area.left && isText(area.bottom, area.left);
  const data: Area = {
    ...area,
    top: area.top + (hasHeaderRow ? 1 : 0),
    left: area.left + (hasLabelColumn ? 1 : 0),
  };
  const byColumns = by === "Columns";
  const [hasNames, hasCategories] = byColumns
    ? [hasHeaderRow, hasLabelColumn]
    : [hasLabelColumn, hasHeaderRow];
  /** The data's cells in one column, or in one row. */
  const lane = (at: number): Area =>
    byColumns ? { ...data, left: at, right: at } : { ...data, top: at, bottom: at };
  const reference = (part: Area): string => formatAddress(sheet.name, part, true);
  const categories = hasCategories ? reference(lane(byColumns ? area.left : area.top)) : null;

  const series: ChartSeries[] = [];
  const last = byColumns ? data.right : data.bottom;
  for (let at = byColumns ? data.left : data.top; at <= last; at++) {
    const name = byColumns ? cellArea(area.top, at) : cellArea(at, area.left);
    series.push({
      ...newSeries(String(series.length), "", type),
      name: hasNames ? textOf(sheet.cells.value(name.top, name.left)) : "",
      nameFormula: hasNames ? reference(name) : null,
      valuesFormula: reference(lane(at)),
      categoriesFormula: categories,
    });
  }
  return series;
}

function textOf(value: CellValue): string {
  return value instanceof CellError ? value.text : String(value ?? "");
}

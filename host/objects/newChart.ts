import { formatAddress } from "../workbook/address";
import type { Area } from "../workbook/CellGrid";
import type { HostSheet } from "../workbook/HostSheet";
import type { Chart, ChartAxis, ChartFont, ChartSeries } from "../workbook/model";

/** Points: what Excel gives a chart that nobody has placed. */
const DEFAULT_PLACE = { left: 96, top: 75, width: 360, height: 216 };

const PLAIN_FONT: ChartFont = { name: null, size: null, bold: null, color: null };

/** A chart of a type, without series. */
export function newChart(id: string, name: string, type: Chart["type"]): Chart {
  return {
    id,
    name,
    type,
    ...DEFAULT_PLACE,
    title: null,
    titleFont: { ...PLAIN_FONT },
    legend: { visible: true, position: "Bottom" },
    series: [],
    valueAxis: newAxis(true),
    categoryAxis: newAxis(false),
    displayBlanksAs: "NotPlotted",
    plotVisibleOnly: true,
    origin: null,
  };
}

/** A series without values. Excel shows markers only in the types that have them in their name. */
export function newSeries(id: string, name: string, type: Chart["type"]): ChartSeries {
  return {
    id,
    name,
    nameFormula: null,
    valuesFormula: null,
    categoriesFormula: null,
    lineColor: null,
    lineWeight: null,
    lineStyle: "Automatic",
    markerStyle: type === "Line" ? "None" : "Automatic",
    markerSize: null,
    markerFill: null,
    markerLine: null,
    smooth: false,
  };
}

function newAxis(gridlines: boolean): ChartAxis {
  return {
    visible: true,
    minimum: null,
    maximum: null,
    majorUnit: null,
    majorGridlines: gridlines,
    gridlineColor: null,
    numberFormat: null,
    title: null,
    font: { ...PLAIN_FONT },
    reversed: false,
    categoryType: "Automatic",
  };
}

/**
 * The series that a block of cells makes: a first row or column of texts gives names and categories, as in
 * Excel. @param by Whether a series is a column or a row.
 */
export function seriesOfCells(
  sheet: HostSheet,
  area: Area,
  by: "Columns" | "Rows",
  type: Chart["type"]
): ChartSeries[] {
  const value = (row: number, column: number) => sheet.cells.value(row, column);
  const isLabel = (row: number, column: number) => typeof value(row, column) !== "number";
  const headerRow = area.bottom > area.top && isLabel(area.top, area.right);
  const labelColumn = area.right > area.left && isLabel(area.bottom, area.left);
  const data: Area = {
    ...area,
    top: area.top + (headerRow ? 1 : 0),
    left: area.left + (labelColumn ? 1 : 0),
  };
  const address = (part: Area) => formatAddress(sheet.name, part, true);
  const series: ChartSeries[] = [];
  const [first, last] = by === "Columns" ? [data.left, data.right] : [data.top, data.bottom];
  for (let at = first; at <= last; at++) {
    const values =
      by === "Columns" ? { ...data, left: at, right: at } : { ...data, top: at, bottom: at };
    const nameCell =
      by === "Columns"
        ? { top: area.top, bottom: area.top, left: at, right: at }
        : { top: at, bottom: at, left: area.left, right: area.left };
    const categories =
      by === "Columns"
        ? { ...data, left: area.left, right: area.left }
        : { ...data, top: area.top, bottom: area.top };
    const hasName = by === "Columns" ? headerRow : labelColumn;
    const hasCategories = by === "Columns" ? labelColumn : headerRow;
    series.push({
      ...newSeries(String(series.length), "", type),
      name: hasName ? String(value(nameCell.top, nameCell.left) ?? "") : "",
      nameFormula: hasName ? address(nameCell) : null,
      valuesFormula: address(values),
      categoriesFormula: hasCategories ? address(categories) : null,
    });
  }
  return series;
}

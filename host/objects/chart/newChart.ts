import type { Chart, ChartAxis, ChartFont, ChartSeries } from "../../workbook/model";

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
    legendFont: { ...PLAIN_FONT },
    border: { color: null, weight: null, lineStyle: "Automatic" },
    series: [],
    valueAxis: newAxis(true),
    categoryAxis: newAxis(false),
    displayBlanksAs: "NotPlotted",
    plotVisibleOnly: true,
    isWhole: true,
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

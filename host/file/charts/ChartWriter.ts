import { NS, XML_HEAD } from "../../../ooxml/package/names";
import { escapeAttribute, xText } from "../../../ooxml/xml/xmlText";
import type { Chart, ChartAxis, ChartBorder, ChartSeries } from "../../workbook/model";
import {
  BLANKS,
  DASHES,
  EMU,
  fileWord,
  FRAME,
  isBar,
  isScatter,
  LEGEND_POSITIONS,
  MARKERS,
} from "./chartNames";
import type { ChartValues } from "./chartValues";
import { reference, shape, solidFill, textProperties, titleXml, val } from "./chartXml";

/** Gridlines of no colour of their own: pale, as in every chart that Excel makes. */
const PALE_LINE =
  '<a:ln w="9525"><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="15000"/><a:lumOff val="85000"/></a:schemeClr></a:solidFill></a:ln>';

/** Gives the current values behind a reference; null when it cannot be resolved. */
export type ValueSource = (formula: string) => ChartValues | null;

const CATEGORY_AXIS = 500000001;
const VALUE_AXIS = 500000002;

/** Excel 2016's switch that shows #N/A as a gap, on in every chart that Excel makes. */
const NA_AS_GAP =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart">' +
  '<c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

/** The chart part for a chart of the model, with the values its references have now. */
export function chartXml(chart: Chart, values: ValueSource): string {
  const legend = chart.legend.visible
    ? `<c:legend>${val("legendPos", fileWord(LEGEND_POSITIONS, chart.legend.position))}${val("overlay", false)}${textProperties(chart.legendFont)}</c:legend>`
    : "";
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${NS.chart}" xmlns:a="${NS.drawing}" xmlns:r="${NS.relationships}">` +
    `${val("roundedCorners", false)}<c:chart>` +
    (chart.title === null ? "" : titleXml(chart.title, chart.titleFont)) +
    val("autoTitleDeleted", chart.title === null) +
    `<c:plotArea><c:layout/>${plot(chart, values)}${axes(chart)}</c:plotArea>${legend}` +
    val("plotVisOnly", chart.plotVisibleOnly) +
    val("dispBlanksAs", fileWord(BLANKS, chart.displayBlanksAs)) +
    `${NA_AS_GAP}</c:chart>${frame(chart.border)}</c:chartSpace>`
  );
}

/** The chart's white ground and the frame around it. */
function frame({ color, weight, lineStyle }: ChartBorder): string {
  const width = Math.round((weight ?? FRAME.weight) * EMU);
  const dash = lineStyle === "Automatic" ? "" : dashXml(lineStyle);
  const line =
    lineStyle === "None"
      ? "<a:ln><a:noFill/></a:ln>"
      : `<a:ln w="${width}">${solidFill(color ?? FRAME.color)}${dash}</a:ln>`;
  return shape(solidFill("#FFFFFF") + line);
}

function dashXml(style: ChartSeries["lineStyle"]): string {
  return `<a:prstDash val="${fileWord(DASHES, style)}"/>`;
}

function plot(chart: Chart, values: ValueSource): string {
  const series = chart.series.map((each, index) => seriesXml(chart, each, index, values)).join("");
  const axisIds = val("axId", CATEGORY_AXIS) + val("axId", VALUE_AXIS);
  const vary = val("varyColors", false);
  switch (chart.type) {
    case "Line":
    case "LineMarkers": {
      // Excel writes the mark for both kinds of line chart and switches markers off series by series.
      const unmarked = chart.series.every((each) => each.markerStyle === "None");
      const mark = chart.type === "LineMarkers" || (unmarked && chart.series.length > 0);
      return `<c:lineChart>${val("grouping", "standard")}${vary}${series}${mark ? val("marker", true) : ""}${axisIds}</c:lineChart>`;
    }
    case "ColumnClustered":
    case "BarClustered": {
      const direction = val("barDir", chart.type === "BarClustered" ? "bar" : "col");
      return `<c:barChart>${direction}${val("grouping", "clustered")}${vary}${series}${val("gapWidth", 150)}${axisIds}</c:barChart>`;
    }
    case "XYScatter":
    case "XYScatterLines": {
      const style = val("scatterStyle", chart.type === "XYScatter" ? "marker" : "lineMarker");
      return `<c:scatterChart>${style}${vary}${series}${axisIds}</c:scatterChart>`;
    }
  }
}

function seriesXml(chart: Chart, series: ChartSeries, index: number, values: ValueSource): string {
  const bar = isBar(chart.type);
  const scatter = isScatter(chart.type);
  const name =
    series.nameFormula !== null
      ? `<c:tx>${reference(series.nameFormula, values(series.nameFormula) ?? { values: [series.name], formatCode: "" }, false)}</c:tx>`
      : series.name !== ""
        ? `<c:tx><c:v>${xText(series.name)}</c:v></c:tx>`
        : "";
  const format = shape((bar ? solidFill(series.markerFill) : "") + lineXml(chart, series));
  const categories = data(scatter ? "xVal" : "cat", series.categoriesFormula, values, false);
  const numbers = data(scatter ? "yVal" : "val", series.valuesFormula, values, true);
  return (
    `<c:ser>${val("idx", index)}${val("order", index)}${name}${format}` +
    (bar ? val("invertIfNegative", false) : markerXml(series)) +
    `${categories}${numbers}${bar ? "" : val("smooth", series.smooth)}</c:ser>`
  );
}

function data(name: string, formula: string | null, values: ValueSource, numbers: boolean): string {
  if (formula === null) return "";
  const current = values(formula);
  // Categories are numbers only when nothing else is among them.
  const asNumbers =
    numbers ||
    (current !== null &&
      current.values.some((value) => typeof value === "number") &&
      current.values.every((value) => value === null || typeof value === "number"));
  return `<c:${name}>${reference(formula, current, asNumbers)}</c:${name}>`;
}

function lineXml(chart: Chart, series: ChartSeries): string {
  const { lineStyle, lineColor, lineWeight } = series;
  // A plain scatter chart has no lines; Excel itself writes that on every series, with round ends.
  const automaticNone = chart.type === "XYScatter" && lineStyle === "Automatic";
  const width = lineWeight === null ? "" : ` w="${Math.round(lineWeight * EMU)}"`;
  if (automaticNone) return `<a:ln${width} cap="rnd"><a:noFill/></a:ln>`;
  if (lineStyle === "None") return `<a:ln${width}><a:noFill/></a:ln>`;
  const dash = lineStyle === "Automatic" ? "" : dashXml(lineStyle);
  const content = solidFill(lineColor) + dash;
  if (content === "" && width === "") return "";
  return content === "" ? `<a:ln${width}/>` : `<a:ln${width}>${content}</a:ln>`;
}

function markerXml(series: ChartSeries): string {
  const { markerStyle, markerSize, markerFill, markerLine } = series;
  const line = markerLine === null ? "" : `<a:ln>${solidFill(markerLine)}</a:ln>`;
  const content =
    (markerStyle === "Automatic" ? "" : val("symbol", fileWord(MARKERS, markerStyle))) +
    (markerSize === null ? "" : val("size", markerSize)) +
    shape(solidFill(markerFill) + line);
  return content === "" ? "" : `<c:marker>${content}</c:marker>`;
}

function axes(chart: Chart): string {
  const bar = chart.type === "BarClustered";
  const [across, up] = bar ? ["l", "b"] : ["b", "l"];
  const category = { id: CATEGORY_AXIS, crosses: VALUE_AXIS, position: across };
  const value = { id: VALUE_AXIS, crosses: CATEGORY_AXIS, position: up };
  const first = isScatter(chart.type)
    ? valueAxis(chart.categoryAxis, category, "midCat")
    : categoryAxis(chart.categoryAxis, category);
  return first + valueAxis(chart.valueAxis, value, isScatter(chart.type) ? "midCat" : "between");
}

interface AxisPlace {
  id: number;
  crosses: number;
  position: string;
}

function valueAxis(axis: ChartAxis, place: AxisPlace, between: string): string {
  const unit = axis.majorUnit === null ? "" : val("majorUnit", axis.majorUnit);
  return `<c:valAx>${axisStart(axis, place)}${val("crossBetween", between)}${unit}</c:valAx>`;
}

function categoryAxis(axis: ChartAxis, place: AxisPlace): string {
  const start = axisStart(axis, place);
  const offset = val("lblOffset", 100);
  if (axis.categoryType === "DateAxis") {
    const unit = axis.majorUnit === null ? "" : val("majorUnit", axis.majorUnit);
    return `<c:dateAx>${start}${val("auto", false)}${offset}${unit}</c:dateAx>`;
  }
  // Categories have no unit; every n-th of them is labelled and marked instead.
  const step = axis.majorUnit === null ? null : Math.max(1, Math.round(axis.majorUnit));
  const skip = step === null ? "" : val("tickLblSkip", step) + val("tickMarkSkip", step);
  return (
    `<c:catAx>${start}${val("auto", axis.categoryType === "Automatic")}${val("lblAlgn", "ctr")}` +
    `${offset}${skip}${val("noMultiLvlLbl", false)}</c:catAx>`
  );
}

/** Everything from the id to where the axes cross, alike for all kinds. */
function axisStart(axis: ChartAxis, place: AxisPlace): string {
  const maximum = axis.maximum === null ? "" : val("max", axis.maximum);
  const minimum = axis.minimum === null ? "" : val("min", axis.minimum);
  const gridline =
    axis.gridlineColor === null ? PALE_LINE : `<a:ln>${solidFill(axis.gridlineColor)}</a:ln>`;
  const gridlines = axis.majorGridlines
    ? `<c:majorGridlines>${shape(gridline)}</c:majorGridlines>`
    : "";
  const plain = { name: null, size: null, bold: null, color: null };
  const title = axis.title === null ? "" : titleXml(axis.title, plain);
  const format = escapeAttribute(axis.numberFormat ?? "General");
  const linked = axis.numberFormat === null ? 1 : 0;
  return (
    `${val("axId", place.id)}<c:scaling>${val("orientation", axis.reversed ? "maxMin" : "minMax")}` +
    `${maximum}${minimum}</c:scaling>${val("delete", !axis.visible)}${val("axPos", place.position)}` +
    `${gridlines}${title}<c:numFmt formatCode="${format}" sourceLinked="${linked}"/>` +
    `${val("majorTickMark", "out")}${val("minorTickMark", "none")}${val("tickLblPos", "nextTo")}` +
    `${textProperties(axis.font)}${val("crossAx", place.crosses)}${val("crosses", "autoZero")}`
  );
}

import type { XmlElement } from "../../../ooxml/xml/xml";
import { decodeXString } from "../../../ooxml/xml/xmlText";
import type { Chart, ChartAxis, ChartBorder, ChartFont, ChartSeries } from "../../workbook/model";
import { drawingColor } from "../styles/colors";
import {
  BLANKS,
  DASHES,
  EMU,
  FRAME,
  isBar,
  isScatter,
  LEGEND_POSITIONS,
  MARKERS,
} from "./chartNames";

/** Everything of a chart that its part says; name and place come from the drawing. */
export type ChartContent = Omit<
  Chart,
  "id" | "name" | "left" | "top" | "width" | "height" | "isWhole" | "origin"
>;

const NO_FONT: ChartFont = { name: null, size: null, bold: null, color: null };

/** Reads a chart part as far as the model goes; null for a kind of chart that the model does not have. */
export function readChart(root: XmlElement): ChartContent | null {
  const chart = root.child("chart");
  const area = chart?.child("plotArea");
  const plots = area?.elements.filter((element) => element.local.endsWith("Chart")) ?? [];
  const [plot] = plots;
  if (!chart || !area || !plot || plots.length > 1) return null;
  const type = chartType(plot);
  if (!type) return null;
  const axes = plot.all("axId").map((id) => axisOf(area, value(id)));
  const [categoryAxis, valueAxis] = axes;
  if (!categoryAxis || !valueAxis) return null;
  const title = chart.child("title");
  const legend = chart.child("legend");
  return {
    type,
    title: title ? titleText(title) : null,
    titleFont: title ? readFont(title.path("tx", "rich", "p", "pPr", "defRPr")) : { ...NO_FONT },
    legend: {
      visible: legend !== undefined,
      position: LEGEND_POSITIONS[value(legend?.child("legendPos")) ?? "r"] ?? "Right",
    },
    legendFont: readFont(legend?.path("txPr", "p", "pPr", "defRPr")),
    border: readBorder(root.path("spPr", "ln")),
    series: plot.all("ser").map((element, index) => readSeries(element, index, type)),
    valueAxis: readAxis(valueAxis),
    categoryAxis: readAxis(categoryAxis),
    displayBlanksAs: BLANKS[value(chart.child("dispBlanksAs")) ?? "zero"] ?? "Zero",
    plotVisibleOnly: flag(chart.child("plotVisOnly"), true),
  };
}

/** The frame; null for what the chart of nobody's choice has. */
function readBorder(line: XmlElement | undefined): ChartBorder {
  const color = drawingColor(line?.child("solidFill"));
  const width = line?.number("w") ?? null;
  return {
    color: color === FRAME.color ? null : color,
    weight: width === null || width === FRAME.weight * EMU ? null : width / EMU,
    lineStyle: line?.child("noFill")
      ? "None"
      : (DASHES[value(line?.child("prstDash")) ?? ""] ?? "Automatic"),
  };
}

function chartType(plot: XmlElement): Chart["type"] | null {
  const grouping = value(plot.child("grouping"));
  const series = plot.all("ser");
  switch (plot.local) {
    case "lineChart": {
      if (grouping !== "standard") return null;
      const unmarked =
        series.length > 0 &&
        series.every((each) => value(each.path("marker", "symbol")) === "none");
      return flag(plot.child("marker"), false) && !unmarked ? "LineMarkers" : "Line";
    }
    case "barChart":
      if (grouping !== null && grouping !== "clustered") return null;
      return value(plot.child("barDir")) === "bar" ? "BarClustered" : "ColumnClustered";
    case "scatterChart": {
      const noLines =
        series.length > 0 &&
        series.every((each) => each.path("spPr", "ln", "noFill") !== undefined);
      return value(plot.child("scatterStyle")) === "marker" || noLines
        ? "XYScatter"
        : "XYScatterLines";
    }
    default:
      return null;
  }
}

function readSeries(element: XmlElement, index: number, type: Chart["type"]): ChartSeries {
  const name = element.child("tx");
  const line = element.path("spPr", "ln");
  const marker = element.child("marker");
  const size = marker?.child("size")?.number("val") ?? null;
  const weight = line?.number("w") ?? null;
  const fill = isBar(type) ? element.path("spPr", "solidFill") : marker?.path("spPr", "solidFill");
  return {
    id: String(index),
    name: decodeXString(
      name?.path("strRef", "strCache", "pt", "v")?.text ?? name?.child("v")?.text ?? ""
    ),
    nameFormula: formulaOf(name),
    valuesFormula: formulaOf(element.child(isScatter(type) ? "yVal" : "val")),
    categoriesFormula: formulaOf(element.child(isScatter(type) ? "xVal" : "cat")),
    lineColor: drawingColor(line?.child("solidFill")),
    lineWeight: weight === null ? null : weight / EMU,
    lineStyle: lineStyle(line, type),
    markerStyle: MARKERS[value(marker?.child("symbol")) ?? "auto"] ?? "Automatic",
    markerSize: size,
    markerFill: drawingColor(fill),
    markerLine: drawingColor(marker?.path("spPr", "ln", "solidFill")),
    smooth: flag(element.child("smooth"), false),
  };
}

function lineStyle(line: XmlElement | undefined, type: Chart["type"]): ChartSeries["lineStyle"] {
  if (line?.child("noFill")) {
    return type === "XYScatter" && line.attribute("cap") === "rnd" ? "Automatic" : "None";
  }
  return DASHES[value(line?.child("prstDash")) ?? ""] ?? "Automatic";
}

function axisOf(area: XmlElement, id: string | null): XmlElement | undefined {
  return area.elements.find(
    (element) => element.local.endsWith("Ax") && value(element.child("axId")) === id
  );
}

function readAxis(axis: XmlElement): ChartAxis {
  const format = axis.child("numFmt");
  const title = axis.child("title");
  const gridlines = axis.child("majorGridlines");
  const unit = axis.child("majorUnit") ?? axis.child("tickLblSkip");
  const text = axis.local === "catAx" && !flag(axis.child("auto"), true);
  return {
    visible: !flag(axis.child("delete"), false),
    minimum: axis.path("scaling", "min")?.number("val") ?? null,
    maximum: axis.path("scaling", "max")?.number("val") ?? null,
    majorUnit: unit?.number("val") ?? null,
    majorGridlines: gridlines !== undefined,
    gridlineColor: drawingColor(gridlines?.path("spPr", "ln", "solidFill")),
    numberFormat: !format || format.flag("sourceLinked") ? null : format.attribute("formatCode"),
    title: title ? titleText(title) : null,
    font: readFont(axis.path("txPr", "p", "pPr", "defRPr")),
    reversed: value(axis.path("scaling", "orientation")) === "maxMin",
    categoryType: axis.local === "dateAx" ? "DateAxis" : text ? "TextAxis" : "Automatic",
  };
}

function titleText(title: XmlElement): string {
  const paragraphs = title.path("tx", "rich")?.all("p") ?? [];
  return paragraphs
    .map((paragraph) =>
      paragraph
        .all("r")
        .map((run) => decodeXString(run.child("t")?.text ?? ""))
        .join("")
    )
    .join("\n");
}

function readFont(properties: XmlElement | undefined): ChartFont {
  if (!properties) return { ...NO_FONT };
  const size = properties.number("sz");
  return {
    name: properties.child("latin")?.attribute("typeface") ?? null,
    size: size === null ? null : size / 100,
    bold: properties.attribute("b") === null ? null : properties.flag("b"),
    color: drawingColor(properties.child("solidFill")),
  };
}

function formulaOf(element: XmlElement | undefined): string | null {
  const reference = element?.elements.find((child) => child.local.endsWith("Ref"));
  const formula = reference?.child("f")?.text;
  return formula === undefined ? null : decodeXString(formula);
}

function value(element: XmlElement | undefined): string | null {
  return element?.attribute("val") ?? null;
}

/** A switch of DrawingML: there without a value means on. */
function flag(element: XmlElement | undefined, missing: boolean): boolean {
  return element ? element.flag("val", true) : missing;
}

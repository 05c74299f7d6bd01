import { booleanArg, numberArg, stringArg, wordArg } from "../../protocol/args";
import { declare, type Declaration } from "../../protocol/declare";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import { columnLeftPt, rowTopPt } from "../../workbook/geometry";
import type { HostSheet } from "../../workbook/HostSheet";
import type { Chart } from "../../workbook/model";
import { assertAllowed } from "../../workbook/protection/protection";
import { areaArg } from "../range/rangeArg";
import { WorksheetObject } from "../sheet/WorksheetObject";
import { ChartAreaFormatObject } from "./ChartAreaFormatObject";
import { ChartAxesObject } from "./ChartAxesObject";
import { chartChanged, type ChartPlace, chartScalar, placementScalar } from "./chartChange";
import { ChartLegendObject } from "./ChartLegendObject";
import { ChartSeriesCollection } from "./ChartSeriesCollection";
import { ChartTitleObject } from "./ChartTitleObject";
import { chartTypeArg } from "./chartTypes";

/** A chart on a sheet. */
export class ChartObject {
  readonly declaration: Declaration<never> = declaration;
  readonly place: ChartPlace;

  constructor(
    readonly sheet: HostSheet,
    readonly chart: Chart
  ) {
    this.place = { sheet, chart };
  }
}

/** The wire's words for the model's. */
const BLANKS = { NotPlotted: "NotPlotted", Zero: "Zero", Interplotted: "Interpolated" } as const;
const BLANK_WORDS = ["NotPlotted", "Zero", "Interplotted"] as const;

const declaration = declare<ChartObject>({
  name: "Chart",
  absent: [
    "categoryLabelLevel",
    "dataLabels",
    "pivotOptions",
    "plotArea",
    "plotBy",
    "seriesNameLevel",
    "showAllFieldButtons",
    "showDataLabelsOverMaximum",
    "style",
  ],
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    Name: placementScalar(
      ({ chart }) => chart.name,
      (chart, value) => (chart.name = stringArg(value))
    ),
    ChartType: chartScalar(
      ({ chart }) => chart.type,
      ({ chart }, value) => (chart.type = chartTypeArg(value))
    ),
    Left: points("left"),
    Top: points("top"),
    Width: points("width"),
    Height: points("height"),
    DisplayBlanksAs: chartScalar(
      ({ chart }) => BLANK_WORDS.find((word) => BLANKS[word] === chart.displayBlanksAs) ?? null,
      ({ chart }, value) => (chart.displayBlanksAs = BLANKS[wordArg(value, BLANK_WORDS)])
    ),
    PlotVisibleOnly: chartScalar(
      ({ chart }) => chart.plotVisibleOnly,
      ({ chart }, value) => (chart.plotVisibleOnly = booleanArg(value))
    ),
  },
  objects: {
    Axes: ({ place }) => new ChartAxesObject(place),
    Format: ({ place }) => new ChartAreaFormatObject(place),
    Legend: ({ place }) => new ChartLegendObject(place),
    Series: ({ place }) => new ChartSeriesCollection(place),
    Title: ({ place }) => new ChartTitleObject(place),
    Worksheet: ({ sheet }) => new WorksheetObject(sheet),
  },
  methods: {
    Activate: ({ chart }, _args, session) => {
      session.activeChartId = chart.id;
    },
    Delete: ({ sheet, chart }, _args, session) => {
      assertAllowed(sheet, "allowEditObjects");
      const position = sheet.charts.indexOf(chart);
      if (position < 0) throw itemNotFound();
      sheet.charts.splice(position, 1);
      if (session.activeChartId === chart.id) session.activeChartId = null;
      sheet.touch("charts");
    },
    /** From the first cell's upper left corner to the second cell's lower right one; only moved without a second. */
    SetPosition: ({ sheet, chart, place }, [startCell, endCell]) => {
      assertAllowed(sheet, "allowEditObjects");
      const start = areaArg(startCell, sheet);
      if (endCell !== undefined && endCell !== null) {
        const end = areaArg(endCell, sheet);
        if (end.bottom < start.top || end.right < start.left) throw invalidArgument();
        chart.width = columnLeftPt(sheet, end.right + 1) - columnLeftPt(sheet, start.left);
        chart.height = rowTopPt(sheet, end.bottom + 1) - rowTopPt(sheet, start.top);
      }
      chart.left = columnLeftPt(sheet, start.left);
      chart.top = rowTopPt(sheet, start.top);
      chartChanged(place);
    },
  },
});

function points(field: "left" | "top" | "width" | "height") {
  return placementScalar<ChartObject>(
    ({ chart }) => chart[field],
    (chart, value) => (chart[field] = numberArg(value, 0))
  );
}

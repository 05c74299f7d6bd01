import { integerArg, stringArg, wordArg } from "../../protocol/args";
import { declare, NULL_OBJECT, type Declaration } from "../../protocol/declare";
import { itemNotFound } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import { columnCount, rowCount } from "../../workbook/areas";
import type { HostSheet } from "../../workbook/HostSheet";
import type { Chart } from "../../workbook/model";
import { assertAllowed } from "../../workbook/protection/protection";
import { rangeArg } from "../range/rangeArg";
import { chartChanged } from "./chartChange";
import { ChartObject } from "./ChartObject";
import { chartTypeArg } from "./chartTypes";
import { newChart } from "./newChart";
import { seriesOfCells } from "./seriesOfCells";

/** The charts of a sheet. */
export class ChartCollection {
  readonly declaration: Declaration<never> = declaration;
  constructor(readonly sheet: HostSheet) {}
}

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

const declaration = declare<ChartCollection>({
  name: "ChartCollection",
  scalars: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: ({ sheet }) => sheet.charts.map((chart) => new ChartObject(sheet, chart)),
  indexer: (charts, key) => required(charts, find(charts, key)),
  methods: {
    Add: (charts, [type, source, by], session) => addChart(charts, type, source, by, session),
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (charts, [key]) => required(charts, find(charts, key)),
    GetItemAt: (charts, [index]) => required(charts, charts.sheet.charts[integerArg(index)]),
    GetItemOrNullObject: (charts, [key]) => {
      const chart = find(charts, key);
      return chart ? new ChartObject(charts.sheet, chart) : NULL_OBJECT;
    },
  },
});

/** A chart is asked for by name or by id. */
function find({ sheet }: ChartCollection, key: unknown): Chart | undefined {
  const text = stringArg(key).toLowerCase();
  return (
    sheet.charts.find((chart) => chart.name.toLowerCase() === text) ??
    sheet.charts.find((chart) => chart.id.toLowerCase() === text)
  );
}

function required({ sheet }: ChartCollection, chart: Chart | undefined): ChartObject {
  if (!chart) throw itemNotFound();
  return new ChartObject(sheet, chart);
}

function addChart(
  { sheet }: ChartCollection,
  type: unknown,
  source: unknown,
  by: unknown,
  { workbook, locale }: HostSession
): ChartObject {
  assertAllowed(sheet, "allowEditObjects");
  const range = rangeArg(source);
  const asked = wordArg(by ?? "Auto", SERIES_BY);
  const longer = columnCount(range.area) > rowCount(range.area) ? "Rows" : "Columns";
  const number = nextNumber(workbook.sheets);
  const word = locale.startsWith("da") ? "Diagram" : "Chart";
  const chart = newChart(chartIdOf(number), `${word} ${number}`, chartTypeArg(type));
  chart.series = seriesOfCells(
    range.sheet,
    range.area,
    asked === "Auto" ? longer : asked,
    chart.type
  );
  sheet.charts.push(chart);
  chartChanged({ sheet, chart });
  return new ChartObject(sheet, chart);
}

/** A number that no chart of the workbook has in its id. */
function nextNumber(sheets: readonly HostSheet[]): number {
  const ids = new Set(sheets.flatMap((sheet) => sheet.charts.map((chart) => chart.id)));
  let number = 1;
  while (ids.has(chartIdOf(number))) number++;
  return number;
}

function chartIdOf(number: number): string {
  return `{00000000-0008-0000-0000-${String(number).padStart(12, "0")}}`;
}

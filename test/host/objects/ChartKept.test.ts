import { zipTexts } from "../../support/zipParts";
import { foreignWorkbook } from "../file/fixtures/foreignWorkbook";
import { saveChecked } from "../../support/saveAndReopen";
import { errorOf, hostPerTest } from "../protocol/support";

/** A chart that Excel made, with more to it than the model has: it is read and kept, and what would lose some is refused. */

const host = hostPerTest();
const CHART = "xl/charts/chart2.xml";

beforeEach(() => host.current.open(foreignWorkbook(), "sag.xlsx"));

const chartOf = (context: Excel.RequestContext): Excel.Chart =>
  context.workbook.worksheets.getItem("Over & blik").charts.getItemAt(0);

const changes: [member: string, change: (chart: Excel.Chart) => unknown][] = [
  ["Chart.chartType", (chart) => (chart.chartType = "ColumnClustered")],
  ["Chart.plotVisibleOnly", (chart) => (chart.plotVisibleOnly = false)],
  ["ChartTitle.text", (chart) => (chart.title.text = "Ny")],
  ["ChartFont.bold", (chart) => (chart.title.format.font.bold = true)],
  ["ChartLegend.visible", (chart) => (chart.legend.visible = true)],
  ["ChartAxis.minimum", (chart) => (chart.axes.valueAxis.minimum = 0)],
  ["ChartAxisTitle.text", (chart) => (chart.axes.categoryAxis.title.text = "Uge")],
  ["ChartGridlines.visible", (chart) => (chart.axes.valueAxis.majorGridlines.visible = true)],
  ["ChartBorder.clear", (chart) => chart.format.border.clear()],
  ["ChartSeries.name", (chart) => (chart.series.getItemAt(0).name = "=Data!$A$1")],
  ["ChartSeries.delete", (chart) => chart.series.getItemAt(0).delete()],
  [
    "ChartSeries.setValues",
    (chart) => chart.series.getItemAt(0).setValues(chart.worksheet.getRange("A1:A2")),
  ],
  [
    "ChartSeries.setXAxisValues",
    (chart) => chart.series.getItemAt(0).setXAxisValues(chart.worksheet.getRange("A1:A2")),
  ],
  ["ChartLineFormat.clear", (chart) => chart.series.getItemAt(0).format.line.clear()],
  ["ChartSeriesCollection.add", (chart) => chart.series.add("Ny")],
];

test.each(changes)("%s is refused, and nothing is changed", async (member, change) => {
  const { workbook, Excel } = host.current;
  const model = workbook.sheets[1]!.charts[0]!;
  const before = structuredClone(model);
  const error = await errorOf(
    Excel.run(async (context) => {
      change(chartOf(context));
      await context.sync();
    })
  );
  expect(error).toMatchObject({ code: "ApiNotFound" });
  expect(error.message).toContain(`${member} of a chart that has more than this host can write`);
  expect(model).toEqual(before);
  expect(workbook.sheets[1]!.touched.has("charts")).toBe(false);
  expect(zipTexts(saveChecked(workbook))).toEqual(zipTexts(foreignWorkbook()));
});

test("it is read, and may be told what it is already", async () => {
  const { workbook, Excel } = host.current;
  await Excel.run(async (context) => {
    const chart = chartOf(context);
    chart.load("chartType,plotVisibleOnly");
    const name = chart.series.getItemAt(0).load("name");
    await context.sync();
    expect(name.name).toBe("");
    chart.chartType = chart.chartType;
    chart.plotVisibleOnly = chart.plotVisibleOnly;
    await context.sync();
  });
  expect(zipTexts(saveChecked(workbook))).toEqual(zipTexts(foreignWorkbook()));
});

test("it is moved, renamed and followed to its cells, and its part keeps all else", async () => {
  const { workbook, Excel } = host.current;
  await Excel.run(async (context) => {
    const chart = chartOf(context);
    chart.name = "Flyttet";
    chart.left = 30;
    chart.setPosition("C3");
    context.workbook.worksheets.getItem("Data").name = "Tal";
    context.workbook.worksheets.getItem("Tal").getRange("1:1").insert("Down");
    await context.sync();
    // It is no less kept for having been moved.
    chart.title.text = "Ny";
    const error = await errorOf(context.sync());
    expect(error.code).toBe("ApiNotFound");
  });
  const after = zipTexts(saveChecked(workbook)).get(CHART)!;
  expect(after).toContain("Tal!$B$3:$B$4");
  expect(after).toContain('<a:schemeClr val="accent1"/>');
});

test.each<[string, (chart: Excel.Chart) => void]>([
  ["the chart", (chart) => chart.delete()],
  ["its sheet", (chart) => chart.worksheet.delete()],
])("%s may be deleted", async (_, remove) => {
  await host.current.Excel.run(async (context) => {
    remove(chartOf(context));
    await context.sync();
  });
  expect(zipTexts(saveChecked(host.current.workbook)).has(CHART)).toBe(false);
});

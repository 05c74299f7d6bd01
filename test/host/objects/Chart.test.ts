import { errorOf, hostPerTest } from "../protocol/support";

const host = hostPerTest();

beforeEach(() => {
  const { cells } = host.current.workbook.sheets[0]!;
  [
    ["Måling", "Første", "Seneste"],
    ["M1", 2, 3],
    ["M2", 4, 5],
  ].forEach((row, at) => row.forEach((value, column) => cells.setValue(at, column, value)));
});

function addChart(
  context: Excel.RequestContext,
  seriesBy: "Columns" | "Rows" = "Columns"
): Excel.Chart {
  const sheet = context.workbook.worksheets.getFirst();
  return sheet.charts.add("LineMarkers", sheet.getRange("A1:C3"), seriesBy);
}

describe("charts", () => {
  test.each([
    [
      "Columns",
      [
        ["Første", "'Ark1'!$B$2:$B$3"],
        ["Seneste", "'Ark1'!$C$2:$C$3"],
      ],
      "'Ark1'!$A$2:$A$3",
    ],
    [
      "Rows",
      [
        ["M1", "'Ark1'!$B$2:$C$2"],
        ["M2", "'Ark1'!$B$3:$C$3"],
      ],
      "'Ark1'!$B$1:$C$1",
    ],
  ] as const)("take series from cells by %s", async (by, series, categories) => {
    await host.current.Excel.run(async (context) => {
      addChart(context, by);
      await context.sync();
    });
    const chart = host.current.workbook.sheets[0]?.charts[0];
    expect(chart?.series.map((each) => [each.name, each.valuesFormula])).toEqual(series);
    expect(chart?.series[0]?.categoriesFormula).toBe(categories);
    expect(host.current.workbook.sheets[0]?.touched.has("charts")).toBe(true);
  });

  test("are drawn as told: place, title, legend, axes, series", async () => {
    await host.current.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = addChart(context);
      chart.name = "Kurve";
      chart.setPosition("B5", "E14");
      chart.title.text = "Progression";
      chart.title.format.font.size = 12;
      chart.title.format.font.bold = true;
      chart.legend.position = "Right";
      chart.legend.format.font.size = 8;
      chart.format.border.lineStyle = "Dash";
      chart.format.border.color = "#0F6CBD";
      chart.format.border.weight = 1.5;
      chart.displayBlanksAs = "Interplotted";
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.minimum = 1;
      valueAxis.maximum = 5;
      valueAxis.majorUnit = 1;
      valueAxis.numberFormat = "0";
      valueAxis.majorGridlines.format.line.color = "#CCCCCC";
      valueAxis.format.font.color = "red";
      categoryAxis.categoryType = "TextAxis";
      categoryAxis.title.text = "Måling";
      categoryAxis.reversePlotOrder = true;
      const added = chart.series.add("Mål");
      added.setValues(sheet.getRange("C2:C3"));
      added.setXAxisValues(sheet.getRange("A2:A3"));
      added.format.line.color = "#0F6CBD";
      added.format.line.weight = 3;
      added.format.line.lineStyle = "Dash";
      added.markerStyle = "Circle";
      added.markerSize = 7;
      added.markerBackgroundColor = "#FFFFFF";
      added.markerForegroundColor = "#0F6CBD";
      chart.series.getItemAt(0).delete();
      await context.sync();
    });
    expect(host.current.workbook.sheets[0]?.charts[0]).toMatchObject({
      name: "Kurve",
      type: "LineMarkers",
      left: 48,
      top: 60,
      width: 192,
      height: 150,
      title: "Progression",
      titleFont: { size: 12, bold: true },
      legend: { visible: true, position: "Right" },
      legendFont: { size: 8 },
      border: { color: "#0F6CBD", weight: 1.5, lineStyle: "Dash" },
      displayBlanksAs: "Interpolated",
      valueAxis: {
        minimum: 1,
        maximum: 5,
        majorUnit: 1,
        numberFormat: "0",
        gridlineColor: "#CCCCCC",
        font: { color: "#FF0000" },
      },
      categoryAxis: { categoryType: "TextAxis", title: "Måling", reversed: true },
      series: [
        { name: "Seneste" },
        {
          name: "Mål",
          valuesFormula: "'Ark1'!$C$2:$C$3",
          categoriesFormula: "'Ark1'!$A$2:$A$3",
          lineColor: "#0F6CBD",
          lineWeight: 3,
          lineStyle: "Dash",
          markerStyle: "Circle",
          markerSize: 7,
          markerFill: "#FFFFFF",
          markerLine: "#0F6CBD",
        },
      ],
    });
  });

  test("lose their frame by clearing it", async () => {
    await host.current.Excel.run(async (context) => {
      const { border } = addChart(context).format;
      border.load("color,lineStyle,weight");
      await context.sync();
      expect(border.toJSON()).toEqual({ color: "", lineStyle: "Automatic", weight: 0.75 });
      border.clear();
      await context.sync();
    });
    expect(host.current.workbook.sheets[0]?.charts[0]?.border.lineStyle).toBe("None");
  });

  test("are read back, and found by name, position and id", async () => {
    await host.current.Excel.run(async (context) => {
      addChart(context);
      addChart(context).title.visible = true;
      const { charts } = context.workbook.worksheets.getFirst();
      charts.load(
        "items/id,items/name,items/title/text,items/title/visible,items/series/items/name"
      );
      await context.sync();
      expect(charts.items.map((chart) => chart.name)).toEqual(["Diagram 1", "Diagram 2"]);
      expect(charts.items.map((chart) => chart.title.visible)).toEqual([false, true]);
      expect(charts.items[0]?.series.items.map((series) => series.name)).toEqual([
        "Første",
        "Seneste",
      ]);
      const values = charts.items[1]!.series.getItemAt(1).getDimensionValues("Values");
      const found = [charts.getItem("diagram 2"), charts.getItemAt(1)];
      for (const chart of found) chart.load("id");
      const missing = charts.getItemOrNullObject("Diagram 3");
      await context.sync();
      expect(values.value).toEqual([3, 5]);
      expect(found.map((chart) => chart.id)).toEqual([charts.items[1]?.id, charts.items[1]?.id]);
      expect(missing.isNullObject).toBe(true);
      charts.items[0]?.delete();
      await context.sync();
    });
    expect(host.current.workbook.sheets[0]?.charts.map((chart) => chart.name)).toEqual([
      "Diagram 2",
    ]);
  });

  test("of a file are written anew once they are changed, and not before", async () => {
    await host.current.Excel.run(async (context) => {
      const chart = addChart(context);
      await context.sync();
      const model = host.current.workbook.sheets[0]!.charts[0]!;
      model.origin = { anchorXml: "<a/>", chartPart: "<c/>", placed: model };
      chart.load("name");
      await context.sync();
      expect(model.origin).not.toBeNull();
      chart.axes.valueAxis.visible = false;
      await context.sync();
      expect(model.origin).toBeNull();
    });
  });

  test.each<[string, (chart: Excel.Chart) => void, string]>([
    [
      "a marker that is too large",
      (chart) => (chart.series.getItemAt(0).markerSize = 73),
      "InvalidArgument",
    ],
    [
      "a colour that is none",
      (chart) => (chart.title.format.font.color = "blågrøn"),
      "InvalidArgument",
    ],
    ["a legend somewhere else", (chart) => (chart.legend.position = "Invalid"), "InvalidArgument"],
    [
      "a series that is not there",
      (chart) => chart.series.getItemAt(9).load("name"),
      "ItemNotFound",
    ],
    ["data labels", (chart) => chart.dataLabels.load("position"), "ApiNotFound"],
    ["a type that the host does not draw", (chart) => (chart.chartType = "Pie"), "ApiNotFound"],
  ])("refuse %s", async (_what, use, code) => {
    const error = await errorOf(
      host.current.Excel.run(async (context) => {
        use(addChart(context));
        await context.sync();
      })
    );
    expect(error.code).toBe(code);
  });
});

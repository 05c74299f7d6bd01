import { COLOR_NAMES } from "../../../host/protocol/colorNames";
import { errorOf, hostPerTest } from "../protocol/support";

const host = hostPerTest();

type Sheet = Excel.Worksheet;

interface Colored {
  color: string;
  load(names: string): unknown;
}

/** Everything that has a colour, by the member that sets it. */
const PLACES: readonly [string, (sheet: Sheet) => Colored][] = [
  ["RangeFont", (sheet) => sheet.getRange("A1").format.font],
  ["RangeFill", (sheet) => sheet.getRange("A1").format.fill],
  ["RangeBorder", (sheet) => sheet.getRange("A1").format.borders.getItem("EdgeTop")],
  ["ConditionalRangeFont", (sheet) => conditional(sheet).font],
  ["ConditionalRangeFill", (sheet) => conditional(sheet).fill],
  ["ConditionalRangeBorder", (sheet) => conditional(sheet).borders.getItem("EdgeTop")],
  ["ChartFont", (sheet) => chartOf(sheet).title.format.font],
  ["ChartBorder", (sheet) => chartOf(sheet).format.border],
  ["ChartLineFormat", (sheet) => chartOf(sheet).series.getItemAt(0).format.line],
  ["ChartGridlines", (sheet) => chartOf(sheet).axes.valueAxis.majorGridlines.format.line],
];

function conditional(sheet: Sheet): Excel.ConditionalRangeFormat {
  return sheet.getRange("A1").conditionalFormats.add("Custom").custom.format;
}

function chartOf(sheet: Sheet): Excel.Chart {
  return sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns");
}

function onSheet<R>(use: (sheet: Sheet, context: Excel.RequestContext) => Promise<R>): Promise<R> {
  return host.current.Excel.run((context) => use(context.workbook.worksheets.getFirst(), context));
}

describe("colours by name", () => {
  test("are those of HTML, with both spellings of grey", () => {
    expect(COLOR_NAMES.size).toBe(148);
    const some = ["aqua", "lightgray", "darkmagenta", "papayawhip", "rebeccapurple", "crimson"];
    expect(some.map((name) => COLOR_NAMES.get(name))).toEqual([
      "#00FFFF",
      "#D3D3D3",
      "#8B008B",
      "#FFEFD5",
      "#663399",
      "#DC143C",
    ]);
    const greys = [...COLOR_NAMES.keys()].filter((name) => name.includes("grey"));
    expect(greys).toHaveLength(7);
    for (const name of greys)
      expect(COLOR_NAMES.get(name)).toBe(COLOR_NAMES.get(name.replace("grey", "gray")));
  });

  test.each(PLACES)("%s takes them in any case and gives #RRGGBB back", async (_what, place) => {
    await onSheet(async (sheet, context) => {
      for (const name of ["lightgray", "DarkMagenta", "LIGHTBLUE"]) {
        const colored = place(sheet);
        colored.color = name;
        colored.load("color");
        await context.sync();
        expect(colored.color).toBe(COLOR_NAMES.get(name.toLowerCase()));
      }
    });
  });

  test.each(PLACES)("%s refuses what is no colour", async (_what, place) => {
    for (const wrong of ["lightgrau", "#12", "rgb(1,2,3)", "light gray", "#GGGGGG"]) {
      const attempt = onSheet(async (sheet, context) => {
        place(sheet).color = wrong;
        await context.sync();
      });
      expect((await errorOf(attempt)).code).toBe("InvalidArgument");
    }
  });

  test("tabs and markers take them", async () => {
    await onSheet(async (sheet, context) => {
      sheet.tabColor = "Tomato";
      const series = chartOf(sheet).series.getItemAt(0);
      series.markerBackgroundColor = "SeaGreen";
      series.markerForegroundColor = "peru";
      sheet.load("tabColor");
      series.load("markerBackgroundColor,markerForegroundColor");
      await context.sync();
      expect([sheet.tabColor, series.markerBackgroundColor, series.markerForegroundColor]).toEqual([
        "#FF6347",
        "#2E8B57",
        "#CD853F",
      ]);
    });
  });

  test("tabs, rules and charts give back from the file what they were given by name", async () => {
    await onSheet(async (sheet, context) => {
      sheet.tabColor = "Tomato";
      const { rule, format: look } = sheet.getRange("A1").conditionalFormats.add("Custom").custom;
      rule.formula = "=TRUE";
      look.font.color = "DarkMagenta";
      look.fill.color = "lightgray";
      look.borders.getItem("EdgeTop").color = "SEAGREEN";
      const chart = chartOf(sheet);
      chart.title.text = "Titel";
      chart.title.format.font.color = "Crimson";
      chart.format.border.color = "peru";
      chart.axes.valueAxis.majorGridlines.format.line.color = "PapayaWhip";
      const series = chart.series.getItemAt(0);
      series.format.line.color = "RebeccaPurple";
      series.markerStyle = "Circle";
      series.markerBackgroundColor = "LightSlateGrey";
      series.markerForegroundColor = "aqua";
      await context.sync();
    });
    await host.current.open(await host.current.save());
    const found = await onSheet(async (sheet, context) => {
      const look = sheet.getRange("A1").conditionalFormats.getItemAt(0).custom.format;
      const chart = sheet.charts.getItemAt(0);
      const series = chart.series.getItemAt(0);
      const colored = [
        look.font.load("color"),
        look.fill.load("color"),
        look.borders.getItem("EdgeTop").load("color"),
        chart.title.format.font.load("color"),
        chart.format.border.load("color"),
        chart.axes.valueAxis.majorGridlines.format.line.load("color"),
        series.format.line.load("color"),
      ];
      sheet.load("tabColor");
      series.load("markerBackgroundColor,markerForegroundColor");
      await context.sync();
      return [
        sheet.tabColor,
        ...colored.map(({ color }) => color),
        series.markerBackgroundColor,
        series.markerForegroundColor,
      ];
    });
    const names = [
      ...["tomato", "darkmagenta", "lightgray", "seagreen", "crimson", "peru", "papayawhip"],
      ...["rebeccapurple", "lightslategray", "aqua"],
    ];
    expect(found).toEqual(names.map((name) => COLOR_NAMES.get(name)));
  });

  test("every one comes back from the file as font, fill and border", async () => {
    const names = [...COLOR_NAMES.keys()];
    const written = (name: string, at: number): string =>
      [name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)][at % 3] ?? name;
    await onSheet(async (sheet, context) => {
      names.forEach((name, row) => {
        const { format } = sheet.getCell(row, 0);
        format.fill.color = written(name, row);
        format.font.color = written(name, row + 1);
        format.borders.getItem("EdgeLeft").color = written(name, row + 2);
      });
      await context.sync();
    });
    await host.current.open(await host.current.save());
    const found = await onSheet(async (sheet, context) => {
      const formats = names.map((_, row) =>
        sheet.getCell(row, 0).format.load("fill/color,font/color")
      );
      const left = formats.map((format) => format.borders.getItem("EdgeLeft").load("color"));
      await context.sync();
      return formats.map(({ fill, font }, row) => [fill.color, font.color, left[row]?.color]);
    });
    const color = (name: string): string | undefined => COLOR_NAMES.get(name);
    expect(found).toEqual(names.map((name) => [color(name), color(name), color(name)]));
  });
});

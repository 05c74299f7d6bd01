import { plainWorkbook } from "../file/fixtures/plainWorkbook";
import { errorOf, hostPerTest } from "../protocol/support";

const host = hostPerTest({ requirementSet: "1.20" });

interface Place {
  context: Excel.RequestContext;
  sheet: Excel.Worksheet;
  range: Excel.Range;
  table: Excel.Table;
  chart: Excel.Chart;
}

/** Runs on a sheet with a table of A, 1 and B, 2 and a line chart of it. */
function onPlace(use: (place: Place) => unknown): Promise<void> {
  return host.current.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    use({
      context,
      sheet,
      range: sheet.getRange("A1:B3"),
      table: sheet.tables.getItem("T"),
      chart: sheet.charts.getItemAt(0),
    });
    await context.sync();
  });
}

beforeEach(() =>
  host.current.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["Navn", "Tal"],
      ["A", 1],
      ["B", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "T";
    sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
    await context.sync();
  })
);

/** What Excel can and this host cannot do whole, and the member that its answer names. */
const NOT_HERE: readonly [string, string, (place: Place) => unknown][] = [
  // Further chart types.
  ...(
    [
      "Pie",
      "Doughnut",
      "Area",
      "AreaStacked",
      "ColumnStacked",
      "BarStacked100",
      "Radar",
      "Bubble",
    ] as const
  ).map((type): [string, string, (place: Place) => unknown] => [
    `a ${type} chart`,
    `ChartType.${type}`,
    ({ sheet, range }) => sheet.charts.add(type, range),
  ]),
  ["a chart turned into a pie", "ChartType.Pie", ({ chart }) => (chart.chartType = "Pie")],
  [
    "a series of another type than its chart",
    "ChartSeries.chartType",
    ({ chart }) => (chart.series.getItemAt(0).chartType = "ColumnClustered"),
  ],
  [
    "a grey line",
    "ChartLineFormat.lineStyle",
    ({ chart }) => (chart.series.getItemAt(0).format.line.lineStyle = "Grey25"),
  ],
  [
    "a grey frame",
    "ChartBorder.lineStyle",
    ({ chart }) => (chart.format.border.lineStyle = "Grey50"),
  ],
  [
    "a picture for a marker",
    "ChartSeries.markerStyle",
    ({ chart }) => (chart.series.getItemAt(0).markerStyle = "Picture"),
  ],
  [
    "a legend in a place of its own",
    "ChartLegend.position",
    ({ chart }) => (chart.legend.position = "Custom"),
  ],
  [
    "a legend's fill",
    "ChartLegendFormat.fill",
    ({ chart }) => chart.legend.format.fill.setSolidColor("red"),
  ],
  [
    "an axis of series",
    "ChartAxes.getItem",
    ({ chart }) => chart.axes.getItem("Series").load("type"),
  ],
  [
    "a secondary axis",
    "ChartAxes.getItem",
    ({ chart }) => chart.axes.getItem("Value", "Secondary").load("type"),
  ],
  [
    "sizes of bubbles",
    "ChartSeries.getDimensionValues",
    ({ chart }) => chart.series.getItemAt(0).getDimensionValues("BubbleSizes"),
  ],
  ["labels of data", "Chart.dataLabels", ({ chart }) => (chart.dataLabels.showValue = true)],
  // Other kinds of conditional formats.
  ...(
    [
      "IconSet",
      "DataBar",
      "ColorScale",
      "TopBottom",
      "PresetCriteria",
      "ContainsText",
      "CellValue",
    ] as const
  ).map((type): [string, string, (place: Place) => unknown] => [
    `a conditional format by ${type}`,
    `ConditionalFormatCollection.add "${type}"`,
    ({ range }) => range.conditionalFormats.add(type),
  ]),
  [
    "the icons of a format",
    "ConditionalFormat.iconSet",
    ({ range }) => range.conditionalFormats.add("Custom").iconSet.load("style"),
  ],
  // Cell styles by name.
  ["a cell style", 'Range.style "Good"', ({ range }) => (range.style = "Good")],
  ["the list of styles", "Workbook.styles", ({ context }) => context.workbook.styles.add("Mine")],
  // Header and totals rows.
  ["a totals row", "Table.showTotals", ({ table }) => (table.showTotals = true)],
  ["no header row", "Table.showHeaders", ({ table }) => (table.showHeaders = false)],
  // Filters other than by values.
  ...(
    ["Custom", "TopItems", "BottomPercent", "CellColor", "FontColor", "Icon", "Dynamic"] as const
  ).map((filterOn): [string, string, (place: Place) => unknown] => [
    `a filter by ${filterOn}`,
    `FilterCriteria.filterOn "${filterOn}"`,
    ({ table }) => table.columns.getItem("Tal").filter.apply({ filterOn, criterion1: ">1" }),
  ]),
  [
    "a filter's own way",
    "Filter.applyTopItemsFilter",
    ({ table }) => table.columns.getItem("Tal").filter.applyTopItemsFilter(1),
  ],
  [
    "a filter by a custom criterion",
    "Filter.applyCustomFilter",
    ({ table }) => table.columns.getItem("Tal").filter.applyCustomFilter(">1"),
  ],
  [
    "a filter by months",
    "FilterDatetime.specificity",
    ({ table }) =>
      table.columns
        .getItem("Tal")
        .filter.applyValuesFilter([{ date: "2026-01-31", specificity: "Month" }]),
  ],
  [
    "a filter of the table by a custom criterion",
    'FilterCriteria.filterOn "Custom"',
    ({ table }) => table.autoFilter.apply("A1:B3", 1, { filterOn: "Custom", criterion1: ">1" }),
  ],
  // Sheet filters.
  ["a sheet's filter", "Worksheet.autoFilter", ({ sheet, range }) => sheet.autoFilter.apply(range)],
  [
    "a sheet's filter read",
    "Worksheet.autoFilter",
    ({ sheet }) => sheet.autoFilter.load("enabled"),
  ],
  ["a sheet's filter taken off", "Worksheet.autoFilter", ({ sheet }) => sheet.autoFilter.remove()],
  // And the rest of what takes an argument.
  [
    "a double underline",
    "RangeFont.underline",
    ({ range }) => (range.format.font.underline = "Double"),
  ],
  [
    "a double underline by a rule",
    "ConditionalRangeFont.underline",
    ({ range }) => (range.conditionalFormats.add("Custom").custom.format.font.underline = "Double"),
  ],
  [
    "a diagonal border",
    "RangeBorderCollection.getItem",
    ({ range }) => (range.format.borders.getItem("DiagonalUp").style = "Continuous"),
  ],
  [
    "removed hyperlinks",
    'Range.clear "RemoveHyperlinks"',
    ({ range }) => range.clear("RemoveHyperlinks"),
  ],
  [
    "cells set to what their controls start with",
    'Range.clear "ResetContents"',
    ({ range }) => range.clear("ResetContents"),
  ],
  [
    "a copy of widths",
    'Range.copyFrom "ColumnWidths"',
    ({ sheet }) => sheet.getRange("F1").copyFrom("A1:B3", "ColumnWidths" as "Link"),
  ],
  [
    "a filter by a part of what a cell holds",
    "FilterCriteria.subField",
    ({ table }) =>
      table.columns
        .getItem("Tal")
        .filter.apply({ filterOn: "Values", values: ["1"], subField: "name" }),
  ],
  [
    "a copy that links",
    'Range.copyFrom "Link"',
    ({ sheet }) => sheet.getRange("F1").copyFrom("A1:B3", "Link"),
  ],
  [
    "rows below the table",
    "TableRowCollection.add",
    ({ table }) => table.rows.add(undefined, [["C", 3]], false),
  ],
  [
    "a sort by colour",
    'SortField.sortOn "CellColor"',
    ({ table }) => table.sort.apply([{ key: 0, sortOn: "CellColor", color: "red" }]),
  ],
  [
    "a sort of texts as numbers",
    "SortField.dataOption",
    ({ table }) => table.sort.apply([{ key: 0, dataOption: "TextAsNumber" }]),
  ],
  [
    "a sort of columns",
    "RangeSort.apply",
    ({ sheet }) => sheet.getRange("D1:E2").sort.apply([{ key: 0 }], false, false, "Columns"),
  ],
  [
    "other headers on the first page",
    "HeaderFooterGroup.state",
    ({ sheet }) => (sheet.pageLayout.headersFooters.state = "FirstAndDefault"),
  ],
  [
    "a link to another workbook",
    "links to other workbooks",
    ({ sheet }) => (sheet.getRange("F1").formulas = [["='[Bog.xlsx]Ark1'!A1"]]),
  ],
];

test.each(NOT_HERE)("%s answers ApiNotFound: %s", async (what, named, use) => {
  const before = structuredClone(plainWorkbook(host.current.workbook));
  const error = await errorOf(onPlace(use));
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain(named);
  // A rule that was added before the refused call stays: a batch is no transaction.
  if (/by a rule|icons of/.test(what)) return;
  expect(structuredClone(plainWorkbook(host.current.workbook))).toEqual(before);
});

test.each<[string, (place: Place) => unknown]>([
  ["a style that is not a word", ({ range }) => (range.style = 1 as unknown as string)],
  [
    "a filter by nothing of Excel's",
    ({ table }) => table.columns.getItem("Tal").filter.apply({ filterOn: "Mood" as "Custom" }),
  ],
  [
    "a kind of conditional format that no one knows",
    ({ range }) => range.conditionalFormats.add("Mood" as "Custom"),
  ],
  [
    "an underline that no one knows",
    ({ range }) => (range.format.font.underline = "Mood" as "Single"),
  ],
  ["a chart of no type of Excel's", ({ sheet, range }) => sheet.charts.add("Mood" as "Pie", range)],
  ["a chart of an invalid type", ({ sheet, range }) => sheet.charts.add("Invalid", range)],
  [
    "a series of no type of Excel's",
    ({ chart }) => (chart.series.getItemAt(0).chartType = "Mood" as "Pie"),
  ],
  [
    "criteria for no column",
    ({ table }) =>
      table.autoFilter.apply("A1:B3", undefined, { filterOn: "Values", values: ["1"] }),
  ],
  [
    "a flag that is not one",
    ({ range }) => range.getTables("yes" as unknown as boolean).load("items"),
  ],
  ["a filter of cells that are not the table's", ({ table }) => table.autoFilter.apply("D1:E3", 0)],
])("%s is an invalid argument", async (_what, use) => {
  expect((await errorOf(onPlace(use))).code).toBe("InvalidArgument");
});

test("every type of chart that Excel has a word for is made or not here", async () => {
  const { ChartType } = host.current.Excel;
  const words = Object.values(ChartType).filter((word) => word !== ChartType.invalid);
  expect(words.length).toBeGreaterThan(70);
  const made: string[] = [];
  for (const word of words) {
    try {
      await onPlace(({ chart }) => (chart.chartType = word));
      made.push(word);
    } catch (error) {
      expect(error).toMatchObject({ code: "ApiNotFound" });
    }
  }
  expect(made.sort()).toEqual(
    ["BarClustered", "ColumnClustered", "Line", "LineMarkers", "XYScatter", "XYScatterLines"].sort()
  );
});

/** Objects of several fields, each with one that Excel's has not. */
const UNKNOWN_FIELDS: readonly [string, (place: Place) => unknown][] = [
  [
    "an alert",
    ({ range }) =>
      (range.dataValidation.errorAlert = loose({
        ...{ message: "", showAlert: true, style: "Stop", title: "" },
        colour: "red",
      })),
  ],
  [
    "a prompt",
    ({ range }) =>
      (range.dataValidation.prompt = loose({ message: "", showPrompt: true, title: "", style: 1 })),
  ],
  ["a rule", ({ range }) => (range.dataValidation.rule = loose({ number: { formula1: 1 } }))],
  [
    "a rule's list",
    ({ range }) =>
      (range.dataValidation.rule = loose({ list: { source: "a,b", dropDown: false } })),
  ],
  [
    "a rule's formula",
    ({ range }) =>
      (range.dataValidation.rule = loose({ custom: { formula: "=A1", strict: true } })),
  ],
  [
    "a rule's comparison",
    ({ range }) =>
      (range.dataValidation.rule = loose({
        decimal: { formula1: 1, operator: "EqualTo", formula3: 2 },
      })),
  ],
  ["a zoom", ({ sheet }) => (sheet.pageLayout.zoom = loose({ scale: 50, pages: 1 }))],
  ["margins", ({ sheet }) => sheet.pageLayout.setPrintMargins("Points", loose({ middle: 1 }))],
  ["a sort", ({ table }) => table.sort.apply([loose({ key: 0, descending: true })])],
  [
    "criteria",
    ({ table }) =>
      table.columns
        .getItem("Tal")
        .filter.apply(loose({ filterOn: "Values", values: ["1"], value: "2" })),
  ],
  ["protection", ({ sheet }) => sheet.protection.protect(loose({ allowEverything: true }))],
];

/** As the types would not have it. */
function loose(value: object): never {
  return value as never;
}

test.each(UNKNOWN_FIELDS)("%s with a field that Excel has not is refused", async (_what, use) => {
  const before = structuredClone(plainWorkbook(host.current.workbook));
  expect((await errorOf(onPlace(use))).code).toBe("InvalidArgument");
  expect(structuredClone(plainWorkbook(host.current.workbook))).toEqual(before);
});

test("a standard size is only ever set to true, as the documentation says", async () => {
  await onPlace(({ range }) => {
    range.format.rowHeight = 30;
    range.format.columnWidth = 90;
    range.format.useStandardHeight = false;
    range.format.useStandardWidth = false;
  });
  const sizes = (): unknown[] => {
    const [sheet] = host.current.workbook.sheets;
    return [sheet?.rows.get(0)?.height, sheet?.columns.get(0)?.widthPx];
  };
  expect(sizes()).toEqual([30, 120]);
  await onPlace(({ range }) => {
    range.format.useStandardHeight = true;
    range.format.useStandardWidth = true;
  });
  expect(sizes()).toEqual([null, null]);
});

test("what is as it should be already is no refusal", async () => {
  await onPlace(({ range, table, chart, sheet }) => {
    range.style = "Normal";
    table.showTotals = false;
    table.showHeaders = true;
    chart.series.getItemAt(0).chartType = "Line";
    sheet.pageLayout.headersFooters.state = "Default";
  });
});

test("a filter in the file that is not by values is not called none", async () => {
  const [table] = host.current.workbook.sheets[0]!.tables;
  table!.filterXml =
    '<filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn>';
  const criteria = onPlace((place) => place.table.columns.getItem("Tal").filter.load("criteria"));
  expect((await errorOf(criteria)).message).toContain("Filter.criteria");
  await onPlace((place) => place.table.columns.getItem("Navn").filter.load("criteria"));
});

test("a table without its buttons gets them by its filter", async () => {
  await onPlace(({ table }) => {
    table.showFilterButton = false;
    table.autoFilter.apply("A1:B3");
  });
  expect(host.current.workbook.sheets[0]?.tables[0]?.showFilterButton).toBe(true);
});

test.each<[string, string, (table: Excel.Table) => void]>([
  [
    "of another kind",
    "ApiNotFound",
    (table) => table.autoFilter.apply("A1:B3", 1, { filterOn: "Custom", criterion1: ">1" }),
  ],
  [
    "of a column that is not there",
    "InvalidArgument",
    (table) => table.autoFilter.apply("A1:B3", 2, { filterOn: "Values", values: ["1"] }),
  ],
  ["without criteria", "InvalidArgument", (table) => table.autoFilter.apply("A1:B3", 1)],
])("a filter %s gives a table no buttons", async (_what, code, apply) => {
  await onPlace(({ table }) => (table.showFilterButton = false));
  const error = await errorOf(onPlace(({ table }) => apply(table)));
  expect(error.code).toBe(code);
  expect(host.current.workbook.sheets[0]?.tables[0]?.showFilterButton).toBe(false);
});

test("every paper that Excel has a word for comes back from the file", async () => {
  const papers = Object.values(host.current.Excel.PaperType);
  expect(papers).toHaveLength(41);
  for (const paper of papers) {
    await onPlace(({ sheet }) => (sheet.pageLayout.paperSize = paper));
    await host.current.open(await host.current.save());
    let found = "";
    await host.current.Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getFirst().pageLayout.load("paperSize");
      await context.sync();
      found = layout.paperSize;
    });
    expect(found).toBe(paper);
  }
});

import { chartData } from "../../../../host/browser/charts/chartData";
import { newChart, newSeries } from "../../../../host/objects/chart/newChart";
import { CellError, type CellValue } from "../../../../host/workbook/cell";
import { HostWorkbook } from "../../../../host/workbook/HostWorkbook";
import { ensureColumn, ensureRow } from "../../../../host/workbook/layout";
import type { Chart } from "../../../../host/workbook/model";

const NA = CellError.of("#N/A");

/** A workbook with cells from A1 on, and a chart of column B over column A. */
function chartOver(rows: readonly (readonly CellValue[])[], change: Partial<Chart> = {}) {
  const workbook = HostWorkbook.empty("Ark1");
  const sheet = workbook.sheets[0]!;
  rows.forEach((row, at) =>
    row.forEach((value, column) => sheet.cells.setValue(at, column, value))
  );
  const type = change.type ?? "LineMarkers";
  const chart: Chart = {
    ...newChart("1", "Diagram 1", type),
    series: [
      {
        ...newSeries("0", "", type),
        nameFormula: "Ark1!$B$1",
        categoriesFormula: `Ark1!$A$2:$A$${rows.length}`,
        valuesFormula: `Ark1!$B$2:$B$${rows.length}`,
      },
    ],
    ...change,
  };
  return { workbook, sheet, chart };
}

const ys = (data: ReturnType<typeof chartData>) => data.series[0]?.points.map(({ y }) => y);

describe("values", () => {
  const rows = [
    ["", "Score"],
    ["a", 1],
    ["b", null],
    ["c", NA],
    ["d", "tekst"],
    ["e", true],
  ];

  it.each([
    ["NotPlotted", [1, null, null, 0, 1]],
    ["Zero", [1, 0, 0, 0, 1]],
    ["Interpolated", [1, 0, 1]],
  ] as const)("empty cells and #N/A as %s", (displayBlanksAs, expected) => {
    const { workbook, chart } = chartOver(rows, { displayBlanksAs });
    expect(ys(chartData(workbook, chart, "da-DK"))).toEqual(expected);
  });

  it("are the cells' values now, not those when it was made", () => {
    const { workbook, sheet, chart } = chartOver(rows);
    sheet.cells.setValue(1, 1, 5);
    sheet.cells.setValue(0, 1, "Nyt navn");
    const data = chartData(workbook, chart, "da-DK");
    expect(data.series[0]).toMatchObject({ name: "Nyt navn" });
    expect(ys(data)?.[0]).toBe(5);
  });
});

describe("hidden cells", () => {
  const rows = [
    ["", "S"],
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ];
  it.each([
    [true, ["a", "c"], [1, 3]],
    [false, ["a", "b", "c"], [1, 2, 3]],
  ])("plotVisibleOnly %s", (plotVisibleOnly, categories, values) => {
    const { workbook, sheet, chart } = chartOver(rows, { plotVisibleOnly });
    ensureRow(sheet, 2).hidden = true;
    const data = chartData(workbook, chart, "da-DK");
    expect(data.categories).toEqual(categories);
    expect(ys(data)).toEqual(values);
  });

  it("a hidden column takes its series' values away", () => {
    const { workbook, sheet, chart } = chartOver(rows);
    ensureColumn(sheet, 1).hidden = true;
    expect(ys(chartData(workbook, chart, "da-DK"))).toEqual([]);
  });
});

describe("categories", () => {
  const dates = [
    ["", "S"],
    [46010, 1],
    [46000, 2],
  ];
  const withDates = (change: Partial<Chart> = {}) => {
    const made = chartOver(dates, change);
    const style = made.workbook.styles.derive(0, { numberFormat: "dd-mm-yyyy" });
    for (const row of [1, 2]) made.sheet.cells.setStyle(row, 0, style);
    return made;
  };

  it("that are dates stand on an axis of days, in order", () => {
    const { workbook, chart } = withDates();
    const data = chartData(workbook, chart, "da-DK");
    expect(data.categoryKind).toBe("date");
    expect(data.series[0]?.points).toEqual([
      { x: 46000, y: 2, label: "09-12-2025" },
      { x: 46010, y: 1, label: "19-12-2025" },
    ]);
  });

  it("stay as they come where the axis is one of texts", () => {
    const { workbook, chart } = withDates();
    chart.categoryAxis.categoryType = "TextAxis";
    const data = chartData(workbook, chart, "da-DK");
    expect(data).toMatchObject({
      categoryKind: "category",
      categories: ["19-12-2025", "09-12-2025"],
    });
  });

  it("are numbered where there are none", () => {
    const { workbook, chart } = chartOver([
      ["", "S"],
      [null, 4],
      [null, 5],
    ]);
    chart.series[0]!.categoriesFormula = null;
    expect(chartData(workbook, chart, "da-DK").categories).toEqual(["1", "2"]);
  });

  it("that are plain numbers are categories", () => {
    const { workbook, chart } = chartOver([
      ["", "S"],
      [3, 4],
      [1, 5],
    ]);
    expect(chartData(workbook, chart, "da-DK")).toMatchObject({
      categoryKind: "category",
      categories: ["3", "1"],
    });
  });
});

describe("a scatter chart", () => {
  it.each([
    [
      "numbers",
      [
        [10, 1],
        [20, 2],
      ],
      [10, 20],
    ],
    [
      "texts, which Excel numbers",
      [
        ["a", 1],
        ["b", 2],
      ],
      [1, 2],
    ],
    [
      "a number that is missing",
      [
        [10, 1],
        [null, 2],
      ],
      [10],
    ],
  ])("over %s", (_what, cells, xs) => {
    const { workbook, chart } = chartOver([["x", "y"], ...cells], { type: "XYScatter" });
    const data = chartData(workbook, chart, "da-DK");
    expect(data.series[0]?.points.map(({ x }) => x)).toEqual(xs);
  });
});

it.each([
  ["da-DK", "Serie1"],
  ["en-US", "Series1"],
])("a series without a name in %s", (locale, name) => {
  const { workbook, chart } = chartOver([
    [null, null],
    ["a", 1],
  ]);
  expect(chartData(workbook, chart, locale).series[0]?.name).toBe(name);
});

it("a reference to nothing draws nothing", () => {
  const { workbook, chart } = chartOver([
    ["", "S"],
    ["a", 1],
  ]);
  chart.series[0]!.valuesFormula = "#REF!";
  expect(ys(chartData(workbook, chart, "da-DK"))).toEqual([]);
});

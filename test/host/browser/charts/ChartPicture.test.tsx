/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { ChartPicture } from "../../../../host/browser/charts/ChartPicture";
import { newChart } from "../../../../host/objects/chart/newChart";
import { seriesOfCells } from "../../../../host/objects/chart/seriesOfCells";
import { CellError } from "../../../../host/workbook/cell";
import { HostWorkbook } from "../../../../host/workbook/HostWorkbook";
import type { Chart } from "../../../../host/workbook/model";

const ROWS = [
  ["Dato", "Borger", "Kollega"],
  ["17-06", 1, 2],
  ["29-06", CellError.of("#N/A"), 3],
  ["16-07", 4, 5],
];

function setUp(type: Chart["type"], change: (chart: Chart) => void = () => undefined) {
  const workbook = HostWorkbook.empty("Ark1");
  const sheet = workbook.sheets[0]!;
  ROWS.forEach((row, at) =>
    row.forEach((value, column) => sheet.cells.setValue(at, column, value))
  );
  const chart = newChart("1", "Kurve", type);
  chart.series = seriesOfCells(sheet, { top: 0, left: 0, bottom: 3, right: 2 }, "Columns", type);
  change(chart);
  const picture = (version: number) => (
    <ChartPicture workbook={workbook} chart={chart} locale="da-DK" version={version} />
  );
  const view = render(picture(1));
  const texts = () =>
    [...view.container.querySelectorAll("svg text")].map((each) => each.textContent);
  return { sheet, chart, view, texts, picture };
}

const TYPES: readonly Chart["type"][] = [
  "Line",
  "LineMarkers",
  "ColumnClustered",
  "BarClustered",
  "XYScatter",
  "XYScatterLines",
];

it.each(TYPES)("%s is one image with title, series and values in words", (type) => {
  setUp(type, (chart) => (chart.title = "Udvikling"));
  screen.getByRole("img", {
    name: "Udvikling",
    description: /Borger: .*1.*Kollega: .*2.*3.*5/,
  });
});

it("says that a value is missing, and names a chart without a title", () => {
  setUp("LineMarkers");
  screen.getByRole("img", {
    name: "Diagram Kurve",
    description:
      "Borger: 17-06: 1; 29-06: ingen værdi; 16-07: 4. Kollega: 17-06: 2; 29-06: 3; 16-07: 5.",
  });
});

it("shows a changed cell once the version rises", () => {
  const { sheet, view, picture } = setUp("LineMarkers");
  sheet.cells.setValue(3, 1, 9);
  view.rerender(picture(1));
  screen.getByRole("img", { description: /16-07: 4/ });
  view.rerender(picture(2));
  screen.getByRole("img", { description: /16-07: 9/ });
});

it("breaks the line at a gap and draws a marker for every point", () => {
  const { view } = setUp("LineMarkers", (chart) => {
    chart.legend.visible = false;
    for (const series of chart.series) series.lineColor = "#112233";
  });
  const [borger, kollega] = [...view.container.querySelectorAll('path[stroke="#112233"]')]
    .filter((path) => path.getAttribute("fill") === "none")
    .map((path) => path.getAttribute("d") ?? "");
  // A point alone on each side of the gap has no line.
  expect(borger).toBe("");
  expect(kollega?.match(/L/g)).toHaveLength(2);
  expect(view.container.querySelectorAll('path[transform^="translate"]')).toHaveLength(5);
});

it("draws a bar for every value", () => {
  const { view } = setUp("ColumnClustered", (chart) => (chart.legend.visible = false));
  expect(view.container.querySelectorAll("rect.visx-bar")).toHaveLength(5);
});

it("labels the axes from minimum to maximum, and leaves an invisible one out", () => {
  const { texts } = setUp("LineMarkers", (chart) => {
    Object.assign(chart.valueAxis, { minimum: 1, maximum: 5, majorUnit: 2, numberFormat: "0.0" });
    chart.categoryAxis.visible = false;
    chart.legend.visible = false;
  });
  expect(texts()).toEqual(["1,0", "3,0", "5,0"]);
});

it("leaves out what lies outside the axis, markers as well", () => {
  const { view } = setUp("LineMarkers", (chart) => {
    chart.valueAxis.maximum = 3;
    chart.legend.visible = false;
  });
  expect(view.container.querySelectorAll('path[transform^="translate"]')).toHaveLength(3);
});

it("names the series in the legend where there is one", () => {
  expect(setUp("Line").texts()).toEqual(expect.arrayContaining(["Borger", "Kollega"]));
});

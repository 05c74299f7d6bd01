import { Axis } from "../../../../../host/browser/grid/layout/Axis";
import { areaBox, cutTo } from "../../../../../host/browser/grid/layout/areaBox";
import { gridGeometry, hitTest } from "../../../../../host/browser/grid/layout/gridGeometry";
import { linesInView, panesOf } from "../../../../../host/browser/grid/layout/panes";
import { scrollToShow } from "../../../../../host/browser/grid/layout/scrollToShow";
import { carryOver } from "../../../../../host/browser/grid/layout/sheetAxes";
import { visibleSpan } from "../../../../../host/browser/grid/layout/visibleSpan";
import { HostWorkbook } from "../../../../../host/workbook/HostWorkbook";

const rows = new Axis(1000, 20, []);
const columns = new Axis(100, 64, []);
const none = { rows: 0, columns: 0 };

function sheetWith(freeze: { rows: number; columns: number } | null) {
  const sheet = HostWorkbook.empty().sheets[0]!;
  sheet.freeze = freeze;
  return { sheet, rows, columns };
}

describe("visibleSpan", () => {
  const all = { first: 0, last: 999 };

  it.each([
    ["at the top", 0, 100, { first: 0, last: 11 }],
    ["further down", 1000, 1100, { first: 44, last: 59 }],
    ["of nothing", 50, 50, { first: 0, last: -1 }],
  ])("is whole blocks with one more on either side, %s", (_, from, to, span) => {
    expect(visibleSpan(rows, from, to, all, 4)).toEqual(span);
  });

  it("stays the same while scrolling within a block", () => {
    const spans = [1000, 1010, 1019].map((from) => visibleSpan(rows, from, from + 100, all, 4));
    expect(new Set(spans.map((span) => JSON.stringify(span))).size).toBe(1);
  });

  it("stays within its limits", () => {
    expect(visibleSpan(rows, 0, 5000, { first: 3, last: 9 }, 4)).toEqual({ first: 3, last: 9 });
  });
});

describe("scrollToShow", () => {
  it.each([
    ["in view", 10, 100, 100],
    ["frozen", 2, 4000, 4000],
    ["above", 10, 1000, 140],
    ["below", 100, 0, 1660],
  ])("moves as little as it can for a line %s", (_, line, scroll, expected) => {
    expect(scrollToShow(rows, line, scroll, 300, 3)).toBe(expected);
  });

  it.each([
    ["in view", 10, 100, 100],
    ["at the very top", 3, 1000, 0],
    ["above", 100, 5000, 1865],
    ["below", 100, 0, 1865],
  ])("leaves a quarter of the window before a line %s", (_, line, scroll, expected) => {
    expect(scrollToShow(rows, line, scroll, 300, 3, "quarter")).toBe(expected);
  });

  it("shows the beginning of a line that is larger than the window", () => {
    const large = new Axis(10, 20, [[5, 900]]);
    expect(scrollToShow(large, 5, 0, 300, 0)).toBe(100);
  });
});

describe("the window", () => {
  const geometry = gridGeometry(
    sheetWith({ rows: 2, columns: 1 }),
    { width: 500, height: 300 },
    none,
    50
  );

  it("divides into panes without gap or overlap", () => {
    const panes = panesOf(geometry, linesInView(geometry, rows, columns, { left: 0, top: 0 }));
    expect(panes.map((pane) => pane.name)).toEqual(["corner", "rows", "columns", "cells"]);
    const area = panes.reduce((sum, { width, height }) => sum + width * height, 0);
    expect(area).toBe((500 - geometry.left) * (300 - geometry.top));
  });

  it("has one pane when nothing is frozen", () => {
    const plain = gridGeometry(sheetWith(null), { width: 500, height: 300 }, none, 50);
    const panes = panesOf(plain, linesInView(plain, rows, columns, { left: 0, top: 0 }));
    expect(panes.map((pane) => pane.name)).toEqual(["cells"]);
  });

  it.each([
    ["all that are frozen", 500, 300, 2, 4],
    ["as many columns as leave room for others", 340, 300, 2, 2],
    ["as many rows", 500, 130, 1, 4],
    ["none in a window of no size", 0, 0, 0, 0],
  ])("keeps in view %s", (_, width, height, frozenRows, frozenColumns) => {
    const small = gridGeometry(sheetWith({ rows: 2, columns: 4 }), { width, height }, none, 50);
    expect(small).toMatchObject({ frozenRows, frozenColumns });
    expect(small.frozen).toEqual({ width: frozenColumns * 64, height: frozenRows * 20 });
  });

  it("keeps frozen lines in the document however far it is scrolled", () => {
    const lines = linesInView(geometry, rows, columns, { left: 3000, top: 9000 });
    expect(lines.frozenRows).toEqual({ first: 0, last: 1 });
    expect(lines.frozenColumns).toEqual({ first: 0, last: 0 });
    expect(lines.rows.first).toBeGreaterThan(440);
    expect(lines.columns.first).toBeGreaterThan(40);
  });

  it.each([
    ["a frozen cell", 10, 5, "cell", 0, 0],
    ["a scrolled cell", 70, 45, "cell", 52, 11],
    ["a row's number", -5, 45, "rowHeading", 52, 0],
    ["a column's letter", 70, -5, "columnHeading", 0, 11],
    ["the corner", -5, -5, "corner", 0, 0],
  ])("knows %s by its place", (_, x, y, zone, row, column) => {
    const at = { x: geometry.left + x, y: geometry.top + y };
    const hit = hitTest(geometry, sheetWith({ rows: 2, columns: 1 }), { left: 640, top: 1000 }, at);
    expect(hit).toMatchObject({ zone, row, column });
  });

  it.each([
    [62, 0],
    [66, 0],
    [90, null],
    [126, 1],
  ])("takes hold of a column's edge at %i", (x, edge) => {
    const at = { x: geometry.left + x, y: 5 };
    const hit = hitTest(geometry, sheetWith(null), { left: 0, top: 0 }, at);
    expect(hit.edge).toBe(edge);
  });

  it("has no headings where the sheet hides them", () => {
    const laidOut = sheetWith(null);
    laidOut.sheet.showHeadings = false;
    expect(gridGeometry(laidOut, { width: 10, height: 10 }, none, 1)).toMatchObject({
      left: 0,
      top: 0,
    });
  });
});

describe("boxes", () => {
  it("are the rectangle of their cells", () => {
    const box = areaBox({ rows, columns }, { top: 1, left: 2, bottom: 3, right: 2 });
    expect(box).toEqual({ left: 128, top: 20, width: 64, height: 60 });
  });

  it("are cut near the window, and gone when far from it", () => {
    const window = { left: 1000, top: 1000, width: 100, height: 100 };
    const endless = { left: 1050, top: 0, width: 10, height: 21_000_000 };
    expect(cutTo(endless, window)).toEqual({ left: 1050, top: 900, width: 10, height: 300 });
    expect(cutTo({ ...endless, left: 5000 }, window)).toBeNull();
  });

  it("stay at their row when rows above have grown", () => {
    const grown = new Axis(1000, 20, [[0, 60]]);
    expect(carryOver(45, rows, grown)).toBe(85);
  });
});

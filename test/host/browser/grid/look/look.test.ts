import { Axis } from "../../../../../host/browser/grid/layout/Axis";
import { borderLine } from "../../../../../host/browser/grid/look/borderLine";
import { cellContent } from "../../../../../host/browser/grid/look/cellContent";
import { LookBook } from "../../../../../host/browser/grid/look/LookBook";
import { overflow } from "../../../../../host/browser/grid/look/overflow";
import { tableLook, withTable } from "../../../../../host/browser/grid/look/tableLook";
import { tablePalette } from "../../../../../host/browser/grid/look/tablePalette";
import { CellError, type CellValue } from "../../../../../host/workbook/cell";
import { numberText } from "../../../../../host/workbook/entry/numberText";
import type { Table } from "../../../../../host/workbook/model";
import { DEFAULT_STYLE, type CellStyle } from "../../../../../host/workbook/style";

const TEN_A_LETTER = (text: string): number => text.length * 10;
const plain = { fillColor: null };
const thin = { style: "Continuous", weight: "Thin", color: "#FF0000" } as const;

describe("cellContent", () => {
  const content = (value: CellValue, shown: string, style: Partial<CellStyle>, width = 64) =>
    cellContent(value, shown, { ...DEFAULT_STYLE, ...style }, width, "da-DK", TEN_A_LETTER);

  it.each([
    [3, "3", "right"],
    ["tekst", "tekst", "left"],
    [true, "SAND", "center"],
    [CellError.of("#N/A"), "#I/T", "center"],
  ])("puts %p in the General alignment", (value, shown, side) => {
    expect(content(value, shown, {}).side).toBe(side);
  });

  it("follows an alignment that was chosen", () => {
    expect(content(3, "3", { horizontal: "Left" }).side).toBe("left");
    expect(content("a", "a", { horizontal: "Center" }).side).toBe("center");
  });

  it("fills a cell with # signs where a number in a format has no room, and keeps the number", () => {
    const drawn = content(45_000, "13-03-2023", { numberFormat: "dd-mm-yyyy" });
    expect(drawn).toMatchObject({ text: "#####", fullText: "13-03-2023", mayOverflow: false });
  });

  it("gives a General number as many decimals as there is room for", () => {
    expect(content(0.123456, "0,123456", {})).toMatchObject({
      text: "0,123",
      fullText: "0,123456",
    });
  });

  it.each([
    [12345678, 58 + 6, "1E+07"],
    [-12345678, 90, "-1,2E+07"],
    [12345678, 46, "####"],
    [1.5e-9, 50, "0"],
  ])("gives %p, which has no room, as a power of ten in %i pixels: %s", (value, width, text) => {
    expect(content(value, numberText(value, "General", "da-DK"), {}, width).text).toBe(text);
  });

  it("lets only texts run over their cell, and not wrapped ones", () => {
    expect(content("langt", "langt", {}).mayOverflow).toBe(true);
    expect(content("langt", "langt", { wrap: true }).mayOverflow).toBe(false);
    expect(content(1, "1", {}).mayOverflow).toBe(false);
  });

  it("shrinks what is to be shrunk", () => {
    expect(content("tolv tegn ok", "tolv tegn ok", { shrinkToFit: true }).shrunkTo).toBe(5);
  });

  it("takes the colour of the number format", () => {
    expect(content(-2, "-2", { numberFormat: "0;[Red]-0" }).formatColor).not.toBeNull();
    expect(content(2, "2", { numberFormat: "0;[Red]-0" }).formatColor).toBeNull();
  });
});

describe("overflow", () => {
  const columns = new Axis(10, 64, [[3, 0]]);
  const freeBut =
    (...taken: number[]) =>
    (column: number) =>
      !taken.includes(column);

  it.each([
    ["fits", 60, "left", [], 2, 2],
    ["to the right", 100, "left", [], 2, 4],
    ["as far as is free", 400, "left", [5], 2, 4],
    ["not over a neighbour", 400, "left", [3], 2, 2],
    ["to the left", 100, "right", [], 1, 2],
    ["to both sides", 150, "center", [], 1, 4],
    ["to the sheet's edge", 4000, "right", [], 0, 2],
  ] as const)("%s", (_, needed, side, taken, first, last) => {
    expect(overflow(2, needed, side, columns, freeBut(...taken))).toEqual({ first, last });
  });
});

describe("borderLine", () => {
  it.each([
    ["nothing", null, null, [plain, plain], true, false, "1px solid #E1E1E1"],
    ["hidden gridlines", null, null, [plain, plain], false, false, "1px solid transparent"],
    ["a text that runs over", null, null, [plain, plain], true, true, "1px solid transparent"],
    [
      "a filled neighbour",
      null,
      null,
      [plain, { fillColor: "#00FF00" }],
      true,
      false,
      "1px solid #00FF00",
    ],
    ["its own line", thin, null, [plain, plain], true, true, "1px solid #FF0000"],
    ["the neighbour's line", null, thin, [plain, plain], true, false, "1px solid #FF0000"],
    [
      "a thick line",
      { ...thin, weight: "Thick", color: null },
      thin,
      [plain, plain],
      true,
      false,
      "3px solid #000000",
    ],
    [
      "a double line",
      { ...thin, style: "Double" },
      null,
      [plain, plain],
      true,
      false,
      "3px double #FF0000",
    ],
  ] as const)("draws %s", (_, own, beside, fills, gridlines, open, line) => {
    expect(borderLine(own, beside, [...fills], gridlines, open)).toBe(line);
  });
});

describe("table styles", () => {
  const table: Table = {
    id: 1,
    name: "T",
    area: { top: 0, left: 0, bottom: 5, right: 2 },
    columns: [],
    showHeaders: true,
    showTotals: true,
    showFilterButton: true,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: true,
    highlightLastColumn: false,
    filterXml: "",
    insertRow: false,
  };
  const all = [
    ...Array.from({ length: 21 }, (_, index) => `TableStyleLight${index + 1}`),
    ...Array.from({ length: 28 }, (_, index) => `TableStyleMedium${index + 1}`),
    ...Array.from({ length: 11 }, (_, index) => `TableStyleDark${index + 1}`),
  ];

  it("know every built-in style, each with a look of its own", () => {
    const looks = all.map((name) => JSON.stringify(tablePalette(name)));
    expect(looks).not.toContain("null");
    expect(new Set(looks.slice(0, 49)).size).toBe(49);
  });

  it.each([null, "TableStyleLight22", "MyStyle"])("have none for %p", (name) => {
    expect(tablePalette(name)).toBeNull();
  });

  it("draw header, bands, first column and totals", () => {
    expect(tableLook(table, 0, 1)?.part).toEqual({ fill: "#4472C4", color: "#FFFFFF", bold: true });
    expect(tableLook(table, 1, 1)?.part.fill).toBe("#DAE3F3");
    expect(tableLook(table, 2, 1)?.part.fill).toBeNull();
    expect(tableLook(table, 2, 0)?.part.bold).toBe(true);
    expect(tableLook(table, 5, 1)?.part.bold).toBe(true);
  });

  it("give equal places the same look, and the cell's own format the last word", () => {
    const look = tableLook(table, 1, 1)!;
    expect(tableLook(table, 3, 1)).toBe(look);
    const style = withTable({ ...DEFAULT_STYLE, fillColor: "#123456" }, look);
    expect(style.fillColor).toBe("#123456");
  });
});

describe("LookBook", () => {
  const looks = new LookBook();
  const around = { side: "left", right: "a", bottom: "b", formatColor: null } as const;

  it("gives the same object for the same look", () => {
    const style = { ...DEFAULT_STYLE, bold: true };
    const rule = { fillColor: "#FF0000" };
    expect(looks.combine(style, null, null)).toBe(style);
    expect(looks.combine(style, null, rule)).toBe(looks.combine(style, null, rule));
    expect(looks.cssOf(style, around)).toBe(looks.cssOf(style, { ...around }));
    expect(looks.cssOf(style, around)).not.toBe(looks.cssOf(style, { ...around, side: "right" }));
  });

  it.each([
    [{}, {}],
    [
      { bold: true, italic: true },
      { fontWeight: "bold", fontStyle: "italic" },
    ],
    [{ underline: true, strikethrough: true }, { textDecoration: "underline line-through" }],
    [{ fontSize: 18 }, { fontSize: "18pt", lineHeight: "31px" }],
    [{ fillColor: "#00FF00" }, { backgroundColor: "#00FF00" }],
    [{ wrap: true }, { whiteSpace: "pre-wrap" }],
    [{ vertical: "Top" }, { alignItems: "flex-start" }],
    [{ indent: 2 }, { paddingLeft: 21 }],
  ] as const)("writes %p as CSS", (change, css) => {
    expect(looks.cssOf({ ...DEFAULT_STYLE, ...change }, around)).toMatchObject(css);
  });

  it("writes nothing that a cell is anyway", () => {
    const css = looks.cssOf({ ...DEFAULT_STYLE }, around);
    expect(css).toEqual({ borderRight: "a", borderBottom: "b" });
  });

  it("keeps a font's name from ending the CSS", () => {
    const css = looks.cssOf({ ...DEFAULT_STYLE, fontName: 'A";color:red' }, around);
    expect(css.fontFamily).toMatch(/^"Acolor:red", /);
  });
});

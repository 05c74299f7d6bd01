import { automaticHeights } from "../../../../../host/browser/grid/layout/automaticHeights";
import { columnAxis, rowAxis } from "../../../../../host/browser/grid/layout/sheetAxes";
import type { MeasureText } from "../../../../../host/browser/grid/layout/textWidth";
import { wrappedLines } from "../../../../../host/browser/grid/layout/wrappedLines";
import { HostWorkbook } from "../../../../../host/workbook/HostWorkbook";
import { ensureRow } from "../../../../../host/workbook/layout";
import { DEFAULT_STYLE } from "../../../../../host/workbook/style";

const TEN_A_LETTER: MeasureText = (text) => text.length * 10;

describe("wrappedLines", () => {
  it.each([
    ["", 1],
    ["kort", 1],
    ["to ord her", 1],
    ["det er flere ord", 2],
    ["a\nb\nc", 3],
    ["etordsomerforlangt", 2],
    ["et ordsomerforlangt", 3],
  ])("%j", (text, lines) => {
    expect(wrappedLines(text, 100, DEFAULT_STYLE, TEN_A_LETTER)).toBe(lines);
  });
});

describe("heights of rows", () => {
  function workbookWith(change: Partial<typeof DEFAULT_STYLE>, value: string) {
    const workbook = HostWorkbook.empty();
    const sheet = workbook.sheets[0]!;
    sheet.cells.setValue(2, 0, value);
    sheet.cells.setStyle(2, 0, workbook.styles.derive(0, change));
    return { workbook, sheet };
  }
  const heightsOf = ({ workbook, sheet }: ReturnType<typeof workbookWith>) =>
    automaticHeights(sheet, workbook.styles, columnAxis(sheet), TEN_A_LETTER);

  it.each([
    ["of an ordinary text", {}, "text", undefined],
    ["of a larger font", { fontSize: 18 }, "text", 31],
    ["of a text in two lines", { wrap: true }, "femte ord", 40],
    ["of a long text that does not wrap", {}, "langt".repeat(50), undefined],
    ["of a large but empty cell", { fontSize: 18 }, null, undefined],
  ] as const)("%s", (_, change, value, height) => {
    const made = workbookWith(change, value ?? "");
    if (value === null) made.sheet.cells.setValue(2, 0, null);
    expect(heightsOf(made).get(2)).toBe(height);
  });

  it("give way to a set height and to hiding", () => {
    const made = workbookWith({ fontSize: 18 }, "text");
    ensureRow(made.sheet, 2).height = 15;
    ensureRow(made.sheet, 3).hidden = true;
    const rows = rowAxis(made.sheet, made.workbook.styles, columnAxis(made.sheet), TEN_A_LETTER);
    expect(rows.sizeOf(2)).toBe(20);
    expect(rows.sizeOf(3)).toBe(0);
  });

  it("do not grow for merged cells", () => {
    const made = workbookWith({ wrap: true }, "en lang tekst her");
    made.sheet.merges.push({ top: 2, left: 0, bottom: 2, right: 5 });
    expect(heightsOf(made).size).toBe(0);
  });
});

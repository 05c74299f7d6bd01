import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { parseArea } from "../../../host/workbook/address";
import type { Shift } from "../../../host/workbook/move/shift";
import { deleteCells, insertCells } from "../../../host/workbook/move/structure";
import { saveChecked } from "../../support/saveAndReopen";
import { foreignWorkbook, partText, partTexts } from "./fixtures/foreignWorkbook";
import { fileOf } from "./fixtures/sheetsFile";

/** What a file has beside the model goes along when cells move, as in Excel. */

const SHEET = "xl/worksheets/sheet1.xml";

/** Further things with a place, in the order of the schema. */
const MORE =
  '<rowBreaks count="2" manualBreakCount="2"><brk id="2" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks>' +
  '<colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks>' +
  '<cellWatches><cellWatch r="B3"/></cellWatches><ignoredErrors><ignoredError sqref="A2:A4 C2" numberStoredAsText="1"/></ignoredErrors><drawing ';
const SPARKLINE =
  '<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Data!B2:B4</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';
const KEPT_RULE =
  '<conditionalFormatting sqref="A2:A4"><cfRule type="containsText" dxfId="0" priority="3" operator="containsText" text="x&amp;y"><formula>NOT(ISERROR(SEARCH("x&amp;y",A2)))</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B2:B4"><cfRule type="colorScale" priority="4"><colorScale><cfvo type="formula" val="$C$2"/><cfvo type="num" val="3"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>';

function open() {
  const plain = partText(foreignWorkbook(), SHEET);
  const sheet = plain
    .replace("<drawing ", MORE)
    .replace("</extLst></worksheet>", `${SPARKLINE}</worksheet>`)
    .replace("<conditionalFormatting ", `${KEPT_RULE}<conditionalFormatting `);
  const workbook = xlsxFormat.open(foreignWorkbook({ [SHEET]: sheet }), "sag.xlsx");
  return { workbook, data: workbook.sheets[0]! };
}

function saved(kind: Shift["kind"], axis: Shift["axis"], address: string): Uint8Array {
  const { workbook, data } = open();
  const area = parseArea(address);
  if (kind === "insert") insertCells(workbook, data, area, axis === "rows" ? "Down" : "Right");
  else deleteCells(workbook, data, area, axis === "rows" ? "Up" : "Left");
  const file = saveChecked(workbook);
  expect(() => xlsxFormat.open(file, "sag.xlsx")).not.toThrow();
  return file;
}

describe("rows put in above", () => {
  const file = saved("insert", "rows", "2:3");

  test.each([
    '<hyperlink ref="A4"',
    '<autoFilter ref="A1:C6"',
    '<brk id="4"',
    '<brk id="11"',
    '<brk id="2" max="1048575"',
    '<cellWatch r="B5"',
    '<ignoredError sqref="A4:A6 C4"',
    "<xm:sqref>B4:B6</xm:sqref>",
    "<xm:f>Data!B4:B6</xm:f><xm:sqref>E4</xm:sqref>",
    'SEARCH("x&amp;y",A4)',
    'val="$C$4"',
  ])("%s", (piece) => {
    const text = partText(file, SHEET).replaceAll("&quot;", '"');
    expect(text).toContain(piece);
  });

  test("notes and threads go along", () => {
    expect(partText(file, "xl/comments1.xml")).toContain('<comment ref="A4"');
    expect(partText(file, "xl/threadedComments/threadedComment1.xml")).toContain('ref="A4"');
    const drawing = partText(file, "xl/drawings/vmlDrawing1.vml");
    expect(drawing).toContain("<x:Row>3</x:Row><x:Column>0</x:Column>");
  });

  test("pictures and charts go along, their frames as they were", () => {
    const before = partText(foreignWorkbook(), "xl/drawings/drawing1.xml");
    const after = partText(saved("insert", "rows", "1:2"), "xl/drawings/drawing1.xml");
    const rows = (text: string): number[] =>
      [...text.matchAll(/<xdr:row>(\d+)<\/xdr:row>/g)].map(([, row]) => Number(row));
    expect(rows(after)).toEqual(rows(before).map((row) => row + 2));
    const plain = (text: string): string =>
      text.replace(/<xdr:row>\d+<\/xdr:row>/g, "").replace(/<\?xml[^>]*>\s*/, "");
    expect(plain(after)).toBe(plain(before));
  });

  test("what moves with its cells and keeps its size does not grow", () => {
    const picture = (text: string): string => /editAs="oneCell".*?<\/xdr:to>/s.exec(text)![0];
    const before = partText(foreignWorkbook(), "xl/drawings/drawing1.xml");
    expect(picture(partText(file, "xl/drawings/drawing1.xml"))).toBe(picture(before));
  });

  test("charts of the model are where the file says", () => {
    const { workbook, data } = open();
    insertCells(workbook, data, parseArea("1:5"), "Down");
    const charts = workbook.sheets.flatMap((sheet) => sheet.charts);
    const again = xlsxFormat.open(saveChecked(workbook), "sag.xlsx");
    const read = again.sheets.flatMap((sheet) => sheet.charts);
    expect(read.map(({ top, left }) => [top, left])).toEqual(
      charts.map(({ top, left }) => [top, left])
    );
  });
});

test("columns put in take along what stands in columns", () => {
  const file = saved("insert", "columns", "A:A");
  const text = partText(file, SHEET);
  for (const piece of [
    '<hyperlink ref="B2"',
    '<autoFilter ref="B1:D4"',
    'colId="0"',
    '<brk id="3" max="1048575"',
    '<brk id="2" max="16383"',
  ])
    expect(text).toContain(piece);
  expect(partText(file, "xl/comments1.xml")).toContain('<comment ref="B2"');
});

test("what stood in rows that are taken out goes with them, and the rest comes up", () => {
  const file = saved("delete", "rows", "2:2");
  const text = partText(file, SHEET);
  for (const gone of ["<hyperlink", "<xm:f>", "<x14:sparkline>"]) expect(text).not.toContain(gone);
  expect(text).toContain('<autoFilter ref="A1:C3"');
  expect(text).toContain('<ignoredError sqref="A2:A3"');
  expect(partText(file, "xl/comments1.xml")).not.toContain("<comment ");
  expect(partText(file, "xl/drawings/vmlDrawing1.vml")).not.toContain('ObjectType="Note"');
});

test("without a move nothing of it is written", () => {
  const { workbook, data } = open();
  data.cells.setValue(1, 1, 9.5);
  data.touch("cells");
  const before = partTexts(foreignWorkbook());
  const after = partTexts(saveChecked(workbook));
  for (const part of [
    "xl/comments1.xml",
    "xl/drawings/drawing1.xml",
    "xl/drawings/vmlDrawing1.vml",
  ])
    expect(after.get(part)).toBe(before.get(part));
});

describe("what a cell or row has in the file only", () => {
  const ROWS =
    '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><f>A1+1</f><v>2</v></c><c r="D1"><f t="array" ref="D1:D3">A1:A3*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2" vm="1" t="e"><v>#VALUE!</v></c><c r="D2"><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="C3"><extLst><ext uri="c"/></extLst></c><c r="D3"><v>6</v></c></row>' +
    '<row r="5" ht="20"><extLst><ext uri="r"/></extLst></row>';
  const CELL = '<extLst><ext uri="c"/></extLst></c>';
  const ROW = ' ht="20"><extLst><ext uri="r"/></extLst></row>';

  const after = (edit: typeof insertCells | null, at: string, direction: "Down" | "Right") => {
    const workbook = xlsxFormat.open(fileOf({ Ark: ROWS }), "");
    const sheet = workbook.sheets[0]!;
    const area = parseArea(at);
    if (edit) edit(workbook, sheet, area, direction);
    else deleteCells(workbook, sheet, area, direction === "Down" ? "Up" : "Left");
    return partText(saveChecked(workbook), SHEET);
  };

  test.each([
    [
      "a row",
      "1:1",
      "Down",
      ['<c r="D2"><f t="array" ref="D2:D4">A2:A4*2</f>', '<c r="B3" vm="1"', `<c r="C4">${CELL}`],
      `<row r="6"${ROW}`,
    ],
    [
      "a column",
      "A:A",
      "Right",
      [
        '<c r="D1"><f>B1+1</f>',
        '<c r="E1"><f t="array" ref="E1:E3">B1:B3*2</f>',
        '<c r="C2" vm="1"',
        `<c r="D3">${CELL}`,
      ],
      `<row r="5"${ROW}`,
    ],
    [
      "a block above",
      "A1:D1",
      "Down",
      ['<c r="D2"><f t="array" ref="D2:D4">A2:A4*2</f>', '<c r="B3" vm="1"', `<c r="C4">${CELL}`],
      `<row r="5"${ROW}`,
    ],
    [
      "a block beside some of the cells",
      "B2:B3",
      "Right",
      ['<c r="D1"><f t="array" ref="D1:D3">A1:A3*2</f>', '<c r="C2" vm="1"', `<c r="D3">${CELL}`],
      `<row r="5"${ROW}`,
    ],
    [
      "a cell above the first of an array formula's",
      "C1",
      "Right",
      ['<c r="D1"><f>A1+1</f>', '<c r="E1"><f t="array" ref="E1">A1:A3*2</f>', '<c r="B2" vm="1"'],
      `<row r="5"${ROW}`,
    ],
  ] as const)("goes along with cells before which %s is put in", (_, at, direction, cells, row) => {
    const text = after(insertCells, at, direction);
    for (const each of [...cells, row]) expect(text).toContain(each);
    expect(text.match(/t="array"|vm=|<extLst>/g)).toHaveLength(4);
  });

  test("goes along with cells before which others are taken out, and goes with its own", () => {
    const columns = after(null, "A:A", "Right");
    for (const each of ['<c r="C1"><f t="array" ref="C1:C3">', '<c r="A2" vm="1"', `"B3">${CELL}`])
      expect(columns).toContain(each);
    const rows = after(null, "2:3", "Down");
    expect(rows).toContain('<f t="array" ref="D1">A1*2</f>');
    expect(rows).toContain(`<row r="3"${ROW}`);
    expect(rows).not.toMatch(/vm=|uri="c"/);
  });
});

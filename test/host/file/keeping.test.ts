import { zipSync } from "fflate";
import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { parseArea } from "../../../host/workbook/address";
import type { HostSheet } from "../../../host/workbook/HostSheet";
import type { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { insertCells, renameSheet } from "../../../host/workbook/move/structure";
import { saveChecked } from "../../support/saveAndReopen";
import { foreignParts, foreignWorkbook, partText, partTexts } from "./fixtures/foreignWorkbook";
import { makeChart, makeSeries, makeTable } from "./fixtures/models";

const SHEET = "xl/worksheets/sheet1.xml";

/** What an edit of cells alone has to write. */
const CELL_PARTS = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/sharedStrings.xml",
  "xl/calcChain.xml",
  SHEET,
];

function open(changes: Record<string, string | null> = {}): {
  file: Uint8Array;
  workbook: HostWorkbook;
  data: HostSheet;
} {
  const file = foreignWorkbook(changes);
  const workbook = xlsxFormat.open(file, "sag.xlsx");
  return { file, workbook, data: workbook.sheets[0]! };
}

/** Names of the parts that differ between two files, missing ones included. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [first, second] = [partTexts(before), partTexts(after)];
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names].filter((name) => first.get(name) !== second.get(name)).sort();
}

describe("a foreign workbook", () => {
  test("saved untouched is the same, part by part", () => {
    const { file, workbook } = open();
    expect(changedParts(file, saveChecked(workbook))).toEqual([]);
  });

  test("keeps pivot table, picture, comments, control, charts and links when a cell is changed", () => {
    const { file, workbook, data } = open();
    data.cells.setValue(1, 1, 9.5);
    data.touch("cells");
    const saved = saveChecked(workbook);
    expect(changedParts(file, saved)).toEqual([...CELL_PARTS].sort());
    expect(partTexts(saved).has("xl/calcChain.xml")).toBe(false);
  });

  test("changes only the touched children of a sheet", () => {
    const { file, workbook, data } = open();
    data.cells.setValue(1, 1, 9.5);
    data.touch("cells");
    const without = (text: string): string =>
      text.replace(/<sheetData>.*<\/sheetData>/s, "").replace(/<dimension[^>]*>/, "");
    const saved = partText(saveChecked(workbook), SHEET);
    expect(without(saved)).toBe(without(partText(file, SHEET)));
  });

  test.each([
    ["an ordinary cell", '<c r="B2"><v>9.5</v></c>'],
    ["a shared formula, written out", '<c r="C3"><f>B3*$B$2+ROW(B2)</f><v>5</v></c>'],
    ["an array formula", '<f t="array" ref="E2:E3">B2:B3*2</f>'],
    ["a dynamic array", '<c r="G4" cm="1"><f t="array" ref="G4:G6">_xlfn._xlws.SORT(B2:B4)</f>'],
    ["a rich value", '<c r="A6" vm="1" t="e"><v>#VALUE!</v></c>'],
    ["a formula that is always calculated", '<f ca="1">[1]Ark1!A1</f>'],
    ["a rich text", '<c r="C1" s="1" t="s"><v>2</v></c>'],
    ["a row's measured height", '<row r="2" ht="28.8" x14ac:dyDescent="0.3">'],
  ])("writes %s as it was", (_, expected) => {
    const { workbook, data } = open();
    data.cells.setValue(1, 1, 9.5);
    data.touch("cells");
    expect(partText(saveChecked(workbook), SHEET)).toContain(expected);
  });

  test("keeps the runs of shared and inline rich text", () => {
    const { workbook, data } = open();
    data.touch("cells");
    const strings = partText(saveChecked(workbook), "xl/sharedStrings.xml");
    expect(strings).toContain('<t>Sats</t></r><r><rPr><sz val="11"/>');
    expect(strings).toContain("<si><r><rPr><b/></rPr><t>fed</t></r><r><t");
  });

  test("moves what belongs to a row along with it", () => {
    const { workbook, data } = open();
    insertCells(workbook, data, parseArea("2:3"), "Down");
    const sheet = partText(saveChecked(workbook), SHEET);
    expect(sheet).toContain('<c r="E4"><f t="array" ref="E4:E5">');
    expect(sheet).toContain('<row r="4" ht="28.8"');
  });

  test("writes recalculated values of a sheet that nobody touched", () => {
    const { file, workbook, data } = open();
    data.cells.setComputed(1, 2, 99);
    const saved = saveChecked(workbook);
    expect(changedParts(file, saved)).toContain(SHEET);
    expect(partText(saved, SHEET)).toContain("<v>99</v>");
  });

  test("does not keep a deleted text anywhere in the shared strings", () => {
    const { workbook, data } = open();
    data.cells.setValue(2, 0, "slettet");
    data.touch("cells");
    const other = workbook.sheets[1]!;
    other.cells.setValue(4, 0, null);
    other.touch("cells");
    const saved = saveChecked(workbook);
    expect(partText(saved, "xl/sharedStrings.xml")).not.toContain(">Bo <");
    expect(xlsxFormat.open(saved, "").sheets[0]!.cells.value(1, 0)).toBe("Anna");
  });

  test("moves rules for other sheets out of the extension list and leaves the rest of it", () => {
    const { workbook, data } = open();
    expect(data.validations.map((rule) => rule.formula1)).toEqual([
      '"Anna,Bo"',
      "'Over & blik'!$A$1:$A$3",
    ]);
    data.touch("validations");
    const sheet = partText(saveChecked(workbook), SHEET);
    expect(sheet).not.toContain("x14:dataValidation");
    expect(sheet).toContain("x14:conditionalFormatting");
    expect(sheet).toContain('imeMode="on"');
    expect(sheet).toContain("<formula1>'Over &amp; blik'!$A$1:$A$3</formula1>");
  });

  test("keeps a data bar and a pivot table's format when formats are rewritten", () => {
    const { workbook, data } = open();
    data.conditionalFormats[0]!.priority = 4;
    data.touch("conditionalFormats");
    const other = workbook.sheets[1]!;
    other.touch("conditionalFormats");
    const saved = saveChecked(workbook);
    expect(partText(saved, SHEET)).toMatch(
      /<cfRule type="dataBar" priority="2"><dataBar>.*<x14:id>/
    );
    expect(partText(saved, SHEET)).toContain('<cfRule type="expression" dxfId="0" priority="5">');
    expect(partText(saved, "xl/worksheets/sheet2.xml")).toContain(
      '<conditionalFormatting pivot="1"'
    );
  });

  test("keeps page settings that it does not know", () => {
    const { workbook, data } = open();
    data.page.orientation = "Landscape";
    data.touch("page");
    const sheet = partText(saveChecked(workbook), SHEET);
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" r:id="rId2"/>');
    expect(sheet).toContain("<firstFooter>Forside</firstFooter>");
  });

  test("puts a table at its place in the schema, before the extension list and behind the controls", () => {
    const { workbook, data } = open();
    data.tables.push(
      makeTable({
        area: { top: 0, left: 0, bottom: 3, right: 1 },
        columns: [
          { name: "Navn", id: 1, calculatedFormula: null },
          { name: "Tal", id: 2, calculatedFormula: null },
        ],
      })
    );
    data.touch("tables");
    const saved = saveChecked(workbook);
    expect(partText(saved, SHEET)).toMatch(
      /<\/mc:AlternateContent><tableParts count="1"><tablePart [^>]*r:id="rId8"\/><\/tableParts><extLst>/
    );
    expect(xlsxFormat.open(saved, "").sheets[0]!.tables[0]!.name).toBe("Scores");
  });
});

test("the list of content types is one, however it is spelt", () => {
  const { "[Content_Types].xml": types, ...parts } = foreignParts();
  const file = zipSync({ "[content_types].xml": types!, ...parts });
  const workbook = xlsxFormat.open(file, "sag.xlsx");
  workbook.createSheet("Ny");
  const names = [...partTexts(saveChecked(workbook)).keys()];
  expect(names.filter((name) => /content_types/i.test(name))).toEqual(["[Content_Types].xml"]);
});

test("a comment that begins like an ending is one", () => {
  const text = partText(foreignWorkbook(), SHEET);
  const { workbook, data } = open({
    [SHEET]: text.replace("<pageMargins ", "<!--> <a> --><pageMargins "),
  });
  data.cells.setValue(0, 0, "x");
  expect(partText(saveChecked(workbook), SHEET)).toContain("<pageMargins left");
});

test("a kept rule takes along what the element around it declares", () => {
  const declared = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
  const text = partText(foreignWorkbook(), SHEET)
    .replace(`<ext ${declared} uri="{B025`, '<ext uri="{B025')
    .replace("<conditionalFormatting sqref", `<conditionalFormatting ${declared} sqref`);
  expect(text).toContain(`<conditionalFormatting ${declared} sqref="B2:B4"><cfRule type="dataBar"`);
  const { workbook, data } = open({ [SHEET]: text });
  data.touch("conditionalFormats");
  const saved = partText(saveChecked(workbook), SHEET);
  expect(saved).toContain(
    `<conditionalFormatting sqref="B2:B4"><cfRule ${declared} type="dataBar" priority="2">`
  );
});

describe("styles of a foreign workbook", () => {
  test("are added to, never moved, and keep what the model does not have", () => {
    const { workbook, data } = open();
    const italic = workbook.styles.derive(1, { italic: true, horizontal: "Center" });
    data.cells.setStyle(1, 1, italic);
    data.touch("cells");
    const styles = partText(saveChecked(workbook), "xl/styles.xml");
    expect(styles).toContain('<cellXfs count="4">');
    expect(styles).toMatch(
      /<xf numFmtId="49" fontId="2" fillId="2" borderId="0" xfId="1" quotePrefix="1"[^>]*><alignment textRotation="45" readingOrder="1" horizontal="center"\/><\/xf><\/cellXfs>/
    );
    expect(styles).toContain('<font><b/><i/><u val="double"/><sz val="11"/><color theme="0"/>');
    expect(styles).toContain("x14:slicerStyles");
  });

  test("show colours of the theme and names of built-in styles in English", () => {
    const { workbook, data } = open();
    expect(workbook.styles.get(1)).toMatchObject({
      fillColor: "#104862",
      fontColor: "#FFFFFF",
      styleName: "Accent1",
    });
    expect(workbook.styles.get(0).fontColor).toBeNull();
    expect(data.tabColor).toBe("#46B1E1");
  });
});

describe("sheets of a foreign workbook", () => {
  test("a deleted sheet takes its parts along and leaves what others need", () => {
    const { workbook } = open();
    workbook.sheets.splice(1, 1);
    workbook.touched.add("sheets");
    const parts = [...partTexts(saveChecked(workbook)).keys()];
    for (const gone of [
      "xl/worksheets/sheet2.xml",
      "xl/pivotTables/pivotTable1.xml",
      "xl/charts/chart2.xml",
      "xl/charts/style1.xml",
    ]) {
      expect(parts).not.toContain(gone);
    }
    for (const kept of [
      "xl/charts/chart1.xml",
      "xl/comments1.xml",
      "xl/pivotCache/pivotCacheRecords1.xml",
      "xl/persons/person.xml",
    ]) {
      expect(parts).toContain(kept);
    }
  });

  test("a new sheet leaves the chart sheet at its place and the names pointing at their sheets", () => {
    const { workbook } = open();
    workbook.createSheet("Ny", 0);
    const book = partText(saveChecked(workbook), "xl/workbook.xml");
    expect(
      [...book.matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g)].map((match) =>
        match.slice(1).join(":")
      )
    ).toEqual(["Ny:8", "Data:3", "Diagram:7", "Over &amp; blik:5"]);
    expect(book).toContain(
      '<definedName name="_xlnm._FilterDatabase" hidden="1" localSheetId="1">'
    );
    expect(book).toContain('<definedName name="_xlnm.Print_Area" localSheetId="3">');
    expect(book).toContain("<x15ac:absPath");
  });

  test("a chart sheet whose worksheet before it is deleted stays behind the one before that", () => {
    const book = partText(foreignWorkbook(), "xl/workbook.xml");
    const [data, chart, over] = book.match(/<sheet [^>]*>/g)!;
    const { workbook } = open({
      "xl/workbook.xml": book
        .replace(data + chart! + over!, data + over! + chart!)
        .replace('localSheetId="2"', 'localSheetId="1"'),
    });
    workbook.sheets.splice(1, 1);
    workbook.touched.add("sheets");
    const saved = partText(saveChecked(workbook), "xl/workbook.xml");
    expect(saved.match(/<sheet name="[^"]*"/g)).toEqual([
      '<sheet name="Data"',
      '<sheet name="Diagram"',
    ]);
  });

  test("a picture that others lead to by other capitals stays", () => {
    const relations = "xl/drawings/_rels/drawing2.xml.rels";
    const image =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../Media/Image1.png"/>';
    const { workbook } = open({
      [relations]: partText(foreignWorkbook(), relations).replace(
        "</Relationships>",
        `${image}</Relationships>`
      ),
    });
    workbook.sheets.splice(1, 1);
    workbook.touched.add("sheets");
    expect(partTexts(saveChecked(workbook)).has("xl/media/image1.png")).toBe(true);
  });

  test("a renamed sheet keeps its filter and print area", () => {
    const { workbook, data } = open();
    renameSheet(workbook, data, "Nye data");
    const book = partText(saveChecked(workbook), "xl/workbook.xml");
    expect(book).toContain(`hidden="1" localSheetId="0">'Nye data'!$A$1:$C$4</definedName>`);
    expect(book).toContain("'Over &amp; blik'!$A$1:$F$20");
  });

  test("saving twice gives the same", () => {
    const { workbook, data } = open();
    data.cells.setValue(1, 1, 9.5);
    data.touch("cells", "page", "validations");
    workbook.createSheet("Ny");
    workbook.touched.add("names");
    expect(saveChecked(workbook)).toEqual(saveChecked(workbook));
  });

  test("the sheet in front is the only one marked", () => {
    const { workbook } = open();
    workbook.activeSheetId = workbook.sheets[1]!.id;
    workbook.touched.add("view");
    const saved = saveChecked(workbook);
    expect(partText(saved, "xl/workbook.xml")).toContain('activeTab="2"');
    expect(partText(saved, SHEET)).not.toContain("tabSelected");
    expect(partText(saved, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
    expect(partText(saved, SHEET)).toContain('zoomScale="85"');
  });
});

describe("drawings of a foreign workbook", () => {
  test("a new chart is added behind picture and chart", () => {
    const { file, workbook, data } = open();
    data.charts.push(makeChart({ series: [makeSeries({ valuesFormula: "Data!$B$2:$B$4" })] }));
    data.touch("charts");
    const saved = saveChecked(workbook);
    const before = partText(file, "xl/drawings/drawing1.xml").replace("</xdr:wsDr>", "");
    const after = partText(saved, "xl/drawings/drawing1.xml");
    expect(after.startsWith(before)).toBe(true);
    expect(after).toContain('<xdr:cNvPr id="4" name="Chart 1">');
    expect(partTexts(saved).has("xl/charts/chart3.xml")).toBe(true);
    expect(xlsxFormat.open(saved, "").sheets[0]!.charts.map((chart) => chart.name)).toEqual([
      "Chart 1",
    ]);
  });

  test("a chart of Excel's can be moved and renamed without a change of its part", () => {
    const { file, workbook } = open();
    const [chart] = workbook.sheets[1]!.charts;
    Object.assign(chart!, { left: 10, top: 20.5, name: "Flyttet" });
    const saved = saveChecked(workbook);
    expect(changedParts(file, saved)).toEqual(["xl/drawings/drawing2.xml"]);
    expect(xlsxFormat.open(saved, "").sheets[1]!.charts[0]).toMatchObject({
      left: 10,
      top: 20.5,
      name: "Flyttet",
      type: "Line",
    });
  });

  test("a chart of Excel's can be deleted", () => {
    const { workbook } = open();
    workbook.sheets[1]!.charts = [];
    const parts = partTexts(saveChecked(workbook));
    expect(parts.has("xl/charts/chart2.xml")).toBe(false);
    expect(parts.get("xl/drawings/drawing2.xml")).not.toContain("graphicFrame");
  });

  test("a chart of Excel's follows the cells that it refers to", () => {
    const { file, workbook } = open();
    workbook.sheets[1]!.charts[0]!.series[0]!.valuesFormula = "Data!$B$5:$B$6";
    const saved = saveChecked(workbook);
    expect(changedParts(file, saved)).toEqual(["xl/charts/chart2.xml"]);
    const before = partText(file, "xl/charts/chart2.xml").replace(/\s+/, "");
    const after = partText(saved, "xl/charts/chart2.xml").replace(/\s+/, "");
    expect(after.replace("$B$5:$B$6", "$B$2:$B$3").replace(/^.*?<c:/s, "")).toBe(
      before.replace(/^.*?<c:/s, "")
    );
  });

  test("another change of a chart that has more than the model is refused", () => {
    const { workbook } = open();
    workbook.sheets[1]!.charts[0]!.title = "Ny";
    expect(() => saveChecked(workbook)).toThrow(expect.objectContaining({ code: "wouldLose" }));
  });
});

test("macros are kept and the file stays one with macros", () => {
  const type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
  const types = partText(foreignWorkbook(), "[Content_Types].xml")
    .replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", type)
    .replace(
      '<Default Extension="bin"',
      '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="bin"'
    );
  const { workbook, data } = open({ "[Content_Types].xml": types, "xl/vbaProject.bin": "macro" });
  data.cells.setValue(0, 0, "x");
  data.touch("cells");
  const saved = saveChecked(workbook);
  expect(partText(saved, "[Content_Types].xml")).toContain(type);
  expect(partText(saved, "xl/vbaProject.bin")).toBe("macro");
});

test("a part with a prefix for the main namespace is edited in its own style", () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const { workbook, data } = open({ [SHEET]: sheet });
  data.cells.setFormula(0, 1, "A1+1", 2);
  data.merges.push({ top: 2, left: 0, bottom: 2, right: 3 });
  data.touch("cells", "merges", "view");
  const saved = saveChecked(workbook);
  expect(partText(saved, SHEET)).toContain(
    '<x:mergeCells count="1"><x:mergeCell ref="A3:D3"/></x:mergeCells>'
  );
  const again = xlsxFormat.open(saved, "").sheets[0]!;
  expect([again.cells.value(0, 0), again.cells.formula(0, 1), again.merges.length]).toEqual([
    1,
    "A1+1",
    1,
  ]);
});

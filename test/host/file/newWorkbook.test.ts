import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { CellError } from "../../../host/workbook/cell";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { saveChecked } from "../../support/saveAndReopen";
import { partText, partTexts } from "./fixtures/foreignWorkbook";
import { makeTable } from "./fixtures/models";
import { registerWorkbook } from "./fixtures/registerWorkbook";

const SHEET = "xl/worksheets/sheet1.xml";

function children(text: string, root: string): string[] {
  const inner = text.replace(new RegExp(`^.*?<${root}[^>]*>|</${root}>$`, "gs"), "");
  const names: string[] = [];
  let depth = 0;
  for (const [, slash, name, selfClosed] of inner.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (slash) depth--;
    else {
      if (depth === 0) names.push(name!);
      if (!selfClosed) depth++;
    }
  }
  return names;
}

describe("a new workbook's file", () => {
  const file = saveChecked(registerWorkbook());

  test("has every part that Excel looks for", () => {
    expect([...partTexts(file).keys()].sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/app.xml",
      "docProps/core.xml",
      "docProps/custom.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
      "xl/charts/chart3.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/_rels/drawing2.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/drawings/drawing2.xml",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/tables/table1.xml",
      "xl/theme/theme1.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/worksheets/_rels/sheet2.xml.rels",
      SHEET,
      "xl/worksheets/sheet2.xml",
    ]);
  });

  test("begins with the content types, and every part has one", () => {
    const names = [...partTexts(file).keys()];
    expect(names[0]).toBe("[Content_Types].xml");
    const types = partText(file, "[Content_Types].xml");
    for (const name of names.filter((each) => !each.endsWith(".rels") && each !== names[0])) {
      expect(types).toContain(`PartName="/${name}"`);
    }
  });

  test("has the sheet's children in the schema's order", () => {
    expect(children(partText(file, SHEET), "worksheet")).toEqual([
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "conditionalFormatting",
      "dataValidations",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "drawing",
      "tableParts",
    ]);
  });

  test("has the chart's parts in the schema's order", () => {
    const chart = partText(file, "xl/charts/chart1.xml");
    const series = /<c:ser>.*?<\/c:ser>/s.exec(chart)![0];
    expect(children(series, "c:ser")).toEqual([
      "c:idx",
      "c:order",
      "c:tx",
      "c:spPr",
      "c:marker",
      "c:cat",
      "c:val",
      "c:smooth",
    ]);
    const axis = /<c:valAx>.*?<\/c:valAx>/s.exec(chart)![0];
    expect(children(axis, "c:valAx")).toEqual([
      "c:axId",
      "c:scaling",
      "c:delete",
      "c:axPos",
      "c:majorGridlines",
      "c:numFmt",
      "c:majorTickMark",
      "c:minorTickMark",
      "c:tickLblPos",
      "c:txPr",
      "c:crossAx",
      "c:crosses",
      "c:crossBetween",
      "c:majorUnit",
    ]);
  });

  test("remembers in charts what the cells say", () => {
    const chart = partText(file, "xl/charts/chart1.xml");
    expect(chart).toContain(
      '<c:f>Scorer!$D$3</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Seneste</c:v>'
    );
    expect(chart).toContain(
      '<c:ptCount val="4"/><c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="1"><c:v>2</c:v>'
    );
  });

  test.each([
    [
      "a text result",
      '<f>_xlfn.IFS(COUNT(Scores[Seneste])=0,"",TRUE,"Antal: "&amp;COUNT(Scores[Seneste]))</f><v>Antal: 4</v>',
    ],
    ["an error", '<c r="C9" t="e"><f>NA()</f><v>#N/A</v></c>'],
    ["a truth value", '<c r="D9" t="b"><f>MAX(Scores[Seneste])=5</f><v>1</v></c>'],
    ["a width of 75 pixels", '<col min="1" max="1" width="10.7109375" customWidth="1"/>'],
    ["an outline", 'outlineLevelCol="1"'],
    [
      "frozen panes",
      '<pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/>',
    ],
    ["a prompt's line break", "fra 1 til 5._x000a_Eller en grund."],
  ])("writes %s", (_, expected) => expect(partText(file, SHEET)).toContain(expected));

  test("does not ask Excel to calculate what has values", () => {
    expect(partText(file, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });
});

describe("what a new file says in special cases", () => {
  test("a workbook that nobody formatted has one cell format: the schema asks for it", () => {
    const styles = partText(saveChecked(HostWorkbook.empty()), "xl/styles.xml");
    expect(styles).toMatch(/<cellXfs count="1"><xf [^>]*\/><\/cellXfs>/);
  });

  test("a formula without a value makes Excel calculate", () => {
    const workbook = HostWorkbook.empty();
    workbook.sheets[0]!.cells.setFormula(0, 0, "1+1");
    expect(partText(saveChecked(workbook), "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  test("a formula that spills is a dynamic array, with the metadata that says so", () => {
    const workbook = HostWorkbook.empty();
    workbook.sheets[0]!.cells.setFormula(0, 0, "UNIQUE(C1:C3)", CellError.of("#SPILL!"));
    const file = saveChecked(workbook);
    expect(partText(file, SHEET)).toContain(
      '<c r="A1" cm="1" t="e"><f t="array" ref="A1">_xlfn.UNIQUE(C1:C3)</f><v>#VALUE!</v></c>'
    );
    expect(partText(file, "xl/metadata.xml")).toContain(
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>'
    );
    const opened = xlsxFormat.open(file, "");
    expect(opened.sheets[0]!.cells.formula(0, 0)).toBe("UNIQUE(C1:C3)");
  });

  test("header cells are the text of the table's column names", () => {
    const workbook = HostWorkbook.empty();
    const sheet = workbook.sheets[0]!;
    sheet.cells.setValue(0, 0, 2026);
    sheet.tables.push(
      makeTable({
        area: { top: 0, left: 0, bottom: 1, right: 0 },
        columns: [{ name: "2026", id: 1, calculatedFormula: null }],
      })
    );
    const opened = xlsxFormat.open(saveChecked(workbook), "");
    expect(opened.sheets[0]!.cells.value(0, 0)).toBe("2026");
  });

  test("[@Column] is written in full", () => {
    const workbook = registerWorkbook();
    workbook.sheets[0]!.cells.setFormula(3, 4, "[@Seneste]-Scores[@Første]", 2);
    expect(partText(saveChecked(workbook), SHEET)).toContain(
      "<f>Scores[[#This Row],[Seneste]]-Scores[[#This Row],[Første]]</f>"
    );
  });
});

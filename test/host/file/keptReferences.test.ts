import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { parseArea } from "../../../host/workbook/address";
import { deleteCells, insertCells, renameSheet } from "../../../host/workbook/move/structure";
import { saveChecked } from "../../support/saveAndReopen";
import { foreignWorkbook, partText, partTexts } from "./fixtures/foreignWorkbook";

/** References that only the file holds follow sheets and cells as the model's do. */

const DATA = "xl/worksheets/sheet1.xml";
const SHEET = "xl/worksheets/sheet2.xml";
const PIE = "xl/charts/chart1.xml";
const LINE = "xl/charts/chart2.xml";
const CACHE = "xl/pivotCache/pivotCacheDefinition1.xml";
const CONTROL = "xl/ctrlProps/ctrlProp1.xml";
const SPARKLINES =
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><xm:f>Data!A2:A4</xm:f><x14:sparklines><x14:sparkline><xm:f>Data!B2:B4</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>';
const TITLE = "<c:title><c:tx><c:strRef><c:f>Data!$B$1</c:f></c:strRef></c:tx></c:title>";
const BARS =
  '<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:plus><c:numRef><c:f>Data!$C$2:$C$3</c:f></c:numRef></c:plus></c:errBars>';

function open() {
  const plain = foreignWorkbook();
  const sheet = partText(plain, SHEET).replace("</worksheet>", SPARKLINES);
  const pie = partText(plain, PIE)
    .replace("<c:chart>", `<c:chart>${TITLE}`)
    .replace("</c:ser>", "<c:cat><c:strRef><c:f>Data!$A$2:$A$4</c:f></c:strRef></c:cat></c:ser>");
  const line = partText(plain, LINE).replace("</c:ser>", `${BARS}</c:ser>`);
  const control = partText(plain, CONTROL).replace(
    "<formControlPr ",
    '<formControlPr fmlaLink="$B$3" '
  );
  const changes = { [SHEET]: sheet, [PIE]: pie, [LINE]: line, [CONTROL]: control };
  const file = foreignWorkbook(changes);
  const workbook = xlsxFormat.open(file, "sag.xlsx");
  return { file, workbook, data: workbook.sheets[0]! };
}

test("a renamed sheet is called so in all of them", () => {
  const { workbook, data } = open();
  renameSheet(workbook, data, "Nye data");
  const saved = saveChecked(workbook);
  expect(partText(saved, SHEET)).toContain("<xm:f>'Nye data'!A2:A4</xm:f>");
  expect(partText(saved, SHEET)).toContain("<xm:f>'Nye data'!B2:B4</xm:f>");
  expect(partText(saved, PIE)).toContain("<c:f>'Nye data'!$B$1</c:f>");
  expect(partText(saved, PIE)).toContain("<c:f>'Nye data'!$A$2:$A$4</c:f>");
  expect(partText(saved, LINE)).toContain("<c:f>'Nye data'!$C$2:$C$3</c:f>");
  expect(partText(saved, CACHE)).toContain('ref="A1:B3" sheet="Nye data"');
  for (const part of [SHEET, PIE, LINE]) expect(partText(saved, part)).not.toContain("Data!");
});

test("rows that are put in, a new name, and columns taken out are followed one after the other", () => {
  const { workbook, data } = open();
  insertCells(workbook, data, parseArea("1:2"), "Down");
  renameSheet(workbook, data, "Tal");
  deleteCells(workbook, data, parseArea("A:A"), "Left");
  const saved = saveChecked(workbook);
  expect(partText(saved, SHEET)).toContain("<xm:f>Tal!A4:A6</xm:f><xm:sqref>E2</xm:sqref>");
  expect(partText(saved, PIE)).toContain("<c:f>Tal!$A$3</c:f>");
  expect(partText(saved, PIE)).toContain("#REF!");
  expect(partText(saved, LINE)).toContain("<c:f>Tal!$B$4:$B$5</c:f>");
  expect(partText(saved, CACHE)).toContain('ref="A3:A5" sheet="Tal"');
  expect(partText(saved, CONTROL)).toContain('fmlaLink="$A$5"');
});

test("what is said of a place in another file or on the web is no place of this workbook", () => {
  const away = 'ref="A1:B3" sheet="Data" r:id="rId7"';
  const plain = foreignWorkbook();
  const workbook = xlsxFormat.open(
    foreignWorkbook({
      [DATA]: partText(plain, DATA).replace(
        '<hyperlink ref="A2" r:id="rId1"/>',
        '<hyperlink ref="A2" r:id="rId1" location="Data!B2"/><hyperlink ref="A3" r:id="rId1" location="B2"/>'
      ),
      [SHEET]: partText(plain, SHEET).replace(
        "</sheetData>",
        `</sheetData><dataConsolidate><dataRefs count="1"><dataRef ${away}/></dataRefs></dataConsolidate>`
      ),
      [CACHE]: partText(plain, CACHE).replace(
        /<worksheetSource [^>]*>/,
        `<worksheetSource ${away}/><consolidation><rangeSets><rangeSet ${away}/></rangeSets></consolidation>`
      ),
    }),
    "sag.xlsx"
  );
  insertCells(workbook, workbook.sheets[0]!, parseArea("1:2"), "Down");
  renameSheet(workbook, workbook.sheets[0]!, "Tal");
  const saved = saveChecked(workbook);
  expect(partText(saved, DATA)).toContain(
    '<hyperlink ref="A4" r:id="rId1" location="Data!B2"/><hyperlink ref="A5" r:id="rId1" location="B2"/>'
  );
  expect(partText(saved, SHEET)).toContain(`<dataRef ${away}/>`);
  expect(partText(saved, CACHE)).toContain(`<worksheetSource ${away}/>`);
  expect(partText(saved, CACHE)).toContain(`<rangeSet ${away}/>`);
});

test("what no step reaches stays byte for byte", () => {
  const { file, workbook } = open();
  const [, other] = workbook.sheets;
  insertCells(workbook, other!, parseArea("60:61"), "Down");
  const [before, after] = [partTexts(file), partTexts(saveChecked(workbook))];
  for (const part of [PIE, LINE, CACHE, CONTROL]) expect(after.get(part)).toBe(before.get(part));
});

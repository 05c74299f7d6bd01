import { zipSync } from "fflate";
import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { parseArea } from "../../../host/workbook/address";
import { deleteCells, insertCells, renameSheet } from "../../../host/workbook/move/structure";
import { renameTable } from "../../../host/workbook/tables/tables";
import { saveChecked } from "../../support/saveAndReopen";
import { foreignParts, foreignWorkbook, partText, partTexts } from "./fixtures/foreignWorkbook";

/** Every kind of reference that only the file holds, in its own part: followed, broken or let go. */

const TYPES = "[Content_Types].xml";
const DATA = "xl/worksheets/sheet1.xml";
const OTHER = "xl/worksheets/sheet2.xml";
const DRAWING = "xl/drawings/drawing1.xml";
const SHAPES = "xl/drawings/vmlDrawing1.vml";
const CONTROL = "xl/ctrlProps/ctrlProp1.xml";
const PIVOT = "xl/pivotTables/pivotTable1.xml";
const CHART_EX = "xl/charts/chartEx1.xml";
const CONNECTIONS = "xl/connections.xml";
const TABLE = "xl/tables/table1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const plain = foreignWorkbook();

/** A part of the fixture with a piece before its first `mark`. */
function before(part: string, mark: string, piece: string): string {
  const text = partText(plain, part);
  expect(text).toContain(mark);
  return text.replace(mark, () => piece + mark);
}

/** The list of content types with one more. */
function typed(part: string, type: string): string {
  return before(TYPES, "</Types>", `<Override PartName="/${part}" ContentType="${type}"/>`);
}

const CASES: readonly {
  readonly kind: string;
  readonly part: string;
  readonly changes: Readonly<Record<string, string>>;
  /** What it says as found, with rows put in above and another name of the sheet, and with its cells gone. */
  readonly says: readonly [found: string, followed: string, gone: string];
}[] = [
  {
    kind: "a chart of the new kinds",
    part: CHART_EX,
    changes: {
      [TYPES]: typed(CHART_EX, "application/vnd.ms-office.chartex+xml"),
      [CHART_EX]:
        '<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"><cx:chartData><cx:data id="0"><cx:numDim type="val"><cx:f dir="row">Data!$B$2:$B$3</cx:f></cx:numDim></cx:data></cx:chartData></cx:chartSpace>',
    },
    says: [
      '<cx:f dir="row">Data!$B$2:$B$3</cx:f>',
      "<cx:f dir=\"row\">'Nye data'!$B$4:$B$5</cx:f>",
      '<cx:f dir="row">Data!#REF!</cx:f>',
    ],
  },
  {
    kind: "a shape that shows a cell",
    part: DRAWING,
    changes: {
      [DRAWING]: before(
        DRAWING,
        "</xdr:wsDr>",
        '<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:sp macro="" textlink="Data!$B$2"><xdr:nvSpPr><xdr:cNvPr id="9" name="Felt"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:absoluteAnchor>'
      ),
    },
    says: ['textlink="Data!$B$2"', "textlink=\"'Nye data'!$B$4\"", 'textlink="Data!#REF!"'],
  },
  {
    kind: "a link to a place in the workbook; one whose cells are gone says where it led",
    part: OTHER,
    changes: {
      [OTHER]: before(
        OTHER,
        "<pageMargins ",
        '<hyperlinks><hyperlink ref="A3" location="Data!B2" display="Tal"/></hyperlinks>'
      ),
    },
    says: ['location="Data!B2"', "location=\"'Nye data'!B4\"", 'location="Data!B2"'],
  },
  {
    kind: "a query's parameter",
    part: CONNECTIONS,
    changes: {
      [TYPES]: typed(
        CONNECTIONS,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml"
      ),
      [CONNECTIONS]: `<connections xmlns="${MAIN}"><connection id="1" type="1"><parameters><parameter name="p" parameterType="cell" cell="Data!$B$2"/></parameters></connection></connections>`,
    },
    says: ['cell="Data!$B$2"', "cell=\"'Nye data'!$B$4\"", 'cell="Data!#REF!"'],
  },
  {
    kind: "a control's cell",
    part: CONTROL,
    changes: { [CONTROL]: before(CONTROL, "lockText=", 'fmlaLink="$B$2" ') },
    says: ['fmlaLink="$B$2"', 'fmlaLink="$B$4"', 'fmlaLink="#REF!"'],
  },
  {
    kind: "a control's cell in the old drawing",
    part: SHAPES,
    changes: {
      [SHAPES]: before(
        SHAPES,
        "<x:Checked>",
        "<x:FmlaMacro>[0]!Tryk</x:FmlaMacro><x:FmlaLink>Data!$B$2</x:FmlaLink>"
      ),
    },
    says: [
      "[0]!Tryk</x:FmlaMacro><x:FmlaLink>Data!$B$2</x:FmlaLink>",
      "[0]!Tryk</x:FmlaMacro><x:FmlaLink>'Nye data'!$B$4</x:FmlaLink>",
      "[0]!Tryk</x:FmlaMacro><x:FmlaLink>Data!#REF!</x:FmlaLink>",
    ],
  },
  {
    kind: "a list of a control on the sheet, which stands in a wrapper",
    part: DATA,
    changes: { [DATA]: before(DATA, "defaultSize=", 'listFillRange="$B$2:$B$3" ') },
    says: ['listFillRange="$B$2:$B$3"', 'listFillRange="$B$4:$B$5"', 'listFillRange="#REF!"'],
  },
  {
    kind: "a scenario; a cell that is gone is marked so",
    part: DATA,
    changes: {
      [DATA]: before(
        DATA,
        "<autoFilter ",
        '<scenarios sqref="C2 B9"><scenario name="Høj" count="1"><inputCells r="B2" val="9"/></scenario></scenarios>'
      ),
    },
    says: [
      '<scenarios sqref="C2 B9"><scenario name="Høj" count="1"><inputCells r="B2" val="9"/>',
      '<scenarios sqref="C4 B11"><scenario name="Høj" count="1"><inputCells r="B4" val="9"/>',
      '<scenarios sqref="B7"><scenario name="Høj" count="1"><inputCells r="B2" val="9" deleted="1"/>',
    ],
  },
];

describe.each(CASES)("$kind", ({ part, changes, says: [found, followed, gone] }) => {
  function open() {
    const workbook = xlsxFormat.open(foreignWorkbook(changes), "sag.xlsx");
    return { workbook, data: workbook.sheets[0]! };
  }

  test("follows", () => {
    expect(changes[part]).toContain(found);
    const { workbook, data } = open();
    insertCells(workbook, data, parseArea("1:2"), "Down");
    renameSheet(workbook, data, "Nye data");
    expect(partText(saveChecked(workbook), part)).toContain(followed);
  });

  test("refers to no other cells when its own are gone", () => {
    const { workbook, data } = open();
    deleteCells(workbook, data, parseArea("2:3"), "Up");
    expect(partText(saveChecked(workbook), part)).toContain(gone);
  });
});

describe("an old drawing", () => {
  /** The file saved with rows put in above and another name of the sheet, its drawing read byte by byte. */
  function followed(drawing: string, name: string): string {
    const parts = { ...foreignParts(), [SHAPES]: Buffer.from(drawing, "latin1") };
    const workbook = xlsxFormat.open(zipSync(parts), "sag.xlsx");
    insertCells(workbook, workbook.sheets[0]!, parseArea("1:2"), "Down");
    renameSheet(workbook, workbook.sheets[0]!, name);
    return partTexts(saveChecked(workbook)).get(SHAPES)!;
  }
  const links = (...formulas: string[]): string =>
    before(
      SHAPES,
      "<x:Checked>",
      formulas.map((formula) => `<x:FmlaLink>${formula}</x:FmlaLink>`).join("")
    );

  test("with a formula that is not well formed keeps that, and the others follow", () => {
    const saved = followed(links("'A & B'!$B$2", "Data!$B$2"), "Tal");
    expect(saved).toContain(/<x:FmlaLink>.*FmlaLink>/.exec(links("'A & B'!$B$2", "Tal!$B$4"))![0]);
  });

  test("in another encoding keeps its letters; what it has no letter for is a number", () => {
    const drawing = links("Data!$B$2").replace("<v:shape ", '<v:shape alt="\xc5r \x96 \x81" ');
    const saved = followed(drawing, "\u00c5r\u03a3");
    expect(saved).toContain('alt="\xc5r \x96 \x81"');
    expect(saved).toContain("<x:FmlaLink>\xc5r&#931;!$B$4</x:FmlaLink>");
    expect(saved).toContain("<x:Row>3</x:Row>");
  });
});

describe("a pivot table", () => {
  function saved(edit: "insert" | "delete", rows: string): Map<string, string> {
    const workbook = xlsxFormat.open(plain, "sag.xlsx");
    const over = workbook.sheetByName("Over & blik")!;
    if (edit === "insert") insertCells(workbook, over, parseArea(rows), "Down");
    else deleteCells(workbook, over, parseArea(rows), "Up");
    return partTexts(saveChecked(workbook));
  }

  test("and its formats go along with their cells", () => {
    const parts = saved("insert", "1:2");
    expect(parts.get(PIVOT)).toContain('<location ref="A5:B7"');
    expect(parts.get(OTHER)).toContain('<conditionalFormatting pivot="1" sqref="B6:B7">');
  });

  test("goes with its cells; its source stays", () => {
    const parts = saved("delete", "3:5");
    expect(parts.has(PIVOT)).toBe(false);
    expect(parts.get(OTHER)).not.toContain("pivot=");
    expect(parts.has("xl/pivotCache/pivotCacheDefinition1.xml")).toBe(true);
  });
});

describe("a data table", () => {
  const TABLE_CELLS =
    '<c r="L2"><f t="dataTable" ref="L2:L3" dt2D="0" dtr="0" r1="B4"/><v>1</v></c></row>';
  function saved(edit: (...place: ReturnType<typeof open>) => void): string {
    const place = open();
    edit(...place);
    return partText(saveChecked(place[0]), DATA);
  }
  function open(cells = TABLE_CELLS) {
    const sheet = partText(plain, DATA)
      .replace(/(<row r="2".*?)<\/row>/, (_, row: string) => row + cells)
      .replace(/(<row r="3".*?)<\/row>/, '$1<c r="L3"><v>2</v></c></row>');
    const workbook = xlsxFormat.open(foreignWorkbook({ [DATA]: sheet }), "sag.xlsx");
    return [workbook, workbook.sheets[0]!] as const;
  }

  test.each([
    ["1:2", "Down", '<c r="L4"><f t="dataTable" ref="L4:L5" dt2D="0" dtr="0" r1="B6"/>'],
    ["A:A", "Right", '<c r="M2"><f t="dataTable" ref="M2:M3" dt2D="0" dtr="0" r1="C4"/>'],
    ["L1", "Down", '<c r="L3"><f t="dataTable" ref="L3:L4" dt2D="0" dtr="0" r1="B4"/>'],
    ["H2:I3", "Right", '<c r="N2"><f t="dataTable" ref="N2:N3" dt2D="0" dtr="0" r1="B4"/>'],
  ] as const)(
    "goes along with cells put in at %s, and so does its input",
    (at, direction, says) => {
      expect(
        saved((workbook, data) => insertCells(workbook, data, parseArea(at), direction))
      ).toContain(says);
    }
  );

  test("says that its input is gone", () => {
    const text = saved((workbook, data) => deleteCells(workbook, data, parseArea("4:4"), "Up"));
    expect(text).toContain('ref="L2:L3" dt2D="0" dtr="0" r1="B4" del1="1"/>');
  });

  test.each(["0", "1"])('says so once where the file had del1="%s"', (before) => {
    const [workbook, data] = open(TABLE_CELLS.replace("/>", ` del1="${before}"/>`));
    deleteCells(workbook, data, parseArea("4:4"), "Up");
    expect(partText(saveChecked(workbook), DATA)).toContain(
      'ref="L2:L3" dt2D="0" dtr="0" r1="B4" del1="1"/>'
    );
  });

  test("that rows were put into keeps its values alone", () => {
    const text = saved((workbook, data) => insertCells(workbook, data, parseArea("3:3"), "Down"));
    expect(text).not.toContain("dataTable");
    expect(text).toContain('<c r="L2"><v>1</v></c>');
    expect(text).toContain('<c r="L4"><v>2</v></c>');
  });
});

describe("the formula of a totals row", () => {
  const columns =
    '<tableColumns count="1"><tableColumn id="1" name="Tal" totalsRowFunction="custom"><totalsRowFormula>SUM(T[Tal])+Data!$B$2+SUM(Data!$B$2:$B$4)</totalsRowFormula></tableColumn></tableColumns>';
  function open() {
    const relations = "xl/worksheets/_rels/sheet2.xml.rels";
    const changes = {
      [TYPES]: typed(
        TABLE,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"
      ),
      [TABLE]: `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="D30:D32" totalsRowCount="1">${columns}</table>`,
      [OTHER]: partText(plain, OTHER)
        .replace(
          "</sheetData>",
          '<row r="30"><c r="D30" t="inlineStr"><is><t>Tal</t></is></c></row></sheetData>'
        )
        .replace(
          "</worksheet>",
          `<tableParts count="1"><tablePart r:id="rId9"/></tableParts></worksheet>`
        ),
      [relations]: before(
        relations,
        "</Relationships>",
        `<Relationship Id="rId9" Type="${RELATIONS}/table" Target="../tables/table1.xml"/>`
      ),
    };
    const workbook = xlsxFormat.open(foreignWorkbook(changes), "sag.xlsx");
    const [data, over] = workbook.sheets;
    return { workbook, data: data!, over: over!, table: over!.tables[0]! };
  }

  test("follows sheets, cells and its table's name", () => {
    const { workbook, data, over, table } = open();
    insertCells(workbook, data, parseArea("1:2"), "Down");
    renameSheet(workbook, data, "Nye data");
    renameTable(workbook, over, table, "Satser2");
    expect(partText(saveChecked(workbook), TABLE)).toContain(
      "<totalsRowFormula>SUM(Satser2[Tal])+'Nye data'!$B$4+SUM('Nye data'!$B$4:$B$6)</totalsRowFormula>"
    );
  });

  test("stays when only its own table grows", () => {
    const { workbook, over, table } = open();
    insertCells(workbook, over, parseArea("D32:D33"), "Down");
    expect(table.area).toEqual(parseArea("D30:D34"));
    const saved = partText(saveChecked(workbook), TABLE);
    expect(saved).toContain('ref="D30:D34"');
    expect(saved).toContain(columns.slice(columns.indexOf("<totals"), -"</tableColumns>".length));
  });
});

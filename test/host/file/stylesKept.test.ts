import fc from "fast-check";
import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { parseXml } from "../../../ooxml/xml/xml";
import type { HostSheet } from "../../../host/workbook/HostSheet";
import type { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import type { CellStyle } from "../../../host/workbook/style";
import { saveChecked } from "../../support/saveAndReopen";
import { blankParts, zipOf } from "./fixtures/bareWorkbook";
import { partText, partTexts } from "./fixtures/foreignWorkbook";

/** Formats of new cells touch no other cell, whatever the file's style sheet lacks. */

const STYLES = "xl/styles.xml";
const ROWS = 8;

/** A workbook whose cells A1 to A8 refer to the formats 0 to 7, with a rule and the style sheet given; null for none. */
function workbookWith(styles: string | null): Uint8Array {
  const rows = Array.from(
    { length: ROWS },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="${row}"><v>${row}</v></c></row>`
  );
  const rule =
    '<conditionalFormatting sqref="A1"><cfRule type="cellIs" operator="equal" priority="1" dxfId="1"><formula>1</formula></cfRule></conditionalFormatting>';
  return zipOf(
    blankParts({ cells: rows.join(""), afterCells: rule, ...(styles === null ? {} : { styles }) })
  );
}

/** The looks of A1 to A8, without where they came from. */
function looks(workbook: HostWorkbook): CellStyle[] {
  const sheet = workbook.sheets[0]!;
  return Array.from({ length: ROWS }, (_, row) => ({
    ...workbook.styles.get(sheet.cells.style(row, 0)),
    originXf: null,
  }));
}

/** What the product gives its cells, and what others might. */
const CHANGES: Partial<CellStyle>[] = [
  { fillColor: "#1F6E8C", fontColor: "#FFFFFF", bold: true },
  { borderBottom: { style: "Continuous", weight: "Thin", color: "#1F6E8C" } },
  { numberFormat: "dd-mm-yyyy hh:mm:ss,0", locked: false },
  { styleName: "Input", fontName: "Arial" },
  { fillColor: "#0000FF" },
];

function addFormats(workbook: HostWorkbook): HostSheet {
  const [sheet] = workbook.sheets;
  CHANGES.forEach((change, index) => {
    sheet!.cells.setStyle(index, 3, workbook.styles.derive(sheet!.cells.style(index, 0), change));
  });
  sheet!.conditionalFormats.push({
    id: "new",
    areas: [{ top: 0, left: 3, bottom: 3, right: 3 }],
    priority: 5,
    stopIfTrue: false,
    rule: { kind: "Custom", formula: "D1=1", format: { fillColor: "#FF0000" } },
  });
  sheet!.touch("cells", "conditionalFormats");
  return sheet!;
}

/** Adds formats, saves and opens: every other cell looks as it did, and the new ones as they were asked to. */
function expectKept(styles: string | null): void {
  const workbook = xlsxFormat.open(workbookWith(styles), "x.xlsx");
  const before = looks(workbook);
  const wanted = CHANGES.map((change, index) => ({ ...before[index]!, ...change }));
  const rule = workbook.sheets[0]!.conditionalFormats[0]!.rule;
  addFormats(workbook);
  const saved = saveChecked(workbook);
  const again = xlsxFormat.open(saved, "x.xlsx");
  expect(looks(again)).toEqual(before);
  const { cells, conditionalFormats } = again.sheets[0]!;
  const added = CHANGES.map((_, index) => again.styles.get(cells.style(index, 3)));
  expect(added.map((style) => ({ ...style, originXf: null }))).toEqual(wanted);
  expect(conditionalFormats[0]!.rule).toEqual(rule);
  expect(conditionalFormats[1]!.rule).toMatchObject({ format: { fillColor: "#FF0000" } });
  // The rule that refers to a format that is not there still changes nothing.
  const written = partText(saved, STYLES);
  const second = [...written.matchAll(/<dxf\/>|<dxf>.*?<\/dxf>/g)].map(([dxf]) => dxf)[1];
  expect(second).not.toContain("FF0000");
  const [none, grey] = [...written.matchAll(/<fill\/>|<fill>.*?<\/fill>/g)].map(([fill]) => fill);
  expect([none, grey].join("")).not.toContain("1F6E8C");
}

const styleSheet = (...lists: string[]): string =>
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${lists.join("")}</styleSheet>`;
const BLUE =
  '<fill><patternFill patternType="solid"><fgColor rgb="FF0000FF"/><bgColor indexed="64"/></patternFill></fill>';
const NONE = '<fill><patternFill patternType="none"/></fill>';
const LINED =
  '<border><left style="thin"><color rgb="FF00FF00"/></left><right/><top/><bottom/><diagonal/></border>';

describe("cells look as before", () => {
  test.each<[string, string | null]>([
    ["without a style sheet", null],
    ["with an empty style sheet", styleSheet()],
    [
      "with one fill",
      styleSheet(`<fills count="1">${NONE}</fills>`, '<cellXfs><xf fillId="0"/></cellXfs>'),
    ],
    [
      "with a colour where Excel has none",
      styleSheet(`<fills>${BLUE}</fills>`, '<cellXfs><xf fillId="0"/></cellXfs>'),
    ],
    ["with lines on the first border", styleSheet(`<borders>${LINED}</borders>`)],
    [
      "with formats that refer to nothing",
      styleSheet(
        '<cellXfs><xf fontId="3" fillId="4" borderId="2" numFmtId="170" xfId="2"/></cellXfs>'
      ),
    ],
    [
      "with style formats and no cell formats",
      styleSheet('<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'),
    ],
    [
      "with a reference beyond all limits",
      styleSheet('<cellXfs><xf fontId="4294967295" xfId="99999999"/></cellXfs>'),
    ],
  ])("%s", (_, styles) => expectKept(styles));

  test("with any other", () => {
    const id = fc.integer({ min: 0, max: 5 });
    const xf = fc
      .record(
        {
          fontId: id,
          fillId: id,
          borderId: id,
          xfId: id,
          numFmtId: fc.constantFrom(0, 14, 164, 165, 166),
        },
        { requiredKeys: [] }
      )
      .map(
        (ids) =>
          `<xf${Object.entries(ids)
            .map(([name, value]) => ` ${name}="${value}"`)
            .join("")}/>`
      );
    const list = (name: string, item: fc.Arbitrary<string>): fc.Arbitrary<string> =>
      fc
        .option(fc.array(item, { maxLength: 4 }), { nil: null })
        .map((items) => (items ? `<${name}>${items.join("")}</${name}>` : ""));
    const sheet = fc.tuple(
      list(
        "numFmts",
        fc
          .constantFrom(164, 165)
          .map((format) => `<numFmt numFmtId="${format}" formatCode="0.${format}"/>`)
      ),
      list(
        "fonts",
        fc.constantFrom('<font><b/><sz val="9"/><name val="Arial"/></font>', "<font/>")
      ),
      list("fills", fc.constantFrom(NONE, BLUE, "<fill/>")),
      list("borders", fc.constantFrom(LINED, "<border/>")),
      list("cellStyleXfs", xf),
      list("cellXfs", xf),
      list("dxfs", fc.constantFrom("<dxf/>", "<dxf><font><i/></font></dxf>"))
    );
    fc.assert(
      fc.property(fc.option(sheet, { nil: null }), (lists) =>
        expectKept(lists && styleSheet(...lists))
      ),
      { seed: 20260105, numRuns: 40 }
    );
  });
});

test.each([
  ["no style sheet", null],
  ["cells of formats that are not there", styleSheet("<cellXfs><xf/></cellXfs>")],
])("a file with %s that nobody formatted is saved as it was", (_, styles) => {
  const file = workbookWith(styles);
  expect(partTexts(saveChecked(xlsxFormat.open(file, "x.xlsx")))).toEqual(partTexts(file));
});

test("what is made from the file's own is in the schema's order, whatever order that is in", () => {
  const font =
    '<font><name val="Calibri"/><family val="2"/><color theme="1"/><sz val="11"/><scheme val="minor"/></font>';
  const border = "<border><bottom/><diagonal/><left/></border>";
  const xf = '<xf fontId="0" borderId="0"><protection locked="0"/><alignment wrapText="1"/></xf>';
  const styles = styleSheet(
    `<fonts>${font}</fonts>`,
    `<borders>${border}</borders>`,
    `<cellXfs>${xf}</cellXfs>`
  );
  const workbook = xlsxFormat.open(workbookWith(styles), "x.xlsx");
  const { cells } = workbook.sheets[0]!;
  const line = { style: "Continuous", weight: "Thin", color: "#1F6E8C" } as const;
  const changes = { bold: true, underline: true, fontSize: 12, borderTop: line, borderLeft: line };
  cells.setStyle(0, 3, workbook.styles.derive(0, { ...changes, horizontal: "Center" }));
  workbook.sheets[0]!.touch("cells");
  const written = partText(saveChecked(workbook), STYLES);
  const children = (name: string): string[] =>
    parseXml(written, STYLES)
      .child(name)!
      .elements.at(-1)!
      .elements.map(({ local }) => local);
  expect(children("fonts")).toEqual(["b", "u", "sz", "color", "name", "family", "scheme"]);
  expect(children("borders")).toEqual(["left", "top", "bottom", "diagonal"]);
  expect(children("cellXfs")).toEqual(["alignment", "protection"]);
  // What the file had is as it was.
  expect(written).toContain(font);
  expect(written).toContain(border);
});

import { strToU8, zipSync } from "fflate";
import { FileError } from "../../../ooxml/FileError";
import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { parseXml, XmlElement } from "../../../ooxml/xml/xml";
import type { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { assertSheetName } from "../../../host/workbook/names";
import { saveAndReopen, saveChecked } from "../../support/saveAndReopen";
import { zipTexts } from "../../support/zipParts";
import { foreignParts, partText } from "./fixtures/foreignWorkbook";
import { makeTable } from "./fixtures/models";

/** How files are read that other programs write in their own ways: as Excel reads them, or not at all. */

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";
const BOOK = "xl/workbook.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const original = foreignParts();
const textOf = (part: string): string => Buffer.from(original[part]!).toString("utf8");
const open = (changes: Record<string, string | Uint8Array>): HostWorkbook =>
  xlsxFormat.open(zipSync({ ...original, ...bytesOf(changes) }), "x.xlsx");
const bytesOf = (changes: Record<string, string | Uint8Array>): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(changes).map(([name, each]) => [
      name,
      typeof each === "string" ? strToU8(each) : each,
    ])
  );
const sheetOf = (data: string): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`;
const row = (cells: string): string => sheetOf(`<row r="1">${cells}</row>`);

/** The code of the refusal; "" when the file is opened. */
function refusal(changes: Record<string, string | Uint8Array>): string {
  try {
    open(changes);
    return "";
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return error.code;
  }
}

/** Opens, changes a cell of the first sheet, and gives the texts of the parts that are saved. */
function afterEdit(changes: Record<string, string | Uint8Array>): {
  texts: Map<string, string>;
  workbook: HostWorkbook;
} {
  const workbook = open(changes);
  workbook.sheets[0]!.cells.setValue(8, 0, "ny");
  workbook.sheets[0]!.touch("cells");
  const saved = saveAndReopen(workbook);
  return { texts: zipTexts(saved.bytes), workbook: saved.workbook };
}

describe("a cell", () => {
  test.each([
    ["an empty reference to a shared string", '<c r="A1" t="s"><v></v></c>', null],
    ["one whose element closes itself", '<c r="A1" t="s"><v/></c>', null],
    ["one without a value", '<c r="A1" t="s"/>', null],
    ["the first shared string", '<c r="A1" t="s"><v>0</v></c>', "Navn"],
    ["a boolean without a value", '<c r="A1" t="b"><v></v></c>', null],
    ["an error without a value", '<c r="A1" t="e"><v/></c>', null],
    ["a date without a value", '<c r="A1" t="d"><v/></c>', null],
    ["a number without a value", '<c r="A1"><v/></c>', null],
    ["white space for a shared string", '<c r="A1" t="s"><v> </v></c>', null],
    ["white space for a number", '<c r="A1"><v>\n </v></c>', null],
    ["white space for a boolean", '<c r="A1" t="b"><v> </v></c>', null],
    ["white space around a shared string", '<c r="A1" t="s"><v> 0\n</v></c>', "Navn"],
    ["white space around a number", '<c r="A1"><v> -1.5E+3 </v></c>', -1500],
    ["white space around a boolean", '<c r="A1" t="b"><v> 1 </v></c>', true],
    ["a text of a formula that is white space", '<c r="A1" t="str"><f>B1</f><v>  </v></c>', "  "],
    ["white space beside an inline string", '<c t="inlineStr"><v> </v><is><t>a</t></is></c>', "a"],
    ["an empty text of a formula", '<c r="A1" t="str"><f>B1</f><v></v></c>', ""],
    ["an inline string without content", '<c r="A1" t="inlineStr"/>', null],
    ["an inline string whose content is nothing", '<c r="A1" t="inlineStr"><is/></c>', null],
    ["an inline string of no characters", '<c r="A1" t="inlineStr"><is><t/></is></c>', ""],
    ["numeric entities", '<c r="A1" t="inlineStr"><is><t>&#198;ble &#x26;</t></is></c>', "Æble &"],
    ["a CDATA section", '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', "a<b"],
  ])("%s", (_, cell, value) => {
    const workbook = open({ [SHEET]: row(cell) });
    const sheet = workbook.sheets[0]!;
    expect(sheet.cells.value(0, 0)).toBe(value);
    sheet.touch("cells");
    expect(saveAndReopen(workbook).workbook.sheets[0]!.cells.value(0, 0)).toBe(value);
  });

  test.each([
    ["a shared string of no such number", '<c r="A1" t="s"><v>6</v></c>'],
    ["one whose number is no decimal", '<c r="A1" t="s"><v>0x1</v></c>'],
    ["one whose number has an exponent", '<c r="A1" t="s"><v>1e0</v></c>'],
    ["a number that is no decimal", '<c r="A1"><v>0x10</v></c>'],
    ["a number in binary digits", '<c r="A1" t="n"><v>0b1</v></c>'],
    ["one of half a number", '<c r="A1" t="s"><v>0.5</v></c>'],
    ["an inline string that has its text in the wrong place", '<c t="inlineStr"><v>a</v></c>'],
    ["a text that is too long", `<c t="inlineStr"><is><t>${"x".repeat(32768)}</t></is></c>`],
  ])("%s is damaged", (_, cell) => {
    expect(refusal({ [SHEET]: row(cell) })).toBe("damaged");
  });
});

test.each(["1.5", "0", "-1", "x", "1048577"])("a row of number %s is damaged", (number) => {
  const sheet = sheetOf(`<row r="${number}"><c><v>1</v></c></row>`);
  expect(refusal({ [SHEET]: sheet })).toBe("damaged");
});

describe("a part's encoding", () => {
  const text = (encoding: string): string =>
    textOf(STRINGS).replace('encoding="UTF-8"', `encoding="${encoding}"`).replace("Anna", "Åse");
  const utf16 = (string: string, mark: boolean, big = false): Uint8Array => {
    const bytes = Buffer.from((mark ? "\ufeff" : "") + string, "utf16le");
    return new Uint8Array(big ? bytes.swap16() : bytes);
  };
  const latin1 = (string: string): Uint8Array => new Uint8Array(Buffer.from(string, "latin1"));
  const cases: [what: string, bytes: Uint8Array][] = [
    ["Latin-1", latin1(text("ISO-8859-1"))],
    ["Windows-1252, in single quotes", latin1(text("x").replace('"x"', "'windows-1252'"))],
    ["UTF-8 that says nothing", strToU8(text("UTF-8").replace(/^<\?xml.*?\?>/, ""))],
    ["UTF-8 behind a mark", strToU8(`\ufeff${text("UTF-8")}`)],
    ["UTF-8 that says it is UTF-16", strToU8(text("utf-16"))],
    ["UTF-16, the small end first", utf16(text("UTF-16"), true)],
    ["UTF-16, the big end first", utf16(text("UTF-16"), true, true)],
    ["UTF-16 without a mark", utf16(text("UTF-16"), false)],
    ["UTF-16 without a mark, the big end first", utf16(text("UTF-16"), false, true)],
  ];

  test.each(cases)("%s is read, and written as UTF-8 that says so", (_, bytes) => {
    expect(open({ [STRINGS]: bytes }).sheets[0]!.cells.value(1, 0)).toBe("Åse");
    const { texts, workbook } = afterEdit({ [STRINGS]: bytes });
    expect(workbook.sheets[0]!.cells.value(1, 0)).toBe("Åse");
    expect(texts.get(STRINGS)).toContain("Åse");
    expect(texts.get(STRINGS)).not.toMatch(/encoding=(?!"UTF-8")/);
  });

  test("a sheet in Latin-1 is read and edited too", () => {
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?>${row('<c t="inlineStr"><is><t>Æ</t></is></c>')}`;
    const { texts, workbook } = afterEdit({ [SHEET]: latin1(xml) });
    expect(workbook.sheets[0]!.cells.value(0, 0)).toBe("Æ");
    expect(texts.get(SHEET)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
  });

  test("one that nobody knows is refused", () => {
    expect(refusal({ [STRINGS]: strToU8(text("x-own")) })).toBe("unsupported");
  });

  test.each([STRINGS, SHEET])("bytes in %s that are no UTF-8 are damaged", (part) => {
    const bytes = Buffer.from(textOf(part).replace(/Anna|1\.5/, "\u00c5se"), "latin1");
    expect(refusal({ [part]: new Uint8Array(bytes) })).toBe("damaged");
  });
});

describe("shared strings", () => {
  test("whose counts stand in single quotes are written once", () => {
    const single = textOf(STRINGS).replace(/(count|uniqueCount)="(\d+)"/g, "$1='$2'");
    const { texts, workbook } = afterEdit({ [STRINGS]: single });
    expect(texts.get(STRINGS)).toMatch(/<sst [^>]*\bcount="8" uniqueCount="8">/);
    expect(texts.get(STRINGS)!.match(/\bcount=/g)).toHaveLength(1);
    expect(workbook.sheets[0]!.cells.value(8, 0)).toBe("ny");
  });
});

/** The workbook with one more sheet in its list. */
function withSheet(
  element: string,
  relation: string,
  changes: Record<string, string> = {}
): Record<string, string> {
  return {
    [BOOK]: textOf(BOOK).replace("</sheets>", `${element}</sheets>`),
    "xl/_rels/workbook.xml.rels": textOf("xl/_rels/workbook.xml.rels").replace(
      "</Relationships>",
      `${relation}</Relationships>`
    ),
    ...changes,
  };
}

describe("a sheet that is no worksheet", () => {
  const MODULE = '<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/>';
  const MACRO = '<sheet name="Makro1" sheetId="9" state="hidden" r:id="rId99"/>';
  const macro = withSheet(
    MACRO,
    '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="macrosheets/sheet1.xml"/>',
    {
      "xl/macrosheets/sheet1.xml": `<xm:macrosheet xmlns="${MAIN}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetData><row r="1"><c r="A1" t="s"><v>4</v></c></row></sheetData></xm:macrosheet>`,
    }
  );

  test("a module without a part is kept in its place, and names are of the right sheets", () => {
    const changes = withSheet(MODULE, "");
    changes[BOOK] = changes[BOOK]!.replace(MODULE, "").replace("<sheets>", `<sheets>${MODULE}`);
    changes[BOOK] = changes[BOOK].replace(
      /localSheetId="(\d)"/g,
      (_, position) => `localSheetId="${Number(position) + 1}"`
    );
    const workbook = open(changes);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Data", "Over & blik"]);
    workbook.createSheet("Ny", 0);
    const { parts } = saveAndReopen(workbook);
    const book = Buffer.from(parts.get(BOOK)!).toString("utf8");
    expect([...book.matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1])).toEqual([
      "Module1",
      "Ny",
      "Data",
      "Diagram",
      "Over &amp; blik",
    ]);
    expect(book).toContain(MODULE);
    expect(book).toContain('name="_xlnm.Print_Area" localSheetId="4"');
    expect(book).toMatch(/name="_xlnm._FilterDatabase" [^>]*localSheetId="2"/);
  });

  test("no other sheet may have its name", () => {
    const workbook = open(withSheet(MODULE, ""));
    expect(() => assertSheetName(workbook, "module1")).toThrow("same name");
    expect(() => assertSheetName(workbook, "DATA", workbook.sheets[0])).not.toThrow();
    expect(() => assertSheetName(workbook, "Module2")).not.toThrow();
  });

  test("a macro sheet's texts stay when no other sheet has them any more", () => {
    const workbook = open(macro);
    for (const sheet of workbook.sheets) {
      for (const [index] of [...sheet.cells.entries()]) sheet.cells.setValue(index, 0, null);
      sheet.touch("cells");
    }
    const strings = zipTexts(saveChecked(workbook)).get(STRINGS);
    expect(strings).toContain(">Bo </t>");
    expect(strings).not.toContain("Anna");
  });

  test("one that is in sight is enough: the worksheets may all be hidden", () => {
    const hidden = textOf(BOOK).replace(/(name="(?:Data|Over &amp; blik)")/g, '$1 state="hidden"');
    const workbook = open({ [BOOK]: hidden });
    workbook.sheets[0]!.touch("cells");
    expect(saveAndReopen(workbook).workbook.sheets).toHaveLength(2);
  });

  test("a list without a sheet in sight is damaged", () => {
    const hidden = textOf(BOOK).replace(/<sheet /g, '<sheet state="hidden" ');
    expect(refusal({ [BOOK]: hidden })).toBe("damaged");
  });
});

describe("an archive", () => {
  test.each([
    ["backslashes between folders", (name: string): string => name.replaceAll("/", "\\")],
    ["slashes before the first folder", (name: string): string => `/${name}`],
  ])("with %s is read, and written as others do", (_, rename) => {
    const entries = Object.entries(original).map(([name, each]) => [
      name.startsWith("[") ? name : rename(name),
      each,
    ]);
    const workbook = xlsxFormat.open(
      zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>),
      "x.xlsx"
    );
    expect(workbook.sheets[0]!.cells.value(1, 0)).toBe("Anna");
    expect([...saveAndReopen(workbook).parts.keys()].sort()).toEqual(Object.keys(original).sort());
  });

  test("with a part whose checksum is another is damaged, whichever part it is", () => {
    const zip = zipSync(original, { level: 0 });
    const picture = Buffer.from(zip).indexOf("IHDR");
    zip[picture]! ^= 1;
    expect(() => xlsxFormat.open(zip, "x.xlsx")).toThrow(
      expect.objectContaining({ detail: "xl/media/image1.png: its CRC-32 is another" })
    );
  });
});

describe("content types", () => {
  test("a part of relationships that is new has one, where each is named by itself", () => {
    const TYPE = "application/vnd.openxmlformats-package.relationships+xml";
    const rels = Object.keys(original).filter((name) => name.endsWith(".rels"));
    const types = textOf("[Content_Types].xml")
      .replace(/<Default Extension="rels"[^>]*>/, "")
      .replace(
        "</Types>",
        `${rels.map((name) => `<Override PartName="/${name}" ContentType="${TYPE}"/>`).join("")}</Types>`
      );
    const workbook = open({ "[Content_Types].xml": types });
    const sheet = workbook.createSheet("Ny");
    sheet.cells.setValue(0, 0, "A");
    sheet.tables.push(
      makeTable({
        name: "Tabel1",
        area: { top: 0, left: 0, bottom: 1, right: 0 },
        columns: [{ name: "A", id: 1, calculatedFormula: null }],
      })
    );
    const saved = saveAndReopen(workbook);
    const written = partText(saved.bytes, "[Content_Types].xml");
    const without = [...saved.parts.keys()].filter(
      (name) => name.endsWith(".rels") && !written.includes(`<Override PartName="/${name}"`)
    );
    expect(without).toEqual([]);
    expect(saved.workbook.sheets.at(-1)!.tables).toHaveLength(1);
  });
});

describe("what could not be saved is refused when the file is opened", () => {
  test.each([
    ["text behind a sheet's root", SHEET, (text: string): string => `${text}\nx`],
    [
      "a prefix of a sheet that is not declared",
      SHEET,
      (text: string): string => text.replace("<hyperlink ", '<hyperlink own:a="1" '),
    ],
    ["notes that are cut short", "xl/comments1.xml", (text: string): string => text.slice(0, -9)],
    [
      "threads that are cut short",
      "xl/threadedComments/threadedComment1.xml",
      (text: string): string => text.slice(0, -9),
    ],
    ["metadata that is cut short", "xl/metadata.xml", (text: string): string => text.slice(0, -9)],
  ])("%s", (_, part, change) => {
    expect(refusal({ [part]: change(textOf(part)) })).toBe("damaged");
  });
});

test.each(["a\r\nb", "\r", "&#13;", "\t<a> \n"])(
  "the text %j is the same in a tree that is written",
  (text) => {
    const written = new XmlElement("a", { b: text }, [text]).toString();
    expect(parseXml(written, "x")).toEqual(new XmlElement("a", { b: text }, [text]));
  }
);

describe("what stands among the cells and is not the model's", () => {
  const namespaced = (data: string): string =>
    `<worksheet xmlns="${MAIN}"><sheetData xmlns:k="urn:k">${data}</sheetData></worksheet>`;

  test("stays when other cells are written, with the prefixes that it uses", () => {
    const extension = '<extLst><ext uri="{1}"><k:note k:of="a&amp;b">tal</k:note></ext></extLst>';
    const { texts } = afterEdit({
      [SHEET]: namespaced(
        `<row r="1" k:mark="1"><c r="A1" k:by="x"><v>1</v>${extension}</c><c r="B1" s="1">${extension}</c>${extension}</row>`
      ),
    });
    expect(texts.get(SHEET)).toContain(
      `<sheetData xmlns:k="urn:k"><row r="1" k:mark="1"><c r="A1" k:by="x"><v>1</v>${extension}</c><c r="B1" s="1">${extension}</c>${extension}</row>`
    );
  });

  test("goes with the value that it belongs to", () => {
    const workbook = open({
      [SHEET]: namespaced('<row r="1"><c r="A1" k:by="x"><v>1</v><k:note/></c></row>'),
    });
    workbook.sheets[0]!.cells.setValue(0, 0, 2);
    workbook.sheets[0]!.touch("cells");
    expect(partText(saveChecked(workbook), SHEET)).toContain('<c r="A1"><v>2</v></c>');
  });

  test.each([
    ["a row", '<row r="1" other:mark="1"><c r="A1"><v>1</v></c></row>'],
    ["a cell", '<row r="1"><c r="A1" other:by="x"><v>1</v></c></row>'],
    ["an element in a cell", '<row r="1"><c r="A1"><v>1</v><other:note/></c></row>'],
  ])("is damaged when %s uses a prefix that nothing declares", (_, data) => {
    expect(refusal({ [SHEET]: namespaced(data) })).toBe("damaged");
  });
});

test.each(["str", "d"])("a text of type %s that no cell can hold is damaged", (type) => {
  const text = "x".repeat(32768);
  expect(refusal({ [SHEET]: row(`<c r="A1" t="${type}"><v>${text}</v></c>`) })).toBe("damaged");
});

import { strToU8, zipSync } from "fflate";
import { FileError, type FileErrorCode } from "../../../ooxml/FileError";
import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { saveChecked } from "../../support/saveAndReopen";
import { foreignParts, foreignWorkbook, partText } from "./fixtures/foreignWorkbook";

/** An OLE file whose directory names a stream. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, index) => (bytes[512 + 2 * index] = character.charCodeAt(0)));
  return bytes;
}

function withMainType(type: string): Uint8Array {
  const types = partText(foreignWorkbook(), "[Content_Types].xml");
  return foreignWorkbook({
    "[Content_Types].xml": types.replace(
      /(PartName="\/xl\/workbook.xml" ContentType=")[^"]*/,
      `$1${type}`
    ),
  });
}

function changed(part: string, change: (text: string) => string): Uint8Array {
  return foreignWorkbook({ [part]: change(partText(foreignWorkbook(), part)) });
}

/** With a part that nothing leads to from a worksheet and that ends too early. */
function unread(name: string, type: string): Uint8Array {
  const override = `<Override PartName="/xl/${name}.xml" ContentType="${type}"/>`;
  const types = partText(foreignWorkbook(), "[Content_Types].xml");
  return foreignWorkbook({
    "[Content_Types].xml": types.replace("</Types>", `${override}</Types>`),
    [`xl/${name}.xml`]: "<root><child>",
  });
}

/** A zip archive whose directory claims another unpacked size for its first entry. */
function claiming(size: number): Uint8Array {
  const zip = foreignWorkbook();
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const directory = view.getUint32(zip.length - 6, true);
  view.setUint32(directory + 24, size, true);
  return zip;
}

const SHEET = "xl/worksheets/sheet1.xml";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function twice(text: string): string {
  return text + text.slice(text.indexOf("<worksheet"));
}

type Case = [what: string, code: FileErrorCode, bytes: () => Uint8Array];

const cases: Case[] = [
  ["no bytes", "notAWorkbook", () => new Uint8Array(0)],
  ["a text file", "notAWorkbook", () => strToU8("Navn;Tal\r\nAnna;1")],
  ["an empty zip archive", "notAWorkbook", () => zipSync({})],
  ["a zip archive of something else", "notAWorkbook", () => zipSync({ "a.txt": strToU8("a") })],
  [
    "an OpenDocument sheet",
    "notAWorkbook",
    () =>
      zipSync({
        mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
        "content.xml": strToU8("<a/>"),
      }),
  ],
  [
    "a Word document",
    "notAWorkbook",
    () =>
      withMainType(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
      ),
  ],
  ["an old workbook", "oldFormat", () => ole("Workbook")],
  ["an older workbook", "oldFormat", () => ole("Book")],
  ["another OLE file", "notAWorkbook", () => ole("WordDocument")],
  ["a workbook with a password", "password", () => ole("EncryptedPackage")],
  [
    "a binary workbook",
    "unsupported",
    () => withMainType("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
  ],
  [
    "the strict variant",
    "unsupported",
    () =>
      changed("xl/workbook.xml", (text) =>
        text.replace(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main"
        )
      ),
  ],
  ["a file cut short", "damaged", () => foreignWorkbook().subarray(0, 4000)],
  ["a file without its last byte", "damaged", () => foreignWorkbook().slice(0, -1)],
  ["an entry that unpacks to another size", "damaged", () => claiming(100)],
  [
    "two parts whose names differ in capitals only",
    "damaged",
    () => zipSync({ ...foreignParts(), "xl/media/IMAGE1.PNG": strToU8("another picture") }),
  ],
  ...[
    "ctrlProps/ctrlProp1.xml",
    "pivotTables/pivotTable1.xml",
    "pivotCache/pivotCacheDefinition1.xml",
    "drawings/drawing1.xml",
    "charts/chart1.xml",
  ].map((part): Case => [
    `${part} cut short`,
    "damaged",
    () => changed(`xl/${part}`, (text) => text.slice(0, -9)),
  ]),
  ["connections cut short", "damaged", () => unread("connections", `${SHEETML}.connections+xml`)],
  [
    "a chart of the new kinds cut short",
    "damaged",
    () => unread("charts/chartEx1", "application/vnd.ms-office.chartex+xml"),
  ],
  [
    "a drawing of no worksheet cut short",
    "damaged",
    () => unread("drawings/drawing9", "application/vnd.openxmlformats-officedocument.drawing+xml"),
  ],
  ["a missing sheet part", "damaged", () => foreignWorkbook({ [SHEET]: null })],
  ["a missing workbook part", "damaged", () => foreignWorkbook({ "xl/workbook.xml": null })],
  [
    "a sheet that is not well formed",
    "damaged",
    () => changed(SHEET, (text) => text.replace("</row>", "</rov>")),
  ],
  ["a sheet that ends too early", "damaged", () => changed(SHEET, (text) => text.slice(0, 2000))],
  ["a sheet with text after its end", "damaged", () => changed(SHEET, (text) => `${text}\nmore`)],
  ["a sheet that stands twice in its part", "damaged", () => changed(SHEET, twice)],
  [
    "a shared string within another",
    "damaged",
    () =>
      changed("xl/sharedStrings.xml", (text) => text.replace("</si>", "<si><t>x</t></si></si>")),
  ],
  [
    "a shared string that is not there",
    "damaged",
    () => changed(SHEET, (text) => text.replace('t="s"><v>0<', 't="s"><v>99<')),
  ],
  [
    "a number that is none",
    "damaged",
    () => changed(SHEET, (text) => text.replace("<v>1.5</v>", "<v>x</v>")),
  ],
  [
    "a cell outside the sheet",
    "damaged",
    () => changed(SHEET, (text) => text.replace('r="B2"', 'r="ZZZZ2"')),
  ],
  [
    "a row outside the sheet",
    "damaged",
    () => changed(SHEET, (text) => text.replace('<row r="2"', '<row r="1048577"')),
  ],
  [
    "an external entity",
    "damaged",
    () =>
      changed("xl/sharedStrings.xml", (text) =>
        text.replace("?>", '?><!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>')
      ),
  ],
  [
    "entities that grow",
    "damaged",
    () => changed(SHEET, (text) => text.replace("?>", '?><!DOCTYPE a [<!ENTITY e "eeee">]>')),
  ],
  [
    "an entity that nobody declared",
    "damaged",
    () => changed("xl/styles.xml", (text) => text.replace("Calibri", "&e;")),
  ],
  [
    "XML nested without end",
    "damaged",
    () => foreignWorkbook({ "xl/styles.xml": "<a>".repeat(5000) + "</a>".repeat(5000) }),
  ],
  ["an archive that claims to be huge", "tooLarge", () => claiming(0x7fffffff)],
  [
    "an archive that unpacks to far more than its size",
    "tooLarge",
    () => claiming(300 * 1024 ** 2),
  ],
];

describe("opening", () => {
  test.each(cases)("%s is refused as %s", (_, code, bytes) => {
    let error: unknown = null;
    try {
      xlsxFormat.open(bytes(), "x.xlsx");
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(FileError);
    expect((error as FileError).code).toBe(code);
  });

  test("says nothing of what is in the cells", () => {
    const bytes = changed(SHEET, (text) => text.replace("<v>1.5</v>", "<v>010190-1234</v>"));
    expect(() => xlsxFormat.open(bytes, "x.xlsx")).toThrow(
      expect.objectContaining({ detail: `${SHEET}!B2: no number` })
    );
  });
});

describe("saving refuses", () => {
  const spoiled: [what: string, spoil: (workbook: HostWorkbook) => void][] = [
    [
      "a number that is not finite",
      (workbook) => workbook.sheets[0]!.cells.setValue(0, 0, Infinity),
    ],
    [
      "a text that no cell can hold",
      (workbook) => workbook.sheets[0]!.cells.setValue(0, 0, "x".repeat(32768)),
    ],
    ["a column outside the sheet", (workbook) => workbook.sheets[0]!.cells.setValue(0, 16384, 1)],
    [
      "a workbook without a visible sheet",
      (workbook) => (workbook.sheets[0]!.visibility = "Hidden"),
    ],
    [
      "a kept rule whose prefix is not declared",
      (workbook) =>
        workbook.sheets[0]!.conditionalFormats.push({
          id: "1",
          areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
          priority: 0,
          stopIfTrue: false,
          rule: { kind: "Kept", xml: '<x:cfRule type="dataBar" priority="1"/>', formulas: [] },
        }),
    ],
  ];

  test.each(spoiled)("%s", (_, spoil) => {
    const workbook = HostWorkbook.empty();
    spoil(workbook);
    expect(() => saveChecked(workbook)).toThrow(expect.objectContaining({ code: "wouldLose" }));
  });
});

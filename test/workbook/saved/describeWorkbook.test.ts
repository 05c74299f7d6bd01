import { openExcel } from "./actions";
import { describeWorkbook } from "./describeWorkbook";
import { differencesOf } from "./differencesOf";
import { keptFile } from "./keptFile";

/** Two saved workbooks are held against each other by their descriptions: these must see what people see. */

type Change = (workbook: Excel.Workbook) => unknown;

const sheetOf = (workbook: Excel.Workbook, name = "Ugeplan"): Excel.Worksheet =>
  workbook.worksheets.getItem(name);

/** The workbook of somebody's own, with something in it changed. */
async function changed(...changes: readonly Change[]): Promise<Uint8Array> {
  const excel = await openExcel("da", keptFile("own", "today"), "off");
  for (const change of changes) {
    await excel.runner.run(async (context) => {
      change(context.workbook);
      await context.sync();
    });
  }
  const file = await excel.save();
  excel.close();
  return file;
}

function differences(one: Uint8Array, other: Uint8Array): string[] {
  return differencesOf(describeWorkbook(one).content, describeWorkbook(other).content);
}

test.each<[string, Change, string | RegExp]>([
  [
    "a value",
    (book) => (sheetOf(book).getRange("B3").values = [[4]]),
    /^Ugeplan!B3: was 3.5, is 4$/,
  ],
  [
    "a text",
    (book) => (sheetOf(book).getRange("C2").values = [["BIR"]]),
    /^Ugeplan!C2: was "ANK", is "BIR"$/,
  ],
  [
    "a formula",
    (book) => (sheetOf(book).getRange("E1").formulas = [["=MAX(Uge[Timer])"]]),
    /^Ugeplan!E1: was =SUM.* is =MAX/,
  ],
  [
    "a number's format",
    (book) => (sheetOf(book).getRange("B2").numberFormat = [["0.000"]]),
    /^Ugeplan!B2 format: was .*number 0.0, is .*number 0.000$/,
  ],
  [
    "a colour",
    (book) => (sheetOf(book).getRange("E1").format.fill.color = "#FF0000"),
    /^Ugeplan!E1 format: .*fgColor{rgb=FFFFF2CC.* is .*fgColor{rgb=FFFF0000/,
  ],
  [
    "a format of an empty cell",
    (book) => (sheetOf(book).getRange("G9").format.font.italic = true),
    /^new: Ugeplan!G9 format: font i$/,
  ],
  [
    "a width",
    (book) => (sheetOf(book).getRange("B:B").format.columnWidth = 70),
    /^new: Ugeplan columns B:B: customWidth=1 width=/,
  ],
  [
    "a height",
    (book) => (sheetOf(book).getRange("1:1").format.rowHeight = 30),
    /^Ugeplan row 1: was customHeight=1 ht=24, is customHeight=1 ht=30$/,
  ],
  [
    "an outline",
    (book) => sheetOf(book).getRange("7:7").ungroup("ByRows"),
    /Ugeplan row 7: outlineLevel=1/,
  ],
  [
    "frozen panes",
    (book) => sheetOf(book).freezePanes.freezeRows(2),
    /^Ugeplan sheetViews sheetView pane: was .*A2.*ySplit=1, is .*ySplit=2/,
  ],
  [
    "how it is printed",
    (book) => (sheetOf(book).pageLayout.orientation = "Portrait"),
    /^Ugeplan pageSetup: was orientation=landscape/,
  ],
  [
    "a footer",
    (book) => (sheetOf(book).pageLayout.headersFooters.defaultForAllPages.centerFooter = "&D"),
    /^Ugeplan headerFooter oddFooter: was "&C&P", is "&C&D"$/,
  ],
  [
    "a table's name",
    (book) => (book.tables.getItem("Uge").name = "Plan"),
    /^gone: Ugeplan table Uge/,
  ],
  [
    "a table's extent",
    (book) => book.tables.getItem("Uge").resize("A1:C5"),
    /^Ugeplan table Uge.*: was .*ref=A1:C4.* is .*ref=A1:C5/,
  ],
  [
    "a name",
    (book) => (book.names.getItem("Dage").formula = "=Lister!$A$2:$A$9"),
    "name Dage: was Lister!$A$2:$A$3, is Lister!$A$2:$A$9",
  ],
  [
    "a rule",
    (book) =>
      (sheetOf(book).getRange("B2:B4").conditionalFormats.getItemAt(0).custom.rule.formula =
        "=$B2>6"),
    /^Ugeplan!B2:B4 rule 1: was .*B2>5.* is .*B2>6/,
  ],
  [
    "what a rule shows",
    (book) =>
      (sheetOf(book).getRange("B2:B4").conditionalFormats.getItemAt(0).custom.format.font.color =
        "#0000FF"),
    /^Ugeplan!B2:B4 rule 1: was .*FF9C0006.* is .*FF0000FF/,
  ],
  [
    "a validation",
    (book) => sheetOf(book).getRange("A4").dataValidation.clear(),
    /^gone: Ugeplan!A2:A4 validation/,
  ],
  [
    "a chart's title",
    (book) => (sheetOf(book).charts.getItem("Timer").title.text = "Dage"),
    /^Ugeplan drawing chart.*: was "Timer om ugen", is "Dage"$/,
  ],
  [
    "a chart's place",
    (book) => (sheetOf(book).charts.getItem("Timer").left = 400),
    /^Ugeplan drawing .*(from|to) col/,
  ],
  [
    "whether a sheet is seen",
    (book) => (sheetOf(book, "Gemt").visibility = "VeryHidden"),
    "sheet 4: was Gemt hidden, is Gemt veryHidden",
  ],
  [
    "the order of sheets",
    (book) => (sheetOf(book, "Borgere").position = 1),
    /^sheet 2: was Lister visible, is Borgere visible$/,
  ],
  [
    "a sheet's name",
    (book) => (sheetOf(book, "Gemt").name = "Skjult"),
    /^sheet 4: was Gemt hidden, is Skjult hidden$/,
  ],
  [
    "the sheet in front",
    (book) => sheetOf(book, "Lister").activate(),
    "in front: was Ugeplan, is Lister",
  ],
  [
    "protection",
    (book) => sheetOf(book, "Borgere").protection.unprotect(),
    /^gone: Borgere sheetProtection: /,
  ],
  [
    "whether a cell is locked",
    (book) => (sheetOf(book, "Borgere").getRange("B3").format.protection.locked = false),
    /^new: Borgere!B3 format: cell protection locked=0$/,
  ],
  [
    "a property",
    (book) => book.properties.custom.add("Ejer", "Nord"),
    /^new: property Ejer lpwstr: "Nord"$/,
  ],
  ["an author", (book) => (book.properties.author = "ANK"), /^new: property creator: "ANK"$/],
])("%s", async (_, change, wanted) => {
  const found = differences(keptFile("own", "today"), await changed(change));
  expect(found).toContainEqual(typeof wanted === "string" ? wanted : expect.stringMatching(wanted));
});

test("how the file says it does not count: formats and texts that are not used any more, in another order", async () => {
  const file = await changed(
    (book) => {
      const cell = sheetOf(book).getRange("G1");
      cell.values = [["Først"]];
      cell.format.font.color = "#00FF00";
      cell.numberFormat = [["0.000"]];
      book.worksheets.add("Kort tid");
    },
    (book) => {
      sheetOf(book).getRange("G1").clear("All");
      sheetOf(book, "Kort tid").delete();
      sheetOf(book).activate();
    }
  );
  expect(file).not.toEqual(keptFile("own", "today"));
  expect(differences(keptFile("own", "today"), file)).toEqual([]);
});

describe("the log", () => {
  const log = "create-da";
  async function typedInLog(header: string, text: string): Promise<Uint8Array> {
    const excel = await openExcel("da", keptFile(log, "today"), "off");
    await excel.runner.run(async (context) => {
      const column = context.workbook.tables.getItem("PRLog").columns.getItem(header);
      column.getDataBodyRange().getCell(0, 0).values = [[text]];
      await context.sync();
    });
    const file = await excel.save();
    excel.close();
    return file;
  }

  it("says when what was done, and what became of it", () => {
    expect(describeWorkbook(keptFile(log, "today")).log).toEqual([
      'log: "2026-11-21T10:00:00.000Z" "createRegister" "done"',
    ]);
  });

  it("may keep what it needs for taking a change back in another way", async () => {
    const file = await typedInLog("Tekst", "{}");
    expect(differences(keptFile(log, "today"), file)).toEqual([]);
    expect(describeWorkbook(file).log).toEqual(describeWorkbook(keptFile(log, "today")).log);
  });
});

test("of many differences the first are shown, each short", () => {
  const lines = Array.from({ length: 30 }, (_, index) => `Ark!A${index}: ${"x".repeat(500)}`);
  const found = differencesOf(lines, []);
  expect(found).toHaveLength(13);
  expect(found.at(-1)).toBe("… and 18 more");
  expect(Math.max(...found.map(({ length }) => length))).toBeLessThan(200);
});

test("another order of the same is a difference", () => {
  expect(differencesOf(["a: 1", "b: 2"], ["b: 2", "a: 1"])).toEqual([
    'another order from "b: 2" on',
  ]);
});

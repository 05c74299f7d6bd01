import { parseArea } from "../../../host/workbook/address";
import { readValues } from "../../../host/workbook/cells/readCells";
import { blankParts, zipOf } from "../file/fixtures/bareWorkbook";
import { partText } from "../file/fixtures/foreignWorkbook";
import { hostPerTest } from "../protocol/support";

/** Hyperlinks stand in the file only; taking them away is what the host can do with them. */

const host = hostPerTest();

const SHEET = "xl/worksheets/sheet1.xml";
const cell = (name: string): string => `<c r="${name}" t="inlineStr"><is><t>${name}</t></is></c>`;
const PARTS = blankParts({
  cells: `<row r="1">${cell("A1")}${cell("B1")}</row><row r="2">${cell("A2")}${cell("B2")}</row>`,
  afterCells:
    '<hyperlinks><hyperlink ref="A1" location="A9"/><hyperlink ref="A2:B3" location="B9"/></hyperlinks>',
});

/** Does something to the first sheet. @returns where hyperlinks are in the saved file. */
async function linksAfter(use: (sheet: Excel.Worksheet) => unknown): Promise<string[]> {
  await host.current.open(zipOf(PARTS));
  await host.current.Excel.run(async (context) => {
    use(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  const text = partText(await host.current.save(), SHEET);
  return [...text.matchAll(/<hyperlink ref="([^"]*)"/g)].map(([, area]) => area ?? "");
}

test.each<[string, (sheet: Excel.Worksheet) => unknown, string[]]>([
  ["all", (sheet) => sheet.getRange("A1").clear(), ["A2:B3"]],
  ["contents", (sheet) => sheet.getRange("A1").clear("Contents"), ["A2:B3"]],
  ["hyperlinks", (sheet) => sheet.getRange("A1").clear("Hyperlinks"), ["A2:B3"]],
  ["formats", (sheet) => sheet.getRange("A1").clear("Formats"), ["A1", "A2:B3"]],
  ["a part", (sheet) => sheet.getRange("B2").clear(), ["A1", "A2", "A3:B3"]],
  ["the sheet", (sheet) => sheet.getRange().clear(), []],
  ["cells without any", (sheet) => sheet.getRange("D1:E9").clear(), ["A1", "A2:B3"]],
  [
    "cells that have moved",
    (sheet) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A2").clear();
    },
    ["A3:B4"],
  ],
  [
    "cells that move afterwards",
    (sheet) => {
      sheet.getRange("A1").clear();
      sheet.getRange("1:1").insert("Down");
    },
    ["A3:B4"],
  ],
  [
    "cells between two moves",
    (sheet) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A3:B3").clear("Hyperlinks");
      sheet.getRange("1:1").delete("Up");
    },
    ["A1", "A3:B3"],
  ],
])("clearing %s", async (_what, use, expected) => {
  expect(await linksAfter(use)).toEqual(expected);
});

test("clearing hyperlinks leaves contents and looks", async () => {
  await linksAfter((sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1:B2").clear("Hyperlinks");
  });
  const { sheets, styles } = host.current.workbook;
  expect(readValues(sheets[0]!, parseArea("A1:B2"))).toEqual([
    ["A1", "B1"],
    ["A2", "B2"],
  ]);
  expect(styles.get(sheets[0]!.cells.style(0, 0)).bold).toBe(true);
});

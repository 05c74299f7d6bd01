import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { SHEET_ASPECTS } from "../../../host/workbook/HostSheet";
import { saveChecked } from "../../support/saveAndReopen";
import { partTexts } from "./fixtures/foreignWorkbook";
import { plainWorkbook } from "./fixtures/plainWorkbook";

/** Files that other programs wrote; `fixtures/make_pilot.py` makes them anew. */

function read(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

function expectKept(file: Uint8Array): void {
  const workbook = xlsxFormat.open(file, "x.xlsx");
  expect(partTexts(saveChecked(workbook))).toEqual(partTexts(file));
  const before = plainWorkbook(workbook);
  for (const sheet of workbook.sheets) sheet.touch(...SHEET_ASPECTS);
  for (const aspect of ["names", "sheets", "properties", "view"] as const)
    workbook.touched.add(aspect);
  const written = saveChecked(workbook);
  expect(plainWorkbook(xlsxFormat.open(written, "x.xlsx"))).toEqual(before);
  const lost = [...partTexts(file).keys()].filter((part) => !partTexts(written).has(part));
  expect(lost).toEqual([]);
}

describe.each(["xlsxwriter", "openpyxl"])("a file of %s", (library) => {
  const file = read(join(__dirname, "fixtures", `pilot_${library}.xlsx`));

  test("is read", () => {
    const workbook = xlsxFormat.open(file, "x.xlsx");
    const sheet = workbook.sheets[0]!;
    expect(sheet.name).toBe("Scorer");
    expect([sheet.cells.value(1, 0), sheet.cells.value(2, 0)]).toEqual(["0123", "3E5"]);
    expect(sheet.cells.value(1, 1)).toBe(46027);
    expect(workbook.styles.get(sheet.cells.style(1, 1))).toMatchObject({
      numberFormat: "dd-mm-yyyy",
      fillColor: "#E3F1EC",
      borderTop: { style: "Continuous", weight: "Thin" },
    });
    expect(sheet.cells.formula(0, 4)).toBe('IFS(SUM(Scores[Score])>7,"høj",TRUE,"lav")');
    expect(sheet.tables[0]).toMatchObject({
      name: "Scores",
      area: { top: 0, left: 0, bottom: 2, right: 2 },
    });
    expect(sheet.validations[0]).toMatchObject({
      type: "Decimal",
      operator: "Between",
      formula1: "1",
      formula2: "5",
    });
    expect(sheet.freeze).toEqual({ rows: 1, columns: 1 });
    expect(sheet.columns.get(1)?.widthPx).toBe(89);
    expect(sheet.page.orientation).toBe("Landscape");
    expect(workbook.names).toEqual([
      { name: "Koder", formula: "Scorer!$A$2:$A$3", comment: "", visible: true, sheetId: null },
    ]);
  });

  test("is kept, untouched and rewritten", () => expectKept(file));
});

const prototype = join("..", "shared", "design", "prototype.xlsx");
(existsSync(prototype) ? test : test.skip)(
  `the prototype of the register is kept (skipped where there is no ${prototype} beside the repository)`,
  () => expectKept(read(prototype))
);

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { startExcelHost, type ExcelHost } from "../../../host/node";
import { CellError } from "../../../host/workbook/cell";
import type { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { libreOfficeAvailable, recalculate } from "../../support/libreOffice";
import { fileOf, partOf } from "./fixtures/sheetsFile";

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcelHost({ now: () => new Date(2026, 0, 31) });
});
afterAll(() => host.close());

/** Every cell's value that there is, by sheet and place. */
function valuesOf(workbook: HostWorkbook): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const sheet of workbook.sheets)
    for (const [row, cells] of sheet.cells.entries())
      cells.values.forEach((value, column) => {
        if (value === null) return;
        values.set(
          `${sheet.name} ${row},${column}`,
          value instanceof CellError ? value.text : value
        );
      });
  return values;
}

const FOLDER = join(__dirname, "../../../../shared/cases/workbook");
const isThere = existsSync(FOLDER);

(isThere ? describe : describe.skip)(
  `people's own formulas beside the register${isThere ? "" : " (skipped: ../shared/cases is missing)"}`,
  () => {
    test.each(["recalc.xlsx", "36-register-beside-formulas.xlsx", "36c-threeD-months.xlsx"])(
      "%s: no value differs after opening, and none after saving",
      async (name) => {
        const file = new Uint8Array(readFileSync(join(FOLDER, name)));
        const before = valuesOf(xlsxFormat.open(file, ""));
        await host.open(file);
        expect(valuesOf(host.workbook)).toEqual(before);
        const saved = await host.save();
        expect(valuesOf(xlsxFormat.open(saved, ""))).toEqual(before);
        expect(partOf(saved, "xl/workbook.xml")).toBe(partOf(file, "xl/workbook.xml"));
      }
    );

    test("36c: a month that changes leaves the quarter as out of date, and Excel is asked", async () => {
      await host.open(new Uint8Array(readFileSync(join(FOLDER, "36c-threeD-months.xlsx"))));
      await write("B2", 4);
      expect(host.workbook.sheetsToCalculate()).toEqual(["Kvartal"]);
      const saved = await host.save();
      expect(partOf(saved, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
      expect(xlsxFormat.open(saved, "").sheetByName("Kvartal")!.cells.value(1, 1)).toBe(16);
    });
  }
);

async function write(address: string, entry: string | number): Promise<void> {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).formulas = [[entry]];
    await context.sync();
  });
  await host.session.calculate();
}

const here = libreOfficeAvailable();
(here ? test : test.skip)(
  `SUBTOTAL over filtered rows is what LibreOffice says${here ? "" : " (skipped: LibreOffice is not on this machine)"}`,
  async () => {
    const formulas = [1, 2, 3, 4, 5, 9, 101, 102, 103, 104, 105, 109];
    const rows =
      '<row r="1"><c r="A1" t="str"><v>Tal</v></c></row>' +
      [2, 3, 4, 5]
        .map(
          (row) =>
            `<row r="${row}"${row === 3 || row === 5 ? ' hidden="1"' : ""}><c r="A${row}"><v>${row}</v></c></row>`
        )
        .join("") +
      '<row r="9">' +
      formulas
        .map(
          (code, index) =>
            `<c r="${String.fromCharCode(66 + index)}9"><f>SUBTOTAL(${code},A2:A5)</f></c>`
        )
        .join("") +
      "</row>";
    const filter =
      '<autoFilter ref="A1:A5"><filterColumn colId="0"><filters><filter val="2"/><filter val="4"/></filters></filterColumn></autoFilter>';
    // LibreOffice looks for the filter's area by this name.
    const names =
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Ark!$A$1:$A$5</definedName></definedNames>';
    const file = fileOf({ Ark: `${rows}|${filter}` }, names);
    await host.open(file);
    const theirs = xlsxFormat.open(await recalculate(file), "").sheets[0]!.cells;
    const columns = formulas.map((_, index) => index + 1);
    const ours = columns.map((column) => host.workbook.sheets[0]!.cells.value(8, column));
    expect(ours).toEqual([3, 2, 2, 4, 2, 6, 3, 2, 2, 4, 2, 6]);
    expect(ours).toEqual(columns.map((column) => theirs.value(8, column)));
  },
  120_000
);

test("a name with a relative reference is not calculated: its value stays, and Excel is asked", async () => {
  const row = '<row r="2"><c r="A2"><v>5</v></c><c r="B2"><f>Venstre*2+A2*0</f><v>10</v></c></row>';
  const names =
    '<definedNames><definedName name="Venstre">Ark!A2</definedName></definedNames><calcPr calcId="191029"/>';
  await host.open(fileOf({ Ark: row }, names));
  await write("A2", 6);
  expect(host.workbook.sheets[0]!.cells.value(1, 1)).toBe(10);
  expect(host.workbook.sheetsToCalculate()).toEqual(["Ark"]);
  expect(partOf(await host.save(), "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("in manual calculation a change waits until it is asked for, or the file is saved", async () => {
  const row = '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>A1*2</f><v>10</v></c></row>';
  await host.open(fileOf({ Ark: row }, '<calcPr calcId="191029" calcMode="manual"/>'));
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[6]];
    await context.sync();
    const cell = context.workbook.worksheets.getFirst().getRange("B1").load("values");
    await context.sync();
    expect(cell.values).toEqual([[10]]);
  });
  const saved = await host.save();
  expect(partOf(saved, "xl/worksheets/sheet1.xml")).toContain("<f>A1*2</f><v>12</v>");
  expect(partOf(saved, "xl/workbook.xml")).toContain('calcMode="manual"');
});

import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { libreOfficeAvailable, recalculate, toCsv, toPdf } from "../../support/libreOffice";
import { saveChecked } from "../../support/saveAndReopen";
import { registerWorkbook } from "./fixtures/registerWorkbook";

const here = libreOfficeAvailable();
const suite = here ? describe : describe.skip;

suite(
  `LibreOffice opens what was written${here ? "" : " (skipped: LibreOffice is not on this machine)"}`,
  () => {
    const file = saveChecked(registerWorkbook());

    test("and calculates the same", async () => {
      const workbook = registerWorkbook();
      // A wrong cached value shows whether the formula was really calculated.
      workbook.sheets[0]!.cells.setComputed(3, 4, 77);
      const opened = xlsxFormat.open(await recalculate(saveChecked(workbook)), "");
      const { cells, tables, validations } = opened.sheetByName("Scorer")!;
      expect([3, 4, 5, 6].map((row) => cells.value(row, 4))).toEqual([2, 0, -1, 2]);
      expect([cells.value(8, 0), cells.value(8, 3)]).toEqual(["Antal: 4", true]);
      expect(tables[0]!.name).toBe("Scores");
      expect(validations).toHaveLength(1);
      expect(opened.sheetByName("Kort 2")!.charts).toHaveLength(2);
    }, 120_000);

    test("as text", async () => {
      expect((await toCsv(file)).split("\n").slice(2, 5)).toEqual([
        '"Borger","Kode","Første","Seneste","Ændring"',
        '"U-001","BIP01",1,3,▲ +2',
        '"U-001","BIP02",2,2,= 0',
      ]);
    }, 120_000);

    test("and prints it", async () => {
      const pdf = await toPdf(file);
      expect(new TextDecoder("latin1").decode(pdf.subarray(0, 5))).toBe("%PDF-");
    }, 120_000);
  }
);

import fc from "fast-check";
import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { SHEET_ASPECTS } from "../../../host/workbook/HostSheet";
import { saveAndReopen, saveChecked } from "../../support/saveAndReopen";
import { arbitraryWorkbook } from "./fixtures/arbitraryWorkbook";
import { partTexts } from "./fixtures/foreignWorkbook";
import { plainWorkbook } from "./fixtures/plainWorkbook";
import { registerWorkbook } from "./fixtures/registerWorkbook";

describe("a workbook made here", () => {
  test("comes back from its file as it was", () => {
    fc.assert(
      fc.property(arbitraryWorkbook, (workbook) => {
        const opened = saveAndReopen(workbook).workbook;
        expect(plainWorkbook(opened)).toEqual(plainWorkbook(workbook));
      }),
      { numRuns: 40 }
    );
  });

  test("opened and saved without a change keeps every part byte for byte", () => {
    fc.assert(
      fc.property(arbitraryWorkbook, (workbook) => {
        const file = saveChecked(workbook);
        const again = saveChecked(xlsxFormat.open(file, workbook.name));
        expect(partTexts(again)).toEqual(partTexts(file));
      }),
      { numRuns: 12 }
    );
  });

  test("opened, touched all over and saved is still the same", () => {
    fc.assert(
      fc.property(arbitraryWorkbook, (workbook) => {
        const opened = saveAndReopen(workbook).workbook;
        for (const sheet of opened.sheets) sheet.touch(...SHEET_ASPECTS);
        for (const aspect of ["names", "sheets", "properties", "view"] as const)
          opened.touched.add(aspect);
        const again = xlsxFormat.open(saveChecked(opened), workbook.name);
        expect(plainWorkbook(again)).toEqual(plainWorkbook(workbook));
      }),
      { numRuns: 20 }
    );
  });

  test("gives the same bytes each time it is saved", () => {
    const workbook = registerWorkbook();
    expect(saveChecked(workbook)).toEqual(saveChecked(workbook));
  });
});

import { FileError } from "../../../ooxml/FileError";
import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { saveChecked } from "../../support/saveAndReopen";
import { BROKEN_BESIDE_VALUES, BROKEN_WORKBOOKS, changed, SHEET } from "./fixtures/brokenWorkbooks";

describe("opening", () => {
  test.each([...BROKEN_WORKBOOKS, ...BROKEN_BESIDE_VALUES])(
    "%s is refused as %s",
    (_, code, bytes) => {
      let error: unknown = null;
      try {
        xlsxFormat.open(bytes(), "x.xlsx");
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(FileError);
      expect((error as FileError).code).toBe(code);
    }
  );

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

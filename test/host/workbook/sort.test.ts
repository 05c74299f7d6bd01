import fc from "fast-check";
import { CellError } from "../../../host/workbook/cell";
import { sortRows } from "../../../host/workbook/tables/sort";
import { read, twoSheets, write } from "./support";

test.each([
  [true, [[-1], [2], ["aa"], ["B"], [false], [true], ["#N/A"], [""]]],
  [false, [["#N/A"], [true], [false], ["B"], ["aa"], [2], [-1], [""]]],
])("numbers, texts, logical values, errors; blanks last (ascending %p)", (ascending, expected) => {
  const { workbook, sheet } = twoSheets();
  write(workbook, sheet, "A1", [[true], ["B"], [null], [2], ["#N/A"], ["aa"], [false], [-1]]);
  const area = { top: 0, left: 0, bottom: 7, right: 0 };
  sortRows(workbook, sheet, area, [{ column: 0, ascending }], false, "en-US");
  expect(read(sheet, "A1:A8")).toEqual(expected);
  expect(sheet.cells.value(ascending ? 6 : 0, 0)).toBe(CellError.of("#N/A"));
});

test("Danish letters come in Danish order", () => {
  const { workbook, sheet } = twoSheets();
  write(workbook, sheet, "A1", [["Ål"], ["Øl"], ["Zebra"], ["Æble"], ["Abe"]]);
  const area = { top: 0, left: 0, bottom: 4, right: 0 };
  sortRows(workbook, sheet, area, [{ column: 0, ascending: true }], false, "da-DK");
  expect(read(sheet, "A1:A5").flat()).toEqual(["Abe", "Zebra", "Æble", "Øl", "Ål"]);
});

test("formulas move as if copied; looks move, borders stay", () => {
  const { workbook, sheet } = twoSheets();
  write(workbook, sheet, "A1", [
    [2, "=A1*10"],
    [1, "=A2*100"],
  ]);
  const line = { style: "Continuous", weight: "Thin", color: null } as const;
  sheet.cells.setStyle(0, 0, workbook.styles.derive(0, { bold: true, borderTop: line }));
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  sortRows(workbook, sheet, area, [{ column: 0, ascending: true }], false, "en-US");
  expect(read(sheet, "A1:B2")).toEqual([
    [1, "=A1*100"],
    [2, "=A2*10"],
  ]);
  expect(workbook.styles.get(sheet.cells.style(0, 0))).toMatchObject({
    bold: false,
    borderTop: line,
  });
  expect(workbook.styles.get(sheet.cells.style(1, 0))).toMatchObject({
    bold: true,
    borderTop: null,
  });
});

test("rows that are equal keep their order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 20 }),
      (keys) => {
        const { workbook, sheet } = twoSheets();
        write(
          workbook,
          sheet,
          "A1",
          keys.map((key, index) => [key, index])
        );
        const area = { top: 0, left: 0, bottom: keys.length - 1, right: 1 };
        sortRows(workbook, sheet, area, [{ column: 0, ascending: true }], false, "en-US");
        const expected = keys
          .map((key, index) => [key, index])
          .sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);
        expect(read(sheet, `A1:B${keys.length}`)).toEqual(expected);
      }
    )
  );
});

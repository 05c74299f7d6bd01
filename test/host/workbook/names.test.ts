import { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import {
  assertDefinedName,
  assertSheetName,
  assertTableName,
  freeTableName,
} from "../../../host/workbook/names";
import { createTable } from "../../../host/workbook/tables/tables";

function workbookWithNames(): HostWorkbook {
  const workbook = HostWorkbook.empty("Forside");
  createTable(workbook, workbook.sheets[0]!, { top: 0, left: 0, bottom: 1, right: 0 }, true);
  workbook.names.push({
    name: "PR_Code",
    formula: "Forside!$A$1",
    comment: "",
    visible: true,
    sheetId: null,
  });
  return workbook;
}

describe("a sheet's name", () => {
  test.each(["Borgere", "æøå", "A1", "a".repeat(31), "2024", "it's", "Forside 2", "a b"])(
    "%p is allowed",
    (name) => {
      expect(() => assertSheetName(workbookWithNames(), name)).not.toThrow();
    }
  );
  test.each<string[]>([
    ["", "InvalidArgument"],
    ["a".repeat(32), "InvalidArgument"],
    ...["[", "]", ":", "*", "?", "/", "\\"].map((character) => [
      `a${character}b`,
      "InvalidArgument",
    ]),
    ["'a", "InvalidArgument"],
    ["a'", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["history", "InvalidArgument"],
    ["FORSIDE", "ItemAlreadyExists"],
  ])("%p is refused with %s", (name, code) => {
    expect(() => assertSheetName(workbookWithNames(), name)).toThrow(
      expect.objectContaining({ code })
    );
  });
  test("the sheet may keep its name in another case", () => {
    const workbook = workbookWithNames();
    expect(() => assertSheetName(workbook, "FORSIDE", workbook.sheets[0])).not.toThrow();
  });
});

const NAME_CASES = [
  ["PRCitizens", null],
  ["_x", null],
  ["Tal.1", null],
  ["æble", null],
  ["", "InvalidArgument"],
  ["1a", "InvalidArgument"],
  ["a b", "InvalidArgument"],
  ["a-b", "InvalidArgument"],
  ["A1", "InvalidArgument"],
  ["XFD1", "InvalidArgument"],
  ["XFE1", null],
  ["R", "InvalidArgument"],
  ["c", "InvalidArgument"],
  ["R1C1", "InvalidArgument"],
  ["a".repeat(256), "InvalidArgument"],
  ["pr_code", "ItemAlreadyExists"],
  ["TABLE1", "ItemAlreadyExists"],
] as const;

describe.each([
  ["table", assertTableName],
  ["defined", assertDefinedName],
])("a %s name", (_kind, check) => {
  test.each(NAME_CASES)("%p: %p", (name, code) => {
    const call = (): void => check(workbookWithNames(), name);
    if (code === null) expect(call).not.toThrow();
    else expect(call).toThrow(expect.objectContaining({ code }));
  });
});

test("a sheet's own name may repeat the workbook's", () => {
  const workbook = workbookWithNames();
  expect(() => assertDefinedName(workbook, "PR_Code", workbook.sheets[0]!.id)).not.toThrow();
});

test("a free table name skips those in use", () => {
  expect(freeTableName(workbookWithNames())).toBe("Table2");
});

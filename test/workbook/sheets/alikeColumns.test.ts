import { alikeColumns } from "../../../src/workbook/sheets/cells";

describe("neighbouring columns that are alike", () => {
  test.each<[string, readonly (string | null)[], readonly [number, number, string][]]>([
    ["none", [], []],
    ["one", ["a"], [[0, 1, "a"]]],
    ["all alike", ["a", "a", "a"], [[0, 3, "a"]]],
    [
      "alike, but not beside each other",
      ["a", "b", "a"],
      [
        [0, 1, "a"],
        [1, 1, "b"],
        [2, 1, "a"],
      ],
    ],
    [
      "somebody's own column between them, which is left alone",
      ["a", "a", null, "a", null],
      [
        [0, 2, "a"],
        [3, 1, "a"],
      ],
    ],
  ])("%s", (_, columns, expected) => {
    const runs = alikeColumns(columns, (column) => column);
    expect(runs.map(({ index, count, kind }) => [index, count, kind])).toEqual(expected);
  });
});

import { upgradeEdits } from "../../../src/workbook/edits/upgrade/planUpgrade";
import type { BuilderRow } from "../../support/registerBuilder";
import { buildRegister, dates } from "../../support/registerBuilder";

/** What becomes of rows of dates that say whose they are: in schema 1 it did not matter. */
function renamed(rows: readonly BuilderRow[]) {
  return upgradeEdits({ ...buildRegister({ rows }), schemaVersion: 1 }).flatMap((edit) =>
    edit.kind === "setCells" && typeof edit.table === "object"
      ? edit.cells.filter(({ column }) => column === "respondent")
      : []
  );
}

it.each<[string, BuilderRow[], number]>([
  ["everybody's", [dates("K1", "2026-01-05")], 0],
  ["nobody's", [["K1", "DATO", "", "2026-01-05"]], 0],
  ["one beside everybody's", [dates("K1"), ["K1", "DATO", "citizen", "2026-01-05"]], 0],
])("rows stay as they are: %s", (_, rows, count) => {
  expect(renamed(rows)).toHaveLength(count);
});

it("one respondent's alone becomes everybody's, which it was", () => {
  const rows: BuilderRow[] = [
    ["K1", "DATO", "citizen", "2026-01-05"],
    ["K1", "I1", "caseworker", 3],
    ["K2", "DATO", "caseworker", "2026-01-05"],
    ["K2", "DATO", "citizen", "2026-01-06"],
  ];
  expect(renamed(rows)).toEqual([
    { key: ["K1", "DATO", "citizen"], column: "respondent", from: "citizen", to: "everyone" },
    { key: ["K2", "DATO", "caseworker"], column: "respondent", from: "caseworker", to: "everyone" },
  ]);
});

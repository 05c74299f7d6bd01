import fc from "fast-check";
import type { CellInput, Edit } from "../../../src/register/model/Edit";
import { invertEdits } from "../../../src/workbook/edits/invertEdits";

const cell: fc.Arbitrary<CellInput> = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
const count = fc.integer({ min: 1, max: 40 });
const setCells: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constant("setCells" as const),
  table: fc.constant({ scores: "UNGE" }),
  keyColumns: fc.constant(["citizen", "code", "respondent"]),
  cells: fc.array(fc.record({ key: fc.array(cell), column: fc.string(), from: cell, to: cell })),
});
const columns: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom("addMeasurementColumns" as const, "removeMeasurementColumns" as const),
  group: fc.string(),
  first: count,
  count,
});

it("taken back twice is what it was", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(setCells, columns)), (edits) => {
      expect(invertEdits(invertEdits(edits)!)).toEqual(edits);
    })
  );
});

describe("rows that were added are removed by", () => {
  const citizens: Edit = {
    kind: "addRows",
    table: "citizens",
    columns: ["group", "citizen"],
    rows: [
      ["UNGE", "K1"],
      ["UNGE", "K2"],
    ],
  };
  const scores: Edit = {
    kind: "addRows",
    table: { scores: "UNGE" },
    columns: ["citizen", "code", "indicator", "respondent", "M1"],
    rows: [
      ["K1", "DATO", "measurementDate", "everyone", 46027],
      ["K1", "I1", "Søvn", "citizen", 3],
      ["k2", "DATO", "measurementDate", "everyone", 46027],
    ],
  };

  it("the citizen alone, in the list and, for citizens who were not there before, on the score sheet", () => {
    expect(invertEdits([citizens, scores])).toEqual([
      {
        kind: "removeRows",
        table: { scores: "UNGE" },
        keyColumns: ["citizen"],
        keys: [["K1"], ["k2"]],
        columns: scores.columns,
      },
      {
        kind: "removeRows",
        table: "citizens",
        keyColumns: ["citizen"],
        keys: [["K1"], ["K2"]],
        columns: citizens.columns,
      },
    ]);
  });

  it("the whole key where the citizen had rows before", () => {
    expect(invertEdits([scores])).toEqual([
      {
        kind: "removeRows",
        table: { scores: "UNGE" },
        keyColumns: ["citizen", "code", "respondent"],
        keys: [
          ["K1", "DATO", "everyone"],
          ["K1", "I1", "citizen"],
          ["k2", "DATO", "everyone"],
        ],
        columns: scores.columns,
      },
    ]);
  });

  it("all their values elsewhere", () => {
    const efforts: Edit = {
      kind: "addRows",
      table: "efforts",
      columns: ["citizen", "effort", "provider"],
      rows: [["K1", "Praktik", null]],
    };
    expect(invertEdits([{ kind: "createTable", table: "efforts" }, efforts])).toEqual([
      {
        kind: "removeRows",
        table: "efforts",
        keyColumns: ["citizen", "effort", "provider"],
        keys: [["K1", "Praktik", null]],
        columns: efforts.columns,
      },
    ]);
  });
});

it("is null where edits cannot take it back", () => {
  expect(
    invertEdits([
      { kind: "removeRows", table: "notes", keyColumns: ["citizen"], keys: [["K1"]], columns: [] },
    ])
  ).toBeNull();
});

import { scoreColumn } from "../../../src/validation/checks/scoreColumn";
import { buildRegister, dates } from "../../support/registerBuilder";
import { cellsFound, runCheck } from "./support";

const register = buildRegister({
  measurements: 2,
  rows: [
    dates("K1", null, null, "2026-01-05"),
    ["K1", "I1", "citizen", 1, 2, 3],
    ["K1", "I1", "caseworker", 1, 2],
  ],
});

it("finds nothing where the column + is gone", () => {
  const [table] = register.scoreTables;
  const columns = table!.columns.filter(({ name }) => name !== "+");
  expect(cellsFound(scoreColumn, { ...register, scoreTables: [{ ...table!, columns }] })).toEqual(
    []
  );
});

it("finds what stands in the column +", () => {
  expect(cellsFound(scoreColumn, register)).toEqual([
    "score.column UNGE!S4",
    "score.column UNGE!S5",
  ]);
  expect(runCheck(scoreColumn, register)[1]!.parameters).toEqual({ citizen: "K1", value: 3 });
});

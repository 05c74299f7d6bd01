import { progressionOf } from "../../src/progression/progression";
import type { CellInput } from "../../src/register/model/Edit";
import { buildRegister } from "../support/registerBuilder";

function progression(direction: 1 | -1, ...cells: CellInput[]) {
  const register = buildRegister({ measurements: 4, rows: [["K1", "I1", "citizen", ...cells]] });
  return progressionOf(register.scoreTables[0]!, 0, direction);
}

it.each<[string, 1 | -1, CellInput[], number | null, string | null]>([
  ["up", 1, [2, 3, 4], 2, "progress"],
  ["down", 1, [4, 3], -1, "decline"],
  ["up and back", 1, [3, 5, 3], 0, "unchanged"],
  ["down where lower is better", -1, [4, 2], 2, "progress"],
  ["up where lower is better", -1, [2, 4], -2, "decline"],
  ["unchanged where lower is better", -1, [2, 2], 0, "unchanged"],
  ["gaps and reasons between", 1, [null, 2, "IR", 5], 3, "progress"],
  ["a text that should not be there", 1, ["fire", 2, 3], 1, "progress"],
  ["one score", 1, [3], null, null],
  ["no score", 1, [null, "IR"], null, null],
  ["something in + only", 1, [3, null, null, null, 5], null, null],
])("%s", (_, direction, cells, change, outcome) => {
  expect(progression(direction, ...cells)).toMatchObject({ change, outcome });
});

it("says which measurements were the first and the latest", () => {
  expect(progression(1, null, 2, null, 5)).toMatchObject({
    first: { measurement: 2, score: 2 },
    latest: { measurement: 4, score: 5 },
  });
  expect(progression(1, null, 2)).toMatchObject({
    first: { measurement: 2, score: 2 },
    latest: { measurement: 2, score: 2 },
  });
  expect(progression(1)).toMatchObject({ first: null, latest: null });
});

import { agreementOn } from "../../src/progression/agreement";
import { citizenProgression } from "../../src/progression/citizenProgression";
import type { CellInput } from "../../src/register/model/Edit";
import { buildRegister, dates, indicator, serial } from "../support/registerBuilder";

type Cells = readonly CellInput[];

function agreement(citizen: Cells, caseworker: Cells, mentor: Cells = []) {
  const register = buildRegister({
    group: { respondents: ["mentor", "citizen", "caseworker"] },
    indicators: [indicator("I1"), indicator("I2")],
    rows: [
      dates("K1", "2026-01-05", "2026-01-19", "2026-02-02"),
      ["K1", "I1", "citizen", ...citizen],
      ["K1", "I1", "caseworker", ...caseworker],
      ["K1", "I1", "mentor", ...mentor],
      ["K1", "I2", "citizen", 5, 5, 5],
    ],
  });
  const found = agreementOn(citizenProgression(register, "K1")!, "i1");
  return (
    found && [
      found.measurement.number,
      found.difference,
      found.scores.map(({ respondent, score }) => `${respondent} ${score}`).join(),
    ]
  );
}

it.each<[string, Cells, Cells, Cells, unknown]>([
  ["the same", [2, 4], [1, 4], [], [2, 0, "citizen 4,caseworker 4"]],
  ["apart", [2, 1], [1, 4], [], [2, 3, "citizen 1,caseworker 4"]],
  ["the highest and the lowest of three", [3], [5], [1], [1, 4, "mentor 1,citizen 3,caseworker 5"]],
  [
    "the latest that both have, not the latest",
    [2, 4, 5],
    [1, 3],
    [],
    [2, 1, "citizen 4,caseworker 3"],
  ],
  ["a reason is no score", [2, 4], [3, "IR"], [], [1, 1, "citizen 2,caseworker 3"]],
  ["never at the same time", [2, null], [null, 3], [], null],
  ["one respondent only", [2, 3], [], [], null],
])("%s", (_, citizen, caseworker, mentor, expected) => {
  expect(agreement(citizen, caseworker, mentor)).toEqual(expected);
});

it("a doubled row is not held against the one that counts, and a score in + is of no measurement", () => {
  const register = buildRegister({
    measurements: 2,
    rows: [
      dates("K1", "2026-01-05", "2026-01-19"),
      ["K1", "I1", "citizen", 2, 3, 1],
      ["K1", "I1", "Citizen", 2, 5],
      ["K1", "I1", "caseworker", 4, null, 5],
    ],
  });
  const found = agreementOn(citizenProgression(register, "K1")!, "I1");
  expect([found?.measurement.number, found?.difference]).toEqual([1, 2]);
});

it("tells when it was", () => {
  const register = buildRegister({
    rows: [dates("K1", "2026-01-05"), ["K1", "I1", "citizen", 1], ["K1", "I1", "caseworker", 1]],
  });
  const found = agreementOn(citizenProgression(register, "K1")!, "I1");
  expect(found?.measurement).toEqual({ number: 1, date: serial("2026-01-05") });
});

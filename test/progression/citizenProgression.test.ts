import { citizenProgression } from "../../src/progression/citizenProgression";
import { buildRegister, dates, indicator, serial } from "../support/registerBuilder";

const register = buildRegister({
  citizens: ["K1", { code: "K3", group: "ANDRE" }],
  indicators: [indicator("I2", { number: 2, direction: -1 }), indicator("I1", { number: 1 })],
  rows: [
    ["K1", "I2", "citizen", 4, 2],
    ["K1", "I1", "caseworker", "IR", 3],
    ["K2", "I1", "citizen", 5],
    ["K1", "I1", "citizen", 2, null],
    ["K1", "I9", "citizen", 1],
    ["K1", "SAMMEN", "everyone", 1],
    dates("K1", "2026-01-05", "2026-01-19"),
  ],
});

it("gathers a citizen's lines in the order of indicators and respondents, wherever the rows stand", () => {
  const progression = citizenProgression(register, "k1")!;
  expect(progression).toMatchObject({ citizen: "K1", group: { code: "UNGE" } });
  expect(progression.measurements).toEqual([
    { number: 1, date: serial("2026-01-05") },
    { number: 2, date: serial("2026-01-19") },
  ]);
  expect(
    progression.lines.map((line) => [line.indicator.code, line.respondent, line.change])
  ).toEqual([
    ["I1", "citizen", null],
    ["I1", "caseworker", null],
    ["I2", "citizen", 2],
  ]);
});

it("keeps blank, reason and score apart, one for each measurement", () => {
  const [citizen, caseworker] = citizenProgression(register, "K1")!.lines.map(({ points }) =>
    points.slice(0, 2).map(({ score, leftOut }) => score ?? leftOut)
  );
  expect(citizen).toEqual([2, { kind: "blank" }]);
  expect(caseworker).toEqual([{ kind: "reason", reason: "IR" }, 3]);
});

it.each(["K2", "K3"])(
  "is null for %s, who is not on the list or whose group has no score sheet",
  (citizen) => {
    expect(citizenProgression(register, citizen)).toBeNull();
  }
);

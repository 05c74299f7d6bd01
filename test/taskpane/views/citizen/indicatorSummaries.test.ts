import { citizenProgression } from "../../../../src/progression/citizenProgression";
import { ScoreSpreads } from "../../../../src/progression/scoreSpread";
import {
  chosenSummary,
  indicatorSummaries,
  stepsBeyond,
} from "../../../../src/taskpane/views/citizen/indicatorSummaries";
import { buildRegister, dates, indicator } from "../../../support/registerBuilder";

const register = buildRegister({
  indicators: [
    indicator("I1", { number: 1 }),
    indicator("I2", { number: 2, direction: -1 }),
    indicator("I3", { number: 3, type: "count" }),
  ],
  rows: [
    dates("K1", "2026-01-05", "2026-01-19"),
    ["K1", "I1", "citizen"],
    ["K1", "I2", "citizen", 4, 2],
    ["K1", "I2", "caseworker", 4, 3],
    ["K1", "I3", "citizen", 0, 9],
  ],
});
const progression = citizenProgression(register, "K1")!;
const spreads = ScoreSpreads.of(register, "UNGE");
const summaries = indicatorSummaries(progression, spreads, 0.8);

it("holds each change against its own limit", () => {
  expect(
    summaries.flatMap(({ indicator: { code }, lines }) =>
      lines.map(({ respondent, change, isBeyondChance }) => [
        code,
        respondent,
        change,
        isBeyondChance,
      ])
    )
  ).toEqual([
    ["I1", "citizen", null, null],
    ["I2", "citizen", 2, true],
    ["I2", "caseworker", 1, false],
    // How much counts differ is not known here.
    ["I3", "citizen", 9, null],
  ]);
});

it("a surer measurement makes a smaller change certain", () => {
  const [, second] = indicatorSummaries(progression, spreads, 0.95);
  expect(second!.lines.map((line) => line.isBeyondChance)).toEqual([true, true]);
});

it("says of each indicator whether respondents agree", () => {
  expect(summaries.map(({ agreement }) => agreement?.difference ?? null)).toEqual([null, 1, null]);
});

it.each([
  ["i3", "I3"],
  ["I1", "I1"],
  // The first with a score.
  [null, "I2"],
  ["I9", "I2"],
])("for %p, %s is shown", (wanted, shown) => {
  expect(chosenSummary(summaries, wanted)?.indicator.code).toBe(shown);
});

it("shows the first where nothing is scored, and none where there is none", () => {
  expect(chosenSummary(summaries.slice(0, 1), null)?.indicator.code).toBe("I1");
  expect(chosenSummary([], "I1")).toBeNull();
});

it.each([
  [1.24, 2],
  [0.88, 1],
  [2, 3],
  [0, 1],
])("a limit of %d takes %d steps", (limit, steps) => {
  expect(stepsBeyond(limit)).toBe(steps);
});

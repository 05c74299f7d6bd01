import { scoreSeries, type ScorePoint, type ScoreSeries } from "../../src/progression/ScoreSeries";
import type { CellInput } from "../../src/register/model/Edit";
import { buildRegister, dates, indicator, serial } from "../support/registerBuilder";

const DATES = dates("K1", "2026-01-05", "2026-01-19", null, "2026-02-16");

function series(direction: 1 | -1, ...cells: CellInput[]): ScoreSeries {
  const register = buildRegister({
    measurements: 4,
    indicators: [indicator("I1", { direction })],
    rows: [DATES, ["K1", "I1", "citizen", ...cells]],
  });
  return scoreSeries(register, { group: "UNGE", citizen: "k1" })[0]!;
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
  ["a number off the scale", 1, [2, 9], 7, "progress"],
  ["a number without a date", 1, [2, null, 5], 3, "progress"],
  ["something in + only", 1, [null, null, null, null, 5], null, null],
  ["something in + besides", 1, [3, null, null, null, 5], 2, "progress"],
])("%s", (_, direction, cells, change, outcome) => {
  const found = series(direction, ...cells);
  expect(found).toMatchObject({ change, outcome });
  expect(Object.is(found.change, -0)).toBe(false);
});

/** A point in short: `M1 3`, with what is to be known of it. */
function inShort({ measurement, date, score, leftOut, isOffScale }: ScorePoint): string {
  const place = measurement === null ? "+" : `M${measurement}`;
  const undated = date === null ? ["undated"] : [];
  const what = leftOut === null ? String(score) : leftOut.kind;
  return [place, what, ...undated, ...(isOffScale ? ["off the scale"] : [])].join(" ");
}

it("every column from M1 to + is a point, counted or left out for a reason", () => {
  const { points, count, first, latest } = series(1, "IR", 2.5, "fire", null, 9);
  expect(points.map(inShort)).toEqual([
    "M1 reason",
    "M2 2.5 off the scale",
    "M3 text undated",
    "M4 blank",
    "+ 9 undated off the scale",
  ]);
  expect(points[0]!.leftOut).toEqual({ kind: "reason", reason: "IR" });
  expect(points[2]!.leftOut).toEqual({ kind: "text", text: "fire" });
  expect(points[1]!.date).toBe(serial("2026-01-19"));
  expect([count, first, latest]).toEqual([2, points[1], points[4]]);
});

it("has no first and no latest where nothing counts", () => {
  expect(series(1, null, "IR")).toMatchObject({ count: 0, first: null, latest: null });
});

describe("a citizen's series", () => {
  const register = buildRegister({
    measurements: 2,
    group: { respondents: ["citizen", "Tolk"] },
    indicators: [
      indicator("I2", { number: 2 }),
      indicator("I1", { number: 1, maximum: 5 }),
      indicator("i1", { number: 1, version: 2, maximum: 7 }),
    ],
    rows: [
      ["K1", "I2", "citizen", 1],
      ["k1", "I1", "TOLK", 2],
      ["K2", "I1", "citizen", 3],
      ["K1", "I1", "mentor", 4],
      ["K1", "i1", "citizen", 6],
      ["K1", "I1", "Citizen", 1, 5],
      ["K1", "I9", "citizen", 1],
      ["K1", "SAMMEN", "everyone", 1],
    ],
  });
  const inOrder = (of: readonly ScoreSeries[]): string[] =>
    of.map(({ indicator: { code, version }, respondent, row }) =>
      [code, version, respondent, row].join(" ")
    );

  it("come by the indicators' numbers and the group's respondents, wherever the rows stand", () => {
    expect(inOrder(scoreSeries(register, { group: "unge", citizen: "K1" }))).toEqual([
      "i1 2 citizen 4",
      "i1 2 Tolk 1",
      "i1 2 mentor 3",
      "I2 1 citizen 0",
    ]);
  });

  it("can be asked for by indicator", () => {
    const choice = { group: "UNGE", citizen: "K1", indicator: "i2" };
    expect(inOrder(scoreSeries(register, choice))).toEqual(["I2 1 citizen 0"]);
  });

  it("are of the upper one of two rows; the lower one is left out, and told", () => {
    const [first] = scoreSeries(register, { group: "UNGE", citizen: "K1", indicator: "I1" });
    expect(first).toMatchObject({ row: 4, doubled: [5], count: 1, latest: { score: 6 } });
  });

  it("are held against the scale of the indicator's newest version", () => {
    const [first] = scoreSeries(register, { group: "UNGE", citizen: "K1", indicator: "I1" });
    expect(first?.latest?.isOffScale).toBe(false);
  });

  it.each([
    ["a citizen without rows", { group: "UNGE", citizen: "K9" }],
    ["a group without a sheet", { group: "ANDRE", citizen: "K1" }],
    ["an indicator without rows", { group: "UNGE", citizen: "K1", indicator: "I8" }],
  ])("are none of %s", (_, choice) => {
    expect(scoreSeries(register, choice)).toEqual([]);
  });
});

it.each([
  ["the whole block", undefined, [1, 2, 4, 5]],
  ["the days of a stay", { from: serial("2026-02-01"), to: serial("2026-03-01") }, [2, 4]],
  ["a stay without a start", { from: null, to: serial("2026-02-01") }, [1, 2]],
])("is over %s", (_name, stay, scores) => {
  const register = buildRegister({
    rows: [
      dates("K1", "2026-01-01", "2026-02-01", "2026-03-01"),
      ["K1", "I1", "citizen", 1, 2, 4, 5],
    ],
  });
  const choice = { group: "UNGE", citizen: "K1", ...(stay === undefined ? {} : { stay }) };
  const [series] = scoreSeries(register, choice);
  const counted = series!.points.filter(({ leftOut }) => leftOut === null);
  expect(counted.map(({ score }) => score)).toEqual(scores);
  expect(series).toMatchObject({
    count: scores.length,
    first: { score: scores[0] },
    latest: { score: scores.at(-1) },
  });
});

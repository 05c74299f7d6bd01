import { FEWEST_FIRST_SCORES, ScoreSpreads } from "../../src/progression/scoreSpread";
import type { Indicator } from "../../src/register/model/Register";
import { buildRegister, dates, indicator, type BuilderRow } from "../support/registerBuilder";

/** So many citizens, who begin with 1 and 3 by turns. */
function rows(citizens: number, first: (index: number) => number = (index) => 1 + 2 * (index % 2)) {
  return Array.from({ length: citizens }, (_, index): BuilderRow[] => [
    dates(`K${index}`, "2026-01-05", "2026-01-19", "2026-02-02"),
    [`K${index}`, "I1", "citizen", "IR", first(index), 5],
  ]).flat();
}

function spread(
  of: readonly BuilderRow[],
  changes: Partial<Indicator> = {},
  smallestGroup = 5,
  respondent = "citizen"
) {
  const register = buildRegister({
    rows: of,
    indicators: [indicator("I1", changes)],
    settings: { smallestGroup },
  });
  return ScoreSpreads.of(register, "UNGE").spreadOf("i1", respondent);
}

it("is the sample's standard deviation of first scores, whatever came before and after them", () => {
  const { standardDeviation, citizens } = spread(rows(FEWEST_FIRST_SCORES))!;
  // Deviations of 1 each way: √(20 / 19).
  expect(standardDeviation).toBeCloseTo(Math.sqrt(20 / 19), 10);
  expect(citizens).toBe(FEWEST_FIRST_SCORES);
});

it.each<[string, Partial<Indicator>, number | null]>([
  ["a quarter of a scale from 1 to 5", {}, 1],
  ["a quarter of a scale from 0 to 10", { minimum: 0, maximum: 10 }, 2.5],
  ["unknown for a count", { type: "count", minimum: 0, maximum: 99 }, null],
  ["unknown for a scale without ends", { maximum: null }, null],
])("with too few first scores it is %s", (_, changes, expected) => {
  const found = spread(rows(FEWEST_FIRST_SCORES - 1), changes);
  expect(found).toEqual(expected === null ? null : { standardDeviation: expected, citizens: null });
});

it("a count has one where enough citizens have a first score", () => {
  expect(spread(rows(FEWEST_FIRST_SCORES), { type: "count" })?.citizens).toBe(FEWEST_FIRST_SCORES);
});

it("is assumed where fewer citizens than the register's smallest group have one", () => {
  expect(spread(rows(30), {}, 31)).toEqual({ standardDeviation: 1, citizens: null });
});

it("is unknown where all begin alike: that says nothing about how much citizens differ", () => {
  expect(spread(rows(30, () => 3))).toBeNull();
});

it("counts a citizen once, by the upper one of two rows, and by what stands in + where that is all", () => {
  const doubled = rows(FEWEST_FIRST_SCORES).flatMap((row): BuilderRow[] => {
    const [citizen, code] = row;
    return code === "I1" ? [row, [citizen.toLowerCase(), "i1", "CITIZEN", 4]] : [row];
  });
  expect(spread(doubled)).toEqual(spread(rows(FEWEST_FIRST_SCORES)));

  const plus = Array.from({ length: 12 }, () => null);
  const inPlus = [...rows(FEWEST_FIRST_SCORES - 1), ["K99", "I1", "citizen", ...plus, 2]] as const;
  expect(spread(inPlus)?.citizens).toBe(FEWEST_FIRST_SCORES);
});

it("is each respondent's own, and none for an indicator that the group does not have", () => {
  expect(spread(rows(30), {}, 5, "caseworker")).toEqual({ standardDeviation: 1, citizens: null });
  const register = buildRegister({ rows: rows(30) });
  expect(ScoreSpreads.of(register, "UNGE").spreadOf("I9", "citizen")).toBeNull();
  expect(ScoreSpreads.of(register, "ANDRE").spreadOf("I1", "citizen")).toBeNull();
});

import { IndicatorHistory, isValidOn } from "../../../src/register/model/IndicatorHistory";
import type { Indicator } from "../../../src/register/model/Register";
import { indicator, serial } from "../../support/registerBuilder";

function historyOf([first, ...later]: readonly Indicator[]): IndicatorHistory {
  return new IndicatorHistory([first!, ...later]);
}

it("is valid from its first day to its last, both included", () => {
  const version = { validFrom: serial("2026-02-01"), validTo: serial("2026-02-28") };
  const days = ["2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01"];
  expect(days.map((day) => isValidOn(version, serial(day)))).toEqual([false, true, true, false]);
  expect(isValidOn({ validFrom: null, validTo: null }, serial("2000-01-01"))).toBe(true);
});

describe("what is asked", () => {
  const today = serial("2026-06-15");
  const nextMonth = serial("2026-07-31");

  it.each<[string, Partial<Indicator>[], string, number | null]>([
    ["with a last day next month, today", [{ validTo: nextMonth }], "2026-06-15", 1],
    ["with a last day next month, on it", [{ validTo: nextMonth }], "2026-07-31", 1],
    ["with a last day next month, after it", [{ validTo: nextMonth }], "2026-08-01", null],
    ["next month's wording, today", [{}, { validFrom: serial("2026-07-01") }], "2026-06-15", 1],
    [
      "next month's wording, next month",
      [{}, { validFrom: serial("2026-07-01") }],
      "2026-07-01",
      2,
    ],
    [
      "an indicator of next month, today",
      [{ validFrom: serial("2026-07-01") }],
      "2026-06-15",
      null,
    ],
    ["one that has ended, on a day before its end", [{ validTo: today - 30 }], "2026-05-01", 1],
  ])("%s", (_, versions, date, version) => {
    const history = historyOf(
      versions.map((each, index) => indicator("I1", { version: index + 1, ...each }))
    );
    expect(history.on(serial(date))?.version ?? null).toBe(version);
  });

  it.each<[string, Partial<Indicator>[], boolean]>([
    ["without an end", [{}], true],
    ["with its last day today", [{ validTo: today }], true],
    ["from next month on", [{ validFrom: nextMonth }], true],
    ["that ended yesterday", [{ validTo: today - 1 }], false],
    [
      "that ended, with a version that goes on",
      [{ validTo: today - 1 }, { validFrom: nextMonth }],
      true,
    ],
  ])("now or later, one %s: %s", (_, versions, expected) => {
    const history = historyOf(
      versions.map((each, index) => indicator("I1", { version: index + 1, ...each }))
    );
    expect(history.isScoredFrom(today)).toBe(expected);
  });
});

describe("the version of a day", () => {
  const history = historyOf([
    indicator("I1", { version: 1, validTo: serial("2026-02-28") }),
    indicator("I1", { version: 2, validFrom: serial("2026-02-01"), validTo: serial("2026-03-31") }),
    indicator("I1", { version: 3, validFrom: serial("2026-05-01") }),
  ]);

  it.each([
    ["the only one that is valid", "2026-01-05", 1],
    ["the newer one of two that are valid", "2026-02-15", 2],
    ["none between two", "2026-04-15", null],
    ["the one without an end", "2030-01-01", 3],
  ])("%s", (_, date, version) => {
    expect(history.on(serial(date))?.version ?? null).toBe(version);
  });

  it("is another thing than the newest, whatever the day", () => {
    expect(history.newest.version).toBe(3);
    expect(history.for(serial("2026-04-15")).version).toBe(3);
    expect(history.for(serial("2026-01-05")).version).toBe(1);
  });
});

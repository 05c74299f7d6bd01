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

describe("open for new scores", () => {
  const march = { validFrom: serial("2026-03-01") };
  const closed = { validTo: serial("2026-02-28") };

  it.each([
    ["a new indicator, before its first day", [indicator("I1", march)], "2026-01-05", true],
    [
      "one that took over, before its first day",
      [indicator("I1", { ...march, replaces: "I0" })],
      "2026-01-05",
      false,
    ],
    [
      "one that took over, on its first day",
      [indicator("I1", { ...march, replaces: "I0" })],
      "2026-03-01",
      true,
    ],
    ["on the last day", [indicator("I1", closed)], "2026-02-28", true],
    ["after the last day", [indicator("I1", closed)], "2026-03-01", false],
    [
      "an earlier version ended, a later goes on",
      [indicator("I1", closed), indicator("I1", { version: 2, ...march })],
      "2026-03-05",
      true,
    ],
  ])("%s", (_, versions, date, expected) => {
    expect(historyOf(versions).isOpenOn(serial(date))).toBe(expected);
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
    expect(history.isCurrent).toBe(true);
    expect(historyOf(history.versions.slice(0, 2)).isCurrent).toBe(false);
  });
});
